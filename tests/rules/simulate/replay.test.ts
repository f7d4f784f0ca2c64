import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSameAssignee } from '../../../rules/assignee.ts'
import type { Facts } from '../../../rules/facts.ts'
import type { Policy, Rule } from '../../../rules/policy.ts'
import { route } from '../../../rules/routing/index.ts'
import { difference } from '../../../rules/simulate/difference.ts'
import { findingsDiffer, type PastComplaint } from '../../../rules/simulate/past-complaint.ts'
import { type ReplayedComplaint, replay, simulate, type Trial } from '../../../rules/simulate/replay.ts'
import type { WorkingCalendar } from '../../../rules/working-calendar.ts'
import { theFacts } from '../../support/facts.ts'
import { aPolicy, compiled as compiledPolicy } from '../../support/policy.ts'
import { SMALL_CITY } from '../analysis/small-city.ts'

const compiled = (rules: readonly Rule[], over: Partial<Policy> = {}) => compiledPolicy(aPolicy(rules, over))
const rule = (id: string, when: Rule['when'], assign: Rule['then']['assign'] = 'office-head'): Rule => ({
  id,
  when,
  then: { assign: assign ?? 'office-head' },
})

/** Nine to five, every day, in UTC. */
const CALENDAR: WorkingCalendar = {
  id: 'daily',
  version: 1,
  utcOffset: 0,
  week: Array.from({ length: 7 }, () => [{ from: 540, to: 1020 }]),
  specialDays: [],
}
const at = (day: number, hour = 10) => Date.UTC(2026, 0, day, hour)

const { words: _, ...FACTS } = theFacts({
  office: 'ward-a',
  officePath: ['ward-a', 'city'],
  desk: 'A-01',
  weekday: 4,
  minuteOfDay: 600,
})
const complaint = (id: string, over: Partial<PastComplaint> = {}): PastComplaint => ({
  id,
  facts: FACTS,
  words: 'nhân viên nói trống không',
  parties: { accused: [], possiblyAccused: [], contested: [] },
  filedAt: at(1),
  log: null,
  findings: [],
  ...over,
})

const ACTIVE = compiled([rule('all', {})])
const DRAFT = compiled([rule('education', { service: 'education' }, { person: 'mayor' }), rule('rest', {})])
const trial = (over: Partial<Trial> = {}): Trial => ({
  active: ACTIVE,
  draft: DRAFT,
  directory: SMALL_CITY,
  calendarOf: () => CALENDAR,
  asOf: at(31),
  ...over,
})

describe('a replay', () => {
  test('shows what goes elsewhere, with both reasons, and who gains and loses', () => {
    const replayed: ReplayedComplaint[] = []
    const complaints = [
      complaint('stays'),
      complaint('moves', { facts: { ...FACTS, service: 'education' } }),
      complaint('in the clinic', { facts: { ...FACTS, office: 'clinic', desk: null, service: 'education' } }),
    ]
    const report = simulate(complaints, trial(), { each: (one) => replayed.push(one) })
    expect(replayed.map(({ id, outcome }) => [id, outcome])).toEqual([
      ['stays', 'other-rule'],
      ['moves', 'elsewhere'],
      ['in the clinic', 'elsewhere'],
    ])
    expect(replayed[1]?.active?.because.rule).toBe('all')
    expect(replayed[1]?.draft?.because).toMatchObject({ rule: 'education', seat: { person: 'mayor' } })
    expect(report).toMatchObject({ complaints: 3, elsewhere: 2, otherRule: 1, untimed: 3 })
    expect(report.loads).toEqual([
      { staffMemberId: 'mayor', active: 0, draft: 2 },
      { staffMemberId: 'head-a', active: 2, draft: 1 },
      { staffMemberId: 'head-c', active: 1, draft: 0 },
    ])
    expect(report.moves).toEqual([
      { from: 'head-a', to: 'mayor', complaints: 1 },
      { from: 'head-c', to: 'mayor', complaints: 1 },
    ])
    expect(report.rules).toEqual([
      { rule: 'all', active: 3, draft: 0 },
      { rule: 'rest', active: 0, draft: 1 },
      { rule: 'education', active: 0, draft: 2 },
    ])
  })

  test('goes by the absences of then', () => {
    const head = SMALL_CITY.staff.get('head-a')
    if (!head) throw new Error('no head')
    const away = { ...head, deputyId: 's1', absences: [{ from: at(5), to: at(7) }] }
    const directory = { ...SMALL_CITY, staff: new Map([...SMALL_CITY.staff, ['head-a', away]]) }
    const { take } = replay(trial({ directory }))
    expect(take(complaint('before')).draft?.assigneeId).toBe('head-a')
    expect(take(complaint('while away', { filedAt: at(6) })).draft?.assigneeId).toBe('s1')
    expect(take(complaint('back', { filedAt: at(8) })).draft?.assigneeId).toBe('head-a')
  })

  test('turns pools by the load it has built up itself, and lets go of what was settled', () => {
    const pool = compiled([rule('pool', {}, { pool: ['head-a', 'head-c'], by: 'least-open' })])
    const { take } = replay(trial({ active: pool, draft: pool }))
    const filedOn = (day: number, resolvedOn: number) =>
      take(
        complaint(String(day), {
          filedAt: at(day),
          log: [
            { at: at(day), verb: 'file' },
            { at: at(resolvedOn), verb: 'resolve' },
          ],
        }),
      ).draft?.assigneeId
    expect([filedOn(1, 20), filedOn(2, 4), filedOn(3, 20), filedOn(5, 20), filedOn(6, 7), filedOn(8, 9)]).toEqual([
      'head-a',
      'head-c',
      'head-a',
      'head-c',
      'head-c',
      'head-c',
    ])
  })

  test('leaves out erased accounts only when the words would decide', () => {
    const asksWords = [
      rule('ward-b', { office: 'ward-b' }, 'reform-office'),
      rule('money', { officeKind: 'ward', words: { $contains: ['phong bì'] } }, 'reform-office'),
      rule('no thanks', { service: 'education', $nor: [{ words: { $contains: ['cảm ơn'] } }] }, 'reform-office'),
      rule('rest', {}),
    ]
    const { take, report } = replay(trial({ draft: compiled(asksWords) }))
    const outcome = (facts: Partial<Facts>) =>
      take(complaint('erased', { words: null, facts: { ...FACTS, ...facts } })).outcome
    expect(outcome({})).toBe('not-replayable')
    expect(outcome({ office: 'ward-b' })).toBe('elsewhere')
    expect(outcome({ office: 'clinic', officeKind: 'health' })).toBe('other-rule')
    expect(outcome({ office: 'clinic', officeKind: 'health', service: 'education' })).toBe('not-replayable')
    expect(report()).toMatchObject({ complaints: 4, notReplayable: 2 })
  })

  test('counts desks and offices that are gone, and replays with what is there', () => {
    const { take, report } = replay(trial({ active: compiled([rule('desk', {}, 'desk-supervisor')]) }))
    expect(take(complaint('desk gone', { facts: { ...FACTS, desk: 'OLD' } })).active?.assigneeId).toBe('head-a')
    const gone = take(
      complaint('office gone', { facts: { ...FACTS, office: 'old', desk: 'OLD', officePath: ['old'] } }),
    )
    expect(gone.active?.assigneeId).toBe('officer')
    expect(report()).toMatchObject({ deskGone: 2, officeGone: 1 })
  })

  test('shows every person named when their findings differ', () => {
    const found = (staffMemberId: string, finding: 'upheld' | 'not-upheld' | null) => ({
      staffMemberId,
      allegation: 'impolite',
      finding,
    })
    const named = (...accused: string[]) => ({ accused, possiblyAccused: [], contested: [] })
    const { take, report } = replay(trial())
    const both = [found('s1', 'upheld'), found('s2', 'not-upheld')]
    const replayed = take(complaint('differ', { parties: named('s1', 's2'), findings: both }))
    expect(replayed).toMatchObject({ severalAccused: true, findingsDiffer: true, findings: both })
    take(complaint('agree', { parties: named('s1', 's2'), findings: [found('s1', 'upheld'), found('s2', 'upheld')] }))
    take(complaint('one open', { parties: named('s1', 's2'), findings: [found('s1', 'upheld'), found('s2', null)] }))
    take(complaint('alone', { parties: named('s1'), findings: [found('s1', 'upheld'), found('s1', 'not-upheld')] }))
    expect(report()).toMatchObject({ severalAccused: 3, findingsDiffer: 1 })
    expect(findingsDiffer([...both, found('s2', 'upheld')])).toBe(true)
  })

  test('tells its progress, and reports the same taken in parts', () => {
    const complaints = Array.from({ length: 25 }, (_, i) =>
      complaint(String(i), { facts: { ...FACTS, service: i % 3 ? 'education' : null } }),
    )
    const progress: number[] = []
    const whole = simulate(complaints, trial(), { progress: (taken) => progress.push(taken), every: 10 })
    const { take, report } = replay(trial())
    for (const one of complaints) take(one)
    expect(progress).toEqual([10, 20])
    expect(report()).toEqual(whole)
  })
})

describe('deadlines of the past', () => {
  const hours = (amount: number) => ({ amount, unit: 'working-hours' }) as const
  const { allowances } = aPolicy([])
  const strict = compiled([rule('all', {})], {
    allowances: { ...allowances, acknowledge: hours(2), resolve: hours(16) },
  })
  const log: PastComplaint['log'] = [
    { at: at(1, 10), verb: 'file' },
    { at: at(1, 14), verb: 'acknowledge' },
    { at: at(2, 10), verb: 'ask' },
    { at: at(3, 10), verb: 'reply' },
    { at: at(4, 9), verb: 'resolve' },
    { at: at(10, 9), verb: 'contest' },
  ]

  test('are tried with the allowances of the draft against what really happened, pauses and all', () => {
    const { take, report } = replay(trial({ draft: strict }))
    const { timed } = take(complaint('late to acknowledge', { log }))
    expect(timed?.draft.map(({ kind, missed }) => [kind, missed])).toEqual([
      ['acknowledge', true],
      // 16 hours from the 1st at ten, of which the 8 of the question do not count: the 4th at ten.
      ['resolve', false],
      ['review', true],
    ])
    expect(timed?.draft[1]?.by).toBe(at(4, 10))
    expect(timed?.active.map(({ missed }) => missed)).toEqual([false, false, true])
    expect(report().deadlines).toEqual({
      acknowledge: { timed: 1, active: 0, draft: 1, newlyMissed: 1, newlyKept: 0 },
      resolve: { timed: 1, active: 0, draft: 0, newlyMissed: 0, newlyKept: 0 },
      review: { timed: 1, active: 1, draft: 1, newlyMissed: 0, newlyKept: 0 },
    })
  })

  test('of open complaints are missed once their time is past', () => {
    const open = complaint('open', { log: [{ at: at(1), verb: 'file' }] })
    const missed = (asOf: number) =>
      replay(trial({ draft: strict, asOf }))
        .take(open)
        .timed?.draft.map((each) => [each.missed, each.keptAt])
    expect(missed(at(1, 11))).toEqual([
      [false, null],
      [false, null],
    ])
    expect(missed(at(2, 11))).toEqual([
      [true, null],
      [false, null],
    ])
  })

  test('of imported history are not judged', () => {
    const { take, report } = replay(trial())
    expect(take(complaint('imported')).timed).toBeNull()
    expect(report()).toMatchObject({ untimed: 1, deadlines: { resolve: { timed: 0 } } })
  })
})

test('the difference of two policies names the complaints that move, with both reasons', () => {
  const facts = [FACTS, { ...FACTS, service: 'education' as const }].map((each, i) => ({
    id: String(i),
    facts: { ...each, words: '' },
  }))
  const [only, ...others] = difference(ACTIVE, DRAFT, facts)
  expect(others).toEqual([])
  expect(only).toMatchObject({
    id: '1',
    from: { assign: 'office-head', because: { rule: 'all' } },
    to: { assign: { person: 'mayor' }, because: { rule: 'education' } },
  })
  expect(difference(ACTIVE, ACTIVE, facts)).toEqual([])
})

describe('the difference of two policies', () => {
  const services = ['education', 'certification', 'funeral'] as const
  const assignees = ['office-head', 'reform-office', { person: 'mayor' }] as const
  const complaints = services.flatMap((service) =>
    [1, 2, 3].flatMap((weekday) =>
      ['phong bì', ''].map((words) => ({
        id: `${service} ${weekday} ${words}`,
        facts: { ...FACTS, service, weekday, words },
      })),
    ),
  )
  const when = fc.oneof(
    fc.constantFrom(...services).map((service) => ({ service })),
    fc.integer({ min: 1, max: 3 }).map((weekday) => ({ weekday })),
    fc.constant({ words: { $contains: ['phong bì'] } }),
  )
  const rules = fc.array(fc.record({ when, assign: fc.option(fc.constantFrom(...assignees), { nil: undefined }) }), {
    maxLength: 6,
  })
  const edits = fc.array(
    fc.record({
      at: fc.nat(5),
      what: fc.constantFrom('drop', 'move', 'change', 'tag'),
      when,
      assign: fc.constantFrom(...assignees),
    }),
    { maxLength: 3 },
  )

  test('is what asking both of every complaint shows, whatever was edited', () => {
    fc.assert(
      fc.property(rules, edits, (drawn, changes) => {
        const before = drawn.map(
          ({ when: asked, assign }, i): Rule => ({
            id: `r${i}`,
            when: asked,
            then: assign ? { assign } : { tags: ['t'] },
          }),
        )
        const after = [...before]
        for (const { at: position, what, when: asked, assign } of changes) {
          const [taken] = after.splice(position, 1)
          if (!taken) continue
          if (what === 'move') after.unshift(taken)
          if (what === 'change') after.splice(position, 0, { ...taken, when: asked, then: { assign } })
          if (what === 'tag') after.splice(position, 0, { ...taken, then: { ...taken.then, tags: ['other'] } })
        }
        const [from, to] = [compiled(before), compiled(after)]
        const expected = complaints.filter(
          ({ facts }) => !isSameAssignee(route(from, facts).assign, route(to, facts).assign),
        )
        expect(difference(from, to, complaints).map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
      }),
      { numRuns: 3_000 },
    )
  })
})
