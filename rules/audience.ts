import { namedAsDeputy } from './deputies.ts'
import { type Directory, officePath, type StaffMember, superiorsOf } from './directory.ts'
import type { Parties } from './guard.ts'
import type { Policy } from './policy.ts'
import { reformOffice } from './seats.ts'
import type { Role } from './vocabulary.ts'

/** Everyone who may ever come to see complaints of one office as a handler or overseer. */
export interface Audience {
  /** Whether this complaint is closed to one of them. */
  readonly misses: (parties: Parties) => boolean
}

const HANDLES: readonly Role[] = ['supervisor', 'office-head', 'reform-officer']

/**
 * Who would feel a load, a turn or a count at an office, whoever is away: its supervisors, those above, the reform office,
 * whoever the policy names, and all their deputies. Wider than the guard of any one moment, so that a count never moves
 * because somebody's leave begins. Found once per office.
 */
export function audiences(
  directory: Directory,
  policy: Pick<Policy, 'rules' | 'outsideSeat'>,
): (officeId: string) => Audience {
  const handlers = handlersByOffice(directory)
  const supervisors = supervisorsByOffice(directory)
  const everywhere = [
    ...reformOffice(directory),
    ...(handlers.get(directory.reformOfficeId) ?? []),
    ...policy.rules.flatMap(({ then: { assign } }) =>
      typeof assign !== 'object' ? [] : 'pool' in assign ? assign.pool : [assign.person],
    ),
    ...policy.outsideSeat,
  ]
  const found = new Map<string, Audience>()
  return (officeId) => {
    const known = found.get(officeId)
    if (known) return known
    const path = officePath(directory, officeId)
    const seated = [
      ...path.flatMap((office) => [
        ...(handlers.get(office.id) ?? []),
        ...(office.headId === null ? [] : [office.headId]),
      ]),
      ...(supervisors.get(officeId) ?? []),
      ...everywhere,
    ]
    const audience = audienceOf(directory, seated)
    found.set(officeId, audience)
    return audience
  }
}

function audienceOf(directory: Directory, seated: readonly string[]): Audience {
  const above = (ids: Iterable<string>) => [...new Set(ids)].flatMap((id) => [...superiorsOf(directory, id)])
  const members = withDeputies(directory, [...seated, ...above(seated)])
  const involved = withPrincipals(directory, members)
  const accusing = new Set([...involved, ...withDeputies(directory, above(involved))])
  return {
    misses: ({ accused, possiblyAccused, contested }) =>
      accused.some((id) => accusing.has(id)) ||
      possiblyAccused.some((id) => accusing.has(id)) ||
      contested.some((id) => involved.has(id)),
  }
}

/** With their deputies and the deputies of those: a set is walked on while it grows. */
function withDeputies(directory: Directory, ids: Iterable<string>): Set<string> {
  const all = new Set(ids)
  for (const id of all) {
    const deputyId = directory.staff.get(id)?.deputyId ?? null
    if (deputyId !== null) all.add(deputyId)
  }
  return all
}

/** With whoever they may come to stand in for. */
function withPrincipals(directory: Directory, ids: Iterable<string>): Set<string> {
  const all = new Set(ids)
  const named = namedAsDeputy(directory)
  for (const id of all) for (const principal of named.get(id) ?? []) all.add(principal)
  return all
}

function handlersByOffice(directory: Directory): Map<string, string[]> {
  const handles = (person: StaffMember) => person.roles.some((role) => HANDLES.includes(role))
  const byOffice = new Map<string, string[]>()
  for (const person of directory.staff.values()) {
    if (handles(person)) byOffice.set(person.officeId, [...(byOffice.get(person.officeId) ?? []), person.id])
  }
  return byOffice
}

function supervisorsByOffice(directory: Directory): Map<string, string[]> {
  const byOffice = new Map<string, string[]>()
  for (const { officeId, supervisorId } of directory.desks.values()) {
    if (supervisorId !== null) byOffice.set(officeId, [...(byOffice.get(officeId) ?? []), supervisorId])
  }
  return byOffice
}
