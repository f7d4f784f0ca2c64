import type { ImportPlan, PlannedImport } from './plan.ts'

const LISTED = 40

/** What a check found, to be read before anything is written. */
export function reportOf(plan: ImportPlan, missing: readonly PlannedImport[]): string {
  const several = plan.complaints.filter((each) => each.staffMemberIds.length > 1)
  const differing = several.filter((each) => {
    const byPerson = new Map<string | null, string>()
    for (const c of each.conclusions) {
      const strongest =
        c.finding === 'upheld' || byPerson.get(c.staffMemberId) === 'upheld' ? 'upheld' : String(c.finding)
      byPerson.set(c.staffMemberId, strongest)
    }
    return new Set(byPerson.values()).size > 1
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
