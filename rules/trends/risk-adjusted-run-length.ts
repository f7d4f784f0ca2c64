import { betaQuantile } from './beta.ts'
import { expectedSteps } from './linear-system.ts'
import { at, clamp } from './numbers.ts'
import { rootOfIncreasing } from './optimum.ts'
import { riskAdjustedWeight } from './risk-adjusted-cusum.ts'

/** Ratings by the share of low ones expected of them; the weights sum to 1. */
export type RiskMix = readonly { readonly p: number; readonly weight: number }[]

export interface RiskAdjustedChart {
  readonly h: number
  /** Odds ratio watched for. */
  readonly R: number
  /** What is expected; a single p stands for a mix of one. */
  readonly mix: RiskMix | number
  /** The true odds ratio; 1 while nothing has changed. */
  readonly oddsRatio?: number
  /** Cells of the grid; enough for half a per cent unless told. */
  readonly states?: number
}

/** Eight cells to the smallest step of a rating that is not low, within reason. */
function cellsFor(h: number, R: number, mix: RiskMix): number {
  const least = mix.reduce((a, { p }) => Math.min(a, Math.abs(riskAdjustedWeight(0, p, R))), Number.POSITIVE_INFINITY)
  return Math.max(60, Math.ceil(h / clamp(least / 8, 0.004, 0.02)))
}

/** The share once its odds are multiplied. */
export const withOdds = (p: number, ratio: number): number => (p * ratio) / (1 - p + p * ratio)

/**
 * Average run length, in ratings, from zero of the risk-adjusted CUSUM: a Markov chain on a grid (Brook and Evans 1972), each
 * step split between the two nearest cells so that its mean is kept.
 */
export function riskAdjustedRunLength(chart: RiskAdjustedChart): number {
  const { h, R, oddsRatio = 1 } = chart
  const mix = typeof chart.mix === 'number' ? [{ p: chart.mix, weight: 1 }] : chart.mix
  const { states = cellsFor(h, R, mix) } = chart
  const cell = h / states
  const moves = mix.flatMap(({ p, weight }) => {
    const low = withOdds(p, oddsRatio)
    return [
      { by: riskAdjustedWeight(1, p, R) / cell, chance: weight * low },
      { by: riskAdjustedWeight(0, p, R) / cell, chance: weight * (1 - low) },
    ]
  })
  const down = Math.min(states, -Math.floor(moves.reduce((a, move) => Math.min(a, move.by), 0)))
  const up = Math.min(states, Math.ceil(moves.reduce((a, move) => Math.max(a, move.by), 0)) + 1)
  // Chances of the cell just below each landing and of the one above it, by distance.
  const below = new Float64Array(down + up + 1)
  const above = new Float64Array(down + up + 1)
  for (const { by, chance } of moves) {
    const distance = clamp(Math.floor(by) + down, 0, down + up)
    const share = by - Math.floor(by)
    below[distance] = at(below, distance) + chance * (1 - share)
    above[distance] = at(above, distance) + chance * share
  }
  const steps = expectedSteps(states, down, up, (from, add) => {
    for (let i = 0; i <= down + up; i++) {
      const to = from + i - down
      const [near, far] = [at(below, i), at(above, i)]
      if (near + far === 0 || to >= states) continue
      if (to < 0) add(0, near + far)
      else if (to + 1 < states) {
        add(to, near)
        add(to + 1, far)
      } else add(to, near + far)
    }
  })
  return at(steps, 0)
}

export interface ThresholdOptions {
  readonly R: number
  readonly mix: RiskMix | number
  /** In-control average run length asked for, in ratings. */
  readonly arl0: number
}

/** The threshold whose in-control average run length is `arl0`. */
export function riskAdjustedThreshold({ R, mix, arl0 }: ThresholdOptions): number {
  const miss = (h: number) => Math.log(riskAdjustedRunLength({ h, R, mix }) / arl0)
  const p = typeof mix === 'number' ? mix : mix.reduce((total, part) => total + part.p * part.weight, 0)
  // ln ARL is nearly linear in h; the guess is good for R = 2 and the bracket grows where it is not.
  let low = Math.max(0.05, Math.log(arl0 * p) - 1.8)
  let high = low + 0.6
  while (low > 0.05 && miss(low) > 0) {
    high = low
    low = Math.max(0.05, low / 2)
  }
  while (miss(high) < 0) {
    low = high
    high += 0.6
  }
  return rootOfIncreasing(miss, low, high, 1e-4)
}

export interface CusumDesign {
  readonly p0: number
  readonly arl0: number
  readonly h: number
  /** Average ratings until the signal when the odds have doubled, and tripled. */
  readonly arlOR2: number
  readonly arlOR3: number
}

/** A row of the design table: the threshold for a false-alarm rate, and how soon real changes are found. */
export function cusumDesign({ R = 2, p0, arl0 }: { R?: number; p0: number; arl0: number }): CusumDesign {
  const h = riskAdjustedThreshold({ R, mix: p0, arl0 })
  const at = (oddsRatio: number) => riskAdjustedRunLength({ h, R, mix: p0, oddsRatio })
  return { p0, arl0, h, arlOR2: at(2), arlOR3: at(3) }
}

/** A mix whose score follows a beta law and whose risk is logistic in it: 1/(1 + e^−(g0 + g1 s)). */
export function betaRiskMix(shape1: number, shape2: number, g0: number, g1: number, points = 400): RiskMix {
  return Array.from({ length: points }, (_, i) => {
    const score = betaQuantile((i + 0.5) / points, shape1, shape2)
    return { p: 1 / (1 + Math.exp(-(g0 + g1 * score))), weight: 1 / points }
  })
}
