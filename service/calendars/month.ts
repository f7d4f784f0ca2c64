import { type DayNumber, dayOf } from '../../rules/working-calendar/day-number.ts'
import { DAY, stretchesOn, type WorkingCalendar } from '../../rules/working-calendar.ts'
import type { CalendarDay, CalendarMonth } from '../contract/index.ts'

const UPCOMING_SHOWN = 40

/** YYYY-MM-DD. */
export const dateOf = (day: DayNumber): string => new Date(day * DAY).toISOString().slice(0, 10)

/** The days of a month, `YYYY-MM`, and the special days from `today` on. */
export function monthOf(calendar: WorkingCalendar, month: string, today: string): CalendarMonth {
  const reasons = new Map(calendar.specialDays.map(({ on, because }) => [on, because]))
  const shown = (on: string): CalendarDay => ({
    on,
    stretches: stretchesOn(calendar, dayOf(on)).map(({ from, to }) => ({ from, to })),
    because: reasons.get(on) ?? null,
  })
  const first = dayOf(`${month}-01`)
  const days = Array.from({ length: 31 }, (_, i) => dateOf(first + i)).filter((on) => on.startsWith(month))
  return {
    version: calendar.version,
    month,
    days: days.map(shown),
    upcoming: [...reasons.keys()]
      .filter((on) => on >= today)
      .sort()
      .slice(0, UPCOMING_SHOWN)
      .map(shown),
    usual: calendar.week.map((stretches) => stretches.map(({ from, to }) => ({ from, to }))),
  }
}
