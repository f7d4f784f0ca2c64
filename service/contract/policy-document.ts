import { type Static, Type } from 'typebox'
import { ALLOWANCE_UNITS, MOST_QUESTIONS, POOL_ORDERS, SEATS } from '../../rules/policy.ts'
import { URGENT_CAUSES } from '../../rules/quiet-hours.ts'
import { Id } from './words.ts'

const closed = { additionalProperties: false }

/** How a policy is written; JSON is read faster, YAML is kinder to people. */
export const TEXT_FORMATS = ['yaml', 'json'] as const
export type TextFormat = (typeof TEXT_FORMATS)[number]

/** Characters of a policy that is sent or read from a file: 10,000 rules and more. */
export const LONGEST_POLICY_TEXT = 4 * 1024 * 1024
/** A rule as JSON, in bytes. */
export const LARGEST_RULE = 8 * 1024
export const MOST_RULES = 100_000

const Sentence = Type.Object(
  { vi: Type.String({ minLength: 1, maxLength: 500 }), en: Type.String({ minLength: 1, maxLength: 500 }) },
  closed,
)
export const Allowance = Type.Object(
  { amount: Type.Integer({ minimum: 1, maximum: 366 }), unit: Type.Enum(ALLOWANCE_UNITS) },
  closed,
)
const Seat = Type.Enum(SEATS)
const RuleId = Type.String({ minLength: 1, maxLength: 64, pattern: '^[A-Za-z0-9._:-]+$' })
const Assignee = Type.Union([
  Seat,
  Type.Object({ person: Id }, closed),
  Type.Object({ pool: Type.Array(Id, { minItems: 1, maxItems: 100 }), by: Type.Enum(POOL_ORDERS) }, closed),
])
const Tag = Type.String({ minLength: 1, maxLength: 64 })

const RuleDocument = Type.Object(
  {
    id: RuleId,
    says: Type.Optional(Sentence),
    /** Checked by the rules themselves, which name the place and the nearest right word. */
    when: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    then: Type.Object(
      {
        assign: Type.Optional(Assignee),
        tags: Type.Optional(Type.Array(Tag, { maxItems: 20 })),
        /** Told of it besides; the guard has the last word here too. */
        notify: Type.Optional(Type.Array(Seat, { maxItems: 4, uniqueItems: true })),
      },
      closed,
    ),
  },
  closed,
)

/**
 * A policy as people write it: a file, a draft. What it leaves out of its terms is what every installation begins with; its
 * version is given when it is activated.
 */
export const PolicyDocument = Type.Object(
  {
    name: Sentence,
    rules: Type.Array(RuleDocument, { minItems: 1, maxItems: MOST_RULES }),
    allowances: Type.Optional(
      Type.Partial(
        Type.Object(
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
      ),
    ),
    questionsAtMost: Type.Optional(Type.Integer({ minimum: 0, maximum: MOST_QUESTIONS })),
    reminders: Type.Optional(Type.Array(Type.Number({ exclusiveMinimum: 0, exclusiveMaximum: 1 }), { maxItems: 10 })),
    ladder: Type.Optional(
      Type.Array(
        Type.Object(
          { to: Type.Enum(SEATS.filter((seat) => seat !== 'desk-supervisor')), allowance: Allowance },
          closed,
        ),
        { maxItems: 10 },
      ),
    ),
    /** Whether letters to staff wait until their office opens, and for what they do not. */
    quiet: Type.Optional(
      Type.Object(
        { hold: Type.Boolean(), urgent: Type.Array(Type.Enum(URGENT_CAUSES), { maxItems: URGENT_CAUSES.length }) },
        closed,
      ),
    ),
    /** Two named people outside the tree; a draft may still lack them. */
    outsideSeat: Type.Optional(Type.Array(Id, { maxItems: 2 })),
  },
  closed,
)
export type PolicyDocument = Static<typeof PolicyDocument>
