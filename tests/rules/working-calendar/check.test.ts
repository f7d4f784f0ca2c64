import { describe, expect, test } from 'vitest'
import { checkCalendar } from '../../../rules/working-calendar/check.ts'
import { isDate } from '../../../rules/working-calendar/day-number.ts'
import type { Stretch, WorkingCalendar } from '../../../rules/working-calendar.ts'

const OFFICE = [
  { from: 480, to: 690 },
  { from: 810, to: 1020 },
]
const calendar = (over: Partial<WorkingCalendar>): WorkingCalendar => ({
  id: 'test',
  version: 1,
  utcOffset: 420,
  week: [OFFICE, OFFICE, OFFICE, OFFICE, OFFICE, [], []],
  specialDays: [],
  ...over,
})
const monday = (...stretches: Stretch[]) => calendar({ week: [stretches, OFFICE, [], [], [], [], []] })
const special = (...dates: string[]) =>
  calendar({ specialDays: dates.map((on) => ({ on, stretches: [], because: 'nghỉ' })) })

describe('a calendar is said to be wrong', () => {
  test.each([
    ['when a stretch ends before it begins', monday({ from: 600, to: 540 }), 'week[0]', 'ends-before-it-begins'],
    ['when a stretch is empty', monday({ from: 600, to: 600 }), 'week[0]', 'ends-before-it-begins'],
    ['when two overlap', monday({ from: 480, to: 700 }, { from: 690, to: 800 }), 'week[0]', 'overlaps'],
    ['when two are out of order', monday({ from: 810, to: 1020 }, { from: 480, to: 690 }), 'week[0]', 'overlaps'],
    ['when a night passes midnight', monday({ from: 1320, to: 1500 }), 'week[0]', 'past-midnight'],
    ['when a minute is broken', monday({ from: 480.5, to: 690 }), 'week[0]', 'not-whole-minutes'],
    ['when a date stands twice', special('2027-02-06', '2027-02-06'), '2027-02-06', 'date-twice'],
    ['when a date does not exist', special('2027-02-29'), '2027-02-29', 'not-a-date'],
    ['when the week is never open', calendar({ week: [[], [], [], [], [], [], []] }), 'week', 'never-open'],
    ['when a day of the week is missing', calendar({ week: [OFFICE, OFFICE] }), 'week', 'week-not-seven-days'],
    ['when it is nowhere on earth', calendar({ utcOffset: 900 }), '', 'offset-out-of-range'],
  ] as const)('%s', (_, wrong, at, fault) => {
    expect(checkCalendar(wrong)).toEqual([{ at, fault }])
  })

  test('but not for two stretches that touch, nor for one that ends at midnight', () => {
    expect(checkCalendar(monday({ from: 480, to: 690 }, { from: 690, to: 1440 }))).toEqual([])
  })
})

test.each([
  ['2028-02-29', true],
  ['2100-02-29', false],
  ['2000-02-29', true],
  ['2026-04-31', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-01', false],
  ['06/02/2027', false],
])('%s is a date: %s', (text, is) => {
  expect(isDate(text)).toBe(is)
})
