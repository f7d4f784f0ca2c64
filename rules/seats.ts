import { type Directory, officePath, superiorsOf } from './directory.ts'
import type { Assignee, Policy } from './policy.ts'
import { nextInPool, type PoolMember, type Workload } from './pool.ts'

/** People asked together. Should the guard exclude one of them, nobody beside that one is asked. */
export type Group = readonly PoolMember[]

/** Where a complaint stands: all that seats are looked up by. */
export interface Place {
  readonly office: string
  readonly desk: string | null
}

interface Surroundings {
  readonly directory: Directory
  readonly policy: Pick<Policy, 'outsideSeat'>
  readonly workload: Workload
}

const people = (ids: Iterable<string>): Group => [...ids].map((staffMemberId) => ({ staffMemberId }))
const oneByOne = (ids: Iterable<string>): Group[] => [...ids].map((staffMemberId) => [{ staffMemberId }])

const headOf = (directory: Directory, officeId: string): string[] => {
  const headId = directory.offices.get(officeId)?.headId ?? null
  return headId === null ? [] : [headId]
}

const headsOf = (directory: Directory, officeIds: readonly { readonly id: string }[]): string[] =>
  officeIds.flatMap((office) => headOf(directory, office.id))

const reformOffices = new WeakMap<Directory, readonly string[]>()

/** The reform office's own officers first, then its head: routine before rank. Found once: a directory never changes. */
export function reformOffice(directory: Directory): readonly string[] {
  let people = reformOffices.get(directory)
  if (!people) {
    people = [
      ...[...directory.staff.values()]
        .filter((p) => p.officeId === directory.reformOfficeId && p.roles.includes('reform-officer'))
        .map((p) => p.id),
      ...headOf(directory, directory.reformOfficeId),
    ]
    reformOffices.set(directory, people)
  }
  return people
}

/** Whoever sits where the rule points, best first. */
export function seatOf(assignee: Assignee, place: Place, { directory, workload }: Surroundings): Group[] {
  if (typeof assignee === 'object') {
    return 'pool' in assignee ? [nextInPool(assignee, workload)] : oneByOne([assignee.person])
  }
  const [, ...above] = officePath(directory, place.office)
  switch (assignee) {
    case 'desk-supervisor': {
      const supervisorId = place.desk === null ? null : (directory.desks.get(place.desk)?.supervisorId ?? null)
      return oneByOne(supervisorId === null ? headOf(directory, place.office) : [supervisorId])
    }
    case 'office-head':
      return oneByOne(headOf(directory, place.office))
    case 'parent-office':
      return oneByOne(headsOf(directory, above))
    case 'reform-office':
      return [people(reformOffice(directory))]
  }
}

/** Where to go on when nobody at the seat is there to take it: upwards from that seat, in the end to the outside seat. */
export function upwardsFrom(assignee: Assignee, place: Place, { directory, policy }: Surroundings): Group[] {
  const [own, ...above] = officePath(directory, place.office)
  const last = [people(reformOffice(directory)), people(policy.outsideSeat)]
  if (assignee === 'reform-office') {
    return [...oneByOne(headsOf(directory, officePath(directory, directory.reformOfficeId))), ...last]
  }
  const heads = headsOf(directory, assignee === 'parent-office' || !own ? above : [own, ...above])
  const named = typeof assignee === 'object' ? ('pool' in assignee ? assignee.pool : [assignee.person]) : []
  return [...oneByOne([...named.flatMap((id) => [...superiorsOf(directory, id)]), ...heads]), ...last]
}

/** Where to go on when the guard excluded this person: only to those above. */
export const upwardsPast = (excludedId: string, { directory, policy }: Surroundings): Group[] => [
  ...oneByOne(superiorsOf(directory, excludedId)),
  people(reformOffice(directory)),
  people(policy.outsideSeat),
]

/**
 * Whether a case that was kept from one person may rise to another: to their superiors, and to the reform office unless it is
 * below them or their own. In a tree that runs in a ring nobody is above anybody.
 */
export function mayRiseTo(candidateId: string, excludedId: string, directory: Directory): boolean {
  if (superiorsOf(directory, candidateId).has(excludedId)) return false
  if (superiorsOf(directory, excludedId).has(candidateId)) return true
  const reform = reformOffice(directory)
  return reform.includes(candidateId) && !reform.includes(excludedId)
}
