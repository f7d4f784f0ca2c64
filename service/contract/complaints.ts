import { type Static, Type } from 'typebox'
import { AttachmentIds } from './attachments.ts'
import type { ContractLine } from './line.ts'
import { Retiming } from './retimed.ts'
import {
  Account,
  Attitude,
  Channel,
  CitizenView,
  DeskCode,
  EventVerb,
  Id,
  IdempotencyKey,
  InLanguages,
  Instant,
  Language,
  PublicService,
  State,
  TrackingCode,
  Verb,
  Words,
} from './words.ts'

const closed = { additionalProperties: false }

export const Contact = Type.Object(
  {
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 120 })),
    email: Type.Optional(Type.String({ format: 'email', maxLength: 254 })),
    phone: Type.Optional(Type.String({ pattern: '^[+0-9 .()-]{8,20}$' })),
  },
  { ...closed, minProperties: 1 },
)
export type Contact = Static<typeof Contact>

export const NewComplaint = Type.Object(
  {
    deskCode: DeskCode,
    attitudes: Type.Array(Attitude, { minItems: 1, maxItems: 11, uniqueItems: true }),
    account: Account,
    happenedAt: Type.Optional(Instant),
    service: Type.Optional(PublicService),
    /** Empty or absent: "I don't know who". */
    staffMemberIds: Type.Optional(Type.Array(Id, { maxItems: 5, uniqueItems: true })),
    /** Absent: anonymous. */
    contact: Type.Optional(Contact),
    attachmentIds: Type.Optional(AttachmentIds),
    language: Language,
    channel: Channel,
  },
  closed,
)
export type NewComplaint = Static<typeof NewComplaint>

/** What was filed and when, signed with Ed25519 over the exact characters of `text`. */
export const Statement = Type.Object(
  { text: Type.String(), signature: Type.String(), keyId: Type.String() },
  { ...closed, description: 'base64url signature; the public key is at /api/statement-key' },
)
export type Statement = Static<typeof Statement>

export const ComplaintReceipt = Type.Object(
  {
    trackingCode: Type.String(),
    filedAt: Instant,
    acknowledgeBy: Instant,
    resolveBy: Instant,
    office: InLanguages,
    desk: InLanguages,
    statement: Statement,
  },
  closed,
)
export type ComplaintReceipt = Static<typeof ComplaintReceipt>

export const Tracking = Type.Object({ trackingCode: TrackingCode }, closed)
export const TrackingWithWords = Type.Object({ trackingCode: TrackingCode, words: Words }, closed)
export const Addition = Type.Object(
  { trackingCode: TrackingCode, words: Words, attachmentIds: Type.Optional(AttachmentIds) },
  closed,
)
/** How the complaint was handled, apart from how it ended: 1 very dissatisfied … 5 very satisfied. */
export const HandlingScore = Type.Integer({ minimum: 1, maximum: 5 })
export const HandlingRating = Type.Object({ trackingCode: TrackingCode, score: HandlingScore }, closed)
export const Confirmation = Type.Object(
  { trackingCode: TrackingCode, view: Type.Enum(['satisfied', 'partly-satisfied']) },
  closed,
)
export const Withdrawal = Type.Object({ trackingCode: TrackingCode, words: Type.Optional(Words) }, closed)

export const ProgressStep = Type.Object(
  {
    at: Instant,
    verb: EventVerb,
    by: Type.Enum(['citizen', 'office', 'clock']),
    /** What was said, when it was said to or by the citizen. */
    words: Type.Optional(Type.String()),
    /** Of a retiming: which days changed, and which dates moved. */
    retiming: Type.Optional(Retiming),
    /** The new date, after an extension. */
    until: Type.Optional(Instant),
    /** How many files came with it. */
    files: Type.Optional(Type.Integer()),
  },
  closed,
)
export type ProgressStep = Static<typeof ProgressStep>

/** What the citizen sees: never who handles it by name, never an internal note. */
export const ComplaintProgress = Type.Object(
  {
    state: State,
    filedAt: Instant,
    office: InLanguages,
    desk: Type.Union([InLanguages, Type.Null()]),
    attitudes: Type.Array(Attitude),
    handledBy: Type.Union([InLanguages, Type.Null()], { description: 'the post, not the person' }),
    acknowledgeBy: Type.Union([Instant, Type.Null()]),
    resolveBy: Type.Union([Instant, Type.Null()]),
    answer: Type.Union([Type.String(), Type.Null()]),
    question: Type.Union([Type.String(), Type.Null()]),
    view: Type.Union([CitizenView, Type.Null()]),
    openVerbs: Type.Array(Verb),
    handling: Type.Union([HandlingScore, Type.Null()]),
    mayRateHandling: Type.Boolean(),
    steps: Type.Array(ProgressStep),
    headHash: Type.String({ description: 'of the event log; a later answer extends it' }),
    demonstration: Type.Boolean(),
  },
  closed,
)
export type ComplaintProgress = Static<typeof ComplaintProgress>

export const ContactConfirmation = Type.Object({ token: Type.String({ minLength: 40, maxLength: 200 }) }, closed)
export const ContactConfirmed = Type.Object({ confirmed: Type.Literal(true) }, closed)

export const StatementKey = Type.Object(
  { keyId: Type.String(), publicKey: Type.String({ description: 'Ed25519, raw, base64url' }) },
  closed,
)

export const complaintsContract = {
  'POST /api/complaints': {
    summary: 'File a complaint; a retry with the same key gets the same receipt',
    access: 'public',
    status: 201,
    headers: IdempotencyKey,
    body: NewComplaint,
    reply: ComplaintReceipt,
  },
  'POST /api/complaints/track': {
    summary: 'Where a complaint stands',
    access: 'public',
    status: 200,
    body: Tracking,
    reply: ComplaintProgress,
  },
  'POST /api/complaints/track/reply': {
    summary: 'Answer a question, or add something, with files if need be',
    access: 'public',
    status: 200,
    headers: IdempotencyKey,
    body: Addition,
    reply: ComplaintProgress,
  },
  'POST /api/complaints/track/confirm': {
    summary: 'The answer satisfies, wholly or partly',
    access: 'public',
    status: 200,
    headers: IdempotencyKey,
    body: Confirmation,
    reply: ComplaintProgress,
  },
  'POST /api/complaints/track/contest': {
    summary: 'The answer does not satisfy: ask for a review by someone else',
    access: 'public',
    status: 200,
    headers: IdempotencyKey,
    body: TrackingWithWords,
    reply: ComplaintProgress,
  },
  'POST /api/complaints/track/withdraw': {
    summary: 'Take the complaint back',
    access: 'public',
    status: 200,
    headers: IdempotencyKey,
    body: Withdrawal,
    reply: ComplaintProgress,
  },
  'POST /api/complaints/track/handling': {
    summary: 'Rate how the complaint was handled, once it is answered; the last word counts',
    access: 'public',
    status: 200,
    body: HandlingRating,
    reply: ComplaintProgress,
  },
  'POST /api/contact-confirmations': {
    summary: 'Confirm an e-mail address by the link sent to it',
    access: 'public',
    status: 200,
    body: ContactConfirmation,
    reply: ContactConfirmed,
  },
  'GET /api/statement-key': {
    summary: 'The public key that signs receipts',
    access: 'public',
    status: 200,
    reply: StatementKey,
  },
} as const satisfies Record<string, ContractLine>
