import type { Desk, Directory, Office, StaffMember } from '../../rules/directory.ts'
import type { FactsWithWords } from '../../rules/facts.ts'
import type { Assignee, Policy, Rule } from '../../rules/policy.ts'
import { ATTITUDES, CHANNELS, PUBLIC_SERVICES, severityOf } from '../../rules/vocabulary.ts'
import { seeded } from '../../service/demonstration/random.ts'
import { FIRST_TERMS } from '../../service/policies/first-terms.ts'

const DISTRICTS = 20
const OFFICE_KINDS = ['ward', 'commune', 'department', 'health', 'education'] as const
const PHRASES = ['phong bì', 'bồi dưỡng', 'lót tay', 'quát', 'đi lại nhiều lần', 'chờ lâu', 'nghỉ sớm', 'thiếu giấy tờ']

const inBothLanguages = (text: string) => ({ vi: text, en: text })

/** A city of districts of offices, each with a head and two desks, and the reform office. */
export function bigCity(officeCount: number): Directory {
  const offices = new Map<string, Office>()
  const desks = new Map<string, Desk>()
  const staff = new Map<string, StaffMember>()
  const person = (id: string, officeId: string, managerId: string | null, roles: StaffMember['roles']) =>
    staff.set(id, {
      id,
      officeId,
      name: id,
      post: inBothLanguages(id),
      roles,
      managerId,
      deputyId: null,
      absences: [],
      active: true,
    })
  const office = (id: string, kind: Office['kind'], parentId: string | null, headId: string | null) => {
    offices.set(id, { id, name: inBothLanguages(id), kind, parentId, headId, calendarId: 'city' })
    if (headId !== null) person(headId, id, null, ['office-head'])
  }
  office('city', 'city', null, 'mayor')
  office('reform', 'department', 'city', 'reform-head')
  person('reform-officer', 'reform', 'reform-head', ['reform-officer'])
  office('front', 'inspectorate', null, null)
  person('outside-1', 'front', null, ['outside-seat'])
  person('outside-2', 'front', null, ['outside-seat'])
  for (let d = 0; d < DISTRICTS; d++) office(`district-${d}`, 'city', 'city', `district-head-${d}`)
  for (let i = 0; i < officeCount - DISTRICTS - 3; i++) {
    const id = `office-${i}`
    office(id, OFFICE_KINDS[i % OFFICE_KINDS.length] ?? 'ward', `district-${i % DISTRICTS}`, `head-${i}`)
    person(`supervisor-${i}`, id, `head-${i}`, ['supervisor'])
    for (const n of [1, 2]) {
      const code = `O${i}-${n}`
      desks.set(code, {
        code,
        officeId: id,
        name: inBothLanguages(code),
        services: [],
        supervisorId: `supervisor-${i}`,
      })
      person(`clerk-${i}-${n}`, id, `supervisor-${i}`, ['staff-member'])
    }
  }
  return { version: 1, offices, desks, staff, shifts: [], reformOfficeId: 'reform' }
}

const receiving = (directory: Directory): string[] =>
  [...directory.offices.keys()].filter((id) => id.startsWith('office-'))

/**
 * Rules of the routing kind: 72 % for one office, 15 % for a few, 13 % for a district and at most 30 for all; asking attitude,
 * severity, service, words, hour and repeats, two or three at a time. No rule answers everything, so that gaps are looked for.
 */
export function manyRules(directory: Directory, count: number, seed: number): Rule[] {
  const random = seeded(seed)
  const offices = receiving(directory)
  const oneOf = <T>(from: readonly T[]): T => from[Math.floor(random.next() * from.length)] as T
  const someOf = <T>(from: readonly T[], most: number): T[] => [
    ...new Set(Array.from({ length: 1 + Math.floor(random.next() * most) }, () => oneOf(from))),
  ]

  const differentOf = <T>(from: readonly T[], count: number): T[] => {
    const left = [...from]
    return Array.from({ length: count }, () => left.splice(Math.floor(random.next() * left.length), 1)[0] as T)
  }

  const scope = (i: number): object => {
    if (i % Math.max(1, Math.floor(count / 30)) === 0) return {}
    const draw = random.next()
    if (draw < 0.72) return { office: oneOf(offices) }
    if (draw < 0.87) return { office: { $in: someOf(offices, 5) } }
    return { officePath: `district-${Math.floor(random.next() * DISTRICTS)}` }
  }
  const asks: readonly (() => object)[] = [
    () => ({ attitudes: oneOf(ATTITUDES) }),
    () => ({ attitudes: { $in: someOf(ATTITUDES, 3) } }),
    () => ({ severity: oneOf(['serious', 'ordinary']) }),
    () => ({ service: { $in: someOf(PUBLIC_SERVICES, 4) } }),
    () => {
      const from = 420 + 15 * Math.floor(random.next() * 36)
      return { minuteOfDay: { $gte: from, $lt: from + 60 + 15 * Math.floor(random.next() * 16) } }
    },
    () => ({ words: { $contains: someOf(PHRASES, 3) } }),
    () => ({ deskRepeats: { $gte: 1 + Math.floor(random.next() * 6) } }),
  ]
  const assignees: readonly Assignee[] = [
    'desk-supervisor',
    'office-head',
    'parent-office',
    'reform-office',
    { person: 'mayor' },
  ]
  return Array.from({ length: count }, (_, i): Rule => {
    const place = scope(i)
    // Wider rules ask more: a rule for one office may ask two things, one for many asks three.
    const conditions = differentOf(asks, 'office' in place ? 2 : 3).map((ask) => ask())
    return {
      id: `rule-${i}`,
      when: Object.assign({}, place, ...conditions) as Rule['when'],
      then: { assign: oneOf(assignees), ...(random.chance(0.2) ? { tags: [`tag-${i % 40}`] } : {}) },
    }
  })
}

export const policyWith = (rules: readonly Rule[], version = 1): Policy => ({
  version,
  name: inBothLanguages('bench'),
  rules,
  ...FIRST_TERMS,
  ladder: [{ to: 'reform-office', allowance: { amount: 2, unit: 'working-days' } }],
  outsideSeat: ['outside-1', 'outside-2'],
})

/** Complaints spread over the city's desks, one in five with telling words. */
export function manyFacts(directory: Directory, count: number, seed: number): FactsWithWords[] {
  const random = seeded(seed)
  const desks = [...directory.desks.values()]
  const oneOf = <T>(from: readonly T[]): T => from[Math.floor(random.next() * from.length)] as T
  return Array.from({ length: count }, (): FactsWithWords => {
    const desk = oneOf(desks)
    const office = directory.offices.get(desk.officeId)
    const attitudes = [...new Set([oneOf(ATTITUDES), ...(random.chance(0.4) ? [oneOf(ATTITUDES)] : [])])]
    const known = random.chance(0.4)
    return {
      office: desk.officeId,
      officePath: [desk.officeId, office?.parentId ?? 'city', 'city'],
      officeKind: office?.kind ?? 'ward',
      desk: desk.code,
      staffMembers: known ? [`clerk-${desk.code.slice(1)}`] : [],
      staffKnown: known,
      attitudes,
      severity: severityOf(attitudes),
      service: random.chance(0.8) ? oneOf(PUBLIC_SERVICES) : null,
      channel: oneOf(CHANNELS),
      language: random.chance(0.05) ? 'en' : 'vi',
      anonymous: random.chance(0.5),
      weekday: 1 + Math.floor(random.next() * 5),
      minuteOfDay: 450 + Math.floor(random.next() * 570),
      deskRepeats: Math.floor(random.next() * 9),
      staffRepeats: 0,
      citizenRepeats: 0,
      supervisorOpen: Math.floor(random.next() * 12),
      words: random.chance(0.2)
        ? `Tôi bị ${oneOf(PHRASES)} ở quầy, ${oneOf(PHRASES)}.`
        : 'Tôi chưa hài lòng với cách tiếp.',
    }
  })
}
