import type { ConductCriterion } from '../../../rules/vocabulary.ts'
import type { NewRating } from '../../../service/contract/index.ts'
import type { Fault } from '../fault.ts'
import { NOBODY_KNOWN } from '../nobody-known.ts'
import type { Phrases } from '../phrases.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../text.ts'
import type { CriterionAnswer, RatingAnswers } from './chosen.ts'

export type Given = Pick<NewRating, 'deskCode' | 'language' | 'channel' | 'visitToken' | 'service'>

/** The criteria that were given this answer. */
export const answered = ({ criteria }: RatingAnswers, wanted: CriterionAnswer): ConductCriterion[] =>
  (Object.entries(criteria) as [ConductCriterion, CriterionAnswer][]).flatMap(([criterion, answer]) =>
    answer === wanted ? [criterion] : [],
  )

/** What stands in the way of sending. */
export const faultsIn = ({ score, words }: RatingAnswers, phrases: Phrases['ratingRest']): Fault[] => [
  ...(score === null ? [{ field: 'score', text: phrases.scoreMissing }] : []),
  ...(lengthOf(tidy(words)) > MOST_CHARACTERS ? [{ field: 'words', text: phrases.tooLong }] : []),
]

/** The rating as the service takes it: what was skipped or left open is left out. */
export function ratingOf(answers: RatingAnswers, score: number, given: Given): NewRating {
  const [met, notMet, words] = [answered(answers, 'met'), answered(answers, 'notMet'), tidy(answers.words)]
  const { staffMemberId } = answers
  return {
    ...given,
    score,
    ...(met.length > 0 ? { met } : {}),
    ...(notMet.length > 0 ? { notMet } : {}),
    ...(words ? { words } : {}),
    ...(staffMemberId && staffMemberId !== NOBODY_KNOWN ? { staffMemberId } : {}),
  }
}
