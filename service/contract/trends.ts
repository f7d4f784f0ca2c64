import { type Static, Type } from 'typebox'
import { VARIATION_ICONS, XMR_POINT_TYPES } from '../../rules/trends/xmr.ts'
import type { ContractLine } from './line.ts'
import { ConductCriterion, Id, InLanguages } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Month = Type.String({ pattern: '^20[0-9]{2}-(0[1-9]|1[0-2])$' })
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
  },
  closed,
)
export type PersonPage = Static<typeof PersonPage>

/** What a staff member sees of themselves: ratings by whole months, and no complaint they were not told of. */
export const OwnRecord = Type.Object(
  {
    until: Month,
    months: Type.Array(
      Type.Object(
        { month: Month, low: Shown, praise: Count, met: Type.Array(Count), notMet: Type.Array(Count) },
        closed,
      ),
    ),
    low: Shown,
    praise: Count,
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
