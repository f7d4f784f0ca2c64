import { type Static, Type } from 'typebox'
import { POOL_ORDERS, SEATS } from '../../rules/policy.ts'
import { SIGNING } from '../../rules/signing.ts'
import type { ContractLine } from './line.ts'
import { Person } from './person.ts'
import { Allowance, LONGEST_POLICY_TEXT, TEXT_FORMATS } from './policy-document.ts'
import { Id, IdempotencyKey, InLanguages, Instant } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** Where a draft stands. `approved`: both have signed and the version is being made; it is finished by whoever looks next. */
export const DRAFT_STATES = ['draft', 'proposed', 'approved', 'activated', 'discarded'] as const
export const DRAFT_EVENTS = ['created', 'proposed', 'rejected', 'approved', 'activated', 'discarded'] as const

/** What keeps a draft from being proposed. */
export const OBSTACLES = ['faults', 'blocking-remarks', 'outside-seat'] as const

const Version = Type.Integer({ minimum: 1 })
const Revision = Type.Integer({
  minimum: 1,
  description: 'as last read; a save by someone else in between is a conflict',
})
const PolicyText = Type.String({ maxLength: LONGEST_POLICY_TEXT })
const TextFormat = Type.Enum(TEXT_FORMATS)
const Because = Type.String({ minLength: 10, maxLength: 1000, description: 'the reason, kept in the history' })

const Signature = Type.Object({ person: Person, at: Instant, because: Type.String() }, closed)

const PolicyHead = Type.Object(
  {
    version: Version,
    name: InLanguages,
    ruleCount: Type.Integer(),
    active: Type.Boolean(),
    activatedAt: Instant,
    /** Null: it came with the installation. */
    proposed: orNull(Signature),
    approved: orNull(Signature),
    repeats: orNull(Version),
  },
  closed,
)
export type PolicyHead = Static<typeof PolicyHead>

const DraftHead = Type.Object(
  {
    draftId: Id,
    revision: Revision,
    state: Type.Enum(DRAFT_STATES),
    name: InLanguages,
    basedOn: orNull(Version),
    repeats: orNull(Version),
    savedBy: Person,
    savedAt: Instant,
    proposed: orNull(Signature),
    /** What this reader's signature would be worth; null where there is nothing to sign. */
    signing: orNull(Type.Enum(SIGNING)),
  },
  closed,
)
export type DraftHead = Static<typeof DraftHead>

const PoliciesPage = Type.Object({ versions: Type.Array(PolicyHead), drafts: Type.Array(DraftHead) }, closed)
export type PoliciesPage = Static<typeof PoliciesPage>

/** A rule for reading; who reads makes the sentence where its author wrote none. */
const ReadableRule = Type.Object(
  {
    id: Type.String(),
    says: orNull(InLanguages),
    when: Type.Record(Type.String(), Type.Unknown()),
    assign: orNull(
      Type.Union([
        Type.Object({ seat: Type.Enum(SEATS) }, closed),
        Type.Object({ person: Id }, closed),
        Type.Object({ pool: Type.Array(Id), by: Type.Enum(POOL_ORDERS) }, closed),
      ]),
    ),
    tags: Type.Array(Type.String()),
    notify: Type.Array(Type.Enum(SEATS)),
    line: Type.Integer(),
  },
  closed,
)

const ReadablePolicy = Type.Object(
  {
    name: InLanguages,
    rules: Type.Array(ReadableRule),
    /** Names by id of those whom the policy names itself, as far as they are known. */
    people: Type.Record(Type.String(), Type.String()),
    /** Rules beyond those listed. */
    more: Type.Integer({ minimum: 0 }),
    terms: Type.Object(
      {
        allowances: Type.Object(
          {
            acknowledge: Allowance,
            resolve: Allowance,
            review: Allowance,
            question: Allowance,
            silence: Allowance,
            reply: Allowance,
            dispute: Allowance,
          },
          closed,
        ),
        questionsAtMost: Type.Integer(),
        reminders: Type.Array(Type.Number()),
        ladder: Type.Array(Type.Object({ to: Type.Enum(SEATS), allowance: Allowance }, closed)),
        outsideSeat: Type.Array(Type.String()),
      },
      closed,
    ),
  },
  closed,
)
export type ReadablePolicy = Static<typeof ReadablePolicy>

const PolicyView = Type.Object(
  { head: PolicyHead, format: TextFormat, text: Type.String(), readable: ReadablePolicy },
  closed,
)
export type PolicyView = Static<typeof PolicyView>

const DraftView = Type.Object(
  {
    head: DraftHead,
    format: TextFormat,
    text: Type.String(),
    log: Type.Array(
      Type.Object(
        { at: Instant, person: orNull(Person), what: Type.Enum(DRAFT_EVENTS), because: orNull(Type.String()) },
        closed,
      ),
    ),
  },
  closed,
)
export type DraftView = Static<typeof DraftView>

const TextFault = Type.Object(
  {
    line: Type.Integer(),
    column: Type.Integer(),
    rule: orNull(Type.String()),
    path: Type.String(),
    says: InLanguages,
  },
  closed,
)

const RemarkView = Type.Object(
  {
    kind: Type.String(),
    weight: Type.Enum(['fault', 'warning', 'note']),
    rules: Type.Array(Type.String()),
    line: orNull(Type.Integer()),
    says: InLanguages,
    /** A concrete complaint that shows it, and the rule that answers it; null: none does. */
    witness: orNull(
      Type.Object({ facts: Type.Record(Type.String(), Type.Unknown()), decidedBy: orNull(Type.String()) }, closed),
    ),
  },
  closed,
)

const CheckReport = Type.Object(
  {
    faults: Type.Array(TextFault),
    remarks: Type.Array(RemarkView),
    /** Remarks beyond those listed. */
    more: Type.Integer({ minimum: 0 }),
    readable: orNull(ReadablePolicy),
    obstacles: Type.Array(Type.Enum(OBSTACLES)),
  },
  closed,
)
export type CheckReport = Static<typeof CheckReport>

const HistoryEntry = Type.Object(
  {
    at: Instant,
    person: orNull(Person),
    what: Type.Enum(DRAFT_EVENTS),
    because: orNull(Type.String()),
    draftId: orNull(Id),
    version: orNull(Version),
    repeats: orNull(Version),
    name: InLanguages,
  },
  closed,
)
export type HistoryEntry = Static<typeof HistoryEntry>

const draftParams = Type.Object({ draftId: Id }, closed)
const versionParams = Type.Object({ version: Type.String({ pattern: '^[1-9][0-9]{0,8}$' }) }, closed)
const signed = Type.Object({ revision: Revision, because: Because }, closed)

/** For reform officers alone; every line, reading included, is audited. */
export const policiesContract = {
  'GET /api/policies': {
    summary: 'The versions of the policy, newest first, and the drafts',
    access: 'session',
    status: 200,
    reply: PoliciesPage,
  },
  'GET /api/policies/:version': {
    summary: 'One version, as written and as read',
    access: 'session',
    status: 200,
    params: versionParams,
    reply: PolicyView,
  },
  'POST /api/policies/:version/repeat': {
    summary: 'Propose to activate an earlier version again; someone else approves',
    access: 'session',
    status: 201,
    params: versionParams,
    headers: IdempotencyKey,
    body: Type.Object({ because: Because }, closed),
    reply: DraftView,
  },
  'GET /api/policy-history': {
    summary: 'Who proposed, approved, rejected and activated what, when and why',
    access: 'session',
    status: 200,
    reply: Type.Object({ entries: Type.Array(HistoryEntry) }, closed),
  },
  'POST /api/policy-checks': {
    summary: 'Faults by line, what the analysis finds, and the rules in plain sentences; stores nothing',
    access: 'session',
    status: 200,
    large: true,
    body: Type.Object({ format: TextFormat, text: PolicyText }, closed),
    reply: CheckReport,
  },
  'POST /api/policy-drafts': {
    summary: 'Begin a draft: from the active version, an earlier one, nothing, or a text',
    access: 'session',
    status: 201,
    large: true,
    headers: IdempotencyKey,
    body: Type.Union([
      Type.Object({ from: Type.Literal('active') }, closed),
      Type.Object({ from: Type.Literal('blank') }, closed),
      Type.Object({ from: Version }, closed),
      Type.Object({ from: Type.Literal('text'), format: TextFormat, text: PolicyText }, closed),
    ]),
    reply: DraftView,
  },
  'GET /api/policy-drafts/:draftId': {
    summary: 'One draft, as written',
    access: 'session',
    status: 200,
    params: draftParams,
    reply: DraftView,
  },
  'POST /api/policy-drafts/:draftId/save': {
    summary: 'Save a draft',
    access: 'session',
    status: 200,
    large: true,
    params: draftParams,
    body: Type.Object({ revision: Revision, format: TextFormat, text: PolicyText }, closed),
    reply: DraftView,
  },
  'POST /api/policy-drafts/:draftId/discard': {
    summary: 'Put a draft away; its history stays',
    access: 'session',
    status: 200,
    params: draftParams,
    body: Type.Object({ revision: Revision }, closed),
    reply: DraftView,
  },
  'POST /api/policy-drafts/:draftId/propose': {
    summary: 'Ask a second reform officer to activate this draft as it stands',
    access: 'session',
    status: 200,
    params: draftParams,
    body: signed,
    reply: DraftView,
  },
  'POST /api/policy-drafts/:draftId/approve': {
    summary: 'Approve what someone else proposed: it is active from now on',
    access: 'session',
    status: 200,
    params: draftParams,
    body: signed,
    reply: DraftView,
  },
  'POST /api/policy-drafts/:draftId/reject': {
    summary: 'Send a proposal back to its draft, or take back one’s own',
    access: 'session',
    status: 200,
    params: draftParams,
    body: signed,
    reply: DraftView,
  },
} as const satisfies Record<string, ContractLine>
