import { type Static, Type } from 'typebox'
import { REPLY_STATES } from '../../rules/hearing.ts'
import { RECUSALS } from '../../rules/recusal.ts'
import { CaseAttachment } from './attachments.ts'
import { Contact } from './complaints.ts'
import type { ContractLine } from './line.ts'
import { Person } from './person.ts'
import { Retiming } from './retimed.ts'
import { WhyHere } from './why.ts'
import {
  Action,
  Attitude,
  Attribution,
  Channel,
  CitizenView,
  DeadlineKind,
  EventVerb,
  Finding,
  Id,
  IdempotencyKey,
  InLanguages,
  Instant,
  Origin,
  PublicService,
  Severity,
  State,
  Verb,
  Words,
} from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const INBOX_VIEWS = ['mine', 'all', 'done'] as const

export const InboxQuery = Type.Object(
  {
    /** `mine`: what you owe; `all`: every open case you may see; `done`: those closed, newest first. */
    view: Type.Optional(Type.Enum(INBOX_VIEWS)),
    cursor: Type.Optional(Type.String({ maxLength: 200 })),
    limit: Type.Optional(Type.String({ pattern: '^([1-9]|[1-9][0-9]|100)$' })),
  },
  closed,
)

export const InboxItem = Type.Object(
  {
    caseId: Id,
    state: State,
    office: InLanguages,
    desk: orNull(InLanguages),
    attitudes: Type.Array(Attitude),
    severity: Severity,
    filedAt: Instant,
    dueAt: orNull(Instant),
    /** Which deadline `dueAt` is. */
    owes: orNull(DeadlineKind),
    level: Type.Integer({ minimum: 0, description: 'how often it was escalated' }),
    handler: orNull(Person),
    origin: Origin,
    tags: Type.Array(Type.String()),
  },
  closed,
)
export type InboxItem = Static<typeof InboxItem>

export const InboxPage = Type.Object({ items: Type.Array(InboxItem), nextCursor: orNull(Type.String()) }, closed)
export type InboxPage = Static<typeof InboxPage>

export const TimelineEntry = Type.Object(
  {
    at: Instant,
    verb: EventVerb,
    by: Type.Enum(['citizen', 'staff', 'clock']),
    person: orNull(Person),
    /** What was said, unsealed for whoever handles the case. */
    words: orNull(Type.String()),
    /** The new handler, after an assignment, reassignment or escalation. */
    to: orNull(Person),
    level: orNull(Type.Integer()),
    reminderOf: orNull(DeadlineKind),
    retiming: Type.Optional(Retiming),
    /** Who was asked for their side, or from whom the guard took the case. */
    about: orNull(Person),
    /** Why they may not keep it. */
    recusal: orNull(Type.Enum(RECUSALS)),
    /** Working days of an extension. */
    days: orNull(Type.Integer()),
  },
  closed,
)
export type TimelineEntry = Static<typeof TimelineEntry>

export const Conclusion = Type.Object(
  {
    /** Null: about the desk, or about someone unknown. */
    staffMemberId: orNull(Id),
    /** An attitude, or the allegation's wording in imported history. */
    allegation: Type.String({ minLength: 1, maxLength: 120 }),
    finding: orNull(Finding),
    action: orNull(Action),
  },
  closed,
)
export type Conclusion = Static<typeof Conclusion>

export const ReplyState = Type.Enum(REPLY_STATES)

/** A conclusion as it was reached; whether the person was heard is unknown in imported history. */
export const ReachedConclusion = Type.Object(
  {
    staffMemberId: orNull(Id),
    /** Their name, also when the complaint is no longer about them. */
    name: orNull(Type.String()),
    allegation: Type.String(),
    finding: orNull(Finding),
    action: orNull(Action),
    reply: orNull(ReplyState),
  },
  closed,
)
export type ReachedConclusion = Static<typeof ReachedConclusion>

/** A staff member was asked for their side: what they were told, and what they said. */
export const Hearing = Type.Object(
  {
    person: Person,
    allegations: Type.Array(Type.String()),
    invitedAt: Instant,
    replyBy: Instant,
    summary: Type.String(),
    state: ReplyState,
    repliedAt: orNull(Instant),
    reply: orNull(Type.String()),
  },
  closed,
)
export type Hearing = Static<typeof Hearing>

/** More time that was asked for and waits for a decision. */
export const PendingExtension = Type.Object(
  {
    by: orNull(Person),
    of: DeadlineKind,
    days: Type.Integer({ description: 'working days' }),
    until: Instant,
    because: Type.String(),
  },
  closed,
)
export type PendingExtension = Static<typeof PendingExtension>

export const CaseView = Type.Object(
  {
    caseId: Id,
    version: Type.Integer(),
    state: State,
    origin: Origin,
    office: InLanguages,
    desk: orNull(InLanguages),
    service: orNull(PublicService),
    channel: Channel,
    attitudes: Type.Array(Attitude),
    severity: Severity,
    staffMembers: Type.Array(Person),
    attribution: Attribution,
    filedAt: Instant,
    happenedAt: orNull(Instant),
    /** Null when it is not yours to read: only whoever handles the case opens the citizen's words. */
    account: orNull(Type.String()),
    contact: orNull(Contact),
    anonymous: Type.Boolean(),
    /** What the citizen sent; empty for whoever may not open their words. */
    attachments: Type.Array(CaseAttachment),
    handler: orNull(Person),
    dueAt: orNull(Instant),
    owes: orNull(DeadlineKind),
    acknowledgeBy: orNull(Instant),
    resolveBy: orNull(Instant),
    reviewBy: orNull(Instant),
    answer: orNull(Type.String()),
    conclusions: Type.Array(ReachedConclusion),
    hearings: Type.Array(Hearing),
    extension: orNull(PendingExtension),
    view: orNull(CitizenView),
    because: WhyHere,
    openVerbs: Type.Array(Verb),
    /** Who the case may be handed to, when reassign is open. */
    /** Who may be added as the person it is about, when correct-accused is open. */
    mayBeAccused: Type.Array(Person),
    timeline: Type.Array(TimelineEntry),
    tags: Type.Array(Type.String()),
    /** Id of the complaint in the source it was imported from. */
    sourceId: orNull(Type.String()),
  },
  closed,
)
export type CaseView = Static<typeof CaseView>

/** Each command names the version it was decided on; another's change in between answers 409. */
export const Acknowledgement = Type.Object({ version: Type.Integer() }, closed)
export const QuestionToCitizen = Type.Object({ version: Type.Integer(), question: Words }, closed)
export const Reassignment = Type.Object({ version: Type.Integer(), to: Id, because: Words }, closed)
export const Resolution = Type.Object(
  { version: Type.Integer(), answer: Words, conclusions: Type.Array(Conclusion, { minItems: 1, maxItems: 60 }) },
  closed,
)
export type Resolution = Static<typeof Resolution>

export const CaseParams = Type.Object({ caseId: Id }, closed)

export const casesContract = {
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
