import { gammaQuantile } from './gamma.ts'
import { normalQuantile } from './normal.ts'
import { median } from './numbers.ts'
import { poissonCdf, poissonQuantile, poissonUpperTail } from './poisson.ts'

const KINDS = ['wald', 'exactCI', 'prediction'] as const
export type FunnelLimitKind = (typeof KINDS)[number]

/** Median, least and greatest over the expected counts. */
type Spread = readonly [median: number, least: number, greatest: number]

/** Probability of a blameless count below the lower limit and above the upper one. */
export interface FalseSignals {
  readonly lo: Spread
  readonly hi: Spread
}

/** The limits, as counts, that each kind draws at an expected count, with so much probability meant outside each side. */
function limitsOf(kind: FunnelLimitKind, E: number, tail: number): readonly [number, number] {
  switch (kind) {
    case 'wald': {
      const half = normalQuantile(1 - tail) * Math.sqrt(E)
      return [E - half, E + half]
    }
    case 'exactCI':
      return [gammaQuantile(tail, E), gammaQuantile(1 - tail, E + 1)]
    case 'prediction':
      return [poissonQuantile(tail, E), poissonQuantile(1 - tail, E)]
  }
}

/** How often blameless counts fall outside limits of each kind (the table of Seaton and Manktelow 2012). */
export function funnelFalseSignals(
  expected: readonly number[],
  tail: number,
): Readonly<Record<FunnelLimitKind, FalseSignals>> {
  const of = (kind: FunnelLimitKind): FalseSignals => {
    const limits = expected.map((E) => [E, ...limitsOf(kind, E, tail)] as const)
    return {
      lo: spread(limits.map(([E, low]) => poissonCdf(Math.ceil(low) - 1, E))),
      hi: spread(limits.map(([E, , high]) => poissonUpperTail(Math.floor(high) + 1, E))),
    }
  }
  return { wald: of('wald'), exactCI: of('exactCI'), prediction: of('prediction') }
}

const spread = (xs: readonly number[]): Spread => [
  median(xs),
  xs.reduce((a, b) => Math.min(a, b)),
  xs.reduce((a, b) => Math.max(a, b)),
]
