import type { FactName } from '../facts.ts'
import { plainly, type Remark } from './remark.ts'
import type { Subject } from './subject.ts'
import { eachTest, namesIn } from './world.ts'

type Unknown = (name: string, path: string, rule: string) => Remark | null

/** Offices, desks and staff members that conditions speak of and the directory does not hold. */
export function remarksOnNames({ rules, world }: Subject): Remark[] {
  const { offices, desks, staff } = world.directory
  const unknownOffice: Unknown = (office, path, rule) =>
    offices.has(office) ? null : plainly('unknown-office', { office }, [path], [rule])
  const remarkOn: Partial<Record<FactName, Unknown>> = {
    office: unknownOffice,
    desk: (desk, path, rule) => (desks.has(desk) ? null : plainly('unknown-desk', { desk }, [path], [rule])),
    officePath: unknownOffice,
    staffMembers: (staffMember, path, rule) =>
      staff.has(staffMember) ? null : plainly('unknown-staff-member', { staffMember }, [path], [rule]),
  }
  return rules.flatMap((rule) => {
    const remarks = new Map<string, Remark>()
    eachTest(rule.expression, (fact, test) => {
      for (const name of remarkOn[fact] ? namesIn(test) : []) {
        const remark = remarkOn[fact]?.(name, `rules.${rule.index}.when`, rule.id)
        if (remark) remarks.set(`${remark.kind} ${name}`, remark)
      }
    })
    return [...remarks.values()]
  })
}
