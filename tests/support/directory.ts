import type { Desk, Directory, Office, StaffMember } from '../../rules/directory.ts'

export const anOffice = (id: string, over: Partial<Office> = {}): Office => ({
  id,
  name: { vi: id, en: id },
  kind: 'ward',
  parentId: null,
  headId: null,
  calendarId: null,
  ...over,
})

export const aDesk = (code: string, officeId: string, over: Partial<Desk> = {}): Desk => ({
  code,
  officeId,
  name: { vi: code, en: code },
  services: [],
  supervisorId: null,
  ...over,
})

export const aPerson = (id: string, officeId: string, over: Partial<StaffMember> = {}): StaffMember => ({
  id,
  officeId,
  name: id,
  post: { vi: id, en: id },
  roles: ['staff-member'],
  managerId: null,
  deputyId: null,
  absences: [],
  active: true,
  ...over,
})

interface Made {
  readonly offices: readonly Office[]
  readonly desks: readonly Desk[]
  readonly staff: readonly StaffMember[]
  readonly reformOfficeId: string
}

export const aDirectory = ({ offices, desks, staff, reformOfficeId }: Made): Directory => ({
  version: 1,
  offices: new Map(offices.map((office) => [office.id, office])),
  desks: new Map(desks.map((desk) => [desk.code, desk])),
  staff: new Map(staff.map((person) => [person.id, person])),
  shifts: [],
  reformOfficeId,
})
