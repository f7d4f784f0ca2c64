import type { Directory } from '../../../rules/directory.ts'
import type { Parties } from '../../../rules/guard.ts'

interface Scene {
  readonly directory: Directory
  readonly parties: Parties
  readonly policy: { readonly outsideSeat: readonly string[] }
  readonly now: number
}

/**
 * The guard a second time, written from DESIGN.md as facts about pairs of people and sharing no code with `rules/guard`,
 * `rules/seats` or `rules/deputies`. Slow and plain on purpose.
 */
export function theText({ directory, parties, policy, now }: Scene) {
  const staff = [...directory.staff.values()]
  const everyone = new Set([
    ...staff.map((p) => p.id),
    ...staff.flatMap((p) => [p.managerId, p.deputyId]),
    ...[...directory.offices.values()].map((o) => o.headId),
  ])
  everyone.delete(null)

  /** "Answers to": the manager, the heads of one's office and of those above it, and whoever these answer to. */
  const answersTo = new Map<string, Set<string>>()
  for (const { id, managerId, officeId } of staff) {
    const direct = new Set<string>()
    if (managerId !== null) direct.add(managerId)
    let office = directory.offices.get(officeId)
    for (let steps = 0; office && steps <= directory.offices.size; steps++) {
      if (office.headId !== null) direct.add(office.headId)
      office = office.parentId === null ? undefined : directory.offices.get(office.parentId)
    }
    answersTo.set(id, direct)
  }
  for (let grown = true; grown; ) {
    grown = false
    for (const above of answersTo.values()) {
      const before = above.size
      for (const each of [...above]) for (const further of answersTo.get(each) ?? []) above.add(further)
      grown ||= above.size > before
    }
  }
  const isUnder = (id: string, other: string): boolean => id !== other && (answersTo.get(id)?.has(other) ?? false)

  const isAway = (id: string): boolean =>
    directory.staff.get(id)?.absences.some(({ from, to }) => from <= now && now < to) ?? false
  const works = (id: string): boolean => directory.staff.get(id)?.active ?? false

  /** "Stands in": the deputy of someone away, and while that deputy is away too, the deputy's deputy. */
  const standsIn = (deputy: string, absent: string): boolean => {
    if (deputy === absent) return false
    const met = new Set([absent])
    for (let id = absent; works(id) && isAway(id); ) {
      const next = directory.staff.get(id)?.deputyId ?? null
      if (next === null || met.has(next) || !works(next)) return false
      if (next === deputy) return true
      met.add(next)
      id = next
    }
    return false
  }

  const accused = (id: string): boolean => parties.accused.includes(id) || parties.possiblyAccused.includes(id)
  /** An accused person's power is their own rank, and the rank they hold for someone away. */
  const excludedInPerson = (id: string): boolean =>
    accused(id) ||
    parties.contested.includes(id) ||
    [...parties.accused, ...parties.possiblyAccused].some(
      (one) => isUnder(id, one) || staff.some((absent) => standsIn(one, absent.id) && isUnder(id, absent.id)),
    )
  const excluded = (id: string): boolean =>
    excludedInPerson(id) ||
    [...everyone].some((other) => other !== null && standsIn(id, other) && excludedInPerson(other))

  const reformHead = directory.offices.get(directory.reformOfficeId)?.headId
  const inReformOffice = (id: string): boolean =>
    id === reformHead ||
    staff.some((p) => p.id === id && p.officeId === directory.reformOfficeId && p.roles.includes('reform-officer'))
  /** Upwards from someone: those they answer to, the reform office, the outside seat; never below or beside. */
  const isUpwards = (id: string, from: string): boolean => {
    if (policy.outsideSeat.includes(id)) return true
    if (isUnder(id, from)) return false
    return isUnder(from, id) || (inReformOffice(id) && !inReformOffice(from))
  }
  return { excluded, isUpwards, works, isUnder, standsIn }
}
