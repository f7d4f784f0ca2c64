import { type Static, Type } from 'typebox'
import { OUTCOMES } from '../../rules/because.ts'
import { EXCLUSIONS } from '../../rules/guard.ts'
import { POOL_ORDERS, SEATS } from '../../rules/policy.ts'
import { Person } from './person.ts'
import { InLanguages, Instant } from './words.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** Where rule, ladder or guard pointed. */
export const SeatPointedAt = Type.Union([
  Type.Enum(SEATS),
  Type.Object({ person: Person }, closed),
  Type.Object({ pool: Type.Array(Person), by: Type.Enum(POOL_ORDERS) }, closed),
])
export type SeatPointedAt = Static<typeof SeatPointedAt>

export const PersonConsidered = Type.Object(
  {
    person: Person,
    outcome: Type.Enum(OUTCOMES),
    exclusion: orNull(Type.Enum(EXCLUSIONS)),
    /** Whose place a deputy takes. */
    for: orNull(Person),
    /** Of a pool by load: open cases, counting none that is closed to anyone who may see this one. */
    open: orNull(Type.Integer()),
    /** Of a pool by turns: the turn before, null when there was none or when turns do not count. */
    lastTurnAt: orNull(Instant),
  },
  closed,
)
export type PersonConsidered = Static<typeof PersonConsidered>

/** Why a case came to its handler. */
export const WhyHere = Type.Object(
  {
    policyVersion: Type.Integer(),
    rule: orNull(Type.String()),
    /** The rule in one plain sentence, where its author gave one. */
    says: orNull(InLanguages),
    matched: Type.Record(Type.String(), Type.Unknown()),
    /** Where the rule leaves alternatives, those that held, as paths in its condition, e.g. `$or.1`. */
    branches: Type.Array(Type.String()),
    /** Phrases of the rule that stand in the account; null when it is not yours to read, or none did. */
    words: orNull(Type.Array(Type.String())),
    /** Null when someone chose the person by hand. */
    seat: orNull(SeatPointedAt),
    considered: Type.Array(PersonConsidered),
    guardSteppedIn: Type.Boolean(),
  },
  closed,
)
export type WhyHere = Static<typeof WhyHere>
