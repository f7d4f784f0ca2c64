import type { ConductCriterion } from '../../../rules/vocabulary.ts'

export type CriterionAnswer = 'met' | 'notMet' | 'skipped'

/** What the citizen has chosen so far; nothing of it is preselected. */
export interface RatingAnswers {
  readonly score: number | null
  readonly criteria: Readonly<Partial<Record<ConductCriterion, CriterionAnswer>>>
  readonly staffMemberId: string | null
  readonly words: string
}

export const NO_ANSWERS: RatingAnswers = { score: null, criteria: {}, staffMemberId: null, words: '' }
