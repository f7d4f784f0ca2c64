import { describe, expect, test } from 'vitest'
import { decide } from '../../rules/assignment.ts'
import type { StaffMember } from '../../rules/directory.ts'
import type { Policy } from '../../rules/policy.ts'
import { NO_WORKLOAD } from '../../rules/pool.ts'
import { aDesk, aDirectory, anOffice, aPerson } from '../support/directory.ts'
import { theFacts } from '../support/facts.ts'
import { aPolicy, compiled } from '../support/policy.ts'

const facts = theFacts({ words: 'Chị ấy đòi PHONG BÌ mới làm' })

const supervisor = (id: string, officeId: string, over: Partial<StaffMember> = {}) =>
  aPerson(id, officeId, { roles: ['supervisor'], ...over })

const city = aDirectory({
  offices: [
    anOffice('ward', { parentId: 'city', headId: 'head' }),
    anOffice('city', { headId: 'mayor' }),
    anOffice('reform', { parentId: 'city', headId: 'reform-head' }),
    anOffice('outside'),
  ],
  desks: [aDesk('W-01', 'ward', { supervisorId: 'supervisor' })],
  staff: [
    supervisor('supervisor', 'ward', { managerId: 'head', deputyId: 'deputy' }),
    supervisor('deputy', 'ward', { managerId: 'supervisor' }),
    aPerson('clerk', 'ward', { managerId: 'supervisor' }),
    supervisor('head', 'ward'),
    supervisor('mayor', 'city'),
    supervisor('reform-head', 'reform'),
    aPerson('officer', 'reform', { roles: ['reform-officer'] }),
    supervisor('outside-1', 'outside'),
    supervisor('outside-2', 'outside'),
  ],
  reformOfficeId: 'reform',
})

const decided = (rules: Policy['rules'], accused: string[] = [], directory = city) =>
  decide({
    facts,
    parties: { accused, possiblyAccused: [], contested: [] },
    directory,
    policy: compiled(aPolicy(rules, { version: 7 })),
    workload: NO_WORKLOAD,
    now: 0,
  })
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
    const away = supervisor('supervisor', 'ward', { deputyId: 'deputy', absences: [{ from: -1, to: 1 }] })
    const directory = { ...city, staff: new Map([...city.staff, ['supervisor', away]]) }
    expect(decided(TO_SUPERVISOR, [], directory).assigneeId).toBe('deputy')
  })

  test('no answering rule means the reform office', () => {
    expect(decided([]).assigneeId).toBe('officer')
  })
})
