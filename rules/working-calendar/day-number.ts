/** Days since 1970-01-01 of a local calendar. */
export type DayNumber = number

const DAY = 86_400_000
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** YYYY-MM-DD as a day number; NaN for what is no date. */
export const dayOf = (date: string): DayNumber => Date.parse(`${date}T00:00:00Z`) / DAY

/** 0 Monday … 6 Sunday: 1970-01-01 was a Thursday. */
export const weekdayOf = (day: DayNumber): number => (((day + 3) % 7) + 7) % 7

/** Date.parse reads 30 February as 2 March, so whether a date exists is asked of the date itself. */
export function isDate(text: string): boolean {
  const [, year = Number.NaN, month = 0, day = 0] = DATE.exec(text)?.map(Number) ?? []
  const leapDay = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 1 : 0
  return day >= 1 && day <= (DAYS_IN_MONTH[month - 1] ?? 0) + leapDay
}
