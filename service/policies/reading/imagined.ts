import { check, type Expression } from '../../../rules/condition/index.ts'
import type { Desk, Directory, Office, StaffMember } from '../../../rules/directory.ts'
import type { Policy } from '../../../rules/policy.ts'
import { OFFICE_KINDS } from '../../../rules/vocabulary.ts'

const named = (id: string) => ({ vi: id, en: id })

/**
 * A directory in which everything a policy names is there: for a file on its own, whose rules can be weighed against each other
 * although nobody can say whether its people and places exist.
 */
export function imaginedDirectory(policy: Policy): Directory {
  const names = { offices: new Set(['somewhere']), desks: new Set(['DESK-1']), staff: new Set(['someone']) }
  for (const { when, then } of policy.rules) {
    const checked = check(when)
    if ('expression' in checked) collect(checked.expression, names)
    if (typeof then.assign !== 'object') continue
    for (const id of 'person' in then.assign ? [then.assign.person] : then.assign.pool) names.staff.add(id)
  }
  const city: Office = {
    id: 'city',
    name: named('city'),
    kind: 'city',
    parentId: null,
    headId: 'someone',
    calendarId: null,
  }
  const offices = [...names.offices].map((id): Office => ({ ...city, id, kind: 'ward', parentId: 'city' }))
  const ofEachKind = OFFICE_KINDS.map((kind): Office => ({ ...city, id: `some-${kind}`, kind, parentId: 'city' }))
  const desk = (code: string, officeId: string): Desk => ({
    code,
    officeId,
    name: named(code),
    services: [],
    supervisorId: 'someone',
  })
  const desks = [
    ...[...names.desks].map((code) => desk(code, 'somewhere')),
    ...[...offices, ...ofEachKind].map(({ id }) => desk(`DESK-OF-${id}`, id)),
  ]
  const outside: Office = { ...city, id: 'outside', kind: 'inspectorate', headId: null }
  const person = (id: string, officeId: string): StaffMember => ({
    id,
    officeId,
    name: id,
    post: named(id),
    roles: ['reform-officer'],
    managerId: null,
    deputyId: null,
    absences: [],
    active: true,
  })
  const staff = [
    ...[...names.staff].map((id) => person(id, 'city')),
    ...policy.outsideSeat.filter((id) => id !== '').map((id) => person(id, 'outside')),
  ]
  return {
    version: 0,
    offices: new Map([city, ...offices, ...ofEachKind, outside].map((office) => [office.id, office])),
    desks: new Map(desks.map((each) => [each.code, each])),
    staff: new Map(staff.map((each) => [each.id, each])),
    shifts: [],
    reformOfficeId: 'city',
  }
}

function collect(expression: Expression, names: Readonly<Record<'offices' | 'desks' | 'staff', Set<string>>>): void {
  if (expression.kind !== 'test') {
    for (const each of [expression.of].flat()) collect(each, names)
    return
  }
  const { fact, test } = expression
  const into =
    fact === 'office' || fact === 'officePath'
      ? names.offices
      : fact === 'desk'
        ? names.desks
        : fact === 'staffMembers'
          ? names.staff
          : null
  if (!into || !('values' in test)) return
  for (const value of test.values) if (typeof value === 'string') into.add(value)
}
