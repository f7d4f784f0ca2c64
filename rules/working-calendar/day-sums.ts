import { type DayNumber, dayOf, weekdayOf } from './day-number.ts'
import type { Stretch, WorkingCalendar } from './model.ts'

/** Sums of something that each day of a calendar has a share of, such as its working time. */
export interface DaySums {
  /** The sum of all days before this one, counted from the Monday of the first week of 1970; negative before that. */
  readonly before: (day: DayNumber) => number
  /** The day on which the sum comes to `total`; null when it never does. */
  readonly reaching: (total: number) => DayNumber | null
}

/** The Monday of the week of 1970-01-01. */
const FIRST_MONDAY = -3

/**
 * A calendar is a week that repeats, except on its special days. So a sum is that of the weeks, in two operations, and of what
 * the special days before differ by: prefix sums over the special days alone, found by binary search. Neither a span of
 * centuries nor a special day far away costs more than log2(special days) steps.
 */
export function daySums(calendar: WorkingCalendar, shareOf: (stretches: readonly Stretch[]) => number): DaySums {
  const week = new Float64Array(8)
  for (let i = 0; i < 7; i++) week[i + 1] = at(week, i) + shareOf(calendar.week[i] ?? [])
  const perWeek = at(week, 7)

  const ofWeeks = (day: DayNumber): number => {
    const weekday = weekdayOf(day)
    return ((day - weekday - FIRST_MONDAY) / 7) * perWeek + at(week, weekday)
  }

  const specials = calendar.specialDays
    .map(({ on, stretches }) => ({ day: dayOf(on), share: shareOf(stretches) }))
    .sort((a, b) => a.day - b.day)
  const days = Float64Array.from(specials, ({ day }) => day)
  /** What the first n special days differ from their weekdays by. */
  const differing = new Float64Array(days.length + 1)
  /** The whole sum at the end of each special day. */
  const through = new Float64Array(days.length)
  specials.forEach(({ day, share }, n) => {
    const usual = ofWeeks(day + 1) - ofWeeks(day)
    differing[n + 1] = at(differing, n) + share - usual
    through[n] = ofWeeks(day + 1) + at(differing, n + 1)
  })

  const before = (day: DayNumber): number => ofWeeks(day) + at(differing, firstAtLeast(days, day))

  return {
    before,
    reaching(total) {
      const n = firstAtLeast(through, total)
      const special = days[n]
      if (special !== undefined && before(special) < total) return special
      // In an ordinary stretch of weeks: before special day n, or after the last one.
      if (perWeek <= 0) return null
      const left = total - at(differing, n)
      const weeks = Math.ceil(left / perWeek) - 1
      const weekday = firstAtLeast(week, left - weeks * perWeek) - 1
      return FIRST_MONDAY + weeks * 7 + weekday
    },
  }
}

/** Indexes here are in range by construction. */
const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0

/** Index of the first of ascending numbers that is not below `bound`; their count when all are. */
function firstAtLeast(ascending: Float64Array, bound: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (at(ascending, middle) < bound) low = middle + 1
    else high = middle
  }
  return low
}
