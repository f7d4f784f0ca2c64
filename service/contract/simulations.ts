import { type Static, Type } from 'typebox'
import { DEADLINE_KINDS } from '../../rules/deadline.ts'
import type { ContractLine } from './line.ts'
import { Person } from './person.ts'
import { DeadlineKind, Finding, Id, InLanguages, Instant } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])
const Count = Type.Integer({ minimum: 0 })

export const SIMULATION_STATES = ['running', 'done', 'failed', 'stopped'] as const

/** The same complaints under the active policy and under the one that is tried. */
const Compared = { active: Count, draft: Count }

const Side = Type.Object(
  {
    handler: orNull(Person),
    policyVersion: Type.Integer(),
    rule: orNull(Type.String()),
    /** The facts that matched; of the account only whether its words did, never which. */
    matched: Type.Record(Type.String(), Type.Unknown()),
    wordsMatched: Type.Boolean(),
    guardSteppedIn: Type.Boolean(),
  },
  closed,
)

const SimulatedCase = Type.Object(
  {
    caseId: Id,
    filedAt: Instant,
    office: InLanguages,
    elsewhere: Type.Boolean(),
    active: orNull(Side),
    draft: orNull(Side),
    newlyMissed: Type.Array(DeadlineKind),
    newlyKept: Type.Array(DeadlineKind),
    severalAccused: Type.Boolean(),
    findingsDiffer: Type.Boolean(),
    findings: Type.Array(Type.Object({ person: orNull(Person), finding: orNull(Finding) }, closed)),
  },
  closed,
)
export type SimulatedCase = Static<typeof SimulatedCase>

const SimulationReport = Type.Object(
  {
    complaints: Count,
    elsewhere: Count,
    otherRule: Count,
    /** The account is erased and its words would decide. */
    notReplayable: Count,
    deskGone: Count,
    officeGone: Count,
    untimed: Count,
    severalAccused: Count,
    findingsDiffer: Count,
    held: Type.Object(Compared, closed),
    guarded: Type.Object(Compared, closed),
    unanswered: Type.Object(Compared, closed),
    loads: Type.Array(Type.Object({ person: Person, office: InLanguages, ...Compared }, closed)),
    rules: Type.Array(Type.Object({ rule: Type.String(), ...Compared }, closed)),
    moves: Type.Array(Type.Object({ from: orNull(Person), to: orNull(Person), complaints: Count }, closed)),
    deadlines: Type.Array(
      Type.Object(
        { kind: Type.Enum(DEADLINE_KINDS), timed: Count, ...Compared, newlyMissed: Count, newlyKept: Count },
        closed,
      ),
    ),
    cases: Type.Array(SimulatedCase),
    /** Cases in all; those listed are the first of them, the others stand on further pages as far as they were kept. */
    caseCount: Count,
    casesKept: Count,
    milliseconds: Count,
    openedAccounts: Type.Boolean(),
  },
  closed,
)
export type SimulationReport = Static<typeof SimulationReport>

const SimulationView = Type.Object(
  {
    simulationId: Id,
    state: Type.Enum(SIMULATION_STATES),
    name: InLanguages,
    since: Instant,
    startedAt: Instant,
    done: Count,
    /** Of the time the complaints span, from 0 to 1. */
    share: Type.Number({ minimum: 0, maximum: 1 }),
    report: orNull(SimulationReport),
  },
  closed,
)
export type SimulationView = Static<typeof SimulationView>

const SimulatedCases = Type.Object({ cases: Type.Array(SimulatedCase) }, closed)
export type SimulatedCases = Static<typeof SimulatedCases>

const params = Type.Object({ simulationId: Id }, closed)

/** For reform officers; each sees their own tries alone, since a try leaves out the complaints closed to whoever started it. */
export const simulationsContract = {
  'POST /api/policy-simulations': {
    summary: 'Try a draft or an earlier version on the complaints of the past',
    access: 'session',
    status: 201,
    body: Type.Union([
      Type.Object({ draftId: Id, since: Type.Optional(Instant) }, closed),
      Type.Object({ version: Type.Integer({ minimum: 1 }), since: Type.Optional(Instant) }, closed),
    ]),
    reply: SimulationView,
  },
  'GET /api/policy-simulations/:simulationId': {
    summary: 'How far a try is, and its report once it is done',
    access: 'session',
    status: 200,
    params,
    reply: SimulationView,
  },
  'GET /api/policy-simulations/:simulationId/cases': {
    summary:
      'A page of the complaints that a try would treat otherwise, with both reasons; the first page stands in the report',
    access: 'session',
    status: 200,
    params,
    query: Type.Object({ page: Type.String({ pattern: '^[0-9]{1,4}$', description: 'from 0 on' }) }, closed),
    reply: SimulatedCases,
  },
  'DELETE /api/policy-simulations/:simulationId': {
    summary: 'Stop a try',
    access: 'session',
    status: 200,
    params,
    reply: SimulationView,
  },
} as const satisfies Record<string, ContractLine>
