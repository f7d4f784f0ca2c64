import type { Verb } from '../../../rules/complaint.ts'
import type { State } from '../../../rules/vocabulary.ts'
import type { Words } from '../../languages/words.ts'
import type { Attaching } from './attaching.ts'

export interface StatusPhrases {
  readonly heading: string
  readonly code: string
  readonly codeHint: string
  readonly codeWrong: (typed: number) => string
  readonly open: string
  readonly opening: string
}

export interface ProgressPhrases extends Attaching {
  readonly moment: (time: string, date: string) => string
  readonly at: string
  readonly leave: string
  readonly tooLong: string
  readonly states: Readonly<Record<State, string>>
  readonly next: {
    readonly assigned: (by: string) => string
    readonly acknowledged: (by: string) => string
    readonly waiting: string
    readonly resolved: string
    readonly 'in-review': string
    readonly held: string
    readonly closed: string
    readonly withdrawn: string
    readonly overdue: (by: string) => string
  }
  readonly handledBy: string
  readonly about: string
  readonly attitude: Words['attitudes']
  readonly filedAt: string
  readonly question: string
  readonly yourReply: string
  readonly sendReply: string
  readonly wordsMissing: string
  readonly answer: string
  readonly view: string
  readonly viewMissing: string
  readonly satisfied: string
  readonly partlySatisfied: string
  readonly contest: string
  readonly contestMeans: string
  readonly reason: string
  readonly reasonMissing: string
  readonly sendView: string
  readonly yourView: string
  readonly viewOf: Words['views']
  readonly add: string
  readonly addLabel: string
  readonly sendMore: string
  readonly withdraw: string
  readonly withdrawMeans: string
  readonly withdrawReason: string
  readonly withdrawSure: string
  readonly withdrawSureMissing: string
  readonly confirmWithdraw: string
  readonly done: string
  readonly timeline: string
  readonly filesSent: (count: number) => string
  /** After an extension. */
  readonly newDate: (moment: string) => string
  readonly steps: Readonly<Record<'file' | Verb, string>>
  readonly handling: string
  readonly handlingHint: string
  readonly handlingScores: Words['scores']
  readonly handlingMissing: string
  readonly handlingSend: string
  readonly handlingThanks: (score: string) => string
}

export interface ConfirmationPhrases {
  readonly waiting: string
  readonly done: string
  readonly doneMeans: string
  readonly failedToConfirm: string
  readonly linkInvalid: string
  readonly noToken: string
}
