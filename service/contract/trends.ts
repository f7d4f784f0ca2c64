import { type Static, Type } from 'typebox'
import { VARIATION_ICONS, XMR_POINT_TYPES } from '../../rules/trends/xmr.ts'
import type { ContractLine } from './line.ts'
import { Action, ConductCriterion, Finding, Id, InLanguages } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Month = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' })
const LocalDate = Type.String({ pattern: '^20[0-9]{2}-[0-9]{2}-[0-9]{2}$' })
const Count = Type.Integer({ minimum: 0 })
const Share = Type.Number({ minimum: 0, maximum: 1 })

/** What a sample can carry: below 10 its size alone, below 30 the interval, then the share as well. */
export const Shown = Type.Object(
  { n: Count, interval: orNull(Type.Tuple([Share, Share])), share: orNull(Share) },
  closed,
)
export type Shown = Static<typeof Shown>

/** `served`: tickets of the queue system; `ratings` where the office counts none. */
export const DENOMINATORS = ['served', 'ratings'] as const

const Complaints = Type.Object(
  {
    received: Count,
    /** About waiting and procedure: the desk's, never a person's. */
    queue: Count,
    serious: Count,
    /** Wholly or partly. */
    upheld: Count,
    of: Type.Object({ what: Type.Enum(DENOMINATORS), count: Count }, closed),
  },
  closed,
)

const Period = Type.Object({ from: Month, until: Month }, closed)
const PeriodQuery = Type.Object({ from: Type.Optional(Month), until: Type.Optional(Month) }, closed)

export const OfficeTrends = Type.Object(
  {
    period: Period,
    offices: Type.Array(
      Type.Object({ officeId: Id, name: InLanguages, low: Shown, unverified: Count, complaints: Complaints }, closed),
      { description: 'by name, never by figure' },
    ),
    /** Something known is not in the figures yet; they are computed within a minute. */
    pending: Type.Boolean(),
  },
  closed,
)
export type OfficeTrends = Static<typeof OfficeTrends>

const OfficeMonth = Type.Object({ month: Month, low: Shown, received: Count, upheld: Count }, closed)

export const OfficePage = Type.Object(
  {
    officeId: Id,
    name: InLanguages,
    period: Period,
    low: Shown,
    unverified: Count,
    complaints: Complaints,
    months: Type.Array(OfficeMonth),
    /** Individuals chart of the monthly low shares: the office as one process. Null below 12 months with enough ratings. */
    chart: orNull(
      Type.Object(
        {
          months: Type.Array(Month),
          shares: Type.Array(Share),
          mean: Type.Number(),
          lower: Type.Number(),
          upper: Type.Number(),
          points: Type.Array(Type.Enum(XMR_POINT_TYPES)),
          icon: Type.Enum(VARIATION_ICONS),
        },
        closed,
      ),
    ),
    criteria: Type.Array(Type.Object({ criterion: ConductCriterion, notMet: Shown }, closed)),
    services: Type.Array(Type.Object({ service: Type.String(), low: Shown, received: Count, upheld: Count }, closed)),
  },
  closed,
)
export type OfficePage = Static<typeof OfficePage>

export const Funnel = Type.Object(
  {
    period: Period,
    /** One a staff member, nameless, in the order of how much was expected. */
    points: Type.Array(
      Type.Object({ expected: Type.Number(), ratio: Type.Number(), outside: Type.Enum(['no', '95', '99.8']) }, closed),
    ),
    /** Limits along the expected count, over-dispersion counted in. */
    limits: Type.Array(
      Type.Object(
        {
          expected: Type.Number(),
          low998: Type.Number(),
          low95: Type.Number(),
          high95: Type.Number(),
          high998: Type.Number(),
        },
        closed,
      ),
    ),
    /** Variance between colleagues beyond chance, on the scale of the ratio. */
    tau2: Type.Number(),
    /** People with too few ratings, or nobody beside them, to stand in the picture. */
    leftOut: Count,
  },
  closed,
)
export type Funnel = Static<typeof Funnel>

export const PersonPage = Type.Object(
  {
    staffMemberId: Id,
    name: Type.String(),
    post: InLanguages,
    office: InLanguages,
    period: Period,
    low: Shown,
    /** Share that colleagues at the same desks and services would have had. Null where nobody else does this work. */
    expected: orNull(Share),
    /** Observed over expected, drawn towards colleagues by how little is known; 95 % interval. Null below 30 ratings. */
    ratio: orNull(
      Type.Object({ mean: Type.Number(), low: Type.Number(), high: Type.Number(), above15: Share }, closed),
    ),
    reliability: orNull(Share),
    peerSupport: orNull(Share),
    praise: Count,
    named: Count,
    unverified: Count,
    complaints: Type.Object({ received: Count, serious: Count, upheld: Count, withdrawn: Count }, closed),
    /** Weeks oldest first; an EWMA of standardised residuals with its limit. Empty below 30 ratings. */
    weeks: Type.Array(
      Type.Object({ week: Type.String(), n: Count, low: Count, ewma: Type.Number(), limit: Type.Number() }, closed),
    ),
    criteria: Type.Array(Type.Object({ criterion: ConductCriterion, notMet: Shown }, closed)),
    /** Evidence, week by week, that low ratings have become more, against the person's own beginning; null while that is too short. */
    change: orNull(
      Type.Object(
        {
          /** Learnt from the days before this one. */
          from: LocalDate,
          threshold: Type.Number(),
          weeks: Type.Array(Type.Object({ week: Type.String(), sum: Type.Number() }, closed)),
          /** When it reached the threshold, and since when the change most likely is; null where it did not. */
          signal: orNull(Type.Object({ on: LocalDate, since: LocalDate }, closed)),
        },
        closed,
      ),
    ),
    /** What they said when asked for their side, of cases that the reader may see. */
    replies: Type.Array(
      Type.Object(
        {
          caseId: Id,
          month: Month,
          allegations: Type.Array(Type.String()),
          reply: orNull(Type.String()),
          findings: Type.Array(orNull(Finding)),
        },
        closed,
      ),
    ),
  },
  closed,
)
export type PersonPage = Static<typeof PersonPage>

/** One office and period as the reform review asks for it. */
export const OfficeReport = Type.Object(
  {
    officeId: Id,
    name: InLanguages,
    period: Period,
    /** Tickets of the queue system; null where the office counts none, so that shares are of ratings alone. */
    served: orNull(Count),
    /** Satisfied or very satisfied, of verified ratings. */
    satisfied: Shown,
    /** By score, 1 to 5; null below 30 ratings. */
    scores: orNull(Type.Array(Count, { minItems: 5, maxItems: 5 })),
    unverified: Count,
    services: Type.Array(
      Type.Object({ service: Type.String(), satisfied: Shown, received: Count, upheld: Count }, closed),
    ),
    criteria: Type.Array(Type.Object({ criterion: ConductCriterion, met: Shown }, closed)),
    complaints: Complaints,
    /** What became of the complaints received: overdue ones stand in the denominator of punctuality. */
    answers: Type.Object(
      { onTime: Count, late: Count, overdue: Count, inTime: Count, withdrawn: Count, unknown: Count },
      closed,
    ),
    /** Conclusions, one for each person and allegation. */
    findings: Type.Array(Type.Object({ finding: Finding, count: Count }, closed)),
    actions: Type.Array(Type.Object({ action: Action, count: Count }, closed)),
  },
  closed,
)
export type OfficeReport = Static<typeof OfficeReport>

export const StaffFound = Type.Object(
  {
    people: Type.Array(
      Type.Object({ staffMemberId: Id, name: Type.String(), post: InLanguages, office: InLanguages }, closed),
      { description: 'by name' },
    ),
    /** More bear this name than are listed. */
    more: Type.Boolean(),
  },
  closed,
)
export type StaffFound = Static<typeof StaffFound>

const Batch = Type.Object(
  {
    from: Month,
    until: Month,
    low: Shown,
    praise: Count,
    criteria: Type.Array(Type.Object({ criterion: ConductCriterion, notMet: Shown }, closed)),
  },
  closed,
)

/**
 * What a staff member sees of themselves: ratings in batches of whole months, each of at least 10, so that none can be matched with
 * a face; no complaint they were not told of.
 */
export const OwnRecord = Type.Object(
  {
    from: Month,
    until: Month,
    batches: Type.Array(Batch),
    /** All batches together. */
    low: Shown,
    praise: Count,
    criteria: Batch.properties.criteria,
    /** Ratings of the last months that are too few yet to be a batch. */
    waiting: Count,
  },
  closed,
)
export type OwnRecord = Static<typeof OwnRecord>

const OfficeParams = Type.Object({ officeId: Id }, closed)

export const trendsContract = {
  'GET /api/trends/offices': {
    summary: 'Offices you may look at, by name: ratings, complaints received and upheld',
    access: 'session',
    status: 200,
    query: PeriodQuery,
    reply: OfficeTrends,
  },
  'GET /api/trends/offices/:officeId': {
    summary: 'One office: months, public services, conduct criteria, and whether it changed',
    access: 'session',
    status: 200,
    params: OfficeParams,
    query: PeriodQuery,
    reply: OfficePage,
  },
  'GET /api/trends/offices/:officeId/funnel': {
    summary: 'Staff of an office and those below it against colleagues at the same work, nameless',
    access: 'session',
    status: 200,
    params: OfficeParams,
    query: PeriodQuery,
    reply: Funnel,
  },
  'GET /api/trends/offices/:officeId/report': {
    summary: 'Satisfaction report of one office and period',
    access: 'session',
    status: 200,
    params: OfficeParams,
    query: PeriodQuery,
    reply: OfficeReport,
  },
  'GET /api/trends/staff': {
    summary: 'Staff members by name, with or without diacritics; for reform officers',
    access: 'session',
    status: 200,
    query: Type.Object({ search: Type.String({ minLength: 1, maxLength: 100 }) }, closed),
    reply: StaffFound,
  },
  'GET /api/trends/staff/:staffMemberId': {
    summary: 'One staff member against colleagues at the same work; for reform officers, and audited',
    access: 'session',
    status: 200,
    params: Type.Object({ staffMemberId: Id }, closed),
    query: PeriodQuery,
    reply: PersonPage,
  },
  'GET /api/my/record': {
    summary: 'What is counted about yourself, by whole months',
    access: 'session',
    status: 200,
    reply: OwnRecord,
  },
} as const satisfies Record<string, ContractLine>
