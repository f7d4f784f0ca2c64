import { at } from './numbers.ts'

export interface Ewma {
  readonly ewma: readonly number[]
  readonly uclAsymptotic: number
  readonly lclAsymptotic: number
  readonly uclTimeVarying: readonly number[]
  readonly lclTimeVarying: readonly number[]
}

export interface EwmaInput {
  readonly x: readonly number[]
  readonly target: number
  readonly sigma: number
  /** Weight of the newest value, in (0, 1]. */
  readonly lambda: number
  /** Width of the limits in standard deviations of the average. */
  readonly L: number
}

/** Exponentially weighted moving average from the target, with its limits (NIST/SEMATECH e-Handbook 6.3.2.4). */
export function ewma({ x, target, sigma, lambda, L }: EwmaInput): Ewma {
  const steady = L * sigma * Math.sqrt(lambda / (2 - lambda))
  const half = x.map((_, i) => steady * Math.sqrt(1 - (1 - lambda) ** (2 * (i + 1))))
  let z = target
  return {
    ewma: x.map((each) => {
      z = lambda * each + (1 - lambda) * z
      return z
    }),
    uclAsymptotic: target + steady,
    lclAsymptotic: target - steady,
    uclTimeVarying: half.map((h) => target + h),
    lclTimeVarying: half.map((h) => target - h),
  }
}

export interface CountEwmaInput {
  /** Low ratings and all ratings of each period. */
  readonly low: readonly number[]
  readonly n: readonly number[]
  /** The share expected: one for all periods, or one for each. */
  readonly p: number | readonly number[]
  /** Over-dispersion of the periods; 1 for none. */
  readonly phi?: number
  readonly lambda: number
  readonly L: number
}

/** One period of a chart whose samples differ in size; u is null and the rest carried on where nobody rated. */
export interface CountEwmaPoint {
  readonly u: number | null
  readonly z: number
  readonly V: number
  /** L √V: z above it signals. */
  readonly limit: number
  readonly signal: boolean
}

/** EWMA of standardised residuals u = (O − E)/√(φ n p(1 − p)); V = λ² + (1 − λ)² V; a period without ratings is skipped. */
export function countEwma({ low, n, p, phi = 1, lambda, L }: CountEwmaInput): readonly CountEwmaPoint[] {
  let [z, V] = [0, 0]
  return n.map((size, i) => {
    const share = typeof p === 'number' ? p : at(p, i)
    const spread = Math.sqrt(phi * size * share * (1 - share))
    const u = spread > 0 ? (at(low, i) - size * share) / spread : null
    if (u !== null) {
      z = lambda * u + (1 - lambda) * z
      V = lambda * lambda + (1 - lambda) ** 2 * V
    }
    const limit = L * Math.sqrt(V)
    return { u, z, V, limit, signal: V > 0 && z > limit }
  })
}
