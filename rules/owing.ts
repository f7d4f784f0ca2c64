import type { State } from './vocabulary.ts'
import { type Instant, localDay, type WorkingCalendar } from './working-calendar.ts'

/** What somebody owes, as numbers and dates alone. */
export interface Owing {
  readonly overdue: number
  /** Due later on this local day. */
  readonly today: number
  readonly later: number
  /** The nearest dates still to come, each with how much is due then. */
  readonly dates: readonly { readonly by: Instant; readonly n: number }[]
}

const DATES_AT_MOST = 5

/** Of the open cases of one person; what waits for the citizen is not theirs to do. */
export function owingOf(
  cases: readonly { readonly state: State; readonly dueAt: Instant | null }[],
  calendar: WorkingCalendar,
  now: Instant,
): Owing {
  const due = cases.flatMap(({ state, dueAt }) => (dueAt === null || state === 'waiting' ? [] : [dueAt]))
  const ahead = due.filter((by) => by > now)
  const today = localDay(calendar, now)
  const dueToday = ahead.filter((by) => localDay(calendar, by) === today).length
  const dates = [...new Set(ahead)].sort((a, b) => a - b).slice(0, DATES_AT_MOST)
  return {
    overdue: due.length - ahead.length,
    today: dueToday,
    later: ahead.length - dueToday,
    dates: dates.map((by) => ({ by, n: ahead.filter((each) => each === by).length })),
  }
}
