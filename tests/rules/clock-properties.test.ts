import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { nextState, type Verb } from '../../rules/complaint.ts'
import { type Deadlines, deadlinesOf, dueAt, type LoggedEvent } from '../../rules/deadline.ts'
import { nextOwed } from '../../rules/escalation.ts'
import { ALLOWANCE_UNITS, type Allowance, type Policy } from '../../rules/policy.ts'
import { isRefusal } from '../../rules/refusal.ts'
import type { State } from '../../rules/vocabulary.ts'
import { addWorkingTime, DAY, MINUTE, withDeclared, workingTimeBetween } from '../../rules/working-calendar.ts'
import { VIETNAM_CALENDAR } from '../../service/calendars/vietnam.ts'
import { FIRST_TERMS } from '../../service/policies/first-terms.ts'
import { inHanoi as at } from '../support/calendar.ts'
import { aPolicy, inWorkingDays } from '../support/policy.ts'

const calendar = VIETNAM_CALENDAR
const RUNS = { numRuns: 2_000 }

const allowance = (most: number): fc.Arbitrary<Allowance> =>
  fc.record({ amount: fc.integer({ min: 1, max: most }), unit: fc.constantFrom(...ALLOWANCE_UNITS) })
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({ acknowledge: allowance(3), resolve: allowance(20), review: allowance(20), question: allowance(5) })
  .map((allowances) =>
    aPolicy([], {
      allowances: { ...FIRST_TERMS.allowances, ...allowances },
      ladder: [
        { to: 'office-head', allowance: inWorkingDays(1) },
        { to: 'parent-office', allowance: { amount: 3, unit: 'working-hours' } },
        { to: 'reform-office', allowance: { amount: 2, unit: 'calendar-days' } },
      ],
    }),
  )

const YEAR = { min: Date.parse('2026-01-01T00:00:00Z'), max: Date.parse('2026-12-01T00:00:00Z') }
const anyGap = fc.oneof(fc.integer({ min: 0, max: 2 * DAY }), fc.integer({ min: 0, max: 9 * DAY }))

/** Lawful lives: what the table forbids in a state is left out. */
const PEOPLE_DO = ['acknowledge', 'ask', 'reply', 'add', 'reassign', 'resolve', 'contest', 'confirm'] as const
const anyLog: fc.Arbitrary<LoggedEvent[]> = fc
  .tuple(fc.integer(YEAR), fc.array(fc.tuple(fc.constantFrom(...PEOPLE_DO), anyGap), { maxLength: 10 }))
  .map(([filedAt, steps]) => {
    const log: LoggedEvent[] = [{ at: filedAt, verb: 'file' }]
    let at = filedAt
    for (const [verb, gap] of steps) {
      at += gap
      if (stateAfter([...log, { at, verb }]) !== null) log.push({ at, verb })
    }
    return log
  })

function stateAfter(log: readonly LoggedEvent[]): State | null {
  let state: State = 'assigned'
  for (const { verb } of log.slice(1)) {
    const next = nextState(state, verb as Verb)
    if (isRefusal(next)) return null
    state = next
  }
  return state
}

/** The instants alone. */
const instants = (d: Deadlines) => [d.acknowledge?.by, d.resolve?.by, d.review?.by, d.resumeAt, d.lapseAt]
const clockOf = (log: readonly LoggedEvent[], policy: Policy) => instants(deadlinesOf(log, policy, calendar))

/** An event put in somewhere, at an instant between its neighbours. */
function inserted(log: readonly LoggedEvent[], place: number, part: number, verb: Verb): LoggedEvent[] {
  const index = 1 + (place % log.length)
  const before = log[index - 1]?.at ?? 0
  const after = log[index]?.at ?? before + 5 * DAY
  const event: LoggedEvent = { at: Math.round(before + (after - before) * part), verb }
  return [...log.slice(0, index), event, ...log.slice(index)]
}
const place = fc.nat()
const part = fc.double({ min: 0, max: 1, noNaN: true })

describe('whatever happened before, 2,000 lives each', () => {
  test('an addition, a reminder, an escalation or a change of hands moves no deadline', () => {
    const verbs = fc.constantFrom<Verb>('add', 'remind', 'escalate', 'reassign')
    fc.assert(
      fc.property(anyPolicy, anyLog, place, part, verbs, (policy, log, index, share, verb) => {
        const edited = inserted(log, index, share, verb)
        // Handing over a case that waits for the citizen ends the waiting: the new handler may ask anew.
        const waiting = stateAfter(log.slice(0, 1 + (index % log.length))) === 'waiting'
        fc.pre(!(verb === 'reassign' && waiting))
        expect(clockOf(edited, policy)).toEqual(clockOf(log, policy))
      }),
      RUNS,
    )
  })

  test('one more question never gives an earlier deadline', () => {
    fc.assert(
      fc.property(anyPolicy, anyLog, place, part, anyGap, (policy, log, index, share, gap) => {
        const asked = inserted(log, index, share, 'ask')
        const at = 1 + (index % log.length)
        const until = Math.min((asked[at]?.at ?? 0) + gap, asked[at + 1]?.at ?? Number.POSITIVE_INFINITY)
        const paused: LoggedEvent[] = [...asked.slice(0, at + 1), { at: until, verb: 'reply' }, ...asked.slice(at + 1)]
        fc.pre(stateAfter(paused) !== null)
        const before = deadlinesOf(log, policy, calendar).resolve?.by ?? 0
        const after = deadlinesOf(paused, policy, calendar).resolve?.by ?? 0
        expect(after).toBeGreaterThanOrEqual(before)
      }),
      RUNS,
    )
  })

  test('a complaint filed later is never due earlier', () => {
    fc.assert(
      fc.property(anyPolicy, anyLog, anyGap, (policy, log, sooner) => {
        const [filed, ...rest] = log
        if (!filed) return
        const earlier = deadlinesOf([{ ...filed, at: filed.at - sooner }, ...rest], policy, calendar)
        const later = deadlinesOf(log, policy, calendar)
        expect(earlier.acknowledge?.by ?? 0).toBeLessThanOrEqual(later.acknowledge?.by ?? 0)
        expect(earlier.resolve?.by ?? 0).toBeLessThanOrEqual(later.resolve?.by ?? 0)
      }),
      RUNS,
    )
  })

  test('a question left open holds the clock as long as it may, however late it is ended', () => {
    fc.assert(
      fc.property(
        anyPolicy,
        fc.integer(YEAR),
        anyGap,
        fc.integer({ min: 0, max: 90 * DAY }),
        (policy, at, gap, late) => {
          const asked: LoggedEvent[] = [
            { at, verb: 'file' },
            { at: at + gap, verb: 'ask' },
          ]
          const open = deadlinesOf(asked, policy, calendar)
          const ended = deadlinesOf([...asked, { at: (open.resumeAt ?? 0) + late, verb: 'resume' }], policy, calendar)
          expect(ended.resolve?.by).toBe(open.resolve?.by)
          expect(ended.resumeAt).toBeNull()
        },
      ),
      RUNS,
    )
  })

  test('a holiday declared later never makes anything due earlier, nor a working Saturday later', () => {
    const [monday = [], , , , , saturday] = [...calendar.week]
    expect(saturday).toEqual([])
    const day = fc.integer({ min: YEAR.min / DAY, max: YEAR.max / DAY + 60 })
    fc.assert(
      fc.property(anyPolicy, anyLog, day, fc.boolean(), (policy, log, number, holiday) => {
        const on = new Date(Math.floor(number) * DAY).toISOString().slice(0, 10)
        fc.pre(!calendar.specialDays.some((special) => special.on === on))
        const weekend = [0, 6].includes(new Date(on).getUTCDay())
        fc.pre(holiday || weekend)
        const days = [{ on, stretches: holiday ? [] : monday }]
        const changed = withDeclared(calendar, [{ version: 2, for: { calendarId: 'x' }, days, because: 'bão' }])
        const before = clockOf(log, policy)
        const after = instants(deadlinesOf(log, policy, changed))
        after.forEach((instant, i) => {
          const [sooner, later] = holiday ? [before[i], instant] : [instant, before[i]]
          expect(sooner ?? 0).toBeLessThanOrEqual(later ?? 0)
        })
      }),
      RUNS,
    )
  })

  test('reminders come in order, in working time, before what they remind of', () => {
    fc.assert(
      fc.property(anyPolicy, anyLog, (policy, log) => {
        const { acknowledge, resolve, review } = deadlinesOf(log, policy, calendar)
        for (const deadline of [acknowledge, resolve, review]) {
          if (!deadline) continue
          const at = [deadline.since, ...deadline.reminders.map((each) => each.at), deadline.by]
          // Granted in calendar days, it may end in a holiday, after the last working moment within it.
          expect([...at].sort((a, b) => a - b)).toEqual(at)
        }
      }),
      RUNS,
    )
  })
})

describe('an extension', () => {
  const policy = aPolicy([], { ladder: [] })
  const filed: LoggedEvent = { at: Date.parse('2026-11-02T09:00:00+07:00'), verb: 'file' }
  const extension = { of: 'resolve', days: 3 } as const
  const approved = { at: at('2026-11-05T10:00'), verb: 'approve-extension', extension } as const

  test('adds its working days to the deadline as it stood, and reminds anew', () => {
    const { resolve } = deadlinesOf([filed, approved], policy, calendar)
    expect(resolve?.by).toBe(at('2026-11-12T17:00'))
    expect(resolve?.since).toBe(approved.at)
    expect(resolve?.reminders[0]?.at).toBeGreaterThan(approved.at)
  })

  test('after a reminder is reminded of again', () => {
    const reminded = { at: at('2026-11-04T16:00'), verb: 'remind', reminderOf: 'resolve', share: 0.5 } as const
    const acknowledged = { at: at('2026-11-02T10:00'), verb: 'acknowledge' } as const
    const owed = nextOwed([filed, acknowledged, reminded, approved], policy, calendar, at('2026-11-05T11:00'))
    expect(owed).toMatchObject({ verb: 'remind', of: 'resolve', share: 0.5 })
  })

  test('of another deadline moves nothing', () => {
    const other = { ...approved, extension: { of: 'review', days: 3 } as const }
    expect(deadlinesOf([filed, other], policy, calendar).resolve?.by).toBe(at('2026-11-09T17:00'))
  })
})

describe('the clock at its edges', () => {
  const policy = aPolicy([], { ladder: [] })
  const filed: LoggedEvent = { at: at('2026-11-02T09:00'), verb: 'file' }

  test('a question asked when time is up already un-misses nothing', () => {
    const log: LoggedEvent[] = [filed, { at: at('2026-11-11T09:00'), verb: 'ask' }]
    expect(deadlinesOf(log, policy, calendar).resolve?.by).toBe(at('2026-11-09T17:00'))
  })

  test('half of the time is half of what was not paused', () => {
    const log: LoggedEvent[] = [
      filed,
      { at: at('2026-11-02T10:00'), verb: 'ask' },
      { at: at('2026-11-04T10:00'), verb: 'reply' },
    ]
    const { resolve } = deadlinesOf(log, policy, calendar)
    const [half] = resolve?.reminders ?? []
    const paused = workingTimeBetween(calendar, at('2026-11-02T10:00'), at('2026-11-04T10:00'))
    const plain = deadlinesOf([filed], policy, calendar).resolve?.reminders[0]?.at ?? 0
    expect(half?.at).toBe(addWorkingTime(calendar, plain, paused))
  })

  test('a hold ends the waiting: the case is nobody’s, and not the citizen’s to move', () => {
    const log: LoggedEvent[] = [
      filed,
      { at: at('2026-11-03T09:00'), verb: 'ask' },
      { at: at('2026-11-03T10:00'), verb: 'hold' },
    ]
    expect(deadlinesOf(log, policy, calendar).resumeAt).toBeNull()
  })

  test('a review begins with a ladder of its own', () => {
    const ladder: Policy['ladder'] = [{ to: 'office-head', allowance: { amount: 1, unit: 'working-days' } }]
    const log: LoggedEvent[] = [
      filed,
      { at: at('2026-11-10T09:00'), verb: 'escalate', level: 1 },
      { at: at('2026-11-11T09:00'), verb: 'resolve' },
      { at: at('2026-11-12T09:00'), verb: 'contest' },
    ]
    const due = dueAt(deadlinesOf(log, policy, calendar)) ?? 0
    const owed = nextOwed(log, { ...policy, ladder, reminders: [] }, calendar, due)
    expect(owed).toEqual({ verb: 'escalate', at: due, level: 1, to: 'office-head' })
    const later = [...log, { at: due + MINUTE, verb: 'escalate', level: 1 } as const]
    expect(nextOwed(later, { ...policy, ladder, reminders: [] }, calendar, due + DAY)).toBeNull()
  })

  test.each(['withdraw', 'confirm', 'lapse'] as const)('after a %s nothing is owed any more', (verb) => {
    const log: LoggedEvent[] = [
      filed,
      { at: at('2026-11-03T09:00'), verb: 'resolve' },
      { at: at('2026-11-04T09:00'), verb },
    ]
    expect(instants(deadlinesOf(log, policy, calendar)).filter((instant) => instant != null)).toEqual([])
    expect(nextOwed(log, policy, calendar, at('2027-11-04T09:00'))).toBeNull()
  })
})
