import { type Static, Type } from 'typebox'
import type { ContractLine } from './line.ts'
import { PhotoPath } from './photos.ts'
import { DeskCode, Id, InLanguages, Instant, OfficeKind, PublicService } from './words.ts'

const closed = { additionalProperties: false }

export const StaffAtDesk = Type.Object(
  {
    id: Id,
    name: Type.String(),
    post: InLanguages,
    onDuty: Type.Boolean({ description: 'by the roster, now' }),
    /** Where the office wants it and the person agreed. */
    photo: Type.Optional(PhotoPath),
  },
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

const DeskParams = Type.Object({ deskCode: DeskCode }, { additionalProperties: false })

export const desksContract = {
  'GET /api/desks/:deskCode': {
    summary: 'A desk as its sign shows it, and who is on duty',
    access: 'public',
    status: 200,
    params: DeskParams,
    reply: DeskView,
  },
  'POST /api/desks/:deskCode/visits': {
    summary: 'One-time visit tokens, for the queue system or kiosk of a desk',
    access: 'desk-key',
    status: 201,
    params: DeskParams,
    body: NewVisits,
    reply: VisitTokens,
  },
} as const satisfies Record<string, ContractLine>
