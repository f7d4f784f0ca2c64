import { ascending, at, sum } from './numbers.ts'
import { varianceBetween, winsorise } from './over-dispersion.ts'

/** Log for hospital mortality (SHMI), square root (CQC), arcsine of the square root for shares (PR). */
export const FUNNEL_TRANSFORMS = ['SHMI', 'CQC', 'PR'] as const
export type FunnelTransform = (typeof FUNNEL_TRANSFORMS)[number]

interface Scale {
  readonly target: number
  readonly of: (numerator: number, denominator: number) => number
  readonly error: (denominator: number) => number
  readonly back: (x: number) => number
}

function scaleOf(method: FunnelTransform, common: number): Scale {
  switch (method) {
    case 'SHMI':
      return { target: 0, of: (o, e) => Math.log(o / e), error: (e) => 1 / Math.sqrt(e), back: Math.exp }
    case 'CQC':
      return { target: 1, of: (o, e) => Math.sqrt(o / e), error: halfError, back: (x) => x * x }
    case 'PR': {
      const arc = (x: number) => Math.asin(Math.sqrt(x))
      return { target: arc(common), of: (y, n) => arc(y / n), error: halfError, back: (x) => Math.sin(x) ** 2 }
    }
  }
}

/** The normal quantiles to the six digits that FunnelPlotR has them. */
const [Z95, Z998] = [1.959964, 3.090232]

const halfError = (denominator: number): number => 1 / (2 * Math.sqrt(denominator))

export interface TransformedDispersion {
  readonly z: readonly number[]
  /** Winsorised scores, or null where truncation leaves one out. */
  readonly wz: readonly (number | null)[]
  readonly s: readonly number[]
  /** How many scores count. */
  readonly n: number
  readonly phi: number
  readonly tau2: number
  readonly limits: readonly TransformedLimits[]
}

export interface TransformedLimits {
  readonly denominator: number
  readonly s: number
  readonly ll95: number
  readonly ul95: number
  readonly ll998: number
  readonly ul998: number
  /** The same four before the transform is undone: lower and upper 95 %, lower and upper 99.8 %. */
  readonly transformed: readonly [number, number, number, number]
}

/**
 * Over-dispersion on a transformed scale with its limits, as FunnelPlotR computes it: SHMI leaves out the outer tenths of the
 * scores, the others winsorise them. For comparison with published funnels; without the consistency factor of `dispersion`.
 */
export function transformedDispersion(
  method: FunnelTransform,
  units: readonly { readonly numerator: number; readonly denominator: number }[],
  denominators: readonly number[] = [],
  trim = 0.1,
): TransformedDispersion {
  const common = sum(units.map((u) => u.numerator)) / sum(units.map((u) => u.denominator))
  const { target, of, error, back } = scaleOf(method, common)
  const s = units.map((u) => error(u.denominator))
  const z = units.map((u, i) => (of(u.numerator, u.denominator) - target) / at(s, i))
  const wz = method === 'SHMI' ? truncate(z, trim) : winsorise(z, trim)
  const kept = wz.filter((x) => x !== null)
  const phi = sum(kept.map((x) => x * x)) / kept.length
  const errors = s.filter((_, i) => wz[i] !== null)
  const tau2 = varianceBetween(phi, errors)
  const limits = denominators.map((denominator) => {
    const own = error(denominator)
    const spread = Math.sqrt(own * own + tau2)
    const transformed = [-Z95, Z95, -Z998, Z998].map((q) => target + q * spread)
    const [ll95 = 0, ul95 = 0, ll998 = 0, ul998 = 0] = transformed.map(back)
    const [a = 0, b = 0, c = 0, d = 0] = transformed
    return { denominator, s: own, ll95, ul95, ll998, ul998, transformed: [a, b, c, d] as const }
  })
  return { z, wz, s, n: kept.length, phi, tau2, limits }
}

/** Leaves out the scores whose rank falls into the outermost groups of 1/trim equal ones. */
function truncate(z: readonly number[], trim: number): readonly (number | null)[] {
  const ordered = ascending(z)
  const groups = 1 / trim
  return z.map((x) => {
    const first = ordered.indexOf(x)
    const rank = (first + ordered.lastIndexOf(x)) / 2 + 1
    const group = Math.floor((rank * groups) / (z.length + 1))
    return group > 0 && group < groups - 1 ? x : null
  })
}
