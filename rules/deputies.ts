import { type Directory, isAway } from './directory.ts'
import type { Instant } from './working-calendar.ts'

const NOBODY: readonly string[] = []

/** Who stands in for this person now, nearest first: while each is away the next deputy is asked. Nobody for those present. */
export function standInsFor(directory: Directory, staffMemberId: string, now: Instant): readonly string[] {
  let person = directory.staff.get(staffMemberId)
  if (!person?.active || person.deputyId === null || !isAway(person, now)) return NOBODY
  const chain: string[] = []
  while (person?.active && isAway(person, now) && person.deputyId !== null) {
    const deputy = directory.staff.get(person.deputyId)
    // A ring of deputies ends where it began.
    if (!deputy?.active || deputy.id === staffMemberId || chain.includes(deputy.id)) break
    chain.push(deputy.id)
    person = deputy
  }
  return chain
}

/** Whom this person stands in for now: the mirror of `standInsFor`. */
export function actsFor(directory: Directory, staffMemberId: string, now: Instant): readonly string[] {
  const absent = namedAsDeputy(directory)
  if (!absent.has(staffMemberId)) return NOBODY
  const principals = new Set<string>()
  const ask = (deputyId: string): void => {
    for (const id of absent.get(deputyId) ?? []) {
      if (principals.has(id) || id === staffMemberId) continue
      if (!standInsFor(directory, id, now).includes(staffMemberId)) continue
      principals.add(id)
      ask(id)
    }
  }
  ask(staffMemberId)
  return [...principals]
}

const known = new WeakMap<Directory, ReadonlyMap<string, readonly string[]>>()

/** Deputy → those who named them, read once per directory. */
export function namedAsDeputy(directory: Directory): ReadonlyMap<string, readonly string[]> {
  const found = known.get(directory)
  if (found) return found
  const named = new Map<string, string[]>()
  for (const { id, deputyId } of directory.staff.values()) {
    if (deputyId !== null) named.set(deputyId, [...(named.get(deputyId) ?? []), id])
  }
  known.set(directory, named)
  return named
}
