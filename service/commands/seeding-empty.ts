import { stringify } from 'yaml'
import type { Policy } from '../../rules/policy.ts'
import { CALENDARS, VIETNAM_CALENDAR } from '../calendars/vietnam.ts'
import { FIRST_TERMS } from '../policies/first-terms.ts'
import { hashPassword } from '../sessions/password.ts'
import type { AllStores } from '../stores.ts'

export interface FirstAdministrator {
  readonly office: string
  readonly name: string
  readonly username: string
  readonly password: string
}

const SHORTEST_PASSWORD = 12

/** What a city without rules of its own begins with: the desk's supervisor answers, the reform office when there is none. */
const firstPolicy = (administratorId: string): Policy => ({
  version: 1,
  name: { vi: 'Quy tắc ban đầu', en: 'First rules' },
  rules: [{ id: 'default', when: {}, then: { assign: 'desk-supervisor' } }],
  ...FIRST_TERMS,
  ladder: [
    { to: 'office-head', allowance: { amount: 1, unit: 'working-days' } },
    { to: 'reform-office', allowance: { amount: 2, unit: 'working-days' } },
  ],
  outsideSeat: [administratorId, administratorId],
})

/** A real installation with nobody in it but its first administrator. Throws when the password is too short. */
export async function seedEmpty(stores: AllStores, first: FirstAdministrator, now: Date): Promise<void> {
  if (first.password.length < SHORTEST_PASSWORD)
    throw new Error(`A password needs at least ${SHORTEST_PASSWORD} characters.`)
  const officeId = 'reform-office'
  const administratorId = 'first-administrator'
  await stores.directory.keep({
    calendars: [...CALENDARS.values()],
    offices: [
      {
        id: officeId,
        name: { vi: first.office, en: first.office },
        kind: 'city',
        parentId: null,
        headId: administratorId,
        calendarId: VIETNAM_CALENDAR.id,
      },
    ],
    staff: [
      {
        id: administratorId,
        officeId,
        name: first.name,
        post: { vi: 'Quản trị', en: 'Administrator' },
        roles: ['administrator', 'reform-officer'],
        managerId: null,
        deputyId: null,
        absences: [],
        active: true,
        email: null,
      },
    ],
  })
  const { version, ...document } = firstPolicy(administratorId)
  await stores.policies.begin({ version, ...document }, { format: 'yaml', text: stringify(document) }, now)
  await stores.sessions.keepAccount({
    _id: first.username,
    staffMemberId: administratorId,
    passwordHash: await hashPassword(first.password),
  })
  await stores.directory.establish({ demonstration: false, reformOfficeId: officeId, createdAt: now })
}
