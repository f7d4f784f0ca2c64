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
export function mayOpenPerson({ staff }: Directory, staffMemberId: string, about: string, isAsked: boolean): boolean {
  const person = staff.get(staffMemberId)
  const isAllowed = isAsked || (person?.roles.includes('reform-officer') ?? false)
  return (person?.active ?? false) && isAllowed && staffMemberId !== about && staff.has(about)
}

export function requireReformOfficer({ staff }: Directory, staffMemberId: string): void {
  const person = staff.get(staffMemberId)
  if (!person?.active || !person.roles.includes('reform-officer')) throw new Problem('trends/not-yours')
}

/** The office itself and all below it. */
export const officesBelow = (directory: Directory, officeId: string): Set<string> =>
  new Set(
    [...directory.offices.keys()].filter((id) => officePath(directory, id).some((office) => office.id === officeId)),
  )
