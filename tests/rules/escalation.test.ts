import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextState } from '../../rules/complaint.ts'
import { deadlinesOf, type LoggedEvent, latestRound } from '../../rules/deadline.ts'
import { nextOwed } from '../../rules/escalation.ts'
import { isRefusal } from '../../rules/refusal.ts'
import type { State } from '../../rules/vocabulary.ts'
import { DAY } from '../../rules/working-calendar.ts'
import { VIETNAM_CALENDAR } from '../../service/calendars/vietnam.ts'
import { aPolicy, inWorkingDays } from '../support/policy.ts'

const HOUR = 3_600_000
const policy = aPolicy([], {
  ladder: [
    { to: 'office-head', allowance: inWorkingDays(1) },
    { to: 'parent-office', allowance: { amount: 3, unit: 'working-hours' } },
    { to: 'reform-office', allowance: { amount: 2, unit: 'calendar-days' } },
  ],
})

const PEOPLE_DO = ['acknowledge', 'ask', 'reply', 'add', 'reassign', 'hold', 'resolve', 'contest'] as const

/** What happens next: somebody does something, or a sweeper looks whose clock stands that far from where the last one stood. */
const anyStep = fc.oneof(
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constantFrom(...PEOPLE_DO), passed: fc.integer({ min: 0, max: 3 * DAY }) }),
  },
  { weight: 3, arbitrary: fc.record({ look: fc.constantFrom(-HOUR, 0, HOUR, 5 * HOUR, 2 * DAY, 30 * DAY) }) },
)

test('a clock that jumps an hour back, two days or a month ahead: 3,000 lives, each level of a round once and in order', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.array(anyStep, { maxLength: 40 }), (day, steps) => {
      let now = Date.parse('2026-01-05T01:00:00Z') + day * DAY
      let state: State = 'assigned'
      const log: LoggedEvent[] = [{ at: now, verb: 'file' }]
      const take = (event: LoggedEvent): boolean => {
        if (event.verb === 'file') return false
        const next = nextState(state, event.verb)
        if (isRefusal(next)) return false
        state = next
        log.push(event)
        return true
      }
      for (const step of steps) {
        if ('verb' in step) {
          now += step.passed
          take({ at: Math.max(now, log.at(-1)?.at ?? 0), verb: step.verb })
          continue
        }
        now += step.look
        for (;;) {
          const owed = nextOwed(log, policy, VIETNAM_CALENDAR, now)
          if (owed === null || owed.at > now) break
          const at = Math.max(now, log.at(-1)?.at ?? 0)
          if (owed.verb === 'escalate') {
            const deadlines = deadlinesOf(log, policy, VIETNAM_CALENDAR)
            const by = [deadlines.acknowledge, deadlines.resolve, deadlines.review].flatMap((d) => (d ? [d.by] : []))
            // Never before something was missed.
            expect(now).toBeGreaterThanOrEqual(Math.min(...by))
          }
          const taken = take({
            at,
            verb: owed.verb,
            ...(owed.verb === 'escalate' ? { level: owed.level } : {}),
            ...(owed.verb === 'remind' ? { reminderOf: owed.of, share: owed.share } : {}),
          })
          if (!taken) break
        }
        const levels = latestRound(log).flatMap((event) => (event.verb === 'escalate' ? [event.level] : []))
        expect(levels).toEqual([1, 2, 3].slice(0, levels.length))
      }
      const reminded = log.flatMap((event, i) =>
        event.verb === 'remind'
          ? [`${log.slice(0, i).filter((each) => each.verb === 'contest').length} ${event.reminderOf} ${event.share}`]
          : [],
      )
      expect(new Set(reminded).size).toBe(reminded.length)
    }),
    { numRuns: 3_000 },
  )
})

test('left alone for a year, a case climbs the whole ladder and no further', () => {
  const filed = Date.parse('2026-01-05T01:00:00Z')
  const log: LoggedEvent[] = [{ at: filed, verb: 'file' }]
  for (let now = filed; now < filed + 365 * DAY; now += 2 * HOUR) {
    const owed = nextOwed(log, policy, VIETNAM_CALENDAR, now)
    if (owed && owed.at <= now)
      log.push({
        at: now,
        verb: owed.verb,
        ...(owed.verb === 'escalate' ? { level: owed.level } : {}),
        ...(owed.verb === 'remind' ? { reminderOf: owed.of, share: owed.share } : {}),
      })
  }
  expect(log.filter(({ verb }) => verb === 'escalate').map(({ level }) => level)).toEqual([1, 2, 3])
})
