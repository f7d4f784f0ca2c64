import { LIFE, VERBS, type Verb } from '../complaint.ts'
import { DEADLINE_KINDS, type DeadlineKind, deadlineBy, type LoggedEvent, reopens } from '../deadline.ts'
import type { Policy } from '../policy.ts'
import { OPEN_STATES, type State } from '../vocabulary.ts'
import type { Instant, WorkingCalendar } from '../working-calendar.ts'

/** Verbs that bring a case in this state to one in which the deadline is owed no more. */
const leading = (from: State, isKept: (next: State) => boolean): readonly Verb[] =>
  VERBS.filter((verb) => {
    const next = LIFE[from][verb]
    return next !== undefined && isKept(next)
  })

const isSettled = (state: State): boolean => !OPEN_STATES.some((open) => open === state)

/** A withdrawal ends what was owed, on time or not. */
const KEPT_BY: Readonly<Record<DeadlineKind, readonly Verb[]>> = {
  acknowledge: leading('assigned', (next) => next === 'acknowledged' || next === 'waiting' || isSettled(next)),
  resolve: leading('acknowledged', isSettled),
  review: leading('in-review', isSettled),
}

export interface Timed {
  readonly kind: DeadlineKind
  readonly by: Instant
  /** When it was kept; null while it was not. */
  readonly keptAt: Instant | null
  readonly missed: boolean
}

/**
 * When each deadline would have fallen under this policy, against what the log says really happened: the pauses and the people
 * are those of then, only allowances and calendar are tried. Open ones are missed when `asOf` is past them.
 */
export function punctuality(
  log: readonly LoggedEvent[],
  policy: Policy,
  calendar: WorkingCalendar,
  asOf: Instant,
): Timed[] {
  const contested = log.findLastIndex(reopens)
  return DEADLINE_KINDS.flatMap((kind) => {
    if (kind === 'review' && contested < 0) return []
    const since = kind === 'review' ? contested : 0
    const kept = log.findIndex((event, i) => i > since && KEPT_BY[kind].some((verb) => verb === event.verb))
    const by = deadlineBy(kind, kept < 0 ? log : log.slice(0, kept), policy, calendar)
    if (by === null) return []
    const keptAt = log[kept]?.at ?? null
    return [{ kind, by, keptAt, missed: (keptAt ?? asOf) > by }]
  })
}
