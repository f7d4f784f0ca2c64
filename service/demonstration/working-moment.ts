import {
  addWorkingTime,
  type Instant,
  isWorkingTime,
  MINUTE,
  type WorkingCalendar,
} from '../../rules/working-calendar.ts'

/** When somebody acts, so many minutes of working time later, on a whole second and while the office is open. */
export function workingMoment(calendar: WorkingCalendar, from: Instant, minutes: number): Instant {
  const at = addWorkingTime(calendar, from, Math.round(minutes * 60) * 1000)
  // Working time that is used up ends on the stroke of closing, when nobody is there any more.
  return isWorkingTime(calendar, at) ? at : addWorkingTime(calendar, at, MINUTE)
}
