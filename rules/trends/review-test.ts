import {
  type NegativeBinomial,
  negativeBinomialCdf,
  negativeBinomialProbability,
  negativeBinomialUpperTail,
} from './negative-binomial.ts'
import { poissonCdf, poissonProbability, poissonUpperTail } from './poisson.ts'

export interface ReviewTestInput {
  readonly observed: number
  readonly expected: number
  /** Variance between colleagues on the scale of observed over expected. */
  readonly tau2: number
  /** What each day gave, so that any one can be left out. */
  readonly days?: readonly { readonly observed: number; readonly expected: number }[]
}

export interface ReviewTest {
  /** P(X > observed) + ½ P(X = observed), X negative binomial of size 1/τ² and mean E, or Poisson where τ² = 0. */
  readonly midP: number
  /** The same probability on the other side, for the mirror question: better than colleagues. */
  readonly midPLower: number
  /** The greatest mid-p over "leave any one day out": one day can never convict. */
  readonly midPLeaveOneDayOut: number
  readonly midPLowerLeaveOneDayOut: number
}

/** Is this more than colleagues at the same work, differing as colleagues do, would have had? */
export function reviewTest({ observed, expected, tau2, days = [] }: ReviewTestInput): ReviewTest {
  const without = days.map((day) => ({ o: observed - day.observed, e: Math.max(0, expected - day.expected) }))
  const greatest = (side: typeof midPAbove, all: number) =>
    without.reduce((most, { o, e }) => Math.max(most, side(o, e, tau2)), all)
  const [midP, midPLower] = [midPAbove(observed, expected, tau2), midPBelow(observed, expected, tau2)]
  return {
    midP,
    midPLower,
    midPLeaveOneDayOut: greatest(midPAbove, midP),
    midPLowerLeaveOneDayOut: greatest(midPBelow, midPLower),
  }
}

const lawOf = (expected: number, tau2: number): NegativeBinomial => ({ size: 1 / tau2, mean: expected })

function midPAbove(observed: number, expected: number, tau2: number): number {
  if (tau2 <= 0) return poissonUpperTail(observed + 1, expected) + poissonProbability(observed, expected) / 2
  const law = lawOf(expected, tau2)
  return negativeBinomialUpperTail(observed + 1, law) + negativeBinomialProbability(observed, law) / 2
}

function midPBelow(observed: number, expected: number, tau2: number): number {
  if (tau2 <= 0) return poissonCdf(observed - 1, expected) + poissonProbability(observed, expected) / 2
  const law = lawOf(expected, tau2)
  return negativeBinomialCdf(observed - 1, law) + negativeBinomialProbability(observed, law) / 2
}
