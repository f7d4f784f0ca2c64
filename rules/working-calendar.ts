/** Working time in an office's calendar. All arithmetic is on instants (ms since 1970 UTC) and whole minutes of a local day. */

export type Instant = number

export const MINUTE = 60_000
export const DAY = 86_400_000

/** A stretch of a working day, minutes after local midnight, `from` inclusive, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A date the weekly pattern does not hold for: closed when `stretches` is empty, else open just then (swapped or half days). */
export interface SpecialDay {
  /** Local date, YYYY-MM-DD. */
  readonly on: string
  readonly stretches: readonly Stretch[]
  readonly because: string
}

export interface WorkingCalendar {
  readonly id: string
  readonly version: number
  /** Fixed offset of local time, minutes east of UTC. Vietnam has had +420 and no daylight saving since 1975. */
  readonly utcOffset: number
  /** Seven entries, Monday first. */
  readonly week: readonly (readonly Stretch[])[]
  readonly specialDays: readonly SpecialDay[]
}

/** Days since 1970-01-01 in local time. */
type DayNumber = number

const specialsOf = new WeakMap<WorkingCalendar, ReadonlyMap<DayNumber, readonly Stretch[]>>()

function specials(calendar: WorkingCalendar): ReadonlyMap<DayNumber, readonly Stretch[]> {
  let known = specialsOf.get(calendar)
  if (!known) {
    known = new Map(calendar.specialDays.map((day) => [Date.parse(`${day.on}T00:00:00Z`) / DAY, day.stretches]))
    specialsOf.set(calendar, known)
  }
  return known
}

export function stretchesOn(calendar: WorkingCalendar, day: DayNumber): readonly Stretch[] {
  // 1970-01-01 was a Thursday, index 3 of a week that begins on Monday.
  return specials(calendar).get(day) ?? calendar.week[(((day + 3) % 7) + 7) % 7] ?? []
}

export const localDay = (calendar: WorkingCalendar, at: Instant): DayNumber =>
  Math.floor((at + calendar.utcOffset * MINUTE) / DAY)

/** Milliseconds since local midnight. */
export const localTimeOfDay = (calendar: WorkingCalendar, at: Instant): number =>
  at + calendar.utcOffset * MINUTE - localDay(calendar, at) * DAY

const startOfDay = (calendar: WorkingCalendar, day: DayNumber): Instant => day * DAY - calendar.utcOffset * MINUTE

/** A calendar that is never open would make every sum endless; ten years without a working minute is a mistake in the data. */
const HORIZON_IN_DAYS = 3_660

/**
 * The instant at which `duration` ms of working time have passed since `from`.
 * Throws RangeError when the calendar has no working time within ten years.
 */
export function addWorkingTime(calendar: WorkingCalendar, from: Instant, duration: number): Instant {
  let left = duration
  const first = localDay(calendar, from)
  for (let day = first; day < first + HORIZON_IN_DAYS; day++) {
    const midnight = startOfDay(calendar, day)
    for (const stretch of stretchesOn(calendar, day)) {
      const opens = Math.max(from, midnight + stretch.from * MINUTE)
      const closes = midnight + stretch.to * MINUTE
      if (closes <= opens) continue
      if (left <= closes - opens) return opens + left
      left -= closes - opens
    }
  }
  throw new RangeError(`calendar ${calendar.id} has no working time within ten years`)
}

/** Working milliseconds between two instants; 0 when `to` is not after `from`. */
export function workingTimeBetween(calendar: WorkingCalendar, from: Instant, to: Instant): number {
  let sum = 0
  for (let day = localDay(calendar, from); day <= localDay(calendar, to); day++) {
    const midnight = startOfDay(calendar, day)
    for (const stretch of stretchesOn(calendar, day)) {
      const opens = Math.max(from, midnight + stretch.from * MINUTE)
      const closes = Math.min(to, midnight + stretch.to * MINUTE)
      if (closes > opens) sum += closes - opens
    }
  }
  return sum
}

/**
 * The end of the n-th working day after the day of `from`: the day something arrives is day zero, however early it came.
 * Throws RangeError as addWorkingTime does.
 */
export function addWorkingDays(calendar: WorkingCalendar, from: Instant, days: number): Instant {
  let left = days
  const first = localDay(calendar, from)
  for (let day = first + 1; day < first + HORIZON_IN_DAYS; day++) {
    const last = stretchesOn(calendar, day).at(-1)
    if (!last) continue
    left -= 1
    if (left <= 0) return startOfDay(calendar, day) + last.to * MINUTE
  }
  throw new RangeError(`calendar ${calendar.id} has no working time within ten years`)
}

export const isWorkingTime = (calendar: WorkingCalendar, at: Instant): boolean => {
  const minute = localTimeOfDay(calendar, at) / MINUTE
  return stretchesOn(calendar, localDay(calendar, at)).some((s) => minute >= s.from && minute < s.to)
}
