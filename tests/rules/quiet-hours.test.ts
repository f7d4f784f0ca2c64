import { expect, test } from 'vitest'
import { owingOf } from '../../rules/owing.ts'
import { mayGoAt, USUAL_QUIET_HOURS } from '../../rules/quiet-hours.ts'
import { VIETNAM_CALENDAR } from '../../service/calendars/vietnam.ts'
import { inHanoi as at } from '../support/calendar.ts'

test.each([
  ['while the office is open, at once', '2026-11-18T09:00', [], '2026-11-18T09:00'],
  ['over noon, when it opens again', '2026-11-18T12:00', [], '2026-11-18T13:30'],
  ['in the evening, the next morning', '2026-11-18T19:00', [], '2026-11-19T08:00'],
  ['on the eve of a weekend, on Monday', '2026-11-20T17:00', [], '2026-11-23T08:00'],
  ['before a holiday, after it', '2026-11-23T18:00', [], '2026-11-25T08:00'],
  ['when it is serious, at once', '2026-11-18T19:00', ['serious'], '2026-11-18T19:00'],
  ['when it was escalated, at once', '2026-11-22T03:00', ['escalated'], '2026-11-22T03:00'],
] as const)('a letter to staff goes %s', (_, now, causes, goes) => {
  expect(mayGoAt(USUAL_QUIET_HOURS, causes, VIETNAM_CALENDAR, at(now))).toBe(at(goes))
})

test('a policy may let nothing wait, or everything', () => {
  const night = at('2026-11-18T22:00')
  expect(mayGoAt({ hold: false, urgent: [] }, [], VIETNAM_CALENDAR, night)).toBe(night)
  expect(mayGoAt({ hold: true, urgent: [] }, ['serious'], VIETNAM_CALENDAR, night)).toBe(at('2026-11-19T08:00'))
})

test('what is owed is counted by day, without what waits for the citizen', () => {
  const now = at('2026-11-18T08:00')
  const due = (local: string, state: 'assigned' | 'waiting' = 'assigned') => ({ state, dueAt: at(local) })
  const cases = [
    due('2026-11-17T17:00'),
    due('2026-11-18T17:00'),
    due('2026-11-18T17:00'),
    due('2026-11-20T17:00'),
    due('2026-11-18T17:00', 'waiting'),
    { state: 'held' as const, dueAt: null },
  ]
  expect(owingOf(cases, VIETNAM_CALENDAR, now)).toEqual({
    overdue: 1,
    today: 2,
    later: 1,
    dates: [
      { by: at('2026-11-18T17:00'), n: 2 },
      { by: at('2026-11-20T17:00'), n: 1 },
    ],
  })
})
