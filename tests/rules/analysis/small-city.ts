import type { Desk, Directory, Office, StaffMember } from '../../../rules/directory.ts'
import type { Policy, Rule } from '../../../rules/policy.ts'
import type { OfficeKind } from '../../../rules/vocabulary.ts'

const office = (id: string, kind: OfficeKind, parentId: string | null, headId: string | null): Office => ({
  id,
  name: { vi: id, en: id },
  kind,
  parentId,
  headId,
  calendarId: null,
})

const desk = (code: string, officeId: string): [string, Desk] => [
  code,
  { code, officeId, name: { vi: code, en: code }, services: [], supervisorId: null },
]

const person = (id: string, officeId: string, over: Partial<StaffMember> = {}): [string, StaffMember] => [
  id,
  {
    id,
    officeId,
    name: id,
    post: { vi: id, en: id },
    roles: ['staff-member'],
    managerId: null,
    deputyId: null,
    absences: [],
    active: true,
    ...over,
  },
]

/** Two wards with desks, a clinic without, the reform office, and two people outside. */
export const SMALL_CITY: Directory = {
  version: 1,
  offices: new Map(
    [
      office('city', 'city', null, 'mayor'),
      office('ward-a', 'ward', 'city', 'head-a'),
      office('ward-b', 'ward', 'city', null),
      office('clinic', 'health', 'city', 'head-c'),
      office('reform', 'department', 'city', null),
      office('front', 'inspectorate', null, null),
    ].map((each) => [each.id, each]),
  ),
  desks: new Map([desk('A-01', 'ward-a'), desk('A-02', 'ward-a'), desk('B-01', 'ward-b')]),
  staff: new Map([
    person('mayor', 'city'),
    person('head-a', 'ward-a'),
    person('head-c', 'clinic'),
    person('officer', 'reform', { roles: ['reform-officer'] }),
    person('retired', 'ward-a', { active: false }),
    ...['s1', 's2', 's3', 's4'].map((id) => person(id, 'ward-a', { managerId: 'head-a' })),
    person('outside-1', 'front', { roles: ['outside-seat'] }),
    person('outside-2', 'front', { roles: ['outside-seat'] }),
  ]),
  shifts: [],
  reformOfficeId: 'reform',
}

const days = (amount: number) => ({ amount, unit: 'working-days' }) as const

/** A policy with nothing to remark on but its rules. */
export const policyOf = (rules: readonly Rule[], over: Partial<Policy> = {}): Policy => ({
  version: 1,
  name: { vi: '', en: '' },
  rules,
  allowances: {
    acknowledge: days(1),
    resolve: days(5),
    review: days(10),
    question: days(5),
    silence: days(15),
    reply: days(2),
  },
  questionsAtMost: 2,
  reminders: [0.5, 0.8],
  ladder: [
    { to: 'office-head', allowance: days(1) },
    { to: 'parent-office', allowance: days(2) },
    { to: 'reform-office', allowance: days(2) },
  ],
  outsideSeat: ['outside-1', 'outside-2'],
  ...over,
})
