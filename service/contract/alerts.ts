import { type Static, Type } from 'typebox'
import { ALERT_CHARTS, ALERT_OUTCOMES, ALERT_STATES } from '../../rules/alert.ts'
import { DAY_DECISIONS, DAY_REASONS } from '../../rules/trends/guarded-day.ts'
import type { ContractLine } from './line.ts'
import { Id, InLanguages, Instant } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const LocalDate = Type.String({ pattern: '^20[0-9]{2}-[0-9]{2}-[0-9]{2}$' })
const Amount = Type.Number({ minimum: 0 })
const Share = Type.Number({ minimum: 0, maximum: 1 })
const Between = Type.Object({ from: LocalDate, until: LocalDate }, closed)
const Interval = Type.Tuple([Amount, Amount])
/** A person, what was seen, and when. */
const CompoundId = Type.String({ minLength: 1, maxLength: 160, pattern: '^[A-Za-z0-9._:-]+$' })

export const AlertView = Type.Object(
  {
    alertId: CompoundId,
    version: Type.Integer(),
    staffMemberId: Id,
    name: Type.String(),
    post: InLanguages,
    office: InLanguages,
    chart: Type.Enum(ALERT_CHARTS),
    on: LocalDate,
    state: Type.Enum(ALERT_STATES),
    /** Whether you have opened the person's page since; nothing can be recorded before. */
    pageRead: Type.Boolean(),
    outcome: orNull(Type.Enum(ALERT_OUTCOMES)),
    closedAt: orNull(Instant),
    /** Outcomes that may be recorded as things stand, once the page was read. */
    outcomes: Type.Array(Type.Enum(ALERT_OUTCOMES)),
    /** The numbers that made it. */
    because: Type.Object(
      {
        n: Amount,
        of: Type.Enum(['ratings', 'served']),
        observed: Amount,
        expected: Amount,
        /** Observed over expected, with its 95 % interval. */
        ratio: Amount,
        interval: Interval,
        chanceFalse: Share,
        reached: Amount,
        threshold: Amount,
        from: LocalDate,
        until: LocalDate,
        changed: orNull(Between),
        baseline: orNull(Type.Object({ from: LocalDate, until: LocalDate, n: Amount, ratio: Amount }, closed)),
        statistics: Type.Integer(),
        policyVersion: Type.Integer(),
      },
      closed,
    ),
  },
  closed,
)
export type AlertView = Static<typeof AlertView>

/** How often an alert turned out to have no ground, beside what its design lets expect. */
export const RealisedRate = Type.Object(
  {
    decided: Type.Integer({ minimum: 0 }),
    noGround: Type.Integer({ minimum: 0 }),
    dataProblem: Type.Integer({ minimum: 0 }),
    /** Null below ten decided. */
    share: orNull(Share),
    interval: orNull(Interval),
    expected: Share,
    /** Blameless people named in a hundred staff-years: by design, and in simulation. */
    nominalPer100StaffYears: Amount,
    measuredPer100StaffYears: Amount,
  },
  closed,
)
export type RealisedRate = Static<typeof RealisedRate>

export const AlertInbox = Type.Object(
  { alerts: Type.Array(AlertView), rate: RealisedRate, through: orNull(LocalDate) },
  closed,
)
export type AlertInbox = Static<typeof AlertInbox>

export const HeldDayView = Type.Object(
  {
    heldId: CompoundId,
    version: Type.Integer(),
    staffMemberId: Id,
    name: Type.String(),
    office: InLanguages,
    desks: Type.Array(InLanguages),
    date: LocalDate,
    because: Type.Enum(DAY_REASONS),
    given: Amount,
    low: Amount,
    usual: Amount,
    share: Share,
    decided: orNull(
      Type.Object({ what: Type.Enum(DAY_DECISIONS), by: Type.String(), at: Instant, reason: Type.String() }, closed),
    ),
  },
  closed,
)
export type HeldDayView = Static<typeof HeldDayView>
export const HeldDays = Type.Object({ days: Type.Array(HeldDayView) }, closed)
export type HeldDays = Static<typeof HeldDays>

const version = Type.Integer()
const AlertParams = Type.Object({ alertId: CompoundId }, closed)
const command = { access: 'session', status: 200 } as const

export const alertsContract = {
  'GET /api/alerts': {
    summary: 'Alerts for you to act on, newest first, and how often they turned out to have no ground',
    access: 'session',
    status: 200,
    reply: AlertInbox,
  },
  'POST /api/alerts/:alertId/conversation': {
    ...command,
    summary: 'A conversation was held; the person’s page comes first',
    params: AlertParams,
    body: Type.Object({ version }, closed),
    reply: AlertView,
  },
  'POST /api/alerts/:alertId/outcome': {
    ...command,
    summary: 'Record what became of an alert',
    params: AlertParams,
    body: Type.Object({ version, outcome: Type.Enum(ALERT_OUTCOMES) }, closed),
    reply: AlertView,
  },
  'GET /api/held-days': {
    summary: 'Days whose ratings are held until somebody has looked; for reform officers',
    access: 'session',
    status: 200,
    reply: HeldDays,
  },
  'POST /api/held-days/:heldId/decision': {
    ...command,
    summary: 'Keep the ratings of a day held, or release them; with the reason',
    params: Type.Object({ heldId: CompoundId }, closed),
    body: Type.Object(
      { version, decision: Type.Enum(DAY_DECISIONS), reason: Type.String({ minLength: 10, maxLength: 1000 }) },
      closed,
    ),
    reply: HeldDayView,
  },
} as const satisfies Record<string, ContractLine>
