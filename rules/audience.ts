import { type Directory, officePath, superiorsOf } from './directory.ts'
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
 * Who would feel a load, a turn or a count at this office, whoever is away: its supervisors, those above, the reform office,
 * whoever the policy names, and all their deputies. Wider than the guard of any one moment, so that a count never moves
 * because somebody's leave begins.
 */
export function audienceOf(
  directory: Directory,
  policy: Pick<Policy, 'rules' | 'outsideSeat'>,
  officeId: string,
): Audience {
  const path = officePath(directory, officeId)
  const near = new Set([...path.map((office) => office.id), directory.reformOfficeId])
  const seated = [
    ...[...directory.staff.values()]
      .filter((person) => near.has(person.officeId) && person.roles.some((role) => HANDLES.includes(role)))
      .map((person) => person.id),
    ...path.flatMap((office) => office.headId ?? []),
    ...[...directory.desks.values()].flatMap((desk) => (desk.officeId === officeId ? (desk.supervisorId ?? []) : [])),
    ...reformOffice(directory),
    ...policy.rules.flatMap(({ then: { assign } }) =>
      typeof assign !== 'object' ? [] : 'pool' in assign ? assign.pool : [assign.person],
    ),
    ...policy.outsideSeat,
  ]
  const above = (ids: Iterable<string>) => [...ids].flatMap((id) => [...superiorsOf(directory, id)])
  const members = withDeputies(directory, [...seated, ...above(seated)])
  const involved = new Set([...members, ...whoTheyMayStandInFor(directory, members)])
  const accusing = new Set([...involved, ...withDeputies(directory, above(involved))])
  return {
    misses: ({ accused, possiblyAccused, contested }) =>
      accused.some((id) => accusing.has(id)) ||
      possiblyAccused.some((id) => accusing.has(id)) ||
      contested.some((id) => involved.has(id)),
  }
}

/** With their deputies and the deputies of those: a set keeps growing while it is walked. */
function withDeputies(directory: Directory, ids: readonly string[]): Set<string> {
  const all = new Set(ids)
  for (const id of all) {
    const deputyId = directory.staff.get(id)?.deputyId ?? null
    if (deputyId !== null) all.add(deputyId)
  }
  return all
}

function whoTheyMayStandInFor(directory: Directory, ids: ReadonlySet<string>): Set<string> {
  const all = new Set(ids)
  for (let before = -1; before !== all.size; ) {
    before = all.size
    for (const { id, deputyId } of directory.staff.values()) if (deputyId !== null && all.has(deputyId)) all.add(id)
  }
  return all
}
