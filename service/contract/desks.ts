import { type Static, Type } from 'typebox'
import { DeskCode, Id, InLanguages, Instant, OfficeKind, PublicService } from './words.ts'

const closed = { additionalProperties: false }

export const StaffAtDesk = Type.Object(
  { id: Id, name: Type.String(), post: InLanguages, onDuty: Type.Boolean({ description: 'by the roster, now' }) },
  closed,
)

export const DeskView = Type.Object(
  {
    code: DeskCode,
    name: InLanguages,
    office: Type.Object({ name: InLanguages, kind: OfficeKind }, closed),
    services: Type.Array(PublicService),
    staff: Type.Array(StaffAtDesk),
    /** Data of a demonstration installation; say so wherever it shows. */
    demonstration: Type.Boolean(),
  },
  closed,
)
export type DeskView = Static<typeof DeskView>

export const NewVisits = Type.Object(
  {
    count: Type.Integer({ minimum: 1, maximum: 500 }),
    service: Type.Optional(PublicService),
    /** Any instant within the hour of the visits; now when absent. */
    at: Type.Optional(Instant),
  },
  closed,
)

export const VisitTokens = Type.Object(
  { tokens: Type.Array(Type.String()), goodUntil: Instant },
  { ...closed, description: 'one per person served; each counts once' },
)
