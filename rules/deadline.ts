import type { Verb } from './complaint.ts'
import type { Allowance, Policy } from './policy.ts'
import {
  addWorkingDays,
  addWorkingTime,
  DAY,
  type Instant,
  MINUTE,
  type WorkingCalendar,
  workingTimeBetween,
} from './working-calendar.ts'

/** What the clock needs of an event; the log itself holds more. */
export interface LoggedEvent {
  readonly at: Instant
  readonly verb: 'file' | Verb
  /** Of an escalation. */
  readonly level?: number
  /** Of a reminder: which deadline, at which share of its allowance. */
  readonly reminderOf?: DeadlineKind
  readonly share?: number
}

export const DEADLINE_KINDS = ['acknowledge', 'resolve', 'review'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export interface Deadline {
  readonly kind: DeadlineKind
  readonly from: Instant
  readonly by: Instant
}

export interface Deadlines {
  readonly acknowledge: Deadline | null
  readonly resolve: Deadline | null
  readonly review: Deadline | null
  /** When an unanswered question stops holding the clock. */
  readonly resumeAt: Instant | null
  /** When silence after a resolution closes the complaint. */
  readonly lapseAt: Instant | null
}

export function addAllowance(calendar: WorkingCalendar, from: Instant, allowance: Allowance): Instant {
  switch (allowance.unit) {
    case 'working-hours':
      return addWorkingTime(calendar, from, allowance.amount * 60 * MINUTE)
    case 'working-days':
      return addWorkingDays(calendar, from, allowance.amount)
    case 'calendar-days':
      return from + allowance.amount * DAY
  }
}

const NOTHING: Deadlines = { acknowledge: null, resolve: null, review: null, resumeAt: null, lapseAt: null }

/**
 * The clock, computed from the event log each time and never kept as the only copy: nothing but the listed events moves it,
 * so an ordinary edit or a change of hands cannot. A pause still running counts as lasting as long as it may.
 */
export function deadlinesOf(log: readonly LoggedEvent[], policy: Policy, calendar: WorkingCalendar): Deadlines {
  const [filed] = log
  if (filed?.verb !== 'file') throw new Error('an event log begins with its filing')
  const last = (...verbs: readonly LoggedEvent['verb'][]) => log.findLast((event) => verbs.includes(event.verb))

  if (last('withdraw', 'confirm', 'lapse')) return NOTHING
  const contested = last('contest')
  const resolved = last('resolve')
  if (contested) {
    if (resolved && log.lastIndexOf(resolved) > log.lastIndexOf(contested)) return NOTHING
    const by = addAllowance(calendar, contested.at, policy.allowances.review)
    return { ...NOTHING, review: { kind: 'review', from: contested.at, by } }
  }
  if (resolved) return { ...NOTHING, lapseAt: addAllowance(calendar, resolved.at, policy.allowances.silence) }

  const { paused, resumeAt } = pauses(log, policy, calendar)
  const { acknowledge, resolve } = policy.allowances
  // Asking the citizen a question acknowledges the complaint too.
  const acknowledged = last('acknowledge', 'ask') !== undefined
  const resolveBy = addWorkingTimeOrNone(calendar, addAllowance(calendar, filed.at, resolve), paused)
  return {
    ...NOTHING,
    acknowledge: acknowledged
      ? null
      : { kind: 'acknowledge', from: filed.at, by: addAllowance(calendar, filed.at, acknowledge) },
    resolve: { kind: 'resolve', from: filed.at, by: resolveBy },
    resumeAt,
  }
}

const addWorkingTimeOrNone = (calendar: WorkingCalendar, from: Instant, duration: number): Instant =>
  duration === 0 ? from : addWorkingTime(calendar, from, duration)

/** Working time lost to questions, and when the one still open stops holding the clock. */
function pauses(log: readonly LoggedEvent[], policy: Policy, calendar: WorkingCalendar) {
  let paused = 0
  let since: Instant | null = null
  for (const event of log) {
    if (event.verb === 'ask') since = event.at
    else if (since !== null && (event.verb === 'reply' || event.verb === 'resume' || event.verb === 'reassign')) {
      paused += workingTimeBetween(calendar, since, event.at)
      since = null
    }
  }
  if (since === null) return { paused, resumeAt: null }
  const resumeAt = addAllowance(calendar, since, policy.allowances.question)
  return { paused: paused + workingTimeBetween(calendar, since, resumeAt), resumeAt }
}

/** What is owed next, the order of an inbox: null when nothing is. */
export function dueAt(deadlines: Deadlines): Instant | null {
  const due = [deadlines.acknowledge, deadlines.resolve, deadlines.review].flatMap((d) => (d ? [d.by] : []))
  return due.length > 0 ? Math.min(...due) : null
}
