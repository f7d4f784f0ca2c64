import { gammaTails } from './gamma.ts'

export const normalDensity = (z: number): number => Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI)

/** P(Z > z), accurate far into the tail. */
export const normalUpperTail = (z: number): number => {
  const { lower, upper } = gammaTails(0.5, (z * z) / 2)
  return z >= 0 ? upper / 2 : 0.5 + lower / 2
}

/** P(Z ≤ z). */
export const normalCdf = (z: number): number => normalUpperTail(-z)

/** The z with P(Z ≤ z) = p: a rational first guess (Abramowitz and Stegun 26.2.23), then Newton on the log of the tail. */
export function normalQuantile(p: number): number {
  if (p <= 0) return Number.NEGATIVE_INFINITY
  if (p >= 1) return Number.POSITIVE_INFINITY
  if (p === 0.5) return 0
  const tail = p < 0.5 ? p : 1 - p
  const t = Math.sqrt(-2 * Math.log(tail))
  let z = t - (2.515517 + t * (0.802853 + t * 0.010328)) / (1 + t * (1.432788 + t * (0.189269 + t * 0.001308)))
  for (let step = 0; step < 8; step++) {
    const q = normalUpperTail(z)
    const move = ((Math.log(q) - Math.log(tail)) * q) / normalDensity(z)
    z += move
    if (Math.abs(move) <= 1e-16 * Math.max(1, Math.abs(z))) break
  }
  return p < 0.5 ? -z : z
}
