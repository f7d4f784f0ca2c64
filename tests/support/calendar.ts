import type { Stretch, WorkingCalendar } from '../../rules/working-calendar.ts'

/** 08:00 to 11:30 and 13:30 to 17:00: seven hours. */
export const SPLIT_DAY: readonly Stretch[] = [
  { from: 8 * 60, to: 11 * 60 + 30 },
  { from: 13 * 60 + 30, to: 17 * 60 },
]

/** Split days from Monday to Friday in Hanoi, no holidays. */
export const aCalendar = (over: Partial<WorkingCalendar> = {}): WorkingCalendar => ({
  id: 'test',
  version: 1,
  utcOffset: 420,
  week: [SPLIT_DAY, SPLIT_DAY, SPLIT_DAY, SPLIT_DAY, SPLIT_DAY, [], []],
  specialDays: [],
  ...over,
})

/** Hanoi time as an instant: `2026-11-18T09:00`. */
export const inHanoi = (local: string): number => Date.parse(`${local}:00+07:00`)
