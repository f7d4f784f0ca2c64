import type { ConductCriterion } from '../../../rules/vocabulary.ts'
import type { NewRating } from '../../../service/contract/index.ts'
import { NOBODY_KNOWN } from '../desk-element.ts'
import { tidy } from '../fields.ts'

export const CRITERION_ANSWERS = ['met', 'notMet', 'skipped'] as const
export type CriterionAnswer = (typeof CRITERION_ANSWERS)[number]

/** What the citizen has chosen so far; nothing of it is preselected. */
export interface RatingAnswers {
  readonly score: number | null
  readonly criteria: Readonly<Partial<Record<ConductCriterion, CriterionAnswer>>>
  readonly staffMemberId: string | null
  readonly words: string
}

export const NO_ANSWERS: RatingAnswers = { score: null, criteria: {}, staffMemberId: null, words: '' }

type Given = Pick<NewRating, 'deskCode' | 'language' | 'channel' | 'visitToken' | 'service'>

/** The rating as the service takes it: what was skipped or left open is left out. */
export function ratingOf(answers: RatingAnswers, score: number, given: Given): NewRating {
  const answered = (wanted: CriterionAnswer) =>
    (Object.entries(answers.criteria) as [ConductCriterion, CriterionAnswer][]).flatMap(([criterion, answer]) =>
      answer === wanted ? [criterion] : [],
    )
  const [met, notMet, words] = [answered('met'), answered('notMet'), tidy(answers.words)]
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
