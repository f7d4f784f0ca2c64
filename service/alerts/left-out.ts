import { audiences } from '../../rules/audience.ts'
import { officePath } from '../../rules/directory.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import type { LocalDate } from '../trends/cell.ts'
import type { ComplaintSourceStore } from '../trends/complaint-sources.ts'
import type { LeftOut } from './person-days.ts'

/**
 * Complaints that no chart counts: those about anyone who handles complaints or oversees an office. Whoever reads alerts must
 * not be able to tell from a colleague's figures that a case about themselves exists; such cases go their way by rule.
 */
export function closedPeople({ directory, policy }: Pick<Snapshot, 'directory' | 'policy'>): string[] {
  const audienceAt = audiences(directory, policy.policy)
  const elsewhere = new Map<string, Set<string>>()
  const also = (staffMemberId: string | null, officeId: string) => {
    if (staffMemberId === null) return
    elsewhere.set(staffMemberId, (elsewhere.get(staffMemberId) ?? new Set()).add(officeId))
  }
  for (const { supervisorId, officeId } of directory.desks.values()) also(supervisorId, officeId)
  for (const { headId, id } of directory.offices.values()) also(headId, id)
  return [...directory.staff.values()].flatMap(({ id, officeId }) => {
    const offices = new Set([
      ...officePath(directory, officeId).map((office) => office.id),
      ...(elsewhere.get(id) ?? []),
      directory.reformOfficeId,
    ])
    const parties = { accused: [id], possiblyAccused: [], contested: [] }
    return [...offices].some((office) => audienceAt(office).misses(parties)) ? [id] : []
  })
}

/** Between two days, the second not included. */
export async function leftOutBetween(
  sources: ComplaintSourceStore,
  closed: readonly string[],
  from: LocalDate,
  until: LocalDate,
): Promise<LeftOut> {
  const counts = new Map<string, number>()
  for (const { accused, deskKey, date, isAboutConduct, isSerious } of await sources.closedTo(closed, from, until)) {
    if (!isAboutConduct || isSerious) continue
    for (const id of accused) {
      const key = `${id}|${deskKey}|${date}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
  }
  return (staffMemberId, deskKey, date) => counts.get(`${staffMemberId}|${deskKey}|${date}`) ?? 0
}
