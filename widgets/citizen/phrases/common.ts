import type { Language } from '../../../rules/vocabulary.ts'

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

/** Needed as soon as something is sent, or not right. */
export interface ExchangePhrases {
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
