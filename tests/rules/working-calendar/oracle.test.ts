import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkCalendar } from '../../../rules/working-calendar/check.ts'
import {
  addWorkingDays,
  addWorkingTime,
  DAY,
  isWorkingTime,
  MINUTE,
  nextOpening,
  workingTimeBetween,
} from '../../../rules/working-calendar.ts'
import { CALENDARS } from '../../../service/calendars/vietnam.ts'
import { anyCalendar } from '../../support/any-calendar.ts'
import { dayByDay, minuteByMinute } from '../../support/slow-calendar.ts'

const anyInstant = fc.integer({ min: Date.parse('2024-01-01'), max: Date.parse('2030-12-31') })
/** Milliseconds, so that nothing is exact by being a whole minute. */
const anyDuration = fc.oneof(
  fc.constantFrom(0, 1, MINUTE - 1, MINUTE),
  fc.integer({ min: 1, max: 6 * 3_600_000 }),
  fc.integer({ min: 1, max: 60 * 3_600_000 }),
)
const anySpan = fc.oneof(fc.constantFrom(0, 1), fc.integer({ min: 1, max: 40 * DAY }))
const anyOfCity = fc.constantFrom(...CALENDARS.values())
const calendars = fc.oneof({ weight: 3, arbitrary: anyCalendar }, { weight: 1, arbitrary: anyOfCity })

describe('against counting minute by minute, 2024 to 2030', () => {
  test('working time between two instants is exact to the millisecond, 1,500 calendars', () => {
    fc.assert(
      fc.property(calendars, anyInstant, anySpan, (calendar, from, span) => {
        expect(workingTimeBetween(calendar, from, from + span)).toBe(
          minuteByMinute(calendar).between(from, from + span),
        )
      }),
      { numRuns: 1_500 },
    )
  }, 120_000)

  test('working time is added to the millisecond, 1,500 calendars', () => {
    fc.assert(
      fc.property(calendars, anyInstant, anyDuration, (calendar, from, duration) => {
        // A week that is hardly ever open would take the slow way years of minutes.
        const rare = workingTimeBetween(calendar, from, from + 60 * DAY) < duration
        const slow = rare ? dayByDay(calendar) : minuteByMinute(calendar)
        expect(addWorkingTime(calendar, from, duration)).toBe(slow.add(from, duration))
      }),
      { numRuns: 1_500 },
    )
  }, 120_000)

  test('working days are counted alike, 500 calendars', () => {
    fc.assert(
      fc.property(calendars, anyInstant, fc.integer({ min: 1, max: 20 }), (calendar, from, days) => {
        expect(addWorkingDays(calendar, from, days)).toBe(minuteByMinute(calendar).addDays(from, days))
      }),
      { numRuns: 500 },
    )
  }, 120_000)
})

describe('over spans no minute is counted in', () => {
  test('both ways agree with walking day by day over centuries, before 1970 too, 1,000 calendars', () => {
    const anyCentury = fc.integer({ min: Date.parse('1890-01-01'), max: Date.parse('2150-01-01') })
    fc.assert(
      fc.property(calendars, anyCentury, fc.integer({ min: 0, max: 60 * 365 * DAY }), (calendar, from, span) => {
        const slow = dayByDay(calendar)
        const worked = workingTimeBetween(calendar, from, from + span)
        expect(worked).toBe(slow.between(from, from + span))
        expect(addWorkingTime(calendar, from, worked)).toBe(slow.add(from, worked))
      }),
      { numRuns: 1_000 },
    )
  }, 120_000)

  test('adding and counting undo each other over ten thousand years', () => {
    fc.assert(
      fc.property(
        calendars,
        anyInstant,
        fc.integer({ min: 30 * DAY, max: 3_650_000 * DAY }),
        (calendar, from, span) => {
          const duration = workingTimeBetween(calendar, from, from + span)
          fc.pre(duration > 0)
          const to = addWorkingTime(calendar, from, duration)
          expect(workingTimeBetween(calendar, from, to)).toBe(duration)
          // The first such instant: a millisecond before, there was a millisecond less.
          expect(workingTimeBetween(calendar, from, to - 1)).toBe(duration - 1)
        },
      ),
      { numRuns: 2_000 },
    )
  })
})

test('the next opening is the first instant of working time, 1,000 calendars', () => {
  fc.assert(
    fc.property(calendars, anyInstant, (calendar, at) => {
      const opening = nextOpening(calendar, at)
      expect(isWorkingTime(calendar, opening)).toBe(true)
      expect(workingTimeBetween(calendar, at, opening)).toBe(0)
    }),
    { numRuns: 1_000 },
  )
})

test('nothing is wrong with the calendars that these tests and the city use', () => {
  for (const calendar of CALENDARS.values()) expect(checkCalendar(calendar)).toEqual([])
  fc.assert(
    fc.property(anyCalendar, (calendar) => {
      expect(checkCalendar(calendar)).toEqual([])
    }),
  )
})
