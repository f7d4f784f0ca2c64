import type { Verb } from '../../rules/complaint.ts'
import type { Language, State } from '../../rules/vocabulary.ts'
import type { Words } from '../languages/words.ts'

/** Sentences of every element's first screen. */
export interface Common {
  /** The language in which the service keeps records of whoever reads this one. */
  readonly record: Language
  readonly loading: string
  readonly demonstration: string
  readonly optional: string
  readonly sending: string
  /** Needed when nothing more can be loaded. */
  readonly unreachable: string
}

/** Names of the people at a desk, and what stands for none of them. */
export interface People {
  readonly who: string
  readonly onDuty: string
  readonly unknownPerson: string
}

export interface Attaching {
  readonly files: string
  readonly filesHint: string
  readonly fileChoose: string
  readonly fileOf: (kind: 'image' | 'pdf', place: number) => string
  readonly fileSize: (kilobytes: number) => string
  readonly fileSending: string
  readonly fileArrived: string
  readonly fileRemove: (name: string) => string
  readonly filesTooMany: string
  readonly fileTooLarge: string
}

/**
 * Every sentence of the citizen's elements, in the parts in which they are loaded. A language is one file that holds them all:
 * one that is missing does not compile.
 */
export interface Phrases {
  readonly common: Common

  /** Needed as soon as something is sent, or not right. */
  readonly exchange: {
    readonly tryAgain: string
    readonly somethingToLookAt: string
    /** Stands before the title of the page. */
    readonly faultMark: string
    readonly notSent: string
    readonly notReached: string
    /** A link to the service's own page, where a site may not show the element. */
    readonly openOurs: string
    readonly failed: string
  }

  readonly rating: {
    readonly question: string
    readonly scores: Words['scores']
    readonly more: string
    readonly send: string
    readonly complainLead: string
    readonly complain: string
  }

  readonly ratingRest: People & {
    readonly scoreMissing: string
    readonly tooLong: string
    readonly sendWithoutVisit: string
    readonly thanks: string
    readonly kept: string
    readonly verified: string
    readonly unverified: string
    readonly criteria: string
    readonly criterion: Words['criteria']
    readonly met: string
    readonly notMet: string
    readonly skipped: string
    readonly words: string
    readonly wordsHint: string
  }

  readonly complaint: {
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

  readonly complaintPages: People &
    Attaching & {
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

  readonly receipt: {
    readonly moment: (time: string, date: string) => string
    readonly received: string
    readonly trackingCode: string
    readonly keepIt: string
    readonly copy: string
    readonly copied: string
    readonly print: string
    readonly saveImage: string
    readonly showQr: string
    readonly qrMeans: string
    readonly download: string
    readonly whatNext: string
    readonly acknowledgeBy: string
    readonly resolveBy: string
    readonly filed: string
    readonly at: string
    readonly signature: string
    readonly verify: string
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
  }

  readonly progress: Attaching & {
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

  readonly confirmation: {
    readonly waiting: string
    readonly done: string
    readonly doneMeans: string
    readonly failedToConfirm: string
    readonly linkInvalid: string
    readonly noToken: string
  }

  readonly kiosk: {
    readonly question: string
    readonly scores: Words['scores']
    readonly otherLanguage: string
    /** The tag of that language. */
    readonly otherTag: string
    readonly ready: string
    readonly readyMeans: string
    readonly send: string
    readonly chooseAgain: string
    readonly more: string
    readonly onPhone: string
    readonly phone: string
    readonly phoneMeans: string
    readonly done: string
    readonly thanks: string
    readonly kept: string
    readonly stillThere: string
    readonly stillThereMeans: string
    readonly stay: string
    readonly leave: string
    readonly waiting: (count: number) => string
    readonly noLine: string
    readonly replaced: string
    readonly fullScreen: string
    readonly nothingKept: string
  }

  readonly kioskSetup: {
    readonly heading: (desk: string) => string
    readonly replaced: string
    readonly steps: readonly string[]
    readonly code: string
    readonly codeHint: string
    readonly codeMissing: string
    readonly enrol: string
  }

  readonly verify: {
    readonly heading: string
    readonly lead: string
    readonly paste: string
    readonly file: string
    readonly check: string
    readonly checking: string
    readonly pasteMissing: string
    readonly unreadable: string
    readonly genuine: string
    readonly genuineMeans: string
    readonly altered: string
    readonly alteredMeans: string
    readonly otherKey: string
    readonly otherKeyMeans: string
    readonly says: string
    readonly moment: (time: string, date: string) => string
    readonly office: string
    readonly desk: string
    readonly filed: string
    readonly acknowledgeBy: string
    readonly resolveBy: string
    readonly about: string
    readonly attitude: Words['attitudes']
    readonly words: string
    readonly wordsHint: string
    readonly wordsMatch: string
    readonly wordsDiffer: string
    readonly key: string
    readonly keyMeans: string
  }

  readonly problems: Words['problems']
}

/** Parts that an element begins with; the others come when they are reached. */
export type FirstPart = 'rating' | 'complaint' | 'status' | 'confirmation' | 'verify' | 'kiosk'
