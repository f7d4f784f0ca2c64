import type { Disputed, DisputeOutcome, DisputeState, DisputeVerb } from '../../../../rules/dispute.ts'
import type { Allowance } from '../../../../rules/policy.ts'

interface Told {
  readonly person: string | null
  readonly to: string | null
}

/** Dates and moments come already written as the language writes them. */
export interface DisputePhrases {
  readonly mine: string
  readonly mineLead: (within: string) => string
  /** A time to decide in, in its units. */
  readonly within: (amount: number, unit: Allowance['unit']) => string
  readonly ask: string
  readonly askFigures: string
  readonly figuresHint: string
  readonly what: string
  readonly kinds: Readonly<Record<Disputed, string>>
  readonly kindsMean: Readonly<Record<Disputed, string>>
  readonly from: string
  readonly until: string
  readonly daysMissing: string
  readonly words: string
  readonly wordsHint: string
  readonly wordsMissing: string
  readonly whatMissing: string
  readonly send: string
  readonly sent: string
  readonly withdraw: string
  readonly withdrawn: string
  readonly states: Readonly<Record<DisputeState, string>>
  readonly dueBy: (by: string, post: string | null) => string
  readonly outcomes: Readonly<Record<DisputeOutcome, string>>
  readonly outcomesMean: Readonly<Record<DisputeOutcome, string>>
  readonly decidedOn: (moment: string, post: string | null) => string
  readonly days: (from: string, until: string) => string
  /** What a decision about figures left out, as stretches of days. */
  readonly leftOut: (stretches: readonly string[]) => string
  readonly list: {
    readonly title: string
    readonly lead: string
    readonly loading: string
    readonly empty: { readonly title: string; readonly next: string }
    readonly yours: (n: number) => string
    readonly none: string
    readonly columns: Readonly<Record<'person' | 'what' | 'due' | 'decider' | 'state', string>>
    readonly nobody: string
    readonly you: string
    readonly back: string
  }
  readonly page: {
    readonly title: (name: string) => string
    readonly says: string
    readonly matter: string
    readonly happened: (month: string) => string
    readonly openCase: string
    readonly summary: string
    readonly reply: string
    readonly silent: string
    readonly found: (name: string | null) => string
    readonly notFound: string
    readonly figures: (days: string, n: number) => string
    readonly decide: string
    readonly lookOn: string
    readonly outcome: string
    readonly outcomeMissing: string
    readonly leftOut: string
    readonly leftOutHint: string
    readonly leftOutMissing: string
    readonly day: (day: string, ratings: number) => string
    /** The time there is to decide, and the version of the policy that gives it. */
    readonly terms: (within: string, version: number) => string
    readonly because: string
    readonly becauseHint: string
    readonly becauseMissing: string
    readonly send: string
    readonly done: string
    readonly decision: string
    readonly timeline: string
    readonly events: Readonly<Record<DisputeVerb, (told: Told) => string>>
  }
}
