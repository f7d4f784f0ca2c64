import { type Static, Type } from 'typebox'
import { DISPUTE_OUTCOMES, DISPUTE_STATES, DISPUTE_VERBS, DISPUTED } from '../../rules/dispute.ts'
import type { ContractLine } from './line.ts'
import { Person } from './person.ts'
import { Allowance } from './policy-document.ts'
import { Action, Finding, Id, IdempotencyKey, InLanguages, Instant, Words } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

const Month = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' })
const LocalDate = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$' })
const Days = Type.Object({ from: LocalDate, until: LocalDate }, closed)
const Outcome = Type.Enum(DISPUTE_OUTCOMES)

const Decision = Type.Object(
  {
    outcome: Outcome,
    because: Type.String(),
    decidedAt: Instant,
    by: orNull(InLanguages),
    /** Those no longer counted for the person. */
    days: orNull(Type.Array(LocalDate)),
  },
  closed,
)

/** What whoever disputed sees of it: who decides only by their post. */
export const MyDispute = Type.Object(
  {
    disputeId: Id,
    what: Type.Enum(DISPUTED),
    state: Type.Enum(DISPUTE_STATES),
    /** The notice it is about, or the days whose ratings it is about. */
    noticeId: orNull(Id),
    days: orNull(Days),
    words: Type.String(),
    openedAt: Instant,
    dueAt: Instant,
    decider: orNull(InLanguages),
    decision: orNull(Decision),
  },
  closed,
)
export type MyDispute = Static<typeof MyDispute>
export const MyDisputes = Type.Object(
  {
    disputes: Type.Array(MyDispute),
    /** How long deciding one takes that is opened now. */
    allowance: Allowance,
  },
  closed,
)
export type MyDisputes = Static<typeof MyDisputes>

export const NewDispute = Type.Object(
  {
    what: Type.Enum(DISPUTED),
    /** Of `attribution` and `finding`. */
    noticeId: Type.Optional(Id),
    /** Of `figures`: days of one month that stands in one's own record. */
    days: Type.Optional(Days),
    words: Words,
  },
  closed,
)
export type NewDispute = Static<typeof NewDispute>

export const DisputeItem = Type.Object(
  {
    disputeId: Id,
    what: Type.Enum(DISPUTED),
    state: Type.Enum(DISPUTE_STATES),
    person: orNull(Person),
    office: InLanguages,
    openedAt: Instant,
    dueAt: Instant,
    decider: orNull(Person),
    /** The reader decides it. */
    isYours: Type.Boolean(),
  },
  closed,
)
export type DisputeItem = Static<typeof DisputeItem>
export const Disputes = Type.Object({ disputes: Type.Array(DisputeItem) }, closed)
export type Disputes = Static<typeof Disputes>

export const DisputeView = Type.Object(
  {
    ...DisputeItem.properties,
    version: Type.Integer(),
    /** The policy it was opened under, and how long that gives to decide. */
    policyVersion: Type.Integer(),
    allowance: Allowance,
    words: Type.String(),
    /** The case it is about, as far as the person was told of it; nothing of who complained. */
    matter: orNull(
      Type.Object(
        {
          /** Null where the reader may not open the case. */
          caseId: orNull(Id),
          month: Month,
          allegations: Type.Array(Type.String()),
          summary: Type.String(),
          reply: orNull(Type.String()),
          findings: Type.Array(
            Type.Object({ allegation: Type.String(), finding: orNull(Finding), action: orNull(Action) }, closed),
          ),
          foundBy: orNull(Person),
        },
        closed,
      ),
    ),
    /** The days whose ratings it is about, and how many are counted for the person on each. */
    figures: orNull(
      Type.Object(
        {
          ...Days.properties,
          days: Type.Array(Type.Object({ day: LocalDate, ratings: Type.Integer({ minimum: 0 }) }, closed)),
        },
        closed,
      ),
    ),
    /** What may be decided; empty when the reader does not decide it. */
    outcomes: Type.Array(Outcome),
    decision: orNull(Decision),
    timeline: Type.Array(
      Type.Object({ at: Instant, verb: Type.Enum(DISPUTE_VERBS), person: orNull(Person), to: orNull(Person) }, closed),
    ),
  },
  closed,
)
export type DisputeView = Static<typeof DisputeView>

export const DisputeDecision = Type.Object(
  {
    version: Type.Integer(),
    outcome: Outcome,
    because: Words,
    /** Of the days disputed, those that are no longer counted for the person; all of them when absent. */
    days: Type.Optional(Type.Array(LocalDate, { minItems: 1, maxItems: 31, uniqueItems: true })),
  },
  closed,
)
export type DisputeDecision = Static<typeof DisputeDecision>

const DisputeParams = Type.Object({ disputeId: Id }, closed)

export const disputesContract = {
  'GET /api/my/disputes': {
    summary: 'What you disputed of what is held about you, and what became of it',
    access: 'session',
    status: 200,
    reply: MyDisputes,
  },
  'POST /api/my/disputes': {
    summary: 'Dispute a notice about you, what was found, or ratings counted for you',
    access: 'session',
    status: 200,
    headers: IdempotencyKey,
    body: NewDispute,
    reply: MyDisputes,
  },
  'POST /api/my/disputes/:disputeId/withdraw': {
    summary: 'Take a dispute back before it is decided',
    access: 'session',
    status: 200,
    params: DisputeParams,
    headers: IdempotencyKey,
    reply: MyDisputes,
  },
  'GET /api/disputes': {
    summary: 'Disputes you decide or may look at, the next due first',
    access: 'session',
    status: 200,
    reply: Disputes,
  },
  'GET /api/disputes/:disputeId': {
    summary: 'One dispute; audited',
    access: 'session',
    status: 200,
    params: DisputeParams,
    reply: DisputeView,
  },
  'POST /api/disputes/:disputeId/decide': {
    summary: 'Decide it, with a reason that the staff member reads',
    access: 'session',
    status: 200,
    params: DisputeParams,
    headers: IdempotencyKey,
    body: DisputeDecision,
    reply: DisputeView,
  },
} as const satisfies Record<string, ContractLine>
