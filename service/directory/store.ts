import { type Connection, Schema } from 'mongoose'
import type { Desk, Directory, Office, Shift, StaffMember } from '../../rules/directory.ts'
import type { WorkingCalendar } from '../../rules/working-calendar.ts'

const { Mixed } = Schema.Types
const options = (collection: string) => ({ collection, versionKey: false }) as const

type Kept<T extends { readonly id: string }> = Omit<T, 'id'> & { readonly _id: string }

/** A staff member as kept: rules need no address, the mailer does. */
export interface KeptStaffMember extends Kept<StaffMember> {
  readonly email: string | null
}

export interface KeptDesk extends Omit<Desk, 'code'> {
  readonly _id: string
}

/** What the whole installation is: one document. */
export interface Installation {
  readonly _id: 'installation'
  readonly demonstration: boolean
  readonly reformOfficeId: string
  readonly directoryVersion: number
  readonly createdAt: Date
}

const offices = new Schema<Kept<Office>>(
  { _id: String, name: Mixed, kind: String, parentId: String, headId: String, calendarId: String },
  options('offices'),
)
const desks = new Schema<KeptDesk>(
  { _id: String, officeId: String, name: Mixed, services: [String], supervisorId: String },
  options('desks'),
)
const staff = new Schema<KeptStaffMember>(
  {
    _id: String,
    officeId: String,
    name: String,
    post: Mixed,
    roles: [String],
    managerId: String,
    deputyId: String,
    absences: [Mixed],
    active: Boolean,
    email: String,
  },
  options('staff'),
)
const shifts = new Schema<Shift>(
  { deskCode: String, staffMemberId: String, weekday: Number, from: Number, to: Number },
  options('shifts'),
)
shifts.index({ deskCode: 1, staffMemberId: 1, weekday: 1, from: 1 }, { unique: true })
const calendars = new Schema<Kept<WorkingCalendar>>(
  { _id: String, name: Mixed, version: Number, utcOffset: Number, week: Mixed, specialDays: [Mixed] },
  options('calendars'),
)
const installation = new Schema<Installation>(
  { _id: String, demonstration: Boolean, reformOfficeId: String, directoryVersion: Number, createdAt: Date },
  options('installation'),
)

/** Everything that is brought in together: a city, or what an import adds to one. */
export interface DirectoryContents {
  readonly offices: readonly Office[]
  readonly desks: readonly Desk[]
  readonly staff: readonly (StaffMember & { readonly email: string | null })[]
  readonly shifts: readonly Shift[]
  readonly calendars: readonly WorkingCalendar[]
}

export type DirectoryStore = ReturnType<typeof directoryStore>

export function directoryStore(connection: Connection) {
  const models = {
    offices: connection.model('Office', offices),
    desks: connection.model('Desk', desks),
    staff: connection.model('StaffMember', staff),
    shifts: connection.model('Shift', shifts),
    calendars: connection.model('Calendar', calendars),
    installation: connection.model('Installation', installation),
  }

  return {
    createIndexes: () => models.shifts.createIndexes(),

    async installation(): Promise<Installation | null> {
      return models.installation.findById('installation').lean<Installation>()
    },

    async establish(given: Omit<Installation, '_id' | 'directoryVersion'>): Promise<void> {
      await models.installation.updateOne(
        { _id: 'installation' },
        { $setOnInsert: { ...given, directoryVersion: 1 } },
        { upsert: true },
      )
    },

    /** Adds or replaces by id; the version tells every decision which directory it was made on. */
    async keep(contents: Partial<DirectoryContents>): Promise<void> {
      const upsert = (_id: string, fields: object) => ({
        replaceOne: { filter: { _id }, replacement: fields, upsert: true },
      })
      const withId = ({ id, ...fields }: { readonly id: string }) => upsert(id, fields)
      const byCode = ({ code, ...fields }: Desk) => upsert(code, fields)
      const shift = (s: Shift) => ({
        replaceOne: {
          filter: { deskCode: s.deskCode, staffMemberId: s.staffMemberId, weekday: s.weekday, from: s.from },
          replacement: s,
          upsert: true,
        },
      })
      const { collection: officesIn } = models.offices
      const write = async (collection: typeof officesIn, operations: object[]) => {
        if (operations.length > 0) await collection.bulkWrite(operations as never, { ordered: false })
      }
      await write(models.calendars.collection, (contents.calendars ?? []).map(withId))
      await write(officesIn, (contents.offices ?? []).map(withId))
      await write(models.staff.collection, (contents.staff ?? []).map(withId))
      await write(models.desks.collection, (contents.desks ?? []).map(byCode))
      await write(models.shifts.collection, (contents.shifts ?? []).map(shift))
      await models.installation.updateOne({ _id: 'installation' }, { $inc: { directoryVersion: 1 } })
    },

    async load(): Promise<{
      directory: Directory
      calendars: Map<string, WorkingCalendar>
      demonstration: boolean
    } | null> {
      // Its version first: `keep` raises it last, so what is read after is at least as new as the number says.
      const about = await this.installation()
      const [keptOffices, keptDesks, keptStaff, keptShifts, keptCalendars] = await Promise.all([
        models.offices.find().lean<Kept<Office>[]>(),
        models.desks.find().lean<KeptDesk[]>(),
        models.staff.find({}, { email: 0 }).lean<Kept<StaffMember>[]>(),
        models.shifts.find({}, { _id: 0 }).lean<Shift[]>(),
        models.calendars.find().lean<Kept<WorkingCalendar>[]>(),
      ])
      if (!about) return null
      const byId = <T extends { readonly _id: string }>(kept: readonly T[]) =>
        new Map(kept.map(({ _id, ...fields }) => [_id, { id: _id, ...fields }]))
      return {
        directory: {
          version: about.directoryVersion,
          offices: byId(keptOffices),
          desks: new Map(keptDesks.map(({ _id, ...fields }) => [_id, { code: _id, ...fields }])),
          staff: byId(keptStaff),
          shifts: keptShifts,
          reformOfficeId: about.reformOfficeId,
        },
        calendars: byId(keptCalendars),
        demonstration: about.demonstration,
      }
    },

    /** The only source of an address a staff letter goes to. */
    async emailOf(staffMemberId: string): Promise<string | null> {
      const person = await models.staff.findById(staffMemberId, { email: 1 }).lean<Pick<KeptStaffMember, 'email'>>()
      return person?.email ?? null
    },
  }
}
