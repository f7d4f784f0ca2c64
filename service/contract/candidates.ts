import { type Static, Type } from 'typebox'
import { EXCLUSIONS } from '../../rules/guard.ts'
import { CaseParams } from './cases.ts'
import type { ContractLine } from './line.ts'
import { Person } from './person.ts'

const closed = { additionalProperties: false }
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()])

export const Candidate = Type.Object(
  {
    person: Person,
    /** Why the case may not be handed to them; null when it may. */
    bar: orNull(Type.Enum([...EXCLUSIONS, 'not-senior-enough'])),
    away: Type.Boolean(),
    /** Who takes their cases while they are away. */
    standIn: orNull(Person),
    /** Open cases, counting none that is closed to anyone who may see this one. */
    open: Type.Integer(),
  },
  closed,
)
export type Candidate = Static<typeof Candidate>

export const Candidates = Type.Object(
  { candidates: Type.Array(Candidate) },
  { ...closed, description: 'none for those who may not hand the case over' },
)
export type Candidates = Static<typeof Candidates>

export const candidatesContract = {
  'GET /api/cases/:caseId/candidates': {
    summary: 'Who might take the case over, and why some may not',
    access: 'session',
    status: 200,
    params: CaseParams,
    reply: Candidates,
  },
} as const satisfies Record<string, ContractLine>
