import { type Decision, decide } from '../assignment.ts'
import type { LoggedEvent } from '../deadline.ts'
import type { Directory } from '../directory.ts'
import { type FactsWithWords, withWords } from '../facts.ts'
import type { CompiledPolicy } from '../routing/index.ts'
import { route } from '../routing/index.ts'
import type { Instant, WorkingCalendar } from '../working-calendar.ts'
import { findingsDiffer, type PastComplaint, type PastFinding } from './past-complaint.ts'
import { punctuality, type Timed } from './punctuality.ts'
import { type ReplayReport, Tallies } from './report.ts'
import { RunningLoad } from './running-load.ts'
import { wordsDecideIn } from './whatever-the-words.ts'

export const REPLAY_OUTCOMES = ['same', 'other-rule', 'elsewhere', 'not-replayable'] as const
export type ReplayOutcome = (typeof REPLAY_OUTCOMES)[number]

/** One complaint of the past under both policies. */
export interface ReplayedComplaint {
  readonly id: string
  readonly filedAt: Instant
  readonly office: string
  readonly outcome: ReplayOutcome
  /** Each with its `because`; null when not replayable. */
  readonly active: Decision | null
  readonly draft: Decision | null
  /** Null for imported history. */
  readonly timed: { readonly active: readonly Timed[]; readonly draft: readonly Timed[] } | null
  readonly deskGone: boolean
  readonly officeGone: boolean
  /** Names several people; what was found of each, since one word for all would be wrong of some. */
  readonly severalAccused: boolean
  readonly findingsDiffer: boolean
  readonly findings: readonly PastFinding[]
}

export interface Trial {
  readonly active: CompiledPolicy
  readonly draft: CompiledPolicy
  readonly directory: Directory
  /** The calendar of an office, by inheritance; null when it is gone with its office: such a case is not timed. */
  readonly calendarOf: (office: string) => WorkingCalendar | null
  /** What was still open is judged as of this instant. */
  readonly asOf: Instant
}

export interface Replay {
  /** Replays one complaint and adds it to the report. */
  readonly take: (complaint: PastComplaint) => ReplayedComplaint
  /** Of everything taken so far. */
  readonly report: () => ReplayReport
}

/**
 * Sends complaints of the past through the active policy and a draft, each with the clock of its filing: who was away then is
 * away in the replay, and pools turn by the load the replay itself has built up. Directory and calendars are those handed in.
 * Holds no complaint: take them one by one, in the order filed.
 */
export function replay({ active, draft, directory, calendarOf, asOf }: Trial): Replay {
  const tallies = new Tallies()
  const sideOf = (policy: CompiledPolicy) => ({
    policy,
    wordsDecide: wordsDecideIn(policy.policy),
    workload: new RunningLoad(),
  })
  const [before, after] = [sideOf(active), sideOf(draft)]

  const decideOn = ({ policy, workload }: typeof before, complaint: PastComplaint, facts: FactsWithWords): Decision => {
    const { filedAt: now, parties, log } = complaint
    workload.advanceTo(now)
    const decision = decide({ facts, parties, directory, policy, workload, now })
    const { assigneeId, because } = decision
    if (assigneeId !== null) workload.take(assigneeId, because, now, log ? settledAt(log) : now)
    return decision
  }

  return {
    take(complaint) {
      const { id, filedAt, parties, findings, log } = complaint
      const facts = withWords(complaint.facts, complaint.words ?? '')
      const isReplayable =
        complaint.words !== null ||
        ![before, after].some(({ policy, wordsDecide }) => wordsDecide(facts, route(policy, facts)))
      const was = isReplayable ? decideOn(before, complaint, facts) : null
      const would = isReplayable ? decideOn(after, complaint, facts) : null
      const calendar = log && calendarOf(facts.office)
      const severalAccused = new Set(parties.accused).size > 1
      const replayed: ReplayedComplaint = {
        id,
        filedAt,
        office: facts.office,
        outcome: outcomeOf(was, would),
        active: was,
        draft: would,
        timed: calendar && {
          active: punctuality(log, active.policy, calendar, asOf),
          draft: punctuality(log, draft.policy, calendar, asOf),
        },
        deskGone: facts.desk !== null && !directory.desks.has(facts.desk),
        officeGone: !directory.offices.has(facts.office),
        severalAccused,
        findingsDiffer: severalAccused && findingsDiffer(findings),
        findings,
      }
      tallies.add(replayed)
      return replayed
    },
    report: () => tallies.report(),
  }
}

const settledAt = (log: readonly LoggedEvent[]): Instant =>
  log.find(({ verb }) => verb === 'resolve' || verb === 'withdraw')?.at ?? Number.POSITIVE_INFINITY

function outcomeOf(before: Decision | null, after: Decision | null): ReplayOutcome {
  if (!before || !after) return 'not-replayable'
  if (before.assigneeId !== after.assigneeId) return 'elsewhere'
  return before.because.rule === after.because.rule ? 'same' : 'other-rule'
}

export interface Watching {
  readonly each?: (replayed: ReplayedComplaint) => void
  /** Called after every `every` complaints with how many were taken. */
  readonly progress?: (taken: number) => void
  readonly every?: number
}

/** Replays all of them and answers the report. */
export function simulate(complaints: Iterable<PastComplaint>, trial: Trial, watching: Watching = {}): ReplayReport {
  const { each, progress, every = 1_000 } = watching
  const { take, report } = replay(trial)
  let taken = 0
  for (const complaint of complaints) {
    const replayed = take(complaint)
    each?.(replayed)
    taken += 1
    if (taken % every === 0) progress?.(taken)
  }
  return report()
}
