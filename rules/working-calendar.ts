/** Working time in an office's calendar. All arithmetic is on instants (ms since 1970 UTC) and whole minutes of a local day. */

import { type DayNumber, dayOf, weekdayOf } from './working-calendar/day-number.ts'
import { type DaySums, daySums } from './working-calendar/day-sums.ts'
import { DAY, type Instant, MINUTE, type Stretch, type WorkingCalendar } from './working-calendar/model.ts'

export type { Declaration, DeclaredDay, DeclaredFor } from './working-calendar/declaration.ts'
export { withDeclared } from './working-calendar/declaration.ts'
export type { Instant, SpecialDay, Stretch, WorkingCalendar } from './working-calendar/model.ts'
export { DAY, MINUTE } from './working-calendar/model.ts'

/** What a calendar is asked again and again, prepared once: a calendar is never changed, only followed by a later version. */
interface Prepared {
  readonly specials: ReadonlyMap<DayNumber, readonly Stretch[]>
  /** Milliseconds worked. */
  readonly time: DaySums
  /** Days with any working time. */
  readonly openDays: DaySums
}

const known = new WeakMap<WorkingCalendar, Prepared>()

function prepared(calendar: WorkingCalendar): Prepared {
  let found = known.get(calendar)
  if (!found) {
    found = {
      specials: new Map(calendar.specialDays.map((day) => [dayOf(day.on), day.stretches])),
      time: daySums(calendar, (stretches) => stretches.reduce((sum, { from, to }) => sum + (to - from) * MINUTE, 0)),
      openDays: daySums(calendar, (stretches) => (stretches.length > 0 ? 1 : 0)),
    }
    known.set(calendar, found)
  }
  return found
}

const stretchesIn = ({ specials }: Prepared, calendar: WorkingCalendar, day: DayNumber): readonly Stretch[] =>
  specials.get(day) ?? calendar.week[weekdayOf(day)] ?? []

export const stretchesOn = (calendar: WorkingCalendar, day: DayNumber): readonly Stretch[] =>
  stretchesIn(prepared(calendar), calendar, day)

export const localDay = (calendar: WorkingCalendar, at: Instant): DayNumber =>
  Math.floor((at + calendar.utcOffset * MINUTE) / DAY)

const startOfDay = (calendar: WorkingCalendar, day: DayNumber): Instant => day * DAY - calendar.utcOffset * MINUTE

/** Milliseconds since local midnight. */
export const localTimeOfDay = (calendar: WorkingCalendar, at: Instant): number =>
  at - startOfDay(calendar, localDay(calendar, at))

/** All working time before an instant, counted from where the sums of the calendar begin. */
function workedBefore(sums: Prepared, calendar: WorkingCalendar, at: Instant): number {
  const day = localDay(calendar, at)
  const time = at - startOfDay(calendar, day)
  let worked = sums.time.before(day)
  for (const { from, to } of stretchesIn(sums, calendar, day)) {
    if (time <= from * MINUTE) break
    worked += Math.min(time, to * MINUTE) - from * MINUTE
  }
  return worked
}

const noTimeLeft = ({ id }: WorkingCalendar) => new RangeError(`calendar ${id} has no working time left`)

/** Most time that is added ends within a few days, and there is sooner walked to than calculated. */
const NEAR_DAYS = 3

/**
 * The first instant at which `duration` ms of working time have passed since `from`: `from` itself when that is 0, and the
 * stroke of closing when a stretch is used up, not the next opening. Takes O(log special days) however long the span. Throws
 * RangeError when the duration is negative or no number, or when the calendar never has so much working time again.
 */
export function addWorkingTime(calendar: WorkingCalendar, from: Instant, duration: number): Instant {
  if (!(duration >= 0)) throw new RangeError(`cannot add ${duration} ms of working time`)
  if (duration === 0) return from
  const sums = prepared(calendar)
  return walked(sums, calendar, from, duration) ?? calculated(sums, calendar, from, duration)
}

/** Null when it is not near. */
function walked(sums: Prepared, calendar: WorkingCalendar, from: Instant, duration: number): Instant | null {
  let left = duration
  const today = localDay(calendar, from)
  for (let day = today; day < today + NEAR_DAYS; day++) {
    const midnight = startOfDay(calendar, day)
    for (const stretch of stretchesIn(sums, calendar, day)) {
      const opens = Math.max(from, midnight + stretch.from * MINUTE)
      const open = midnight + stretch.to * MINUTE - opens
      if (open <= 0) continue
      if (left <= open) return opens + left
      left -= open
    }
  }
  return null
}

function calculated(sums: Prepared, calendar: WorkingCalendar, from: Instant, duration: number): Instant {
  const total = workedBefore(sums, calendar, from) + duration
  const day = sums.time.reaching(total)
  if (day === null) throw noTimeLeft(calendar)
  let left = total - sums.time.before(day)
  for (const stretch of stretchesIn(sums, calendar, day)) {
    const open = (stretch.to - stretch.from) * MINUTE
    if (left <= open) return startOfDay(calendar, day) + stretch.from * MINUTE + left
    left -= open
  }
  throw noTimeLeft(calendar)
}

/** Working milliseconds between two instants; 0 when `to` is not after `from`. O(log special days). */
export function workingTimeBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  if (to <= from) return 0
  const sums = prepared(calendar)
  return workedBefore(sums, calendar, to) - workedBefore(sums, calendar, from)
}

/**
 * The end of the n-th working day after the day of `from`: the day something arrives is day zero, however early it came, and
 * whether or not anyone works on it. `days` is 1 or more. Throws RangeError as addWorkingTime does.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Instant, days: number): Instant {
  if (!(days >= 1)) throw new RangeError(`cannot add ${days} working days`)
  const sums = prepared(calendar)
  const day = sums.openDays.reaching(sums.openDays.before(localDay(calendar, from) + 1) + days)
  const last = day === null ? undefined : stretchesIn(sums, calendar, day).at(-1)
  if (day === null || !last) throw noTimeLeft(calendar)
  return startOfDay(calendar, day) + last.to * MINUTE
}

/** The first instant from `at` on that is working time: `at` itself while the office is open. Throws as addWorkingTime does. */
export function nextOpening(calendar: WorkingCalendar, at: Instant): Instant {
  // Used-up time ends on the stroke of closing; a millisecond more lies in the stretch that opens next.
  return isWorkingTime(calendar, at) ? at : addWorkingTime(calendar, at, 1) - 1
}

export const isWorkingTime = (calendar: WorkingCalendar, at: Instant): boolean => {
  const minute = localTimeOfDay(calendar, at) / MINUTE
  return stretchesOn(calendar, localDay(calendar, at)).some((s) => minute >= s.from && minute < s.to)
}
