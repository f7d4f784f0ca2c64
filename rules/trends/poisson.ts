import { smallestCount } from './discrete.ts'
import { gammaTails, poissonWeight } from './gamma.ts'

/** P(X = k) for X ~ Poisson(λ). */
export const poissonProbability = (k: number, lambda: number): number =>
  k < 0 || !Number.isInteger(k) ? 0 : poissonWeight(k, lambda)

/** P(X ≤ k). */
export function poissonCdf(k: number, lambda: number): number {
  const whole = Math.floor(k)
  if (whole < 0) return 0
  return lambda === 0 ? 1 : gammaTails(whole + 1, lambda).upper
}

/** P(X ≥ k). */
export function poissonUpperTail(k: number, lambda: number): number {
  const whole = Math.ceil(k)
  if (whole <= 0) return 1
  return lambda === 0 ? 0 : gammaTails(whole, lambda).lower
}

/** The smallest k with P(X ≤ k) ≥ q. */
export const poissonQuantile = (q: number, lambda: number): number =>
  smallestCount((k) => poissonCdf(k, lambda), q, lambda, Math.sqrt(lambda))
