import type { Because } from '../../../rules/because.ts'
import { DEADLINE_KINDS, type DeadlineKind } from '../../../rules/deadline.ts'
import type { ReplayedComplaint, Timed } from '../../../rules/simulate/index.ts'

/** Why, as far as it may be told: that the words of the account matched, never which. */
export interface ToldBecause extends Pick<Because, 'policyVersion' | 'rule' | 'considered' | 'guardSteppedIn'> {
  readonly matched: Readonly<Record<string, unknown>>
  readonly wordsMatched: boolean
}

export interface ReplayedSide {
  readonly assigneeId: string | null
  readonly because: ToldBecause
}

/** One complaint that a draft would treat otherwise, with both reasons. */
export interface ReplayedCase {
  readonly id: string
  readonly filedAt: number
  readonly office: string
  readonly elsewhere: boolean
  readonly active: ReplayedSide | null
  readonly draft: ReplayedSide | null
  /** Deadlines the draft alone would have missed, and the active policy alone. */
  readonly newlyMissed: readonly string[]
  readonly newlyKept: readonly string[]
  readonly severalAccused: boolean
  readonly findingsDiffer: boolean
  /** Of each person named, since one finding for all would be wrong of some. */
  readonly findings: readonly { readonly staffMemberId: string | null; readonly finding: string | null }[]
}

const missedIn = (timed: readonly Timed[], kind: DeadlineKind): boolean =>
  timed.some((each) => each.kind === kind && each.missed)

const isSameMissed = (active: readonly Timed[], draft: readonly Timed[]): boolean =>
  DEADLINE_KINDS.every((kind) => missedIn(active, kind) === missedIn(draft, kind))

/** `asked`: under each policy, the rules that ask for words. */
export function caseTeller(asked: Readonly<Record<'active' | 'draft', ReadonlySet<string>>>) {
  const side = (replayed: ReplayedComplaint, which: 'active' | 'draft'): ReplayedSide | null => {
    const decision = replayed[which]
    if (!decision) return null
    const { policyVersion, rule, considered, guardSteppedIn, matched } = decision.because
    const { words: _, ...told } = matched
    const wordsMatched = rule !== null && asked[which].has(rule)
    return {
      assigneeId: decision.assigneeId,
      because: { policyVersion, rule, considered, guardSteppedIn, matched: told, wordsMatched },
    }
  }

  const missed = (timed: readonly Timed[] | undefined) =>
    (timed ?? []).filter((each) => each.missed).map((each) => each.kind)

  const told = (replayed: ReplayedComplaint): ReplayedCase => {
    const [before, after] = [missed(replayed.timed?.active), missed(replayed.timed?.draft)]
    const newlyMissed = after.filter((kind) => !before.includes(kind))
    const newlyKept = before.filter((kind) => !after.includes(kind))
    const elsewhere = replayed.outcome === 'elsewhere'
    return {
      id: replayed.id,
      filedAt: replayed.filedAt,
      office: replayed.office,
      elsewhere,
      active: side(replayed, 'active'),
      draft: side(replayed, 'draft'),
      newlyMissed,
      newlyKept,
      severalAccused: replayed.severalAccused,
      findingsDiffer: replayed.findingsDiffer,
      findings: replayed.findings.map(({ staffMemberId, finding }) => ({ staffMemberId, finding })),
    }
  }
  return {
    told,
    /** Null when nothing would have been otherwise. */
    changed(replayed: ReplayedComplaint): ReplayedCase | null {
      const { outcome, timed } = replayed
      if (outcome === 'elsewhere') return told(replayed)
      if (!timed || isSameMissed(timed.active, timed.draft)) return null
      return told(replayed)
    },
  }
}
