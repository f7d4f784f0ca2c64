import type { ImportPlan, PlannedImport } from './plan.ts'

const LISTED = 40

/** What a check found, to be read before anything is written. */
export function reportOf(plan: ImportPlan, missing: readonly PlannedImport[]): string {
  const several = plan.complaints.filter((each) => each.staffMemberIds.length > 1)
  const differing = several.filter((each) => {
    const of = (id: string) => new Set(each.conclusions.flatMap((c) => (c.staffMemberId === id ? [c.finding] : [])))
    return new Set(each.staffMemberIds.map((id) => [...of(id)].sort().join())).size > 1
  })
  const findings = plan.complaints.reduce((sum, each) => sum + each.conclusions.length, 0)
  const lines = [
    `  ${plan.complaints.length} complaints can be read: ${missing.length} new, ${plan.complaints.length - missing.length} there already`,
    `  ${findings} findings about ${plan.staff.length} staff members in ${plan.offices.length} offices`,
    `  ${several.length} complaints name several people; in ${differing.length} of them their findings differ`,
    `  ${plan.refused.length} lines refused`,
    ...plan.refused.slice(0, LISTED).map(({ file, line, because }) => `    ${file} line ${line}: ${because}`),
  ]
  if (plan.refused.length > LISTED) lines.push(`    … and ${plan.refused.length - LISTED} more`)
  return lines.join('\n')
}
