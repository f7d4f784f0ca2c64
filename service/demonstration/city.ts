import type { Directory } from '../../rules/directory.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import { DESKS } from './desks.ts'
import { OFFICES } from './offices.ts'
import { ROSTER } from './roster.ts'
import { staffAt } from './staff.ts'

/** Offices are real, people are invented. The directory of the demonstration, with absences laid around `now`. */
export const demonstrationCity = (now: Instant): Directory => ({
  version: 1,
  offices: new Map(OFFICES.map((office) => [office.id, office])),
  desks: new Map(DESKS.map((desk) => [desk.code, desk])),
  staff: new Map(staffAt(now).map((person) => [person.id, person])),
  shifts: ROSTER,
  reformOfficeId: 'noi-vu',
})

/** Under a domain that reaches nobody. */
export const emailOf = (staffMemberId: string): string => `${staffMemberId}@langnghe.example`
