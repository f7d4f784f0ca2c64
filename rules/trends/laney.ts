import { at, mean, sum } from './numbers.ts'

export interface LaneyChart {
  /** Centre line. */
  readonly cl: number
  /** How much more (or less) the periods vary than chance: 1 for a plain p or u chart, and where no two can be compared. */
  readonly sigmaZ: number
  readonly ucl: readonly number[]
  readonly lcl: readonly number[]
  /** The limits of the plain chart, for comparison. */
  readonly plainUcl: readonly number[]
  readonly plainLcl: readonly number[]
}

/** Laney's p′ chart of shares y/n (2002): limits p̄ ± 3 σz σi, σz from the moving range of the standard scores. */
export function laneyP(y: readonly number[], n: readonly number[]): LaneyChart {
  const p = sum(y) / sum(n)
  return laney(y, n, p, (size) => Math.sqrt((p * (1 - p)) / size), 1)
}

/** Laney's u′ chart of rates y/n. */
export function laneyU(y: readonly number[], n: readonly number[]): LaneyChart {
  const u = sum(y) / sum(n)
  return laney(y, n, u, (size) => Math.sqrt(u / size), Number.POSITIVE_INFINITY)
}

function laney(
  y: readonly number[],
  n: readonly number[],
  cl: number,
  error: (size: number) => number,
  most: number,
): LaneyChart {
  const s = n.map(error)
  // A period without people has no score, and no range to its neighbours; nor has any where nothing varies.
  const z = y.flatMap((each, i) => (at(n, i) > 0 && at(s, i) > 0 ? [(each / at(n, i) - cl) / at(s, i)] : []))
  const ranges = z.slice(1).map((each, i) => Math.abs(each - at(z, i)))
  const sigmaZ = ranges.length > 0 ? mean(ranges) / 1.128 : 1
  const above = (width: number) => s.map((each) => Math.min(most, cl + 3 * width * each))
  const below = (width: number) => s.map((each) => Math.max(0, cl - 3 * width * each))
  return { cl, sigmaZ, ucl: above(sigmaZ), lcl: below(sigmaZ), plainUcl: above(1), plainLcl: below(1) }
}
