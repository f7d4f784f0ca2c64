import { type Static, Type } from 'typebox'
import { DeskView } from './desks.ts'
import type { ContractLine } from './line.ts'
import { DeskCode, Id, InLanguages, Instant, Nothing } from './words.ts'

const closed = { additionalProperties: false }

const MostInHour = Type.Integer({
  minimum: 1,
  maximum: 60,
  description: 'ratings an hour that count where the desk has no tickets to count people by',
})

export const KioskDesk = Type.Object(
  {
    deskCode: DeskCode,
    name: InLanguages,
    office: InLanguages,
    kiosk: Type.Union([
      Type.Object(
        {
          id: Id,
          mostInHour: MostInHour,
          enrolledAt: Instant,
          seenAt: Type.Union([Instant, Type.Null()]),
          waiting: Type.Integer({ description: 'ratings it had not sent yet when it was last heard of' }),
        },
        closed,
      ),
      Type.Null(),
    ]),
    /** A set-up code that was made and not used yet is good until then. */
    invitedUntil: Type.Union([Instant, Type.Null()]),
  },
  closed,
)
export type KioskDesk = Static<typeof KioskDesk>

export const KioskDesks = Type.Object({ desks: Type.Array(KioskDesk) }, closed)

export const NewKioskInvitation = Type.Object({ mostInHour: MostInHour }, closed)

export const KioskInvitation = Type.Object(
  {
    code: Type.String({ description: 'typed once, on the device; never shown again' }),
    goodUntil: Instant,
    address: Type.String({ description: 'what the device opens' }),
  },
  closed,
)
export type KioskInvitation = Static<typeof KioskInvitation>

export const NewKiosk = Type.Object(
  { deskCode: DeskCode, code: Type.String({ minLength: 1, maxLength: 40, description: 'as typed' }) },
  closed,
)

export const KioskEnrolled = Type.Object({ kioskId: Id, key: Type.String() }, closed)

export const AskedVisits = Type.Object({ waiting: Type.Integer({ minimum: 0 }) }, closed)

export const KioskVisits = Type.Object(
  {
    now: Instant,
    desk: DeskView,
    /** Where a phone rates this visit; the token goes behind it as `#visit=…`, which no server sees. */
    phoneAddress: Type.String(),
    visits: Type.Array(
      Type.Object(
        { hour: Type.Integer({ description: 'hours since 1970 UTC' }), tokens: Type.Array(Type.String()) },
        closed,
      ),
    ),
  },
  { ...closed, description: 'every visit token of today and the next working day that was not used yet' },
)
export type KioskVisits = Static<typeof KioskVisits>

const DeskParams = Type.Object({ deskCode: DeskCode }, closed)
const KioskParams = Type.Object({ kioskId: Id }, closed)

export const kiosksContract = {
  'GET /api/kiosks': {
    summary: 'The desks you answer for, each with its kiosk',
    access: 'session',
    status: 200,
    reply: KioskDesks,
  },
  'POST /api/desks/:deskCode/kiosk-invitations': {
    summary: 'A code that makes one device the kiosk of this desk, in the place of any before',
    access: 'session',
    status: 201,
    params: DeskParams,
    body: NewKioskInvitation,
    reply: KioskInvitation,
  },
  'POST /api/kiosks/:kioskId/revocation': {
    summary: 'The device gets no more visit tokens; what it holds still arrives',
    access: 'session',
    status: 204,
    params: KioskParams,
    reply: Nothing,
  },
  'POST /api/kiosks': {
    summary: 'Enrol this device by its set-up code',
    access: 'public',
    status: 201,
    body: NewKiosk,
    reply: KioskEnrolled,
  },
  'POST /api/kiosks/:kioskId/visits': {
    summary: 'A day’s visit tokens, for the kiosk of a desk',
    access: 'kiosk-key',
    status: 200,
    params: KioskParams,
    body: AskedVisits,
    reply: KioskVisits,
  },
} as const satisfies Record<string, ContractLine>
