import { describe, expect, test } from 'vitest'
import { DAY, type Declaration, stretchesOn, withDeclared } from '../../../rules/working-calendar.ts'
import { VIETNAM_CALENDAR } from '../../../service/calendars/vietnam.ts'

const OFFICE = VIETNAM_CALENDAR.week[0] ?? []
const on = (date: string) => Date.parse(date) / DAY
const declare = (version: number, ...days: Declaration['days']): Declaration => ({
  version,
  for: { calendarId: 'vietnam' },
  days,
  because: `quyết định ${version}`,
})

describe('a declaration', () => {
  test('swaps two days at once, and gives the calendar its version', () => {
    const swapped = withDeclared(VIETNAM_CALENDAR, [
      declare(7, { on: '2027-01-08', stretches: [] }, { on: '2027-01-09', stretches: OFFICE }),
    ])
    expect(swapped.version).toBe(7)
    expect(stretchesOn(swapped, on('2027-01-08'))).toEqual([])
    expect(stretchesOn(swapped, on('2027-01-09'))).toEqual(OFFICE)
    expect(stretchesOn(VIETNAM_CALENDAR, on('2027-01-08'))).toEqual(OFFICE)
  })

  test('is overruled by a later one of the same date, whatever order they are read in', () => {
    const both = [declare(3, { on: '2027-01-08', stretches: OFFICE }), declare(2, { on: '2027-01-08', stretches: [] })]
    expect(stretchesOn(withDeclared(VIETNAM_CALENDAR, both), on('2027-01-08'))).toEqual(OFFICE)
  })

  test('taken back leaves the date as it was before anything was declared', () => {
    const holiday = [
      declare(2, { on: '2027-02-05', stretches: OFFICE }),
      declare(3, { on: '2027-02-05', stretches: null }),
    ]
    expect(stretchesOn(withDeclared(VIETNAM_CALENDAR, holiday), on('2027-02-05'))).toEqual([])
    const plain = [declare(2, { on: '2027-01-08', stretches: [] }), declare(3, { on: '2027-01-08', stretches: null })]
    expect(stretchesOn(withDeclared(VIETNAM_CALENDAR, plain), on('2027-01-08'))).toEqual(OFFICE)
  })
})
