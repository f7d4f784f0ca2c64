import { normalDensity, normalQuantile } from './normal.ts'
import { clamp, sampleQuantile, sum } from './numbers.ts'

/**
 * Mean square of a standard normal winsorised at its q and 1 − q quantiles: what the published estimate of φ is too small by.
 * c(q) = (1 − 2q) − 2aφ(a) + 2qa², a = Φ⁻¹(1 − q); 0.6787 at the usual 10 %.
 */
export function winsorConsistency(q: number): number {
  if (q === 0) return 1
  const a = normalQuantile(1 - q)
  return 1 - 2 * q - 2 * a * normalDensity(a) + 2 * q * a * a
}

/** The values pulled in to their own q and 1 − q quantiles. */
export function winsorise(xs: readonly number[], q: number): readonly number[] {
  if (q === 0) return xs
  const [low, high] = [sampleQuantile(xs, q), sampleQuantile(xs, 1 - q)]
  return xs.map((x) => clamp(x, low, high))
}

/** How much more colleagues vary than chance alone lets them. */
export interface Dispersion {
  /** Mean square of the (winsorised) scores: 1 where only chance is at work, if nothing were winsorised. */
  readonly phi: number
  /** φ divided by what winsorising takes away: 1 where only chance is at work. The one to use. */
  readonly phiCorrected: number
  /** Variance between colleagues, on the scale of the standard errors, from the published φ. */
  readonly tau2: number
  /** The same from the corrected φ. The one to use. */
  readonly tau2Corrected: number
}

/** Variance between units from φ: DerSimonian and Laird's moment form, 0 where chance explains all. */
export function varianceBetween(phi: number, errors: readonly number[]): number {
  const weights = errors.map((s) => 1 / (s * s))
  const total = sum(weights)
  const freedom = total - sum(weights.map((w) => w * w)) / total
  return freedom > 0 ? Math.max(0, (errors.length * phi - (errors.length - 1)) / freedom) : 0
}

/** Over-dispersion of standard scores z with standard errors s (Spiegelhalter 2005, doi 10.1136/qshc.2005.013755). */
export function dispersion(z: readonly number[], errors: readonly number[], winsor = 0.1): Dispersion {
  const phi = sum(winsorise(z, winsor).map((x) => x * x)) / z.length
  const phiCorrected = phi / winsorConsistency(winsor)
  return { phi, phiCorrected, tau2: varianceBetween(phi, errors), tau2Corrected: varianceBetween(phiCorrected, errors) }
}

type Limits = Readonly<Record<'95' | '99.8', readonly [number, number]>>

export interface ProportionDispersion extends Dispersion {
  readonly theta0: number
  readonly z: readonly number[]
  /** Scores left after the variance between colleagues is allowed for. */
  readonly zAdditive: readonly number[]
  /** Funnel limits at each asked n, the standard error widened by √max(1, φ). */
  readonly multiplicative: Readonly<Record<string, Limits>>
  /** Funnel limits at each asked n, τ² added to the variance: the form with the stronger foundation. */
  readonly additive: Readonly<Record<string, Limits>>
}

export interface ProportionSample {
  readonly y: readonly number[]
  readonly n: readonly number[]
  /** Share winsorised at each end; 0.1 unless told. */
  readonly winsor?: number
  /** Sample sizes to give limits at. */
  readonly limitN?: readonly number[]
  /** Limits and scores from the corrected estimates instead of the published ones. */
  readonly corrected?: boolean
}

/** Over-dispersion of shares y/n around their common share. */
export function proportionDispersion(sample: ProportionSample): ProportionDispersion {
  const { y, n, winsor = 0.1, limitN = [], corrected = false } = sample
  const theta0 = sum(y) / sum(n)
  const variance = theta0 * (1 - theta0)
  const s2 = n.map((each) => variance / each)
  const errors = s2.map(Math.sqrt)
  const off = y.map((each, i) => each / (n[i] ?? Number.NaN) - theta0)
  // Where nobody, or everybody, was low, nobody differs.
  const score = (d: number, error: number) => (variance > 0 ? d / error : 0)
  const z = off.map((d, i) => score(d, errors[i] ?? Number.NaN))
  const found = dispersion(z, errors, winsor)
  const phi = corrected ? found.phiCorrected : found.phi
  const tau2 = corrected ? found.tau2Corrected : found.tau2
  const limits = (widened: (s2: number) => number) =>
    Object.fromEntries(
      limitN.map((size) => {
        const spread = Math.sqrt(widened(variance / size))
        const pair = (q: number) => {
          const half = normalQuantile(1 - q) * spread
          return [clamp(theta0 - half, 0, 1), clamp(theta0 + half, 0, 1)] as const
        }
        return [String(size), { '95': pair(0.025), '99.8': pair(0.001) }]
      }),
    )
  return {
    ...found,
    theta0,
    z,
    zAdditive: off.map((d, i) => score(d, Math.sqrt((s2[i] ?? Number.NaN) + tau2))),
    multiplicative: limits((v) => Math.max(1, phi) * v),
    additive: limits((v) => v + tau2),
  }
}

/** Over-dispersion of observed over expected counts, each with its own binomial variance of O: z = (O − E)/√V, s = √V/E. */
export function ratioDispersion(
  units: readonly { readonly observed: number; readonly expected: number; readonly variance: number }[],
  winsor = 0.1,
): Dispersion {
  const varied = units.filter((u) => u.variance > 0 && u.expected > 0)
  return dispersion(
    varied.map((u) => (u.observed - u.expected) / Math.sqrt(u.variance)),
    varied.map((u) => Math.sqrt(u.variance) / u.expected),
    winsor,
  )
}
