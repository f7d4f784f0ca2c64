import { at, sum } from './numbers.ts'

/** Adjusted values in the order given: the running extreme of `each(rank, p)` over the sorted ones, at most 1. */
function adjust(p: readonly number[], up: boolean, each: (rank: number, p: number) => number): number[] {
  const order = p.map((_, i) => i).sort((i, j) => at(p, i) - at(p, j))
  const adjusted = new Array<number>(p.length).fill(1)
  let extreme = up ? 1 : 0
  const ranks = order.map((_, i) => (up ? order.length - 1 - i : i))
  for (const rank of ranks) {
    const index = at(order, rank)
    const value = each(rank + 1, at(p, index))
    extreme = up ? Math.min(extreme, value) : Math.max(extreme, Math.min(1, value))
    adjusted[index] = extreme
  }
  return adjusted
}

/** Benjamini and Hochberg (1995): among those named at q, at most the share q are expected to be false. */
export const benjaminiHochberg = (p: readonly number[]): number[] =>
  adjust(p, true, (rank, each) => (p.length * each) / rank)

/** Benjamini and Yekutieli (2001): the same under any dependence. */
export function benjaminiYekutieli(p: readonly number[]): number[] {
  const harmonic = sum(p.map((_, i) => 1 / (i + 1)))
  return adjust(p, true, (rank, each) => (p.length * harmonic * each) / rank)
}

/** Holm (1979): the chance of any false name at all is kept. */
export const holm = (p: readonly number[]): number[] => adjust(p, false, (rank, each) => (p.length - rank + 1) * each)

export interface StoreyQ {
  /** Estimated share of the blameless. */
  readonly pi0: number
  readonly q: readonly number[]
}

/** Storey (2002): π₀ from the p-values above lambda, q = π₀ × Benjamini–Hochberg. */
export function storeyQ(p: readonly number[], lambda = 0.5): StoreyQ {
  const pi0 = p.length === 0 ? 1 : Math.min(1, p.filter((each) => each > lambda).length / ((1 - lambda) * p.length))
  return { pi0, q: adjust(p, true, (rank, each) => (pi0 * p.length * each) / rank) }
}
