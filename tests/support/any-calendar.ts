import fc from 'fast-check'
import { DAY, type Stretch, type WorkingCalendar } from '../../rules/working-calendar.ts'

/** Up to three stretches of any lengths, the last of which may end at midnight; often the split day of an office, or none. */
const anyDay: fc.Arbitrary<readonly Stretch[]> = fc.oneof(
  fc.constant([]),
  fc.constant([
    { from: 480, to: 690 },
    { from: 810, to: 1020 },
  ]),
  fc.uniqueArray(fc.integer({ min: 0, max: 1440 }), { minLength: 2, maxLength: 6 }).map((edges) => {
    const sorted = [...edges].sort((a, b) => a - b)
    return Array.from({ length: Math.floor(sorted.length / 2) }, (_, i) => ({
      from: sorted[2 * i] ?? 0,
      to: sorted[2 * i + 1] ?? 0,
    }))
  }),
)

const onlyDates = (min: string, max: string) =>
  fc
    .integer({ min: Date.parse(min) / DAY, max: Date.parse(max) / DAY })
    .map((day) => new Date(day * DAY).toISOString().slice(0, 10))

/** Dates worth trying, beside any others: leap days, Tết, swapped days, ends of years. */
const EDGES = ['2024-02-29', '2028-02-29', '2024-02-10', '2026-02-17', '2027-02-06', '2026-08-22', '2025-12-31']

/** Calendars that checkCalendar finds nothing against: any week with some working time, special days from 2024 to 2030. */
export const anyCalendar: fc.Arbitrary<WorkingCalendar> = fc
  .record({
    utcOffset: fc.constantFrom(420, 0, 330, -570, 840),
    week: fc
      .tuple(anyDay, anyDay, anyDay, anyDay, anyDay, anyDay, anyDay)
      .filter((week) => week.some((day) => day.length > 0)),
    specialDays: fc.uniqueArray(
      fc.record({
        on: fc.oneof(fc.constantFrom(...EDGES), onlyDates('2024-01-01', '2030-12-31')),
        stretches: anyDay,
        because: fc.constant('nghỉ lễ'),
      }),
      { selector: (day) => day.on, maxLength: 80 },
    ),
  })
  .map((parts) => ({ id: 'any', version: 1, ...parts }))
