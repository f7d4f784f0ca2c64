import { type Deadlines, deadlinesOf, type LoggedEvent } from '../../rules/deadline.ts'
import type { Policy } from '../../rules/policy.ts'
import type { Instant, SpecialDay, WorkingCalendar } from '../../rules/working-calendar.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { logged } from '../complaints/event-log.ts'
import { termsOf } from '../complaints/terms.ts'
import type { MovedDate } from '../contract/retimed.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import { calendarAsOf } from './in-force.ts'

/** A date of a case that another calendar puts elsewhere. */
export interface Moved {
  readonly of: MovedDate
  readonly before: Instant
  readonly after: Instant
}

/** What a later version of its calendar means for a case. */
export interface Retimed {
  readonly calendar: WorkingCalendar
  /** The version that stood on the case. */
  readonly from: number
  /** The days that are other now, as they are now; null where nothing special is left. */
  readonly days: readonly { readonly on: string; readonly now: SpecialDay | null }[]
  readonly moved: readonly Moved[]
}

/** The dates that differ under two calendars, all else alike. */
export function movedBetween(
  log: readonly LoggedEvent[],
  policy: Policy,
  before: WorkingCalendar,
  after: WorkingCalendar,
): Moved[] {
  if (before === after) return []
  const [then, now] = [datesOf(deadlinesOf(log, policy, before)), datesOf(deadlinesOf(log, policy, after))]
  return then.flatMap(([of, instant], i) => {
    const moved = now[i]?.[1] ?? null
    return instant !== null && moved !== null && instant !== moved ? [{ of, before: instant, after: moved }] : []
  })
}

const datesOf = ({ acknowledge, resolve, review, lapseAt }: Deadlines): [MovedDate, Instant | null][] => [
  ['acknowledge', acknowledge?.by ?? null],
  ['resolve', resolve?.by ?? null],
  ['review', review?.by ?? null],
  ['silence', lapseAt],
]

const sameDay = (a: SpecialDay, b: SpecialDay | undefined): boolean =>
  b !== undefined && JSON.stringify(a.stretches) === JSON.stringify(b.stretches)

function changedDays(before: WorkingCalendar, after: WorkingCalendar): Retimed['days'] {
  const then = new Map(before.specialDays.map((day) => [day.on, day]))
  const now = new Map(after.specialDays.map((day) => [day.on, day]))
  const fresh = after.specialDays
    .filter((day) => !sameDay(day, then.get(day.on)))
    .map((day) => ({ on: day.on, now: day }))
  const gone = before.specialDays.filter((day) => !now.has(day.on)).map(({ on }) => ({ on, now: null }))
  return [...fresh, ...gone].sort((a, b) => (a.on < b.on ? -1 : 1))
}

/** Null when the case stands on the calendar in force, or on a later one than this snapshot knows, or owes nothing any more. */
export function retimed(document: ComplaintDocument, snapshot: Snapshot): Retimed | null {
  if (document.origin === 'import' || document.state === 'closed' || document.state === 'withdrawn') return null
  const { office } = document.facts
  const calendar = calendarOf(snapshot, office)
  const { id, version: from } = document.calendar
  if (calendar.version < from || (calendar.id === id && calendar.version === from)) return null
  const before = calendarAsOf(snapshot, office, from)
  const moved = movedBetween(logged(document.events), termsOf(snapshot, document.events), before, calendar)
  return { calendar, from, days: changedDays(before, calendar), moved }
}
