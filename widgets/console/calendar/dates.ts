import type { CalendarDay } from '../../../service/contract/index.ts'

const DAY = 86_400_000

/** 24/11/2026, of a local date YYYY-MM-DD. */
export const written = (on: string): string => on.split('-').reverse().join('/')

/** The date some days later. */
export const daysAfter = (on: string, days: number): string =>
  new Date(Date.parse(`${on}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** Whole days from one date to another. */
export const daysFrom = (on: string, until: string): number =>
  (Date.parse(`${until}T00:00:00Z`) - Date.parse(`${on}T00:00:00Z`)) / DAY

/** 0 Monday … 6 Sunday. */
export const weekdayOf = (on: string): number => (new Date(`${on}T00:00:00Z`).getUTCDay() + 6) % 7

/** The month some months later, as YYYY-MM. */
export function monthsAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  return new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7)
}

/** 08:00, of minutes after midnight; a day ends at 24:00. */
export const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

/** Minutes after midnight; null of what is no time. */
export function minutesIn(time: string): number | null {
  const [, hours = '', minutes = ''] = /^(\d{2}):(\d{2})$/.exec(time) ?? []
  return hours === '' ? null : Number(hours) * 60 + Number(minutes)
}

/** 08:00–11:30, 13:30–17:00. */
export const hoursOf = (stretches: CalendarDay['stretches']): string =>
  stretches.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', ')

/** How much of a day is worked, against the longest day of its week. */
export function shareOf(
  stretches: CalendarDay['stretches'],
  usual: readonly CalendarDay['stretches'][],
): 'closed' | 'whole' | 'part' {
  const worked = (day: CalendarDay['stretches']) => day.reduce((sum, { from, to }) => sum + to - from, 0)
  if (stretches.length === 0) return 'closed'
  return worked(stretches) < Math.max(...usual.map(worked)) ? 'part' : 'whole'
}
