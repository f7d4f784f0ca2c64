/** Half of ln(2π). */
export const HALF_LOG_TWO_PI = 0.9189385332046728
const EULER_GAMMA = 0.5772156649015329
const EPSILON = Number.EPSILON
const MOST_STEPS = 200_000

/** ζ(k) − 1 for k = 2, 3, …: the tail of the sum by Euler and Maclaurin. */
const ZETA_MINUS_ONE: readonly number[] = /* @__PURE__ */ Array.from({ length: 48 }, (_, i) => {
  const k = i + 2
  const from = 20
  let total = from ** (1 - k) / (k - 1) + from ** -k / 2 + (k * from ** (-k - 1)) / 12
  total -= (k * (k + 1) * (k + 2) * from ** (-k - 3)) / 720
  total += (k * (k + 1) * (k + 2) * (k + 3) * (k + 4) * from ** (-k - 5)) / 30_240
  for (let n = from - 1; n >= 2; n--) total += n ** -k
  return total
})

/** lnΓ(2 + w) for |w| ≤ ½, exact where it crosses zero. */
function logGammaNearTwo(w: number): number {
  let total = (1 - EULER_GAMMA) * w
  let power = -w
  ZETA_MINUS_ONE.forEach((zeta, i) => {
    power *= -w
    total += (zeta * power) / (i + 2)
  })
  return total
}

/** What Stirling's formula leaves out of ln n!: ln n! − [ln √(2πn) + n ln n − n], for real n > 0. */
export function stirlingError(n: number): number {
  let shifted = n
  let error = 0
  for (; shifted < 16; shifted++) error += (shifted + 0.5) * Math.log1p(1 / shifted) - 1
  const square = shifted * shifted
  const series =
    1 / 12 -
    (1 / 360 -
      (1 / 1260 - (1 / 1680 - (1 / 1188 - (691 / 360_360 - 1 / 156 / square) / square) / square) / square) / square) /
      square
  return error + series / shifted
}

/** lnΓ(x) for x > 0. */
export function logGamma(x: number): number {
  if (!(x > 0)) return x === 0 ? Number.POSITIVE_INFINITY : Number.NaN
  if (x >= 1.5 && x <= 2.5) return logGammaNearTwo(x - 2)
  if (x >= 0.5 && x < 1.5) return logGammaNearTwo(x - 1) - Math.log1p(x - 1)
  return (x - 0.5) * Math.log(x) - x + HALF_LOG_TWO_PI + stirlingError(x)
}

/** d lnΓ(x)/dx for x > 0. */
export function digamma(x: number): number {
  let shifted = x
  let total = 0
  for (; shifted < 12; shifted++) total -= 1 / shifted
  const s = 1 / (shifted * shifted)
  const series = s * (1 / 12 - s * (1 / 120 - s * (1 / 252 - s * (1 / 240 - s * (1 / 132 - (s * 691) / 32_760)))))
  return total + Math.log(shifted) - 0.5 / shifted - series
}

/** d² lnΓ(x)/dx² for x > 0. */
export function trigamma(x: number): number {
  let shifted = x
  let total = 0
  for (; shifted < 12; shifted++) total += 1 / (shifted * shifted)
  const s = 1 / (shifted * shifted)
  const series = s * (1 / 6 - s * (1 / 30 - s * (1 / 42 - s * (1 / 30 - s * (5 / 66 - (s * 691) / 2730)))))
  return total + 1 / shifted + s / 2 + series / shifted
}

/** x ln(x/m) + m − x without cancellation when x is near m: the deviance of Loader's saddle-point form. */
export function saddleDeviance(x: number, m: number): number {
  if (Math.abs(x - m) >= 0.1 * (x + m)) return x === 0 ? m : x * Math.log(x / m) + m - x
  const v = (x - m) / (x + m)
  let total = (x - m) * v
  let power = 2 * x * v
  for (let j = 3; ; j += 2) {
    power *= v * v
    const next = total + power / j
    if (next === total) return total
    total = next
  }
}

/** λ^k e^−λ / Γ(k + 1) for real k ≥ 0 (Loader 2000). */
export function poissonWeight(k: number, lambda: number): number {
  if (k === 0) return Math.exp(-lambda)
  if (lambda === 0 || k === Number.POSITIVE_INFINITY) return 0
  return Math.exp(-stirlingError(k) - saddleDeviance(k, lambda)) / Math.sqrt(2 * Math.PI * k)
}

/** Both tails, each accurate where it is small. */
export interface Tails {
  readonly lower: number
  readonly upper: number
}

/** Regularised incomplete gamma: P(a, x) below and Q(a, x) above, a > 0. */
export function gammaTails(a: number, x: number): Tails {
  if (!(x > 0)) return { lower: 0, upper: 1 }
  if (x === Number.POSITIVE_INFINITY) return { lower: 1, upper: 0 }
  const weight = poissonWeight(a, x)
  if (x < a + 1) {
    let term = 1
    let total = 1
    for (let step = 1; step < MOST_STEPS && term > total * EPSILON * 0.1; step++) {
      term *= x / (a + step)
      total += term
    }
    const lower = weight * total
    return { lower, upper: 1 - lower }
  }
  // Lentz's continued fraction for Q.
  let b = x + 1 - a
  let c = 1e300
  let d = 1 / b
  let fraction = d
  for (let step = 1; step < MOST_STEPS; step++) {
    const numerator = -step * (step - a)
    b += 2
    d = 1 / (numerator * d + b || 1e-300)
    c = b + numerator / c || 1e-300
    fraction *= d * c
    if (Math.abs(d * c - 1) < EPSILON) break
  }
  const upper = weight * a * fraction
  return { lower: 1 - upper, upper }
}

/** P(X ≤ x) for X ~ Gamma(shape, rate). */
export const gammaCdf = (x: number, shape: number, rate = 1): number => gammaTails(shape, x * rate).lower

/** P(X > x) for X ~ Gamma(shape, rate). */
export const gammaUpperTail = (x: number, shape: number, rate = 1): number => gammaTails(shape, x * rate).upper

/** The x with P(X ≤ x) = p for X ~ Gamma(shape, rate): Newton on the logarithm of the smaller tail, within a bracket. */
export function gammaQuantile(p: number, shape: number, rate = 1): number {
  if (p <= 0) return 0
  if (p >= 1) return Number.POSITIVE_INFINITY
  const tails = (t: number): Tails => gammaTails(shape, Math.exp(t))
  const density = (t: number): number => poissonWeight(shape, Math.exp(t)) * shape
  const start = Math.log(shape) + (shape < 1 ? (Math.log(p) - 1) / shape : 0)
  return Math.exp(invertTails(tails, density, p, start, -745, 709)) / rate
}

/** The t with lower(t) = p; `density` is the derivative of the lower tail by t. */
export function invertTails(
  tails: (t: number) => Tails,
  density: (t: number) => number,
  p: number,
  start: number,
  from: number,
  to: number,
): number {
  const left = p <= 0.5
  const wanted = Math.log(left ? p : 1 - p)
  let low = from
  let high = to
  let t = Math.min(Math.max(start, low), high)
  for (let step = 0; step < 200; step++) {
    const { lower, upper } = tails(t)
    const tail = left ? lower : upper
    const miss = left ? Math.log(tail) - wanted : wanted - Math.log(tail)
    if (miss === 0) return t
    if (miss < 0) low = t
    else high = t
    const newton = t - (miss * tail) / density(t)
    const next = newton > low && newton < high ? newton : (low + high) / 2
    if (Math.abs(next - t) <= 2e-16 * Math.max(1, Math.abs(t))) return next
    t = next
  }
  return t
}

/** P(X ≤ x) for X ~ χ² with so many degrees of freedom. */
export const chiSquareCdf = (x: number, degrees: number): number => gammaCdf(x / 2, degrees / 2)

export const chiSquareQuantile = (p: number, degrees: number): number => 2 * gammaQuantile(p, degrees / 2)

/** ln C(n, k). */
export const logChoose = (n: number, k: number): number =>
  k === 0 || k === n ? 0 : logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1)
