import { betaTails, binomialWeight } from './beta.ts'
import { smallestCount } from './discrete.ts'

/** P(X = k) for X ~ Binomial(n, p). */
export const binomialProbability = (k: number, n: number, p: number): number =>
  k < 0 || k > n || !Number.isInteger(k) ? 0 : binomialWeight(k, n, p, 1 - p)

/** P(X ≤ k). */
export function binomialCdf(k: number, n: number, p: number): number {
  const whole = Math.floor(k)
  if (whole < 0) return 0
  if (whole >= n) return 1
  return betaTails(p, whole + 1, n - whole).upper
}

/** P(X ≥ k). */
export function binomialUpperTail(k: number, n: number, p: number): number {
  const whole = Math.ceil(k)
  if (whole <= 0) return 1
  if (whole > n) return 0
  return betaTails(p, whole, n - whole + 1).lower
}

/** The smallest k with P(X ≤ k) ≥ q. */
export function binomialQuantile(q: number, n: number, p: number): number {
  const spread = Math.sqrt(n * p * (1 - p))
  return smallestCount((k) => binomialCdf(k, n, p), q, n * p, spread, n)
}
