import { type Directory, officePath } from '../../rules/directory.ts'
import { Problem } from '../problem.ts'

/** Offices whose figures this person may look at: all for a reform officer, for a head their own and those below. */
export function officesFor({ offices, staff, ...rest }: Directory, staffMemberId: string): string[] {
  const person = staff.get(staffMemberId)
  if (!person?.active) return []
  const all = [...offices.keys()]
  if (person.roles.includes('reform-officer')) return all
  const directory = { offices, staff, ...rest }
  return all.filter((id) => officePath(directory, id).some((office) => office.headId === staffMemberId))
}

/** Throws Problem trends/not-yours: to others an office's figures look as if there were none. */
export function requireOffice(directory: Directory, staffMemberId: string, officeId: string): void {
  if (!officesFor(directory, staffMemberId).includes(officeId)) throw new Problem('trends/not-yours')
}

/** Figures about one person are for reform officers, and for whom an alert asks to read them; never about themselves. */
export function requirePersonAccess(
  directory: Directory,
  staffMemberId: string,
  about: string,
  isAsked: boolean,
): void {
  const person = directory.staff.get(staffMemberId)
  const isAllowed = isAsked || person?.roles.includes('reform-officer')
  if (!person?.active || !isAllowed || staffMemberId === about || !directory.staff.has(about)) {
    throw new Problem('trends/not-yours')
  }
}

/** The office itself and all below it. */
export const officesBelow = (directory: Directory, officeId: string): Set<string> =>
  new Set(
    [...directory.offices.keys()].filter((id) => officePath(directory, id).some((office) => office.id === officeId)),
  )
