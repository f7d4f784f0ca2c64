import { Check } from 'typebox/value'
import { describe, expect, test } from 'vitest'
import { nextState, type Verb } from '../../../rules/complaint.ts'
import { deadlinesOf, type LoggedEvent } from '../../../rules/deadline.ts'
import { staffAtDesk } from '../../../rules/roster.ts'
import { OPEN_STATES, type State } from '../../../rules/vocabulary.ts'
import { DAY, isWorkingTime } from '../../../rules/working-calendar.ts'
import { calendarOf } from '../../../service/calendars/calendar-of.ts'
import { CALENDARS } from '../../../service/calendars/vietnam.ts'
import { NewComplaint } from '../../../service/contract/complaints.ts'
import { NewRating } from '../../../service/contract/ratings.ts'
import { demonstrationCity } from '../../../service/demonstration/city.ts'
import { planHistory } from '../../../service/demonstration/history.ts'
import type { PlannedComplaint } from '../../../service/demonstration/planned.ts'
import { DEMONSTRATION_POLICY } from '../../../service/demonstration/policy.ts'

const planned = (until: number, seed = 1) =>
  planHistory({
    seed,
    until,
    directory: demonstrationCity(until),
    calendars: CALENDARS,
    policy: DEMONSTRATION_POLICY,
  })

const until = Date.parse('2026-11-23T09:45:00Z')
const city = demonstrationCity(until)
const { complaints, ratings } = planned(until)

const calendarAt = (deskCode: string) => calendarOf(city, CALENDARS, city.desks.get(deskCode)?.officeId ?? '')

function statesOf({ steps }: PlannedComplaint): State[] {
  const states: State[] = ['assigned']
  for (const { verb } of steps) {
    const next = nextState(states.at(-1) ?? 'assigned', verb)
    if (typeof next !== 'string') throw new Error(`${verb} is not lawful in ${states.at(-1)}`)
    states.push(next)
  }
  return states
}

const endOf = (complaint: PlannedComplaint): State => statesOf(complaint).at(-1) ?? 'assigned'
const isOpen = (complaint: PlannedComplaint): boolean => OPEN_STATES.some((state) => state === endOf(complaint))
const has = (complaint: PlannedComplaint, verb: Verb): boolean => complaint.steps.some((step) => step.verb === verb)

describe('the planned history', () => {
  test('is the same for the same question, and another for another seed', () => {
    expect(planned(until)).toEqual({ complaints, ratings })
    expect(planned(until, 2).complaints[0]).not.toEqual(complaints[0])
  })

  test('is about 220 complaints and 3,900 ratings over half a year', () => {
    expect(complaints.length).toBeGreaterThan(190)
    expect(complaints.length).toBeLessThan(250)
    expect(ratings.length).toBeGreaterThan(3_400)
    expect(ratings.length).toBeLessThan(4_400)
    expect(until - (ratings[0]?.ratedAt ?? 0)).toBeGreaterThan(175 * DAY)
  })

  test('has keys that are good as idempotency keys, each once', () => {
    const keys = [...complaints, ...ratings].map((each) => each.key)
    expect(new Set(keys).size).toBe(keys.length)
    expect(keys.filter((key) => !/^[A-Za-z0-9_-]{22,64}$/.test(key))).toEqual([])
  })

  test('fits the contract', () => {
    expect(complaints.filter((each) => !Check(NewComplaint, each.body))).toEqual([])
    expect(ratings.filter((each) => !Check(NewRating, each.body))).toEqual([])
  })

  test('files and rates only while the desk is open, about people who were there', () => {
    for (const { body, filedAt } of complaints) {
      const calendar = calendarAt(body.deskCode)
      expect(isWorkingTime(calendar, filedAt)).toBe(true)
      const happenedAt = body.happenedAt === undefined ? null : Date.parse(body.happenedAt)
      if (happenedAt === null) continue
      expect(happenedAt).toBeLessThanOrEqual(filedAt)
      for (const id of body.staffMemberIds ?? []) {
        expect(staffAtDesk(city, calendar, body.deskCode, happenedAt)).toContain(id)
      }
    }
    for (const { body, ratedAt } of ratings) {
      const calendar = calendarAt(body.deskCode)
      const present = staffAtDesk(city, calendar, body.deskCode, ratedAt)
      expect(isWorkingTime(calendar, ratedAt)).toBe(true)
      if (body.staffMemberId !== undefined) expect(present).toContain(body.staffMemberId)
    }
  })

  test('speaks only of services the desk offers', () => {
    for (const { body } of [...complaints, ...ratings]) {
      expect(city.desks.get(body.deskCode)?.services).toContain(body.service)
    }
  })

  test('reaches every desk, mostly with satisfied visitors', () => {
    for (const code of city.desks.keys()) {
      expect(complaints.some(({ body }) => body.deskCode === code)).toBe(true)
      expect(ratings.filter(({ body }) => body.deskCode === code).length).toBeGreaterThan(20)
    }
    expect(ratings.filter(({ body }) => body.score >= 4).length).toBeGreaterThan(0.6 * ratings.length)
    expect(ratings.some((each) => each.verified) && ratings.some((each) => !each.verified)).toBe(true)
  })

  test('lets two desks become better and one worse', () => {
    const change = (code: string) => {
      const scores = ratings.filter(({ body }) => body.deskCode === code).map(({ body }) => body.score)
      const mean = (part: number[]) => part.reduce((sum, score) => sum + score, 0) / part.length
      return mean(scores.slice(-scores.length / 3)) - mean(scores.slice(0, scores.length / 3))
    }
    expect(change('XD-01')).toBeGreaterThan(0.3)
    expect(change('HD-02')).toBeGreaterThan(0.3)
    expect(change('HK-01')).toBeLessThan(-0.3)
  })
})

describe('what becomes of complaints', () => {
  test('every step is lawful, later than the one before, and not after the end', () => {
    for (const complaint of complaints) {
      expect(() => statesOf(complaint)).not.toThrow()
      const instants = [complaint.filedAt, ...complaint.steps.map((step) => step.at), until]
      expect(instants.every((at, index) => index === 0 || at >= (instants[index - 1] ?? 0))).toBe(true)
    }
  })

  test('people act in working time', () => {
    const byClock: readonly Verb[] = ['escalate', 'resume', 'lapse']
    for (const { body, steps } of complaints) {
      for (const step of steps.filter(({ verb }) => !byClock.includes(verb))) {
        expect(isWorkingTime(calendarAt(body.deskCode), step.at), `${step.verb} ${step.at}`).toBe(true)
      }
    }
  })

  test('each verb says what it has to', () => {
    for (const step of complaints.flatMap((each) => each.steps)) {
      if (['ask', 'reply', 'add', 'contest', 'withdraw', 'hold', 'resolve'].includes(step.verb)) {
        expect(step.words?.length ?? 0).toBeGreaterThan(10)
      }
      if (step.verb === 'resolve') expect([step.finding, step.action]).not.toContain(undefined)
      if (step.verb === 'confirm') expect(step.view).toMatch(/^(partly-)?satisfied$/)
    }
  })

  test('most are resolved in time, some asked, contested, withdrawn or late', () => {
    const closed = complaints.filter((each) => endOf(each) === 'closed')
    expect(closed.length).toBeGreaterThan(0.75 * complaints.length)
    const inTime = closed.filter((complaint) => {
      const resolved = complaint.steps.findIndex((step) => step.verb === 'resolve')
      const log: LoggedEvent[] = [{ at: complaint.filedAt, verb: 'file' }, ...complaint.steps.slice(0, resolved)]
      const by = deadlinesOf(log, DEMONSTRATION_POLICY, calendarAt(complaint.body.deskCode)).resolve?.by ?? 0
      return (complaint.steps[resolved]?.at ?? Number.POSITIVE_INFINITY) <= by
    })
    expect(inTime.length).toBeGreaterThan(0.85 * closed.length)
    expect(inTime.length).toBeLessThan(closed.length)
    for (const verb of ['ask', 'resume', 'contest', 'withdraw', 'confirm', 'lapse', 'escalate'] as const) {
      expect(complaints.filter((each) => has(each, verb)).length, verb).toBeGreaterThan(2)
    }
  })

  test('16 are open, in every open state, none older than three weeks', () => {
    const open = complaints.filter(isOpen)
    expect(open.length).toBe(16)
    expect(new Set(open.map(endOf))).toEqual(new Set(OPEN_STATES))
    expect(open.filter((each) => until - each.filedAt > 21 * DAY)).toEqual([])
  })

  test('some open ones are overdue and have been escalated, others are in time', () => {
    const firstRound = complaints.filter((each) => isOpen(each) && endOf(each) !== 'in-review')
    const overdue = firstRound.filter((each) => has(each, 'escalate'))
    // Two never resolved, one never acknowledged, and the one on hold: that nobody may take it does not stop its clock.
    expect(overdue.filter((each) => endOf(each) !== 'held').length).toBe(3)
    expect(overdue.filter((each) => endOf(each) === 'held').length).toBe(1)
    expect(firstRound.length - overdue.length).toBeGreaterThan(overdue.length)
  })
})

test.each([
  ['at night', '2026-11-22T19:00:00Z'],
  ['on the stroke of opening', '2026-11-23T01:00:00Z'],
  ['just after opening', '2026-11-25T01:00:30Z'],
  ['on a Sunday', '2026-11-29T05:00:00Z'],
  ['on a swapped Saturday', '2026-08-22T03:00:00Z'],
  ['in the middle of Tết', '2027-02-08T03:00:00Z'],
  ['in a year whose holidays are not known yet', '2029-06-15T03:00:00Z'],
])('a history that ends %s is as good', (_, text) => {
  const end = Date.parse(text)
  for (const seed of [1, 2, 3]) {
    const history = planned(end, seed)
    const open = history.complaints.filter(isOpen)
    expect(open.length).toBe(16)
    expect(new Set(open.map(endOf))).toEqual(new Set(OPEN_STATES))
    expect(history.complaints.filter((each) => each.filedAt > end || (each.steps.at(-1)?.at ?? 0) > end)).toEqual([])
    expect(history.ratings.filter((each) => each.ratedAt >= end)).toEqual([])
  }
})
