import { actsFor } from '../../rules/deputies.ts'
import { type Directory, officePath } from '../../rules/directory.ts'
import { conflictsOf, guard } from '../../rules/guard.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import type { ComplaintDocument } from './document.ts'
import type { Scope } from './scope.ts'

/** How someone stands to a case they may see: only who handles it reads the citizen's words; who was told of it may only look. */
export const RELATIONS = ['handler', 'reform-office', 'overseer', 'noticed'] as const
export type Relation = (typeof RELATIONS)[number]

const headedBy = (directory: Directory, staffMemberId: string): string[] =>
  [...directory.offices.values()].filter((office) => office.headId === staffMemberId).map((office) => office.id)

/** Asked on every read and write: null means the case does not exist for this person. */
export function relationTo(
  document: Pick<ComplaintDocument, 'parties' | 'handlerId' | 'facts' | 'origin' | 'noticed'>,
  staffMemberId: string,
  directory: Directory,
  now: Instant,
): Relation | null {
  const person = directory.staff.get(staffMemberId)
  if (!person?.active) return null
  if (guard(document.parties, directory, now).excludes(staffMemberId) !== null) return null
  const inReformOffice = person.roles.includes('reform-officer')
  const inTheName = [staffMemberId, ...actsFor(directory, staffMemberId, now)]
  if (document.handlerId !== null && inTheName.includes(document.handlerId)) return 'handler'
  // Imported history has no one who still handles it; the reform office keeps it.
  if (inReformOffice) return document.origin === 'import' ? 'handler' : 'reform-office'
  const headed = headedBy(directory, staffMemberId)
  if (officePath(directory, document.facts.office).some((o) => headed.includes(o.id))) return 'overseer'
  return document.noticed?.some((id) => inTheName.includes(id)) ? 'noticed' : null
}

/** The same rule as relationTo, for a whole list. */
export function scopeOf(directory: Directory, staffMemberId: string, now: Instant): Scope {
  const headed = headedBy(directory, staffMemberId)
  const conflicts = conflictsOf(directory, staffMemberId, now)
  const involved = [staffMemberId, ...conflicts.principals]
  return {
    handlers: involved,
    offices: [...directory.offices.keys()].filter((id) => officePath(directory, id).some((o) => headed.includes(o.id))),
    everything: directory.staff.get(staffMemberId)?.roles.includes('reform-officer') ?? false,
    closedWhenAccused: [...involved, ...conflicts.superiors, ...conflicts.superiorsOfPrincipals],
    closedWhenInvolved: involved,
  }
}

/** Those one thinks of when a case is handed over: whoever answers for something at its office, above it or in the reform office. */
export function near(document: ComplaintDocument, directory: Directory): string[] {
  const offices = new Set([...document.facts.officePath, directory.reformOfficeId])
  return [...directory.staff.values()]
    .filter((p) => p.active && offices.has(p.officeId) && p.id !== document.handlerId)
    .filter((p) => p.roles.some((role) => role === 'supervisor' || role === 'office-head' || role === 'reform-officer'))
    .map((p) => p.id)
}
