import { describe, expect, test } from 'vitest'
import { decide } from '../../rules/assignment.ts'
import type { Directory, Office, StaffMember } from '../../rules/directory.ts'
import type { FactsWithWords } from '../../rules/facts.ts'
import type { Policy } from '../../rules/policy.ts'
import { NO_WORKLOAD } from '../../rules/pool.ts'
import { compilePolicy } from '../../rules/routing/index.ts'

const facts: FactsWithWords = {
  office: 'ward',
  officePath: ['ward', 'city'],
  officeKind: 'ward',
  desk: 'W-01',
  staffMembers: [],
  staffKnown: false,
  attitudes: ['impolite'],
  severity: 'ordinary',
  service: 'certification',
  channel: 'desk-page',
  language: 'vi',
  anonymous: true,
  weekday: 3,
  minuteOfDay: 540,
  deskRepeats: 0,
  staffRepeats: 0,
  citizenRepeats: 0,
  supervisorOpen: 0,
  words: 'Chị ấy đòi PHONG BÌ mới làm',
}

const person = (id: string, over: Partial<StaffMember> = {}): StaffMember => ({
  id,
  officeId: 'ward',
  name: id,
  post: { vi: id, en: id },
  roles: ['supervisor'],
  managerId: null,
  deputyId: null,
  absences: [],
  active: true,
  ...over,
})

const office = (id: string, parentId: string | null, headId: string | null): Office => ({
  id,
  name: { vi: id, en: id },
  kind: 'ward',
  parentId,
  headId,
  calendarId: null,
})

const city: Directory = {
  version: 1,
  offices: new Map(
    [
      office('ward', 'city', 'head'),
      office('city', null, 'mayor'),
      office('reform', 'city', 'reform-head'),
      office('outside', null, null),
    ].map((o) => [o.id, o]),
  ),
  desks: new Map([
    ['W-01', { code: 'W-01', officeId: 'ward', name: { vi: '', en: '' }, services: [], supervisorId: 'supervisor' }],
  ]),
  staff: new Map(
    [
      person('supervisor', { managerId: 'head', deputyId: 'deputy' }),
      person('deputy', { managerId: 'supervisor' }),
      person('clerk', { managerId: 'supervisor', roles: ['staff-member'] }),
      person('head'),
      person('mayor', { officeId: 'city' }),
      person('reform-head', { officeId: 'reform' }),
      person('officer', { officeId: 'reform', roles: ['reform-officer'] }),
      person('outside-1', { officeId: 'outside' }),
      person('outside-2', { officeId: 'outside' }),
    ].map((p) => [p.id, p]),
  ),
  shifts: [],
  reformOfficeId: 'reform',
}

const allowance = { amount: 1, unit: 'working-days' } as const
const policyOf = (rules: Policy['rules']): Policy => ({
  version: 7,
  name: { vi: '', en: '' },
  rules,
  allowances: {
    acknowledge: allowance,
    resolve: allowance,
    review: allowance,
    question: allowance,
    silence: allowance,
    reply: allowance,
  },
  questionsAtMost: 2,
  reminders: [],
  ladder: [],
  outsideSeat: ['outside-1', 'outside-2'],
})

const decided = (rules: Policy['rules'], accused: string[] = [], directory = city) => {
  const policy = compilePolicy(policyOf(rules))
  if ('faults' in policy) throw new Error(JSON.stringify(policy.faults))
  return decide({
    facts,
    parties: { accused, possiblyAccused: [], contested: [] },
    directory,
    policy,
    workload: NO_WORKLOAD,
    now: 0,
  })
}
const TO_SUPERVISOR = [{ id: 'default', when: {}, then: { assign: 'desk-supervisor' } }] as const

describe('routing', () => {
  test('assigns by the first match, tags by all, and says why', () => {
    const decision = decided([
      { id: 'tagging', when: { office: 'ward' }, then: { tags: ['ward'] } },
      {
        id: 'envelope',
        when: { words: { $contains: ['phong bì'] } },
        then: { assign: 'reform-office', tags: ['money'] },
      },
      ...TO_SUPERVISOR,
    ])
    expect(decision).toMatchObject({ assigneeId: 'officer', tags: ['ward', 'money'] })
    expect(decision.because).toMatchObject({ policyVersion: 7, rule: 'envelope', guardSteppedIn: false })
  })

  test('sends a complaint about the supervisor upwards, not to their deputy', () => {
    const decision = decided(TO_SUPERVISOR, ['supervisor'])
    expect(decision.assigneeId).toBe('head')
    expect(decision.because.considered[0]).toEqual({
      staffMemberId: 'supervisor',
      outcome: 'excluded',
      exclusion: 'accused',
    })
    expect(decision.because.guardSteppedIn).toBe(true)
  })

  test('sends a complaint about the head past everyone who answers to them', () => {
    expect(decided(TO_SUPERVISOR, ['head']).assigneeId).toBe('mayor')
  })

  test('sends a complaint about the mayor to the outside seat', () => {
    expect(decided(TO_SUPERVISOR, ['mayor']).assigneeId).toBe('outside-1')
  })

  test('holds a complaint that nobody may take', () => {
    expect(decided(TO_SUPERVISOR, ['mayor', 'outside-1', 'outside-2']).assigneeId).toBeNull()
  })

  test('takes the deputy of someone who is away', () => {
    const away = person('supervisor', { deputyId: 'deputy', absences: [{ from: -1, to: 1 }] })
    const directory = { ...city, staff: new Map([...city.staff, ['supervisor', away]]) }
    expect(decided(TO_SUPERVISOR, [], directory).assigneeId).toBe('deputy')
  })

  test('no answering rule means the reform office', () => {
    expect(decided([]).assigneeId).toBe('officer')
  })
})
