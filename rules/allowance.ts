import type { Allowance } from './policy.ts'
import { addWorkingDays, addWorkingTime, DAY, type Instant, MINUTE, type WorkingCalendar } from './working-calendar.ts'

/** The instant at which time granted from `from` on is used up. */
export function addAllowance(calendar: WorkingCalendar, from: Instant, { amount, unit }: Allowance): Instant {
  switch (unit) {
    case 'working-hours':
      return addWorkingTime(calendar, from, amount * 60 * MINUTE)
    case 'working-days':
      return addWorkingDays(calendar, from, amount)
    case 'calendar-days':
      return from + amount * DAY
  }
}
