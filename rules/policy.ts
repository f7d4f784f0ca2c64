import type { Condition } from './condition/index.ts'
import type { QuietHours } from './quiet-hours.ts'
import type { InLanguages } from './vocabulary.ts'

export const ALLOWANCE_UNITS = ['working-hours', 'working-days', 'calendar-days'] as const

/** Time granted, in the unit it is promised in. */
export interface Allowance {
  readonly amount: number
  readonly unit: (typeof ALLOWANCE_UNITS)[number]
}

/** Whom a rule names; places in the tree are looked up when it runs, so that a policy outlives its people. */
export const SEATS = ['desk-supervisor', 'office-head', 'parent-office', 'reform-office'] as const
export type Seat = (typeof SEATS)[number]

export const POOL_ORDERS = ['least-open', 'round-robin'] as const
/** Several people who share the work: whoever has fewest open cases, or whose turn it is. */
export interface Pool {
  readonly pool: readonly string[]
  readonly by: (typeof POOL_ORDERS)[number]
}

export type Assignee = Seat | { readonly person: string } | Pool

export interface Rule {
  readonly id: string
  /** The rule in one plain sentence, for those who read policies and not conditions. */
  readonly says?: InLanguages<string>
  readonly when: Condition
  readonly then: {
    readonly assign?: Assignee
    readonly tags?: readonly string[]
    /** Seats told that such a complaint came, besides whoever handles it. */
    readonly notify?: readonly Seat[]
  }
}

/** Passing upwards when a deadline has gone by; each step has its own allowance before the next. */
export interface Step {
  readonly to: Exclude<Seat, 'desk-supervisor'>
  readonly allowance: Allowance
}

/** However a policy is written, a question to the citizen holds the clock no longer than this, and no more often. */
export const LONGEST_QUESTION: Readonly<Record<Allowance['unit'], number>> = {
  'working-hours': 40,
  'working-days': 5,
  'calendar-days': 7,
}
export const MOST_QUESTIONS = 2

/** Versioned, immutable data: everything an office may decide for itself. The guard is not in it. */
export interface Policy {
  readonly version: number
  readonly name: InLanguages<string>
  readonly rules: readonly Rule[]
  readonly allowances: {
    readonly acknowledge: Allowance
    readonly resolve: Allowance
    readonly review: Allowance
    /** How long a question to the citizen may stop the clock: LONGEST_QUESTION at most. */
    readonly question: Allowance
    /** Silence after a resolution that closes the complaint. */
    readonly silence: Allowance
    /** How long a staff member has to give their side before silence is taken for an answer. */
    readonly reply: Allowance
    /** How long whoever decides a staff member's dispute has. */
    readonly dispute: Allowance
  }
  readonly questionsAtMost: number
  /** Shares of an allowance at which the handler is reminded, ascending, each between 0 and 1. */
  readonly reminders: readonly number[]
  readonly ladder: readonly Step[]
  /** Absent: USUAL_QUIET_HOURS. */
  readonly quiet?: QuietHours
  /** Two named people outside the tree, the last resort of the guard. */
  readonly outsideSeat: readonly [string, string]
}
