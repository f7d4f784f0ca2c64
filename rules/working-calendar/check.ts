import { isDate } from './day-number.ts'
import { MINUTES_A_DAY, type Stretch, type WorkingCalendar } from './model.ts'

export const CALENDAR_FAULTS = [
  'week-not-seven-days',
  'offset-out-of-range',
  'not-whole-minutes',
  'ends-before-it-begins',
  'past-midnight',
  'overlaps',
  'not-a-date',
  'date-twice',
  'never-open',
] as const

export interface CalendarFault {
  /** As `week[0]` or `2027-02-06`; empty when it is of the whole. */
  readonly at: string
  readonly fault: (typeof CALENDAR_FAULTS)[number]
}

/** Local time has never been further from UTC than this. */
const OFFSET_AT_MOST = 14 * 60

/**
 * What is wrong with a calendar; none means that sums over it are exact. A night shift is two stretches of two dates, one to
 * midnight and one from midnight, so that a holiday closes exactly its own date.
 */
export function checkCalendar(calendar: WorkingCalendar): CalendarFault[] {
  const faults: CalendarFault[] = []
  const { utcOffset, week, specialDays } = calendar
  if (!Number.isInteger(utcOffset) || Math.abs(utcOffset) > OFFSET_AT_MOST) {
    faults.push({ at: '', fault: 'offset-out-of-range' })
  }
  if (week.length !== 7) faults.push({ at: 'week', fault: 'week-not-seven-days' })
  week.forEach((stretches, i) => void faults.push(...checkDay(stretches, `week[${i}]`)))

  const seen = new Set<string>()
  for (const { on, stretches } of specialDays) {
    if (!isDate(on)) faults.push({ at: on, fault: 'not-a-date' })
    if (seen.has(on)) faults.push({ at: on, fault: 'date-twice' })
    seen.add(on)
    faults.push(...checkDay(stretches, on))
  }
  if (week.every((stretches) => stretches.length === 0)) faults.push({ at: 'week', fault: 'never-open' })
  return faults
}

/** The stretches of one day: whole minutes, in order, apart, within the day. */
export function checkDay(stretches: readonly Stretch[], at: string): CalendarFault[] {
  return stretches.flatMap(({ from, to }, i): CalendarFault[] => {
    if (!Number.isInteger(from) || !Number.isInteger(to)) return [{ at, fault: 'not-whole-minutes' }]
    if (from >= to) return [{ at, fault: 'ends-before-it-begins' }]
    if (from < 0 || to > MINUTES_A_DAY) return [{ at, fault: 'past-midnight' }]
    return from < (stretches[i - 1]?.to ?? 0) ? [{ at, fault: 'overlaps' }] : []
  })
}
