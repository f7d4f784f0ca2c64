import type { AlertChart, AlertOutcome, AlertState } from '../../../../rules/alert.ts'
import type { DayReason } from '../../../../rules/trends/guarded-day.ts'

/** What a sentence about an alert is made of; numbers and dates are written as the language writes them. */
export interface AlertNumbers {
  readonly name: string
  readonly n: string
  readonly observed: string
  readonly expected: string
  readonly ratio: string
  readonly from: string
  readonly until: string
}

export interface AlertPhrases {
  readonly title: string
  readonly lead: string
  readonly loading: string
  readonly empty: { readonly title: string; readonly next: (through: string | null) => string }
  readonly through: (date: string) => string
  readonly toDo: string
  readonly settled: string
  readonly noneToDo: string
  /** The reason in one sentence, which accuses nobody. */
  readonly sentences: Readonly<Record<AlertChart, (numbers: AlertNumbers) => string>>
  readonly labels: Readonly<
    Record<'on' | 'interval' | 'sample' | 'chance' | 'began' | 'compared' | 'line' | 'computed', string>
  >
  readonly interval: (from: string, to: string) => string
  readonly samples: Readonly<Record<'ratings' | 'served', (n: string) => string>>
  readonly chance: (percent: string) => string
  readonly began: (from: string, until: string) => string
  readonly compared: (from: string, until: string, n: string) => string
  readonly colleagues: string
  readonly line: (reached: string, threshold: string) => string
  readonly chanceLine: (reached: string, threshold: string) => string
  readonly computed: (statistics: number, policy: number) => string
  readonly numbers: string
  /** The start of a change was chosen by the data, so that the ratio is too high. */
  readonly selected: string
  readonly readPage: string
  readonly pageFirst: string
  readonly pageWasRead: string
  readonly held: string
  readonly heldHint: string
  readonly outcome: string
  readonly outcomeHint: string
  readonly record: string
  readonly missing: string
  readonly outcomes: Readonly<Record<AlertOutcome, string>>
  readonly states: Readonly<Record<AlertState, string>>
  readonly saidConversation: string
  readonly saidOutcome: string
  readonly rate: {
    readonly title: string
    readonly realised: string
    readonly expected: string
    readonly tooFew: (decided: number) => string
    readonly of: (share: string, from: string, to: string, noGround: number, decided: number) => string
    readonly expectedSays: (percent: string) => string
    readonly nominal: (nominal: string, measured: string) => string
    readonly dataProblems: (n: number) => string
  }
  readonly toHeld: string
  readonly days: {
    readonly title: string
    readonly lead: string
    readonly empty: { readonly title: string; readonly next: string }
    readonly sentence: (numbers: { given: string; low: string; usual: string; share: string }) => string
    readonly at: (desks: string, date: string) => string
    readonly reasons: Readonly<Record<DayReason, string>>
    readonly reason: string
    readonly reasonHint: string
    readonly reasonMissing: string
    readonly hold: string
    readonly release: string
    readonly decided: (by: string, on: string, reason: string) => string
    readonly change: string
    readonly saidHold: string
    readonly saidRelease: string
    readonly back: string
  }
}
