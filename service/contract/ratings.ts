import { type Static, Type } from 'typebox'
import type { ContractLine } from './line.ts'
import {
  Channel,
  ConductCriterion,
  DeskCode,
  Id,
  IdempotencyKey,
  Instant,
  Language,
  PublicService,
  Words,
} from './words.ts'

const closed = { additionalProperties: false }

export const NewRating = Type.Object(
  {
    deskCode: DeskCode,
    /** 1 very dissatisfied … 5 very satisfied. */
    score: Type.Integer({ minimum: 1, maximum: 5 }),
    met: Type.Optional(Type.Array(ConductCriterion, { uniqueItems: true })),
    notMet: Type.Optional(Type.Array(ConductCriterion, { uniqueItems: true })),
    words: Type.Optional(Words),
    service: Type.Optional(PublicService),
    /** Absent: "I don't know who". */
    staffMemberId: Type.Optional(Id),
    /** When it was made, told by a kiosk that had no line: at most seven days ago. Absent: now. */
    ratedAt: Type.Optional(Instant),
    visitToken: Type.Optional(Type.String({ minLength: 20, maxLength: 300 })),
    language: Language,
    channel: Channel,
  },
  closed,
)
export type NewRating = Static<typeof NewRating>

export const RatingKept = Type.Object(
  { ratedAt: Instant, verified: Type.Boolean({ description: 'came with a visit token, so it moves a score' }) },
  closed,
)
export type RatingKept = Static<typeof RatingKept>

export const ratingsContract = {
  'POST /api/ratings': {
    summary: 'Rate a visit',
    access: 'public',
    status: 201,
    headers: IdempotencyKey,
    body: NewRating,
    reply: RatingKept,
  },
} as const satisfies Record<string, ContractLine>
