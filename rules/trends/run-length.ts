import { solveDense } from './linear-system.ts'
import { normalCdf, normalDensity } from './normal.ts'
import { at } from './numbers.ts'
import { rootOfIncreasing } from './optimum.ts'
import { legendreNodes } from './quadrature.ts'

/** Nodes of the quadrature: more than enough for ten digits of the charts in use. */
const NODES = 80

export type Sides = 'one' | 'two'

export interface NormalCusumChart {
  /** Reference value. */
  readonly k: number
  /** Threshold. */
  readonly h: number
  /** True mean in standard deviations from the target. */
  readonly mu?: number
  readonly sided?: Sides
}

/**
 * Average run length from zero of the tabular CUSUM of standard normal values, by the integral equation
 * L(u) = 1 + L(0) Φ(k − u − μ) + ∫₀ʰ L(x) φ(x + k − u − μ) dx (Page 1954) on Gauss–Legendre nodes.
 */
export function normalCusumRunLength({ k, h, mu = 0, sided = 'one' }: NormalCusumChart): number {
  const upper = oneSidedCusum(k, h, mu)
  return sided === 'one' ? upper : 1 / (1 / upper + 1 / oneSidedCusum(k, h, -mu))
}

function oneSidedCusum(k: number, h: number, mu: number): number {
  const { x, w } = legendreNodes(NODES, 0, h)
  const from = [0, ...x]
  const rows = from.map((u, i) => {
    const row = new Float64Array(NODES + 1)
    row[0] = -normalCdf(k - u - mu)
    for (let j = 0; j < NODES; j++) row[j + 1] = -at(w, j) * normalDensity(at(x, j) + k - u - mu)
    row[i] = at(row, i) + 1
    return row
  })
  return at(solveDense(rows, new Float64Array(NODES + 1).fill(1)), 0)
}

/** The threshold whose in-control average run length is L0. */
export const normalCusumThreshold = (k: number, L0: number, sided: Sides = 'one'): number =>
  rootOfIncreasing((h) => Math.log(normalCusumRunLength({ k, h, sided }) / L0), 1e-3, 30, 1e-11)

export interface EwmaChart {
  readonly lambda: number
  /** Limits, in standard deviations of the average. */
  readonly L: number
  readonly mu?: number
  readonly sided?: Sides
  /** Of a one-sided chart: the average never falls below this many of its own standard deviations. */
  readonly barrier?: number
}

/**
 * Average run length from the target of an EWMA of standard normal values against its asymptotic limits, by the integral
 * equation L(u) = 1 + (1/λ) ∫ L(x) φ((x − (1 − λ)u)/λ − μ) dx (Crowder 1987); a one-sided chart is held at its barrier.
 */
export function ewmaRunLength({ lambda, L, mu = 0, sided = 'two', barrier = 0 }: EwmaChart): number {
  const scale = Math.sqrt(lambda / (2 - lambda))
  const top = L * scale
  const bottom = sided === 'two' ? -top : barrier * scale
  const { x, w } = legendreNodes(NODES, bottom, top)
  const start = sided === 'two' ? 0 : Math.max(0, bottom)
  const from = [start, bottom, ...x]
  const rows = from.map((u, i) => {
    const row = new Float64Array(NODES + 2)
    const rest = (1 - lambda) * u
    if (sided === 'one') row[1] = -normalCdf((bottom - rest) / lambda - mu)
    for (let j = 0; j < NODES; j++) {
      row[j + 2] = (-at(w, j) / lambda) * normalDensity((at(x, j) - rest) / lambda - mu)
    }
    row[i] = at(row, i) + 1
    return row
  })
  return at(solveDense(rows, new Float64Array(NODES + 2).fill(1)), 0)
}

/** The L whose in-control average run length is L0. */
export const ewmaThreshold = (lambda: number, L0: number, sided: Sides = 'one', barrier = 0): number =>
  rootOfIncreasing((L) => Math.log(ewmaRunLength({ lambda, L, sided, barrier }) / L0), 1e-2, 8, 1e-11)
