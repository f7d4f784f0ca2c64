import { invertTails, logGamma, saddleDeviance, stirlingError, type Tails } from './gamma.ts'

const MOST_STEPS = 200_000

/** From here on lnΓ is so great that the difference of two of them loses digits. */
const GREAT = 16

/** ln B(a, b) = lnΓ(a) − ln(Γ(a + b)/Γ(b)), b the greater: its two great terms are subtracted by Stirling's formula, not after it. */
export function logBeta(a: number, b: number): number {
  const [small, great] = a < b ? [a, b] : [b, a]
  const both = small + great
  if (great < GREAT) return logGamma(small) + logGamma(great) - logGamma(both)
  const ratio = (great - 0.5) * Math.log1p(small / great) + small * (Math.log(both) - 1)
  return logGamma(small) - ratio - (stirlingError(both) - stirlingError(great))
}

/** Γ(n+1)/(Γ(k+1)Γ(n−k+1)) x^k y^(n−k) with y = 1 − x, for real 0 ≤ k ≤ n (Loader 2000). */
export function binomialWeight(k: number, n: number, x: number, y: number): number {
  if (x === 0) return k === 0 ? 1 : 0
  if (y === 0) return k === n ? 1 : 0
  if (k === 0) return Math.exp(n * logOf(y, x))
  if (k === n) return Math.exp(n * logOf(x, y))
  const rest = n - k
  const exponent =
    stirlingError(n) - stirlingError(k) - stirlingError(rest) - saddleDeviance(k, n * x) - saddleDeviance(rest, n * y)
  return Math.exp(exponent) * Math.sqrt(n / (2 * Math.PI * k * rest))
}

/** ln x, from 1 − x where that is the more exact of the two. */
const logOf = (x: number, complement: number): number => (complement < 0.5 ? Math.log1p(-complement) : Math.log(x))

/** Regularised incomplete beta I_x(a, b) and its complement; y = 1 − x may be given where it is known better. */
export function betaTails(x: number, a: number, b: number, y = 1 - x): Tails {
  if (!(x > 0)) return { lower: 0, upper: 1 }
  if (!(y > 0)) return { lower: 1, upper: 0 }
  // Beyond the mean the mirror image converges sooner. Turned at most once: rounded, x and y may both be beyond theirs.
  if (x > (a + 1) / (a + b + 2)) {
    const upper = leftTail(y, b, a, x)
    return { lower: 1 - upper, upper }
  }
  const lower = leftTail(x, a, b, y)
  return { lower, upper: 1 - lower }
}

const leftTail = (x: number, a: number, b: number, y: number): number =>
  ((binomialWeight(a, a + b, x, y) * b) / (a + b)) * continuedFraction(x, a, b)

/** Lentz's method for the continued fraction of I_x(a, b). */
function continuedFraction(x: number, a: number, b: number): number {
  let c = 1
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || 1e-300)
  let fraction = d
  for (let m = 1; m < MOST_STEPS; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m))
    d = 1 / (1 + even * d || 1e-300)
    c = 1 + even / c || 1e-300
    fraction *= d * c
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1))
    d = 1 / (1 + odd * d || 1e-300)
    c = 1 + odd / c || 1e-300
    fraction *= d * c
    if (Math.abs(d * c - 1) < Number.EPSILON) break
  }
  return fraction
}

/** P(X ≤ x) for X ~ Beta(a, b). */
export const betaCdf = (x: number, a: number, b: number): number => betaTails(x, a, b).lower

/** P(X > x) for X ~ Beta(a, b). */
export const betaUpperTail = (x: number, a: number, b: number): number => betaTails(x, a, b).upper

/** The x with P(X ≤ x) = p for X ~ Beta(a, b), sought on the log-odds scale. */
export function betaQuantile(p: number, a: number, b: number): number {
  if (p <= 0) return 0
  if (p >= 1) return 1
  const share = (t: number): number => 1 / (1 + Math.exp(-t))
  const tails = (t: number): Tails => betaTails(share(t), a, b, share(-t))
  const density = (t: number): number => (binomialWeight(a, a + b, share(t), share(-t)) * a * b) / (a + b)
  return share(invertTails(tails, density, p, Math.log(a / b), -740, 740))
}
