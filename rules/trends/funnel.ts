import { binomialCdf, binomialQuantile } from './binomial.ts'
import { gammaQuantile } from './gamma.ts'
import { normalQuantile } from './normal.ts'
import { clamp } from './numbers.ts'
import { poissonCdf, poissonQuantile } from './poisson.ts'

/** The cumulative probabilities of the inner (95 %) and outer (99.8 %) limits. */
export const FUNNEL_PROBABILITIES = [0.001, 0.025, 0.975, 0.999] as const

export interface FunnelLimit {
  /** The smallest count whose cumulative probability reaches the one asked for. */
  readonly r: number
  /** Between counts by the probability left over; a share, or observed over expected. */
  readonly limit: number
}

/**
 * Exact limits of prediction (Spiegelhalter 2005, doi 10.1002/sim.1970): where a blameless count of this size falls below with
 * probability q. Never limits of the confidence-interval kind: those do not keep their rate (Seaton and Manktelow 2012).
 */
export function proportionFunnelLimit(n: number, theta0: number, q: number): FunnelLimit {
  const r = binomialQuantile(q, n, theta0)
  return { r, limit: clamp(between(r, q, (k) => binomialCdf(k, n, theta0)) / n, 0, 1) }
}

/** The same for observed over expected, the expected count being E > 0. */
export function ratioFunnelLimit(E: number, q: number): FunnelLimit {
  const r = poissonQuantile(q, E)
  return { r, limit: Math.max(0, between(r, q, (k) => poissonCdf(k, E)) / E) }
}

function between(r: number, q: number, cdf: (k: number) => number): number {
  const reached = cdf(r)
  return r - (reached - q) / (reached - cdf(r - 1))
}

type ByProbability = Readonly<Record<string, FunnelLimit>>

const atEach = (probabilities: readonly number[], limit: (q: number) => FunnelLimit): ByProbability =>
  Object.fromEntries(probabilities.map((q) => [String(q), limit(q)]))

export type FunnelPoint = { readonly E: number } | { readonly n: number; readonly theta0: number }

/** The limits at each cumulative probability, of a share (n, theta0) or of observed over expected (E). */
export const funnelLimits = (
  point: FunnelPoint,
  probabilities: readonly number[] = FUNNEL_PROBABILITIES,
): ByProbability =>
  atEach(probabilities, (q) =>
    'E' in point ? ratioFunnelLimit(point.E, q) : proportionFunnelLimit(point.n, point.theta0, q),
  )

export interface Interval {
  readonly lower: number
  readonly upper: number
}

/**
 * What must NOT be used as a limit: the exact confidence interval of a Poisson count taken for a limit of O/E (FunnelPlotR's
 * unadjusted limits). Kept as the control that the right ones are measured against. `tail` is the probability outside each side.
 */
export const ratioConfidenceLimits = (E: number, tail: number): Interval => ({
  lower: gammaQuantile(tail, E) / E,
  upper: gammaQuantile(1 - tail, E + 1) / E,
})

/** The other control: Wilson's interval inverted around an average (Fingertips technical guidance), as shares. */
export function wilsonFunnelLimits(n: number, theta0: number, tail: number): Interval {
  const z2 = normalQuantile(1 - tail) ** 2
  const centre = theta0 * (n / z2 + 1)
  const product = theta0 * (n * (theta0 * (n / z2 + 2) - 1) + z2 * (theta0 - 1))
  const half = Math.sqrt(Math.max(0, centre ** 2 - (1 / z2 + 1 / n) * product))
  const scale = (1 / z2 + 1 / n) * n
  return { lower: clamp((centre - half) / scale, 0, 1), upper: clamp((centre + half) / scale, 0, 1) }
}
