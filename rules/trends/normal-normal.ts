import { at, sum } from './numbers.ts'

export interface NormalShrinkage {
  /** Cochran's heterogeneity. */
  readonly Q: number
  readonly tau2: number
  readonly mu: number
  /** τ²/(τ² + se²): how much of a unit's difference is kept. It is the reliability of the figure. */
  readonly shrinkB: readonly number[]
  /** Each unit drawn towards the mean. */
  readonly blup: readonly number[]
  readonly reliability: readonly number[]
}

/** Normal empirical Bayes with DerSimonian and Laird's variance between units. */
export function normalShrinkage(y: readonly number[], se: readonly number[]): NormalShrinkage {
  const weights = se.map((s) => 1 / (s * s))
  const total = sum(weights)
  const fixed = sum(weights.map((w, i) => w * at(y, i))) / total
  const Q = sum(weights.map((w, i) => w * (at(y, i) - fixed) ** 2))
  const freedom = total - sum(weights.map((w) => w * w)) / total
  const tau2 = freedom > 0 ? Math.max(0, (Q - (y.length - 1)) / freedom) : 0
  const random = se.map((s) => 1 / (s * s + tau2))
  const mu = sum(random.map((w, i) => w * at(y, i))) / sum(random)
  const shrinkB = se.map((s) => tau2 / (tau2 + s * s))
  return { Q, tau2, mu, shrinkB, blup: y.map((each, i) => mu + at(shrinkB, i) * (each - mu)), reliability: shrinkB }
}
