import { DEADLINE_KINDS, type DeadlineKind } from '../deadline.ts'
import type { ReplayedComplaint } from './replay.ts'

/** The same complaints under the active policy and under the draft. */
export interface Compared {
  readonly active: number
  readonly draft: number
}

export interface DeadlineTally extends Compared {
  /** Cases that owed this, whose log tells when it was kept. */
  readonly timed: number
  /** Missed under the draft alone, and under the active policy alone. */
  readonly newlyMissed: number
  readonly newlyKept: number
}

export interface ReplayReport {
  readonly complaints: number
  readonly elsewhere: number
  /** Same person, but by another rule. */
  readonly otherRule: number
  /** The account is erased and the words would decide. */
  readonly notReplayable: number
  /** At a desk, or in an office, that is no longer there: replayed with what is. */
  readonly deskGone: number
  readonly officeGone: number
  /** Nobody allowed to handle it. */
  readonly held: Compared
  /** The guard stepped in. */
  readonly guarded: Compared
  readonly unanswered: Compared
  /** Complaints by who would handle them, largest change first. */
  readonly loads: readonly (Compared & { readonly staffMemberId: string })[]
  /** Complaints by the rule that assigned them, in the order first met. */
  readonly rules: readonly (Compared & { readonly rule: string })[]
  /** From whom to whom, most first; null stands for nobody allowed. */
  readonly moves: readonly { readonly from: string | null; readonly to: string | null; readonly complaints: number }[]
  /** Counts of complaints that miss it. */
  readonly deadlines: Readonly<Record<DeadlineKind, DeadlineTally>>
  /** Imported history, of which nobody knows when it was answered. */
  readonly untimed: number
  /** Complaints that name several people, and those of them whose findings differ. */
  readonly severalAccused: number
  readonly findingsDiffer: number
}

type Side = keyof Compared
type Tally = Record<Side, number>
const none = (): Tally => ({ active: 0, draft: 0 })

/** Adds up replayed complaints one by one, so that any number can pass through. */
export class Tallies {
  #complaints = 0
  #elsewhere = 0
  #otherRule = 0
  #notReplayable = 0
  #deskGone = 0
  #officeGone = 0
  #untimed = 0
  #severalAccused = 0
  #findingsDiffer = 0
  readonly #held = none()
  readonly #guarded = none()
  readonly #unanswered = none()
  readonly #loads = new Map<string, Tally>()
  readonly #rules = new Map<string, Tally>()
  readonly #moves = new Map<string | null, Map<string | null, number>>()
  readonly #deadlines = Object.fromEntries(
    DEADLINE_KINDS.map((kind) => [kind, { ...none(), timed: 0, newlyMissed: 0, newlyKept: 0 }]),
  ) as Record<DeadlineKind, { -readonly [K in keyof DeadlineTally]: number }>

  add(replayed: ReplayedComplaint): void {
    this.#complaints += 1
    if (replayed.deskGone) this.#deskGone += 1
    if (replayed.officeGone) this.#officeGone += 1
    if (replayed.severalAccused) this.#severalAccused += 1
    if (replayed.findingsDiffer) this.#findingsDiffer += 1
    this.#addDeadlines(replayed)
    const { active, draft, outcome } = replayed
    if (outcome === 'not-replayable' || !active || !draft) {
      this.#notReplayable += 1
      return
    }
    if (outcome === 'other-rule') this.#otherRule += 1
    if (outcome === 'elsewhere') {
      this.#elsewhere += 1
      const to = this.#moves.get(active.assigneeId) ?? new Map<string | null, number>()
      this.#moves.set(active.assigneeId, to.set(draft.assigneeId, (to.get(draft.assigneeId) ?? 0) + 1))
    }
    for (const side of ['active', 'draft'] as const) {
      const { assigneeId, because } = replayed[side] ?? active
      if (assigneeId === null) this.#held[side] += 1
      else count(this.#loads, assigneeId, side)
      if (because.guardSteppedIn) this.#guarded[side] += 1
      if (because.rule === null) this.#unanswered[side] += 1
      else count(this.#rules, because.rule, side)
    }
  }

  #addDeadlines({ timed }: ReplayedComplaint): void {
    if (!timed) {
      this.#untimed += 1
      return
    }
    for (const kind of DEADLINE_KINDS) {
      const active = timed.active.find((each) => each.kind === kind)
      const draft = timed.draft.find((each) => each.kind === kind)
      if (!active || !draft) continue
      const tally = this.#deadlines[kind]
      tally.timed += 1
      if (active.missed) tally.active += 1
      if (draft.missed) tally.draft += 1
      if (draft.missed && !active.missed) tally.newlyMissed += 1
      if (active.missed && !draft.missed) tally.newlyKept += 1
    }
  }

  report(): ReplayReport {
    const change = ({ active, draft }: Compared) => Math.abs(draft - active)
    return {
      complaints: this.#complaints,
      elsewhere: this.#elsewhere,
      otherRule: this.#otherRule,
      notReplayable: this.#notReplayable,
      deskGone: this.#deskGone,
      officeGone: this.#officeGone,
      held: { ...this.#held },
      guarded: { ...this.#guarded },
      unanswered: { ...this.#unanswered },
      loads: [...this.#loads]
        .map(([staffMemberId, load]) => ({ staffMemberId, ...load }))
        .sort((a, b) => change(b) - change(a) || b.active - a.active),
      rules: [...this.#rules].map(([rule, load]) => ({ rule, ...load })),
      moves: [...this.#moves]
        .flatMap(([from, all]) => [...all].map(([to, complaints]) => ({ from, to, complaints })))
        .sort((a, b) => b.complaints - a.complaints),
      deadlines: structuredCopy(this.#deadlines),
      untimed: this.#untimed,
      severalAccused: this.#severalAccused,
      findingsDiffer: this.#findingsDiffer,
    }
  }
}

function count(tallies: Map<string, Tally>, key: string, side: Side): void {
  const tally = tallies.get(key)
  if (tally) tally[side] += 1
  else tallies.set(key, { ...none(), [side]: 1 })
}

const structuredCopy = (deadlines: Record<DeadlineKind, DeadlineTally>): Record<DeadlineKind, DeadlineTally> => ({
  acknowledge: { ...deadlines.acknowledge },
  resolve: { ...deadlines.resolve },
  review: { ...deadlines.review },
})
