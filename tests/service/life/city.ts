import { createHash } from 'node:crypto'
import { addAllowance } from '../../../rules/allowance.ts'
import { audiences } from '../../../rules/audience.ts'
import { caseload } from '../../../rules/caseload.ts'
import type { Directory } from '../../../rules/directory.ts'
import { compilePolicy } from '../../../rules/routing/index.ts'
import { NO_PHOTOS } from '../../../rules/staff-photos.ts'
import { CALENDARS } from '../../../service/calendars/vietnam.ts'
import { demonstrationCity } from '../../../service/demonstration/city.ts'
import { DEMONSTRATION_POLICY } from '../../../service/demonstration/policy.ts'
import { calendarOf, feeling, type Snapshot } from '../../../service/directory/snapshot.ts'
import { deriveKeys } from '../../../service/security/keys.ts'
import type { Model, World } from './model.ts'

export const keys = deriveKeys(createHash('sha256').update('life').digest('base64url'))

/** The demonstration city with everybody at work: who stands in for whom is the guard's own test. */
export function cityAtWork(at: Date): Snapshot {
  const compiled = compilePolicy(DEMONSTRATION_POLICY)
  if ('faults' in compiled) throw new Error('the policy has faults')
  const city = demonstrationCity(at.getTime())
  const directory: Directory = {
    ...city,
    staff: new Map([...city.staff].map(([id, person]) => [id, { ...person, absences: [] }])),
  }
  const carried = caseload([], [])
  return {
    directory,
    calendars: CALENDARS,
    declarations: [],
    policy: compiled,
    terms: new Map(),
    origins: new Map(),
    photos: NO_PHOTOS,
    caseload: carried,
    feltAt: feeling(audiences(directory, DEMONSTRATION_POLICY), carried),
    demonstration: true,
    loadedAt: at,
  }
}

/** The tree as the model reads it: managers and heads, by its own few lines. */
export function worldOf(
  snapshot: Snapshot,
  caseId: string,
  where: () => { office: string; desk: string | null; possibly: readonly string[] },
): World {
  const { directory } = snapshot
  const pathOf = (office: string | null): string[] =>
    office === null ? [] : [office, ...pathOf(directory.offices.get(office)?.parentId ?? null)]
  const headOf = (office: string): string | null => directory.offices.get(office)?.headId ?? null
  const over = (id: string): Set<string> => {
    const person = directory.staff.get(id)
    const above = new Set<string>(pathOf(person?.officeId ?? null).flatMap((office) => headOf(office) ?? []))
    for (let next = person?.managerId ?? null; next !== null && !above.has(`m:${next}`); ) {
      above.add(next)
      above.add(`m:${next}`)
      next = directory.staff.get(next)?.managerId ?? null
    }
    above.delete(id)
    return above
  }
  const named = (model: Model) => new Set([...model.accused, ...model.everAccused, ...where().possibly])
  const isExcluded = (id: string, model: Model): boolean => {
    const people = named(model)
    return people.has(id) || model.contestedBy.includes(id) || [...over(id)].some((each) => people.has(each))
  }
  const isReform = (id: string): boolean => directory.staff.get(id)?.roles.includes('reform-officer') ?? false
  return {
    caseId,
    desk: () => where().desk,
    isActive: (id) => directory.staff.get(id)?.active ?? false,
    isKnown: (id) => directory.staff.has(id),
    isExcluded,
    isReform,
    heads: (id) => pathOf(where().office).some((office) => headOf(office) === id),
    rank(id) {
      const path = pathOf(where().office)
      if (directory.staff.get(id)?.roles.includes('outside-seat')) return 1_000
      if (isReform(id) || headOf(directory.reformOfficeId) === id) return 900
      return path.map(headOf).lastIndexOf(id) + 1
    },
    approvers: (model, never) =>
      [...directory.staff.values()]
        .filter((p) => p.active && (isReform(p.id) || pathOf(where().office).some((office) => headOf(office) === p.id)))
        .map((p) => p.id)
        .filter((id) => !never.includes(id) && !isExcluded(id, model)),
    outside: (model) =>
      DEMONSTRATION_POLICY.outsideSeat.filter((id) => directory.staff.get(id)?.active && !isExcluded(id, model)),
    silenceOver: (resolvedAt) =>
      addAllowance(calendarOf(snapshot, where().office), resolvedAt, DEMONSTRATION_POLICY.allowances.silence),
  }
}
