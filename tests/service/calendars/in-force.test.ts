import { describe, expect, test } from 'vitest'
import { DAY, type Declaration, stretchesOn } from '../../../rules/working-calendar.ts'
import { calendarAsOf, calendarInForce, newestVersion } from '../../../service/calendars/in-force.ts'
import { CALENDARS } from '../../../service/calendars/vietnam.ts'
import { demonstrationCity } from '../../../service/demonstration/city.ts'

const directory = demonstrationCity(Date.parse('2026-11-18T02:00:00Z'))
/** A Wednesday with nothing special about it. */
const ON = '2026-12-09'
const day = Date.parse(ON) / DAY

const declared = (version: number, whom: Declaration['for'], stretches: Declaration['days'][number]['stretches']) => ({
  version,
  for: whom,
  days: [{ on: ON, stretches }],
  because: `quyết định ${version}`,
})
const sources = (...declarations: Declaration[]) => ({ directory, calendars: CALENDARS, declarations })
const openAt = (officeId: string, ...declarations: Declaration[]) =>
  stretchesOn(calendarInForce(sources(...declarations), officeId), day).length > 0

describe('a day declared', () => {
  test('for a calendar reaches every office that works by it, and no other', () => {
    const holiday = declared(2, { calendarId: 'vietnam' }, [])
    expect(openAt('hoan-kiem', holiday)).toBe(false)
    expect(openAt('mat-tran', holiday)).toBe(false)
    expect(openAt('xanh-pon', holiday)).toBe(true)
  })

  test('for one office leaves its neighbours alone', () => {
    const local = declared(2, { officeId: 'hoan-kiem' }, [])
    expect(openAt('hoan-kiem', local)).toBe(false)
    expect(openAt('ba-dinh', local)).toBe(true)
  })

  test('for the city reaches the wards below, but not the hospital, which has a calendar of its own', () => {
    const local = declared(2, { officeId: 'ha-noi' }, [])
    expect(openAt('hoan-kiem', local)).toBe(false)
    expect(openAt('xanh-pon', local)).toBe(true)
    expect(openAt('mat-tran', local)).toBe(true)
  })

  test('for an office stands over one for its calendar, however late that came', () => {
    const local = declared(2, { officeId: 'hoan-kiem' }, [{ from: 480, to: 690 }])
    const holiday = declared(3, { calendarId: 'vietnam' }, [])
    expect(openAt('hoan-kiem', local, holiday)).toBe(true)
    expect(openAt('ba-dinh', local, holiday)).toBe(false)
  })
})

describe('versions', () => {
  const holiday = declared(2, { calendarId: 'vietnam' }, [])
  const local = declared(3, { officeId: 'hoan-kiem' }, [{ from: 480, to: 690 }])

  test('count for the whole installation, and a calendar bears the last that it took up', () => {
    expect(newestVersion(sources(holiday, local))).toBe(3)
    expect(calendarInForce(sources(holiday, local), 'hoan-kiem').version).toBe(3)
    expect(calendarInForce(sources(holiday, local), 'ba-dinh').version).toBe(2)
    expect(calendarInForce(sources(holiday, local), 'xanh-pon').version).toBe(1)
  })

  test('can be read as they stood', () => {
    const before = calendarAsOf(sources(holiday, local), 'hoan-kiem', 2)
    expect(stretchesOn(before, day)).toEqual([])
    expect(stretchesOn(calendarAsOf(sources(holiday, local), 'hoan-kiem', 1), day)).toHaveLength(2)
  })

  test('offices without days of their own share one calendar', () => {
    const all = sources(holiday, local)
    expect(calendarInForce(all, 'ba-dinh')).toBe(calendarInForce(all, 'cau-giay'))
  })
})
