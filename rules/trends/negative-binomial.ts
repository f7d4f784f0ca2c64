import { betaTails, binomialWeight } from './beta.ts'
import { smallestCount } from './discrete.ts'

/**
 * Counts whose Poisson mean itself varies by a gamma law of the given size (shape): mean m, variance m + m²/size.
 * The success probability of the textbook form is size/(size + mean).
 */
export interface NegativeBinomial {
  readonly size: number
  readonly mean: number
}

/** P(X = k). */
export function negativeBinomialProbability(k: number, { size, mean }: NegativeBinomial): number {
  if (k < 0 || !Number.isInteger(k)) return 0
  if (mean === 0) return k === 0 ? 1 : 0
  const total = size + mean
  return (binomialWeight(size, size + k, size / total, mean / total) * size) / (size + k)
}

/** P(X ≤ k). */
export function negativeBinomialCdf(k: number, { size, mean }: NegativeBinomial): number {
  const whole = Math.floor(k)
  if (whole < 0) return 0
  const total = size + mean
  return betaTails(size / total, size, whole + 1, mean / total).lower
}

/** P(X ≥ k). */
export function negativeBinomialUpperTail(k: number, { size, mean }: NegativeBinomial): number {
  const whole = Math.ceil(k)
  if (whole <= 0) return 1
  const total = size + mean
  return betaTails(size / total, size, whole, mean / total).upper
}

/** The smallest k with P(X ≤ k) ≥ q. */
export function negativeBinomialQuantile(q: number, law: NegativeBinomial): number {
  const spread = Math.sqrt(law.mean + law.mean ** 2 / law.size)
  return smallestCount((k) => negativeBinomialCdf(k, law), q, law.mean, spread)
}
