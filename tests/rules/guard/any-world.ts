import type { Directory, Office, StaffMember } from '../../../rules/directory.ts'
import type { FactsWithWords } from '../../../rules/facts.ts'
import type { Parties } from '../../../rules/guard.ts'
import { type Assignee, POOL_ORDERS, type Policy, SEATS } from '../../../rules/policy.ts'
import type { Workload } from '../../../rules/pool.ts'
import { OFFICE_KINDS, ROLES } from '../../../rules/vocabulary.ts'
import { type Random, seeded } from '../../../service/demonstration/random.ts'
import { aDesk, aDirectory, anOffice, aPerson } from '../../support/directory.ts'
import { theFacts } from '../../support/facts.ts'
import { aPolicy } from '../../support/policy.ts'

/** A city as an attacker might arrange it, a policy as an attacker might write it, and a complaint in it. */
export interface World {
  readonly directory: Directory
  readonly policy: Policy
  readonly facts: FactsWithWords
  readonly parties: Parties
  readonly workload: Workload
  readonly now: number
}

const NOW = 1_000

/** The same seed makes the same world. */
export function anyWorld(seed: number): World {
  const random = seeded(seed)
  const { pick, chance, next } = random
  const some = (n: number) => Math.floor(next() * n)
  const ids = Array.from({ length: 2 + some(11) }, (_, i) => `p${i}`)
  // A name that nobody bears comes up too: data outlives people.
  const anyone = () => (chance(0.03) ? 'nobody' : pick(ids))
  const orNull = <T>(value: () => T, share: number): T | null => (chance(share) ? value() : null)
  const officeIds = Array.from({ length: 1 + some(5) }, (_, i) => `o${i}`)

  const office = (id: string, index: number): Office =>
    anOffice(id, {
      kind: pick(OFFICE_KINDS),
      // Mostly a tree; sometimes a ring, or an office above itself.
      parentId: chance(0.8) && index > 0 ? `o${some(index)}` : orNull(() => pick(officeIds), 0.3),
      headId: orNull(anyone, 0.85),
    })
  const person = (id: string): StaffMember =>
    aPerson(id, pick(officeIds), {
      roles: chance(0.3) ? ['reform-officer'] : [pick(ROLES)],
      managerId: orNull(anyone, 0.6),
      deputyId: orNull(anyone, 0.5),
      absences: chance(0.3) ? [{ from: NOW - some(2), to: NOW + some(3) }] : [],
      active: chance(0.92),
    })
  const several = (most: number) => [...new Set(Array.from({ length: some(most + 1) }, anyone))]
  const assignee = (): Assignee => {
    const kind = next()
    if (kind < 0.55) return pick(SEATS)
    if (kind < 0.75) return { person: anyone() }
    return { pool: Array.from({ length: 1 + some(5) }, anyone), by: pick(POOL_ORDERS) }
  }
  const conditions = [{}, { office: 'o0' }, { desk: null }, { severity: 'serious' }, { staffKnown: false }] as const
  const made = { offices: officeIds.map(office), staff: ids.map(person) }
  const isTidy = ids.length > 4 && chance(0.5)
  const { offices, staff: people } = isTidy ? tidied(made) : made
  const staff = new Map(people.map((each) => [each.id, each]))
  const outside = isTidy ? ids.slice(-2) : [anyone(), anyone()]
  const desk = orNull(() => 'D-01', 0.8)
  const at = pick(officeIds)
  return {
    now: NOW,
    directory: aDirectory({
      offices,
      desks: [aDesk('D-01', at, { supervisorId: orNull(anyone, 0.8) })],
      staff: people,
      reformOfficeId: pick(officeIds),
    }),
    policy: aPolicy(
      Array.from({ length: some(4) }, (_, i) => ({
        id: `r${i}`,
        when: pick(conditions),
        then: {
          ...(chance(0.85) ? { assign: assignee() } : { tags: ['t'] }),
          ...(chance(0.4) ? { notify: [pick(SEATS)] } : {}),
        },
      })),
      { version: 1 + some(9), outsideSeat: [outside[0] ?? 'nobody', outside[1] ?? 'nobody'] },
    ),
    facts: theFacts({
      office: at,
      officePath: [at],
      desk,
      staffKnown: chance(0.5),
      severity: chance(0.5) ? 'serious' : 'ordinary',
      service: null,
    }),
    parties: partiesOf(random, several, staff),
    workload: { openWith: (id) => id.length * 7 + Number(id.slice(1)) * (seed % 5), lastTurnAt: () => null },
  }
}

/** The same people in good order: each office headed by one of its own under the office above, two people outside it all. */
function tidied({ offices, staff }: { offices: Office[]; staff: StaffMember[] }) {
  const inside = staff.slice(0, -2)
  const headOf = (officeId: string | null) => inside.find((p) => p.officeId === officeId)?.id ?? null
  return {
    offices: offices.map((o, index) => ({
      ...o,
      parentId: index === 0 ? null : (o.parentId ?? 'o0'),
      headId: headOf(o.id),
    })),
    staff: staff.map((p) => {
      if (!inside.includes(p)) return { ...p, officeId: 'outside', managerId: null, active: true }
      const head = headOf(p.officeId)
      return { ...p, managerId: head === p.id ? null : head }
    }),
  }
}

/** Often nobody is excluded, often the one above everybody is. */
function partiesOf({ chance }: Random, several: (most: number) => string[], staff: Directory['staff']): Parties {
  const heads = [...staff.keys()].slice(0, 1)
  const few = chance(0.5)
  return {
    accused: chance(0.2) ? heads : several(few ? 1 : 2),
    possiblyAccused: chance(few ? 0.1 : 0.3) ? several(3) : [],
    contested: chance(0.25) ? several(2) : [],
  }
}
