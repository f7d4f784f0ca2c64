import { expect, test } from 'vitest'
import { countsInHour, HOUR, hourOf, kioskHours, madeAt, mostInHour } from '../../rules/kiosk.ts'
import { DAY, MINUTE } from '../../rules/working-calendar.ts'
import { aCalendar } from '../support/calendar.ts'

const NOW = Date.parse('2026-11-18T02:10:00Z')
const hanoi = aCalendar({ specialDays: [{ on: '2026-11-19', stretches: [], because: 'nghỉ' }] })

test('the time a kiosk tells is believed up to seven days back and five minutes ahead', () => {
  expect(madeAt(NOW - 7 * DAY, NOW)).toBe(NOW - 7 * DAY)
  expect(madeAt(NOW - 7 * DAY - 1, NOW)).toEqual({ refused: 'too-old' })
  expect(madeAt(NOW + 5 * MINUTE, NOW)).toBe(NOW)
  expect(madeAt(NOW + 5 * MINUTE + 1, NOW)).toEqual({ refused: 'ahead' })
})

test('no more ratings of an hour count than people were served in it, or in the hour before', () => {
  const counted = (served: { hour: number; before: number } | null) =>
    Array.from({ length: 20 }, (_, place) => countsInHour(place, served)).filter(Boolean).length
  expect(counted({ hour: 5, before: 0 })).toBe(5)
  expect(counted({ hour: 0, before: 3 })).toBe(3)
  expect(counted({ hour: 0, before: 0 })).toBe(0)
  // Nobody counts people here: what was issued is the cap.
  expect(counted(null)).toBe(20)
  expect(mostInHour(12, 30)).toBe(30)
  expect(mostInHour(12, 0)).toBe(12)
})

test('a kiosk has tokens for the hours of today’s work and of the next working day', () => {
  const local = kioskHours(hanoi, NOW).map((hour) => new Date(hour * HOUR + 7 * HOUR).toISOString().slice(8, 13))
  const hours = ['08', '09', '10', '11', '12', '13', '14', '15', '16', '17']
  expect(local).toEqual([...hours.map((hour) => `18T${hour}`), ...hours.map((hour) => `20T${hour}`)])
  expect(hourOf(NOW)).toBe(kioskHours(hanoi, NOW)[1])
})
