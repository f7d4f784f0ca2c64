import { addAllowance } from './allowance.ts'
import { LIFE, type Verb } from './complaint.ts'
import type { Policy } from './policy.ts'
import { type Clock, endOfClock, pausesOf, runningClock } from './running-clock.ts'
import type { Instant, WorkingCalendar } from './working-calendar.ts'

/** What the clock needs of an event; the log itself holds more. */
export interface LoggedEvent {
  readonly at: Instant
  readonly verb: 'file' | Verb
  /** Of an escalation. */
  readonly level?: number
  /** Of a reminder: which deadline, at which share of its allowance. */
  readonly reminderOf?: DeadlineKind
  readonly share?: number
  readonly id?: string
  /** The staff member whose doing it was. */
  readonly by?: string
  /** Of an invitation to reply. */
  readonly invitation?: {
    readonly staffMemberId: string
    readonly allegations: readonly string[]
    readonly replyBy: Instant
  }
  /** Of a reply: the event that invited it. */
  readonly repliesTo?: string
  /** Of a link: the other case. */
  readonly other?: string
  /** Of a request for more time and of its approval: which deadline, by how many working days. */
  readonly extension?: { readonly of: DeadlineKind; readonly days: number }
}

export const DEADLINE_KINDS = ['acknowledge', 'resolve', 'review'] as const
export type DeadlineKind = (typeof DEADLINE_KINDS)[number]

export interface Deadline extends Clock {
  readonly kind: DeadlineKind
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

const NOTHING: Deadlines = { acknowledge: null, resolve: null, review: null, resumeAt: null, lapseAt: null }

/** Whatever takes a complaint up, or asks somebody about it, acknowledges it. */
const acknowledges = (verb: LoggedEvent['verb']): boolean => {
  const next = verb === 'file' ? undefined : LIFE.assigned[verb]
  return next === 'acknowledged' || next === 'waiting'
}

/** What puts an answer up for an independent review: the citizen's word, or a dispute that was found right. */
const REOPENS: readonly LoggedEvent['verb'][] = ['contest', 'order-review']
export const reopens = ({ verb }: Pick<LoggedEvent, 'verb'>): boolean => REOPENS.includes(verb)

/** The log since the complaint was filed, or since its answer was put up for review last: each time everything begins anew. */
export const latestRound = (log: readonly LoggedEvent[]): readonly LoggedEvent[] =>
  log.slice(Math.max(0, log.findLastIndex(reopens)))

/**
 * The clock, computed from the event log each time and never kept as the only copy: nothing but the listed events moves it,
 * so an ordinary edit or a change of hands cannot. A pause still running counts as lasting as long as it may.
 */
export function deadlinesOf(log: readonly LoggedEvent[], policy: Policy, calendar: WorkingCalendar): Deadlines {
  if (log[0]?.verb !== 'file') throw new Error('an event log begins with its filing')
  const round = latestRound(log)
  const [began = log[0]] = round
  const clock = (kind: DeadlineKind): Deadline => ({ kind, ...runningClock(kind, round, began.at, policy, calendar) })

  if (round.some(({ verb }) => ENDS.includes(verb))) return NOTHING
  const resolved = round.findLast((event) => event.verb === 'resolve')
  if (reopens(began)) return resolved ? NOTHING : { ...NOTHING, review: clock('review') }
  if (resolved) return { ...NOTHING, lapseAt: addAllowance(calendar, resolved.at, policy.allowances.silence) }

  return {
    ...NOTHING,
    acknowledge: round.some(({ verb }) => acknowledges(verb)) ? null : clock('acknowledge'),
    resolve: clock('resolve'),
    resumeAt: pausesOf(round, policy, calendar).find((pause) => pause.open)?.to ?? null,
  }
}

/** When one of them falls, as `deadlinesOf` would say; null when it is not owed. Whoever asks for no reminders asks this. */
export function deadlineBy(
  kind: DeadlineKind,
  log: readonly LoggedEvent[],
  policy: Policy,
  calendar: WorkingCalendar,
): Instant | null {
  const round = latestRound(log)
  const [began] = round
  if (!began || round.some(({ verb }) => ENDS.includes(verb) || verb === 'resolve')) return null
  if (reopens(began) !== (kind === 'review')) return null
  if (kind === 'acknowledge' && round.some(({ verb }) => acknowledges(verb))) return null
  return endOfClock(kind, round, began.at, policy, calendar)
}

const ENDS: readonly LoggedEvent['verb'][] = ['withdraw', 'confirm', 'lapse']

/** What is owed next, the order of an inbox: null when nothing is. */
export function dueAt(deadlines: Deadlines): Instant | null {
  const due = [deadlines.acknowledge, deadlines.resolve, deadlines.review].flatMap((d) => (d ? [d.by] : []))
  return due.length > 0 ? Math.min(...due) : null
}
