import type { Words } from '../../languages/words.ts'
import type { Attaching } from './attaching.ts'
import type { People } from './people.ts'

export interface ComplaintPhrases {
  readonly back: string
  readonly next: string
  readonly step: (step: number, of: number) => string
  readonly attitudes: string
  readonly attitudesHint: string
  readonly attitudesMissing: string
  readonly attitude: Words['attitudes']
  readonly draftFound: string
  readonly draftResume: string
  readonly draftDiscard: string
}

export interface ComplaintPagesPhrases extends People, Attaching {
  readonly change: string
  readonly occasion: string
  readonly day: string
  readonly dayMissing: string
  readonly dayInFuture: string
  readonly time: string
  readonly timeHint: string
  readonly timeForgotten: string
  readonly morning: string
  readonly afternoon: string
  readonly hour: (hour: number) => string
  readonly service: string
  readonly serviceUnsaid: string
  readonly serviceOf: Words['services']
  readonly whoHint: string
  readonly whoMissing: string
  readonly account: string
  readonly accountLabel: string
  readonly accountHints: readonly string[]
  readonly accountPrivacy: string
  readonly accountMissing: string
  readonly accountShort: string
  readonly charactersLeft: (count: number) => string
  readonly charactersOver: (count: number) => string
  readonly tooLong: string
  readonly keepDraft: string
  readonly keepDraftMeans: string
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
  readonly changeOf: (what: string) => string
  readonly at: string
  readonly happened: string
  readonly whenAndWho: string
  readonly yourWords: string
  readonly noFiles: string
  readonly reach: string
  /** What in the account tells who wrote it, in the order of `TELLING`. */
  readonly telling: Readonly<Record<'name' | 'id-number' | 'phone' | 'email', (found: string) => string>>
  readonly tellingHeading: string
  readonly tellingAnonymous: string
  readonly tellingNamed: string
  readonly notFormal: string
  readonly notFormalMore: string
  readonly send: string
}
