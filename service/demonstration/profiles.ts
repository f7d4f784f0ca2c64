import type { ConductCriterion } from '../../rules/vocabulary.ts'

/** How a desk does: made up so that some are busy, some weak, and some changing. */
export interface DeskProfile {
  /** Ratings and complaints on an ordinary day. */
  readonly ratings: number
  readonly complaints: number
  /** Mean score half-way through the period, 1 to 5. */
  readonly quality: number
  /** Change of the mean score over the whole period. */
  readonly drift: number
  /** What visitors miss most. */
  readonly weakness: ConductCriterion
}

const profile = (
  ratings: number,
  complaints: number,
  quality: number,
  drift: number,
  weakness: ConductCriterion,
): DeskProfile => ({ ratings, complaints, quality, drift, weakness })

export const DESK_PROFILES: Readonly<Record<string, DeskProfile>> = {
  // The busiest: enough ratings for one person's change to be told from chance.
  'TT-01': profile(9, 0.1, 4, 0, 'attentive'),
  'TT-02': profile(1.3, 0.07, 4.2, 0, 'guided-thoroughly'),
  // Gets better: morning and afternoon officers learned to hand over.
  'XD-01': profile(0.92, 0.1, 3.9, 1, 'instructions-easy'),
  'DD-01': profile(1.7, 0.21, 3.6, 0, 'guided-thoroughly'),
  'CC-01': profile(2, 0.14, 4.1, 0, 'polite'),
  // Gets worse.
  'HK-01': profile(2.2, 0.18, 4.1, -0.9, 'polite'),
  'HK-02': profile(1.3, 0.06, 4.5, 0, 'answered-fully'),
  'BD-01': profile(1.2, 0.07, 4.3, 0, 'instructions-easy'),
  'CG-01': profile(1.5, 0.12, 4.1, 0, 'attentive'),
  'HD-01': profile(1.1, 0.08, 4.2, 0, 'polite'),
  // Gets better.
  'HD-02': profile(0.83, 0.09, 4, 0.9, 'guided-thoroughly'),
  'SS-01': profile(0.75, 0.08, 4.2, 0, 'instructions-easy'),
  'GL-01': profile(0.75, 0.07, 4.3, 0, 'answered-fully'),
  'XP-01': profile(1.7, 0.17, 3.9, 0.2, 'attentive'),
  'GD-01': profile(0.58, 0.04, 4.3, 0, 'answered-fully'),
  'LT-01': profile(0.33, 0.03, 4.5, 0, 'followed-rules'),
}

/** One person's visitors become less content for good: what the early warning is there to find. `from` is a share of the period. */
export const PERSONAL_CHANGE: Readonly<Record<string, { readonly from: number; readonly by: number }>> = {
  'tt-ha-van-toan': { from: 0.72, by: -1.4 },
}

/** By how much a person's visitors score above or below their desk; everyone else is as good as the desk. */
export const PERSONAL_TOUCH: Readonly<Record<string, number>> = {
  'hk-vu-dinh-nam': -0.5,
  'hk-nguyen-thi-hoa': 0.2,
  'tt-le-thi-ngoc-anh': 0.3,
  'dd-nguyen-huu-khiem': -0.4,
  'dd-ly-thi-mai-anh': 0.4,
  'cg-ma-thi-huong-giang': 0.3,
  'xp-nguyen-thi-ngan': 0.4,
  'xd-bui-trong-dai': -0.3,
}
