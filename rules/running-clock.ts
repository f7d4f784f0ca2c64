import { addAllowance } from './allowance.ts'
import { LIFE } from './complaint.ts'
import type { DeadlineKind, LoggedEvent } from './deadline.ts'
import type { Policy } from './policy.ts'
import {
  addWorkingDays,
  addWorkingTime,
  type Instant,
  type WorkingCalendar,
  workingTimeBetween,
} from './working-calendar.ts'

export interface Clock {
  readonly from: Instant
  readonly by: Instant
  /** When it was extended last, else `from`: reminders begin anew then. */
  readonly since: Instant
  /** When each share of the time is used up at which the policy reminds, pauses left out. */
  readonly reminders: readonly { readonly share: number; readonly at: Instant }[]
}

/** While the citizen is asked something. */
interface Pause {
  readonly from: Instant
  /** When it ended, or must end. */
  readonly to: Instant
  /** Nothing has ended it yet. */
  readonly open: boolean
}

/** Only events that the life of a complaint lets leave `waiting` end a pause. */
const endsPause = (verb: LoggedEvent['verb']): boolean => {
  const next = verb === 'file' ? undefined : LIFE.waiting[verb]
  return next !== undefined && next !== 'waiting'
}

/** No pause lasts longer than a question may hold the clock, however late it was ended. How many there may be is refused when asked. */
export function pausesOf(round: readonly LoggedEvent[], policy: Policy, calendar: WorkingCalendar): readonly Pause[] {
  const pauses: Pause[] = []
  let since: Instant | null = null
  for (const { verb, at } of round) {
    if (since === null && verb === 'ask') since = at
    else if (since !== null && endsPause(verb)) {
      pauses.push({
        from: since,
        to: Math.min(at, addAllowance(calendar, since, policy.allowances.question)),
        open: false,
      })
      since = null
    }
  }
  if (since !== null) {
    pauses.push({ from: since, to: addAllowance(calendar, since, policy.allowances.question), open: true })
  }
  return pauses
}

/** What moves a deadline, by when it begins: as far as it holds the clock, or by working days. */
type Push = Pause | { readonly from: Instant; readonly days: number }

/** When time is up; what a clock that reminds nobody is asked. */
export const endOfClock = (
  kind: DeadlineKind,
  round: readonly LoggedEvent[],
  from: Instant,
  policy: Policy,
  calendar: WorkingCalendar,
): Instant => pushed(kind, round, from, policy, calendar).by

/**
 * A clock from `from` on. A pause holds it for as long as it lasts, but for one that begins when time is up already: what was
 * missed stays missed. An approved extension adds to the deadline as it stood.
 */
export function runningClock(
  kind: DeadlineKind,
  round: readonly LoggedEvent[],
  from: Instant,
  policy: Policy,
  calendar: WorkingCalendar,
): Clock {
  const { by, pauses, extensions } = pushed(kind, round, from, policy, calendar)
  const since = extensions.at(-1)?.from ?? from
  const later = pauses.filter((pause) => pause.to > since && pause.from < by)
  const paused = later.reduce((sum, { from: a, to: b }) => sum + workingTimeBetween(calendar, Math.max(a, since), b), 0)
  const working = workingTimeBetween(calendar, since, by) - paused
  return {
    from,
    by,
    since,
    // A share of an allowance is a share of its working time, so that nobody is reminded at night.
    reminders: policy.reminders.map((share) => ({
      share,
      at: later.reduce(
        (at, { from: a, to: b }) =>
          a >= at ? at : addWorkingTime(calendar, at, workingTimeBetween(calendar, Math.max(a, since), b)),
        addWorkingTime(calendar, since, Math.round(Math.max(0, working) * share)),
      ),
    })),
  }
}

/** A deadline, with what moved it. */
function pushed(
  kind: DeadlineKind,
  round: readonly LoggedEvent[],
  from: Instant,
  policy: Policy,
  calendar: WorkingCalendar,
) {
  const allowance = policy.allowances[kind]
  // Time that runs day and night stands still day and night.
  const held = (until: Instant, pause: Pause): Instant => {
    if (pause.from >= until) return until
    return allowance.unit === 'calendar-days'
      ? until + Math.max(0, pause.to - pause.from)
      : addWorkingTime(calendar, until, workingTimeBetween(calendar, pause.from, pause.to))
  }
  const pauses = pausesOf(round, policy, calendar)
  const extensions = round.flatMap(({ at, verb, extension }) =>
    EXTENDS.includes(verb) && extension?.of === kind ? [{ from: at, days: extension.days }] : [],
  )
  const pushes: readonly Push[] = [...pauses, ...extensions].sort((a, b) => a.from - b.from)
  const by = pushes.reduce(
    (until, push) => ('days' in push ? addWorkingDays(calendar, until, push.days) : held(until, push)),
    addAllowance(calendar, from, allowance),
  )
  return { by, pauses, extensions }
}

/** A request alone moves nothing. */
const EXTENDS: readonly LoggedEvent['verb'][] = ['approve-extension']
