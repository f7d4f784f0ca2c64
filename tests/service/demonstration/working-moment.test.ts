import { expect, test } from 'vitest'
import { VIETNAM_CALENDAR } from '../../../service/calendars/vietnam.ts'
import { workingMoment } from '../../../service/demonstration/working-moment.ts'

const local = (text: string): number => Date.parse(`${text}+07:00`)

test.each([
  ['within a morning', '2026-11-23T08:00:00', 90, '2026-11-23T09:30:00'],
  ['over the noon break', '2026-11-23T11:00:00', 60, '2026-11-23T14:00:00'],
  ['never on the stroke of noon', '2026-11-23T08:00:00', 210, '2026-11-23T13:31:00'],
  ['never on the stroke of the evening before a weekend', '2026-11-20T13:30:00', 210, '2026-11-23T08:01:00'],
])('people act in working time: %s', (_, from, minutes, expected) => {
  expect(workingMoment(VIETNAM_CALENDAR, local(from), minutes)).toBe(local(expected))
})
