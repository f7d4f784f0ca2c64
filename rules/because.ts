import type { FactName } from './facts.ts'
import type { Exclusion } from './guard.ts'
import type { Assignee } from './policy.ts'
import type { InLanguages } from './vocabulary.ts'
import type { Instant } from './working-calendar.ts'

/** What became of each person who was considered. */
export const OUTCOMES = [
  'taken',
  'taken-as-deputy',
  'taken-while-away',
  'away',
  'inactive',
  'excluded',
  'not-above',
  'passed-over',
  'holds-it',
] as const
export type Outcome = (typeof OUTCOMES)[number]

export interface Considered {
  readonly staffMemberId: string
  readonly outcome: Outcome
  readonly exclusion?: Exclusion
  /** Whose place a deputy takes. */
  readonly for?: string
  /** What decided a pool: open cases, or the instant of the last turn, null when there was none. */
  readonly open?: number
  readonly lastTurnAt?: Instant | null
}

const TAKEN: readonly Outcome[] = ['taken', 'taken-as-deputy', 'taken-while-away']

/** The member of a round-robin pool who took this as their turn, themselves or by a deputy; null when no pool decided. */
export function turnIn({ considered }: Pick<Because, 'considered'>): string | null {
  const taken = considered.find(({ outcome }) => TAKEN.includes(outcome))
  const seated = taken?.for === undefined ? taken : considered.find((each) => each.staffMemberId === taken.for)
  return seated?.lastTurnAt === undefined ? null : seated.staffMemberId
}

/** The reason kept with every decision: readable by the handler, the auditor and a failing test alike. */
export interface Because {
  readonly policyVersion: number
  /** Null when no rule answered and the complaint went to the reform office. */
  readonly rule: string | null
  /** The rule's own sentence: kept, so that a case still explains itself when the policy has moved on. */
  readonly says?: InLanguages<string>
  readonly matched: Readonly<Partial<Record<FactName, unknown>>>
  /**
   * Where the rule leaves alternatives (`$or`), those that held, as paths in its `when`, e.g. `$or.1`; all else it asks was so.
   * One that asks the words of the account is not named.
   */
  readonly branches?: readonly string[]
  /** Name under which the phrases that matched are sealed with the account; absent when none did. */
  readonly words?: string
  /** Where rule, ladder or guard pointed; absent when someone chose a person by hand. */
  readonly seat?: Assignee
  readonly considered: readonly Considered[]
  readonly guardSteppedIn: boolean
}
