import { Type } from 'typebox'
import {
  Acknowledgement,
  CaseParams,
  CaseView,
  InboxPage,
  InboxQuery,
  QuestionToCitizen,
  Reassignment,
  Resolution,
} from './cases.ts'
import {
  ComplaintProgress,
  ComplaintReceipt,
  Confirmation,
  ContactConfirmation,
  ContactConfirmed,
  NewComplaint,
  StatementKey,
  Tracking,
  TrackingWithWords,
  Withdrawal,
} from './complaints.ts'
import { DeskView, NewVisits, VisitTokens } from './desks.ts'
import { NewRating, RatingKept } from './ratings.ts'
import { Credentials, SignedIn } from './sessions.ts'
import { DeskCode, IdempotencyKey, Nothing } from './words.ts'

/** Who may call: anyone, the holder of a desk's key, or someone signed in. Nothing is public by omission. */
export type Access = 'public' | 'desk-key' | 'session'

export interface ContractLine {
  readonly summary: string
  readonly access: Access
  readonly status: 200 | 201 | 204
  readonly params?: Type.TSchema
  readonly query?: Type.TSchema
  readonly headers?: Type.TSchema
  readonly body?: Type.TSchema
  readonly reply: Type.TSchema
}

const DeskParams = Type.Object({ deskCode: DeskCode }, { additionalProperties: false })

/** The public API, a line each. Routes, the OpenAPI document and the widgets' client all derive from it. */
export const contract = {
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
    summary: 'Answer a question, or add something',
    access: 'public',
    status: 200,
    headers: IdempotencyKey,
    body: TrackingWithWords,
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
  'POST /api/ratings': {
    summary: 'Rate a visit',
    access: 'public',
    status: 201,
    headers: IdempotencyKey,
    body: NewRating,
    reply: RatingKept,
  },
  'POST /api/sessions': {
    summary: 'Sign in',
    access: 'public',
    status: 201,
    body: Credentials,
    reply: SignedIn,
  },
  'GET /api/sessions': {
    summary: 'Who is signed in here',
    access: 'session',
    status: 200,
    reply: SignedIn,
  },
  'DELETE /api/sessions': {
    summary: 'Sign out',
    access: 'session',
    status: 204,
    reply: Nothing,
  },
  'GET /api/inbox': {
    summary: 'The cases you may see, what is owed next first',
    access: 'session',
    status: 200,
    query: InboxQuery,
    reply: InboxPage,
  },
  'GET /api/cases/:caseId': {
    summary: 'One case, with what you may do',
    access: 'session',
    status: 200,
    params: CaseParams,
    reply: CaseView,
  },
  'POST /api/cases/:caseId/acknowledge': {
    summary: 'Take it up; the citizen is told',
    access: 'session',
    status: 200,
    params: CaseParams,
    headers: IdempotencyKey,
    body: Acknowledgement,
    reply: CaseView,
  },
  'POST /api/cases/:caseId/ask': {
    summary: 'Ask the citizen a question; the clock waits',
    access: 'session',
    status: 200,
    params: CaseParams,
    headers: IdempotencyKey,
    body: QuestionToCitizen,
    reply: CaseView,
  },
  'POST /api/cases/:caseId/resolve': {
    summary: 'Answer the citizen, with a finding and an action for each person and allegation',
    access: 'session',
    status: 200,
    params: CaseParams,
    headers: IdempotencyKey,
    body: Resolution,
    reply: CaseView,
  },
  'POST /api/cases/:caseId/reassign': {
    summary: 'Hand the case to someone the guard allows',
    access: 'session',
    status: 200,
    params: CaseParams,
    headers: IdempotencyKey,
    body: Reassignment,
    reply: CaseView,
  },
} as const satisfies Record<string, ContractLine>

export type Contract = typeof contract
export type Endpoint = keyof Contract

type StaticOf<Line, Part extends string> = Line extends { readonly [P in Part]: infer S extends Type.TSchema }
  ? Type.Static<S>
  : undefined

export type ParamsOf<E extends Endpoint> = StaticOf<Contract[E], 'params'>
export type QueryOf<E extends Endpoint> = StaticOf<Contract[E], 'query'>
export type HeadersOf<E extends Endpoint> = StaticOf<Contract[E], 'headers'>
export type BodyOf<E extends Endpoint> = StaticOf<Contract[E], 'body'>
export type ReplyOf<E extends Endpoint> = StaticOf<Contract[E], 'reply'>

export type { CaseView, Conclusion, InboxItem, InboxPage, Person, TimelineEntry } from './cases.ts'
export type {
  ComplaintProgress,
  ComplaintReceipt,
  Contact,
  NewComplaint,
  ProgressStep,
  Statement,
} from './complaints.ts'
export type { DeskView } from './desks.ts'
export { type ProblemCode, problems } from './problems.ts'
export type { NewRating, RatingKept } from './ratings.ts'
export type { SignedIn } from './sessions.ts'

/** The body of every error: RFC 9457. */
export interface ProblemBody {
  readonly type: string
  readonly code: import('./problems.ts').ProblemCode
  readonly title: string
  readonly status: number
  readonly requestId: string
  /** Where the request does not follow the contract. */
  readonly at?: string
}
