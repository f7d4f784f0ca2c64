import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  DAY,
  isWorkingTime,
  stretchesOn,
  type WorkingCalendar,
} from '../../../rules/working-calendar.ts'
import { SPECIAL_DAYS } from '../../../service/calendars/special-days.ts'
import { HOSPITAL_CALENDAR, IDENTITY_CARD_CALENDAR, VIETNAM_CALENDAR } from '../../../service/calendars/vietnam.ts'

const dayOf = (on: string): number => Date.parse(`${on}T00:00:00Z`) / DAY
const isOpenOn = (calendar: WorkingCalendar, on: string): boolean => stretchesOn(calendar, dayOf(on)).length > 0
const local = (text: string): number => Date.parse(`${text}+07:00`)

describe('the calendar of state offices', () => {
  test.each([
    ['2026-01-01', 'Tết Dương lịch'],
    ['2026-01-02', 'the Friday swapped with 10 January'],
    ['2026-02-16', 'the first working day of Tết Bính Ngọ'],
    ['2026-02-17', 'mùng 1 Bính Ngọ'],
    ['2026-02-20', 'the last working day of Tết Bính Ngọ'],
    ['2026-04-27', 'the Monday after Giỗ Tổ on a Sunday'],
    ['2026-04-30', 'Ngày Chiến thắng'],
    ['2026-05-01', 'Quốc tế Lao động'],
    ['2026-08-31', 'the Monday swapped with 22 August'],
    ['2026-09-01', 'the day before Quốc khánh'],
    ['2026-09-02', 'Quốc khánh'],
    ['2026-11-24', 'Ngày Văn hóa Việt Nam'],
    ['2027-01-01', 'Tết Dương lịch'],
    ['2027-02-05', '29 tháng Chạp'],
    ['2027-02-08', 'mùng 3 Đinh Mùi'],
    ['2027-02-11', 'compensation for mùng 2 on a Sunday'],
    ['2027-04-16', 'Giỗ Tổ on a Friday'],
    ['2027-04-30', 'Ngày Chiến thắng'],
    ['2027-05-03', 'the Monday after 1 May on a Saturday'],
    ['2027-09-02', 'Quốc khánh'],
  ])('is closed on %s: %s', (on) => {
    expect(isOpenOn(VIETNAM_CALENDAR, on)).toBe(false)
  })

  test.each(['2026-01-10', '2026-08-22'])('works all of the swapped Saturday %s', (on) => {
    expect(new Date(on).getUTCDay()).toBe(6)
    expect(stretchesOn(VIETNAM_CALENDAR, dayOf(on))).toEqual(stretchesOn(VIETNAM_CALENDAR, dayOf('2026-08-21')))
  })

  test.each(['2026-02-13', '2026-02-23', '2026-08-28', '2026-09-03', '2027-02-04', '2027-02-12'])(
    'is open on %s, beside a holiday',
    (on) => {
      expect(isOpenOn(VIETNAM_CALENDAR, on)).toBe(true)
    },
  )

  test('keeps the noon break', () => {
    expect(isWorkingTime(VIETNAM_CALENDAR, local('2026-11-23T11:29:59'))).toBe(true)
    expect(isWorkingTime(VIETNAM_CALENDAR, local('2026-11-23T11:30:00'))).toBe(false)
    expect(isWorkingTime(VIETNAM_CALENDAR, local('2026-11-23T13:30:00'))).toBe(true)
  })

  test('counts working days across Tết', () => {
    expect(addWorkingDays(VIETNAM_CALENDAR, local('2026-02-12T09:00:00'), 2)).toBe(local('2026-02-23T17:00:00'))
  })

  test('names no date twice, and a reason for each', () => {
    expect(new Set(SPECIAL_DAYS.map((day) => day.on)).size).toBe(SPECIAL_DAYS.length)
    expect(SPECIAL_DAYS.filter((day) => day.because.trim() === '')).toEqual([])
    expect(SPECIAL_DAYS.filter((day) => Number.isNaN(Date.parse(day.on)))).toEqual([])
  })
})

describe('calendars with Saturdays', () => {
  test('the hospital sees patients on Saturday mornings only', () => {
    expect(isWorkingTime(HOSPITAL_CALENDAR, local('2026-11-21T09:00:00'))).toBe(true)
    expect(isWorkingTime(HOSPITAL_CALENDAR, local('2026-11-21T14:00:00'))).toBe(false)
  })

  test('the identity card point is open on Saturday afternoons', () => {
    expect(isWorkingTime(IDENTITY_CARD_CALENDAR, local('2026-11-21T14:00:00'))).toBe(true)
  })

  test.each(['2026-02-14', '2026-02-21', '2027-02-06', '2027-05-01'])(
    'both are closed on the holiday Saturday %s',
    (on) => {
      expect(isOpenOn(HOSPITAL_CALENDAR, on)).toBe(false)
      expect(isOpenOn(IDENTITY_CARD_CALENDAR, on)).toBe(false)
    },
  )
})
