import { type Directory, officePath } from './directory.ts'
import type { Seat } from './policy.ts'

/** How high someone stands over a case of this office: its people 0, its head 1, the heads above it 2 and more, then the rest. */
export function seniority(directory: Directory, officeId: string, staffMemberId: string): number {
  const person = directory.staff.get(staffMemberId)
  const path = officePath(directory, officeId)
  if (person?.roles.includes('outside-seat')) return path.length + 2
  const headsReform = directory.offices.get(directory.reformOfficeId)?.headId === staffMemberId
  if (headsReform || person?.roles.includes('reform-officer')) return path.length + 1
  return path.findLastIndex((office) => office.headId === staffMemberId) + 1
}

/** Where an independent review begins: never below the people whose finding it judges. */
export function reviewSeat(directory: Directory, officeId: string, contested: readonly string[]): Seat {
  const highest = Math.max(0, ...contested.map((id) => seniority(directory, officeId, id)))
  if (highest === 0) return 'office-head'
  return highest === 1 ? 'parent-office' : 'reform-office'
}

export const isSeniorEnough = (
  directory: Directory,
  officeId: string,
  contested: readonly string[],
  staffMemberId: string,
): boolean =>
  contested.every((id) => seniority(directory, officeId, staffMemberId) >= seniority(directory, officeId, id))
