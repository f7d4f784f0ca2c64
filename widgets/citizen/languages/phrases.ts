import type { Verb } from '../../../rules/complaint.ts'
import type { State } from '../../../rules/vocabulary.ts'

/** Every sentence of the citizen's elements: one that is missing in a language does not compile. */
export interface Phrases {
  readonly loading: string
  readonly tryAgain: string
  readonly demonstration: string
  readonly optional: string
  readonly back: string
  readonly next: string
  readonly sending: string
  readonly somethingToLookAt: string
  readonly notSent: string
  readonly notReached: string
  readonly charactersLeft: (count: number) => string
  readonly charactersOver: (count: number) => string
  readonly tooLong: string
  readonly onDuty: string
  readonly unknownPerson: string
  /** `time` and `date` as shown: 14:05, 23/11/2026. */
  readonly moment: (time: string, date: string) => string

  readonly rating: {
    readonly question: string
    readonly scoreMissing: string
    readonly more: string
    readonly criteria: string
    readonly met: string
    readonly notMet: string
    readonly skipped: string
    readonly who: string
    readonly words: string
    readonly wordsHint: string
    readonly send: string
    readonly sendWithoutVisit: string
    readonly thanks: string
    readonly kept: string
    readonly verified: string
    readonly unverified: string
    readonly complainLead: string
    readonly complain: string
  }

  readonly complaint: {
    readonly step: (step: number, of: number) => string
    readonly attitudes: string
    readonly attitudesHint: string
    readonly attitudesMissing: string
    readonly occasion: string
    readonly day: string
    readonly dayMissing: string
    readonly dayInFuture: string
    readonly time: string
    readonly timeForgotten: string
    readonly morning: string
    readonly afternoon: string
    readonly hour: (hour: number) => string
    readonly service: string
    readonly serviceUnsaid: string
    readonly who: string
    readonly whoHint: string
    readonly whoMissing: string
    readonly account: string
    readonly accountLabel: string
    readonly accountHints: readonly string[]
    readonly accountPrivacy: string
    readonly accountMissing: string
    readonly accountShort: string
    readonly contact: string
    readonly contactHint: string
    readonly contactMissing: string
    readonly anonymous: string
    readonly anonymousMeans: string
    readonly reachable: string
    readonly reachableMeans: string
    readonly reachHint: string
    readonly reachMissing: string
    readonly name: string
    readonly phone: string
    readonly phoneHint: string
    readonly phoneWrong: string
    readonly email: string
    readonly emailHint: string
    readonly emailWrong: string
    readonly check: string
    readonly change: string
    readonly changeOf: (what: string) => string
    readonly at: string
    readonly happened: string
    readonly whenAndWho: string
    readonly yourWords: string
    readonly reach: string
    readonly notFormal: string
    readonly notFormalMore: string
    readonly send: string

    readonly received: string
    readonly trackingCode: string
    readonly keepIt: string
    readonly copy: string
    readonly copied: string
    readonly print: string
    readonly download: string
    readonly whatNext: string
    readonly acknowledgeBy: string
    readonly resolveBy: string
    readonly filed: string
    readonly signature: string
    readonly proveLegend: string
    readonly lastFour: string
    readonly lastFourCheck: string
    readonly lastFourWrong: string
    readonly lastFourRight: string
    readonly follow: string
  }

  readonly status: {
    readonly heading: string
    readonly code: string
    readonly codeHint: string
    readonly codeWrong: (typed: number) => string
    readonly open: string
    readonly opening: string
    readonly leave: string
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
    readonly steps: Readonly<Record<'file' | Verb, string>>
  }

  readonly confirmation: {
    readonly waiting: string
    readonly done: string
    readonly doneMeans: string
    readonly failed: string
    readonly noToken: string
  }
}
