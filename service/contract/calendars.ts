import { type Static, Type } from 'typebox'
import type { ContractLine } from './line.ts'
import { Person } from './person.ts'
import { LocalDate } from './retimed.ts'
import { Id, IdempotencyKey, InLanguages, Instant } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const Stretch = Type.Object(
  { from: Type.Integer({ minimum: 0, maximum: 1440 }), to: Type.Integer({ minimum: 0, maximum: 1440 }) },
  { ...closed, description: 'minutes after local midnight' },
)

/** Everyone's on a calendar, or those of one office and of the offices below it that follow it. */
export const DeclaredFor = Type.Union([Type.Object({ calendarId: Id }, closed), Type.Object({ officeId: Id }, closed)])
export type DeclaredFor = Static<typeof DeclaredFor>

export const DeclaredDay = Type.Object(
  {
    on: LocalDate,
    /** Empty: closed. Null: as if nothing had been declared. */
    stretches: orNull(Type.Array(Stretch, { maxItems: 6 })),
  },
  closed,
)

const Days = Type.Array(DeclaredDay, { minItems: 1, maxItems: 31 })

export const CalendarDay = Type.Object(
  {
    on: LocalDate,
    stretches: Type.Array(Stretch),
    /** Why it is not as its weekday usually is; null when it is. */
    because: orNull(Type.String()),
  },
  closed,
)
export type CalendarDay = Static<typeof CalendarDay>

export const CalendarChoice = Type.Object(
  {
    for: DeclaredFor,
    name: InLanguages,
    /** Of an office: the calendar that it works by. */
    calendarId: Id,
    /** Offices whose days a declaration for this decides. */
    offices: Type.Integer(),
  },
  closed,
)
export type CalendarChoice = Static<typeof CalendarChoice>

export const CalendarsOverview = Type.Object(
  {
    /** The last declaration of the installation. */
    version: Type.Integer(),
    today: LocalDate,
    choices: Type.Array(CalendarChoice),
    mayDeclare: Type.Boolean(),
  },
  closed,
)
export type CalendarsOverview = Static<typeof CalendarsOverview>

export const CalendarQuery = Type.Object(
  {
    calendarId: Type.Optional(Id),
    officeId: Type.Optional(Id),
    month: Type.Optional(Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' })),
  },
  { ...closed, description: 'one of calendarId and officeId' },
)

export const CalendarMonth = Type.Object(
  {
    version: Type.Integer({ description: 'of this calendar' }),
    month: Type.String(),
    days: Type.Array(CalendarDay),
    /** Special days from today on, whatever the month. */
    upcoming: Type.Array(CalendarDay),
    usual: Type.Array(Type.Array(Stretch), { description: 'seven, Monday first' }),
  },
  closed,
)
export type CalendarMonth = Static<typeof CalendarMonth>

export const KeptDeclaration = Type.Object(
  {
    version: Type.Integer(),
    for: DeclaredFor,
    name: InLanguages,
    days: Type.Array(DeclaredDay),
    because: Type.String(),
    declaredBy: orNull(Person),
    declaredAt: Instant,
  },
  closed,
)
export const Declarations = Type.Object({ declarations: Type.Array(KeptDeclaration) }, closed)
export type Declarations = Static<typeof Declarations>

export const Foreseen = Type.Object({ for: DeclaredFor, days: Days }, closed)

/** What a declaration would do, of the cases that whoever asks may know of. */
export const Foresight = Type.Object(
  {
    version: Type.Integer({ description: 'to declare on; another declaration in between answers 409' }),
    /** Open cases with a date that moves, and how many of those have one that moves later, or sooner. */
    cases: Type.Integer(),
    later: Type.Integer(),
    sooner: Type.Integer(),
    /** Citizens who left a confirmed address and are told of a new date. */
    letters: Type.Integer(),
  },
  closed,
)
export type Foresight = Static<typeof Foresight>

export const NewDeclaration = Type.Object(
  {
    version: Type.Integer(),
    for: DeclaredFor,
    days: Days,
    because: Type.String({ minLength: 5, maxLength: 300, description: 'citizens whose dates move read it' }),
  },
  closed,
)
export type NewDeclaration = Static<typeof NewDeclaration>

export const Declared = Type.Object({ version: Type.Integer() }, closed)

export const calendarsContract = {
  'GET /api/calendars': {
    summary: 'The working calendars and the offices that work by them',
    access: 'session',
    status: 200,
    reply: CalendarsOverview,
  },
  'GET /api/calendars/days': {
    summary: 'A month of a calendar, or of an office, and the special days ahead',
    access: 'session',
    status: 200,
    query: CalendarQuery,
    reply: CalendarMonth,
  },
  'GET /api/calendars/declarations': {
    summary: 'What was declared, the newest first',
    access: 'session',
    status: 200,
    reply: Declarations,
  },
  'POST /api/calendars/foresights': {
    summary: 'How many open cases a declaration would move; keeps nothing',
    access: 'session',
    status: 200,
    body: Foreseen,
    reply: Foresight,
  },
  'POST /api/calendars/declarations': {
    summary: 'Declare holidays, swapped or half days; open deadlines are calculated anew',
    access: 'session',
    status: 201,
    headers: IdempotencyKey,
    body: NewDeclaration,
    reply: Declared,
  },
} as const satisfies Record<string, ContractLine>
