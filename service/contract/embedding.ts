import { type Static, Type } from 'typebox'
import type { ContractLine } from './line.ts'
import { Person } from './person.ts'
import { DeskCode, Id, IdempotencyKey, InLanguages, Instant } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const Origin = Type.String({ minLength: 1, maxLength: 200, description: 'https://phuong.example, without a path' })

export const OfficeOrigins = Type.Object(
  {
    officeId: Id,
    office: InLanguages,
    version: Type.Integer({ description: '0: never listed anything' }),
    origins: Type.Array(Origin),
    /** What offices above it list for all below them. */
    inherited: Type.Array(Type.Object({ origin: Origin, office: InLanguages }, closed)),
    /** Its own; what an office without any lists is for those below it. */
    desks: Type.Array(Type.Object({ code: DeskCode, name: InLanguages }, closed)),
    because: orNull(Type.String()),
    listedBy: orNull(Person),
    listedAt: orNull(Instant),
  },
  closed,
)
export type OfficeOrigins = Static<typeof OfficeOrigins>

export const EmbeddingPage = Type.Object(
  {
    offices: Type.Array(OfficeOrigins, { description: 'those the reader may list origins for' }),
    /** The script as it is now and what to write into `integrity`; null where no pages are served. */
    script: orNull(Type.Object({ src: Type.String(), integrity: Type.String() }, closed)),
  },
  closed,
)
export type EmbeddingPage = Static<typeof EmbeddingPage>

export const NewOrigins = Type.Object(
  {
    version: Type.Integer({ minimum: 0, description: 'last seen; a listing in between answers 409' }),
    origins: Type.Array(Origin, { maxItems: 50, uniqueItems: true }),
    because: Type.String({ minLength: 5, maxLength: 300 }),
  },
  closed,
)
export type NewOrigins = Static<typeof NewOrigins>

export const embeddingContract = {
  'GET /api/embedding': {
    summary: 'Where the desks of offices may be shown, for those who may change it',
    access: 'session',
    status: 200,
    reply: EmbeddingPage,
  },
  'POST /api/embedding/:officeId/origins': {
    summary: 'List the origins whose pages may show the desks of an office and of those below it',
    access: 'session',
    status: 201,
    params: Type.Object({ officeId: Id }, closed),
    headers: IdempotencyKey,
    body: NewOrigins,
    reply: OfficeOrigins,
  },
} as const satisfies Record<string, ContractLine>
