import type { InLanguages, OfficeKind, PublicService, Role } from './vocabulary.ts'
import type { Instant } from './working-calendar.ts'

export interface Office {
  readonly id: string
  readonly name: InLanguages<string>
  readonly kind: OfficeKind
  readonly parentId: string | null
  readonly headId: string | null
  /** The calendar of the nearest ancestor when null. */
  readonly calendarId: string | null
}

export interface Desk {
  /** What stands on the sign and in the QR code. */
  readonly code: string
  readonly officeId: string
  readonly name: InLanguages<string>
  readonly services: readonly PublicService[]
  readonly supervisorId: string | null
}

/** Away from `from` until `to`, both instants. */
export interface Absence {
  readonly from: Instant
  readonly to: Instant
}

export interface StaffMember {
  readonly id: string
  readonly officeId: string
  readonly name: string
  readonly post: InLanguages<string>
  readonly roles: readonly Role[]
  readonly managerId: string | null
  readonly deputyId: string | null
  readonly absences: readonly Absence[]
  readonly active: boolean
}

/** A weekly turn at a desk. */
export interface Shift {
  readonly deskCode: string
  readonly staffMemberId: string
  /** 1 Monday … 7 Sunday. */
  readonly weekday: number
  /** Minutes after local midnight. */
  readonly from: number
  readonly to: number
}

/** Who works where: everything routing, guard and attribution need to know of people. */
export interface Directory {
  readonly version: number
  readonly offices: ReadonlyMap<string, Office>
  readonly desks: ReadonlyMap<string, Desk>
  readonly staff: ReadonlyMap<string, StaffMember>
  readonly shifts: readonly Shift[]
  readonly reformOfficeId: string
}

/** The office itself, then its parents upwards; a loop in the data ends the walk instead of hanging it. */
export function officePath(directory: Directory, officeId: string): Office[] {
  const path: Office[] = []
  let next: string | null = officeId
  while (next !== null) {
    const office = directory.offices.get(next)
    if (!office || path.includes(office)) break
    path.push(office)
    next = office.parentId
  }
  return path
}

/** Its head, a head above it, or an administrator: who decides how an office shows itself. */
export function leads(directory: Directory, staffMemberId: string, officeId: string): boolean {
  const person = directory.staff.get(staffMemberId)
  if (!person?.active) return false
  const path = officePath(directory, officeId)
  return path.length > 0 && (person.roles.includes('administrator') || path.some(({ headId }) => headId === person.id))
}

const superiorsIn = new WeakMap<Directory, Map<string, ReadonlySet<string>>>()

/**
 * Everyone above this person, nearest first: managers of managers, the heads of the office and of the offices above it, and
 * whoever is above one of these in turn. Found once: a directory never changes.
 */
export function superiorsOf(directory: Directory, staffMemberId: string): ReadonlySet<string> {
  let known = superiorsIn.get(directory)
  if (!known) {
    known = new Map()
    superiorsIn.set(directory, known)
  }
  let superiors = known.get(staffMemberId)
  if (!superiors) {
    superiors = findSuperiors(directory, staffMemberId)
    known.set(staffMemberId, superiors)
  }
  return superiors
}

function findSuperiors(directory: Directory, staffMemberId: string): ReadonlySet<string> {
  const superiors = new Set(directlyAbove(directory, staffMemberId))
  // A set is walked on while it grows, and takes nobody in twice: a ring of managers ends.
  for (const id of superiors) for (const above of directlyAbove(directory, id)) superiors.add(above)
  superiors.delete(staffMemberId)
  return superiors
}

function directlyAbove(directory: Directory, staffMemberId: string): Set<string> {
  const above = new Set<string>()
  let next = directory.staff.get(staffMemberId)?.managerId ?? null
  while (next !== null && !above.has(next)) {
    above.add(next)
    next = directory.staff.get(next)?.managerId ?? null
  }
  const own = directory.staff.get(staffMemberId)
  for (const office of own ? officePath(directory, own.officeId) : []) {
    if (office.headId !== null) above.add(office.headId)
  }
  return above
}

export const isAway = (person: StaffMember, now: Instant): boolean =>
  person.absences.some((absence) => now >= absence.from && now < absence.to)
