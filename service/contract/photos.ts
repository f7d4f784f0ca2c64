import { type Static, Type } from 'typebox'
import type { ContractLine } from './line.ts'
import { Person } from './person.ts'
import { Id, InLanguages } from './words.ts'

const closed = { additionalProperties: false }

/** Where a photo is had, on the service's origin. */
export const PHOTOS = '/staff-photos/'
export const PhotoPath = Type.String({ pattern: '^/staff-photos/[\\w-]+\\.jpg$' })

export const OfficePhotos = Type.Object(
  {
    officeId: Id,
    office: InLanguages,
    shown: Type.Boolean({ description: 'whether its desks show them' }),
    people: Type.Array(Type.Object({ person: Person, photo: Type.Union([PhotoPath, Type.Null()]) }, closed), {
      description: 'on the rosters of its desks',
    }),
  },
  closed,
)
export type OfficePhotos = Static<typeof OfficePhotos>

const OfficeParams = Type.Object({ officeId: Id }, closed)
const PersonParams = Type.Object({ officeId: Id, staffMemberId: Id }, closed)

export const photosContract = {
  'GET /api/photos': {
    summary: 'Photos of the people at desks, for those who keep them',
    access: 'session',
    status: 200,
    reply: Type.Object({ offices: Type.Array(OfficePhotos) }, closed),
  },
  'POST /api/photos/:officeId/showing': {
    summary: 'Whether the desks of an office show the photos of who is there',
    access: 'session',
    status: 201,
    params: OfficeParams,
    body: Type.Object({ shown: Type.Boolean() }, closed),
    reply: OfficePhotos,
  },
  'POST /api/photos/:officeId/people/:staffMemberId': {
    summary: 'Keep the photo of somebody who agreed; a new one takes the place of the old',
    access: 'session',
    status: 201,
    params: PersonParams,
    body: Type.Object(
      {
        image: Type.String({
          minLength: 1,
          maxLength: 60_000,
          pattern: '^[A-Za-z0-9+/]+={0,2}$',
          description: 'JPEG, PNG or WebP, base64',
        }),
        agreed: Type.Literal(true, { description: 'the person in it agreed that it is shown' }),
      },
      closed,
    ),
    reply: OfficePhotos,
  },
  'POST /api/photos/:officeId/people/:staffMemberId/removal': {
    summary: 'Forget a photo',
    access: 'session',
    status: 201,
    params: PersonParams,
    reply: OfficePhotos,
  },
} as const satisfies Record<string, ContractLine>
