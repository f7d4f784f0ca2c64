import type { Words } from '../../languages/words.ts'
import type { People } from './people.ts'

export interface RatingPhrases {
  readonly question: string
  readonly scores: Words['scores']
  readonly more: string
  readonly send: string
  readonly complainLead: string
  readonly complain: string
}

export interface RatingRestPhrases extends People {
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
