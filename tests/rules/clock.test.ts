import { describe, expect, test } from 'vitest'
import { deadlinesOf, dueAt, type LoggedEvent } from '../../rules/deadline.ts'
import { nextOwed } from '../../rules/escalation.ts'
import { aCalendar, inHanoi } from '../support/calendar.ts'
import { aPolicy, inWorkingDays } from '../support/policy.ts'

const calendar = aCalendar()
const at = inHanoi
const policy = aPolicy([], {
  ladder: [
    { to: 'office-head', allowance: inWorkingDays(1) },
    { to: 'reform-office', allowance: inWorkingDays(2) },
  ],
})
const said = (instant: number | null | undefined) =>
  instant == null ? null : new Date(instant + 7 * 3_600_000).toISOString().slice(0, 16)

const FILED: LoggedEvent = { at: at('2026-11-02T09:00'), verb: 'file' }
const deadlines = (...log: LoggedEvent[]) => deadlinesOf([FILED, ...log], policy, calendar)

describe('the clock', () => {
  test('promises acknowledgement in one working day and an answer in five', () => {
    expect(said(deadlines().acknowledge?.by)).toBe('2026-11-03T17:00')
    expect(said(deadlines().resolve?.by)).toBe('2026-11-09T17:00')
  })

  test.each(['add', 'reassign', 'remind', 'escalate', 'acknowledge'] as const)('is not moved by %s', (verb) => {
    expect(deadlines({ at: at('2026-11-03T10:00'), verb }).resolve?.by).toBe(deadlines().resolve?.by)
  })

  test('stands still while the citizen is asked, for working time only', () => {
    const { resolve, resumeAt } = deadlines(
      { at: at('2026-11-03T09:00'), verb: 'ask' },
      { at: at('2026-11-04T09:00'), verb: 'reply' },
    )
    // Seven working hours lie between: one whole working day later.
    expect(said(resolve?.by)).toBe('2026-11-10T17:00')
    expect(resumeAt).toBeNull()
  })

  test('a question holds it no longer than the policy allows', () => {
    expect(said(deadlines({ at: at('2026-11-03T09:00'), verb: 'ask' }).resumeAt)).toBe('2026-11-10T17:00')
  })

  test('starts anew for a review, and ends with it', () => {
    const contested: LoggedEvent[] = [
      { at: at('2026-11-05T09:00'), verb: 'resolve' },
      { at: at('2026-11-06T09:00'), verb: 'contest' },
    ]
    expect(said(deadlines(...contested).review?.by)).toBe('2026-11-20T17:00')
    expect(dueAt(deadlines(...contested, { at: at('2026-11-10T09:00'), verb: 'resolve' }))).toBeNull()
  })

  test('closes an answered complaint after fifteen working days of silence', () => {
    expect(said(deadlines({ at: at('2026-11-05T09:00'), verb: 'resolve' }).lapseAt)).toBe('2026-11-26T17:00')
  })
})

describe('what time owes', () => {
  const next = (now: string, ...log: LoggedEvent[]) => nextOwed([FILED, ...log], policy, calendar, at(now))

  test('is a reminder at half of the working time allowed', () => {
    const owed = next('2026-11-02T09:00')
    expect(owed).toMatchObject({ verb: 'remind', of: 'acknowledge', share: 0.5 })
    expect(said(owed?.at)).toBe('2026-11-03T08:30')
  })

  test('is never a reminder whose deadline has gone by', () => {
    expect(next('2026-11-04T09:00')).toMatchObject({ verb: 'escalate', level: 1, to: 'office-head' })
  })

  test('climbs the ladder one level at a time, each with its own allowance', () => {
    const late: LoggedEvent[] = [
      ...([0.5, 0.8] as const).map((share) => ({
        at: FILED.at,
        verb: 'remind' as const,
        reminderOf: 'resolve' as const,
        share,
      })),
      { at: at('2026-11-04T09:00'), verb: 'escalate', level: 1 },
    ]
    const owed = next('2026-11-04T10:00', ...late)
    expect(owed).toMatchObject({ verb: 'escalate', level: 2, to: 'reform-office' })
    expect(said(owed?.at)).toBe('2026-11-05T17:00')
  })

  test('asked a thousand times, owes each level once', () => {
    const log: LoggedEvent[] = [FILED]
    const now = at('2026-12-31T09:00')
    for (let i = 0; i < 1000; i++) {
      const owed = nextOwed(log, policy, calendar, now)
      if (!owed || owed.at > now) break
      log.push({ at: now, verb: owed.verb, ...(owed.verb === 'escalate' ? { level: owed.level } : {}) })
    }
    // The second level has its own allowance, which has only just begun.
    expect(log.filter((e) => e.verb === 'escalate').map((e) => e.level)).toEqual([1])
  })

  test('leaves the handler in peace while the citizen is asked', () => {
    expect(next('2026-11-05T09:00', { at: at('2026-11-03T09:00'), verb: 'ask' })?.verb).toBe('resume')
  })
})
