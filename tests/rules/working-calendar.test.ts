import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addWorkingDays,
  addWorkingTime,
  isWorkingTime,
  MINUTE,
  workingTimeBetween,
} from '../../rules/working-calendar.ts'
import { aCalendar, inHanoi as at, SPLIT_DAY } from '../support/calendar.ts'

const calendar = aCalendar({
  specialDays: [
    { on: '2026-02-16', stretches: [], because: 'Tết' },
    { on: '2026-02-17', stretches: [], because: 'Tết' },
    { on: '2026-08-22', stretches: SPLIT_DAY, because: 'swapped' },
    { on: '2026-11-20', stretches: [{ from: 480, to: 690 }], because: 'half a day' },
  ],
})

describe('working time', () => {
  test.each([
    ['within a morning', '2026-11-18T08:00', 60, '2026-11-18T09:00'],
    ['across the midday break', '2026-11-18T11:00', 60, '2026-11-18T14:00'],
    ['over the night', '2026-11-18T16:30', 60, '2026-11-19T08:30'],
    ['over a weekend', '2026-11-13T16:30', 60, '2026-11-16T08:30'],
    ['over a half day', '2026-11-20T11:00', 60, '2026-11-23T08:30'],
    ['over Tết', '2026-02-13T16:30', 60, '2026-02-18T08:30'],
    ['from a Sunday', '2026-11-15T10:00', 30, '2026-11-16T08:30'],
    ['on a swapped Saturday', '2026-08-22T08:00', 30, '2026-08-22T08:30'],
  ])('counts on %s', (_, from, minutes, expected) => {
    expect(addWorkingTime(calendar, at(from), minutes * MINUTE)).toBe(at(expected))
  })

  test('agrees with counting minute by minute', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: at('2026-01-01T00:00') / MINUTE, max: at('2026-12-20T00:00') / MINUTE }),
        fc.integer({ min: 1, max: 3_000 }),
        (start, minutes) => {
          const from = start * MINUTE
          const to = addWorkingTime(calendar, from, minutes * MINUTE)
          let counted = 0
          for (let t = from; t < to; t += MINUTE) if (isWorkingTime(calendar, t)) counted += 1
          expect(counted).toBe(minutes)
          expect(workingTimeBetween(calendar, from, to)).toBe(minutes * MINUTE)
        },
      ),
      { numRuns: 300 },
    )
  })

  test('filed later is never due earlier', () => {
    const instants = fc.integer({ min: at('2026-01-01T00:00'), max: at('2026-12-01T00:00') })
    fc.assert(
      fc.property(instants, instants, fc.integer({ min: 1, max: 10 }), (a, b, days) => {
        const [first, second] = a < b ? [a, b] : [b, a]
        expect(addWorkingDays(calendar, first, days)).toBeLessThanOrEqual(addWorkingDays(calendar, second, days))
      }),
    )
  })

  test('a calendar that is never open is said to be one', () => {
    const closed = { ...calendar, week: [[], [], [], [], [], [], []], specialDays: [] }
    expect(() => addWorkingTime(closed, at('2026-01-01T00:00'), MINUTE)).toThrow(RangeError)
  })
})

test('the day of arrival is day zero, however early', () => {
  expect(addWorkingDays(calendar, at('2026-11-17T07:00'), 1)).toBe(at('2026-11-18T17:00'))
  expect(addWorkingDays(calendar, at('2026-11-17T23:00'), 1)).toBe(at('2026-11-18T17:00'))
  expect(addWorkingDays(calendar, at('2026-11-19T09:00'), 1)).toBe(at('2026-11-20T11:30'))
})
