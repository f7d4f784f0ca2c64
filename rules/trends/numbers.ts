/** Reads beyond the end as not-a-number, so that a slip spreads instead of hiding. */
export const at = (xs: ArrayLike<number>, index: number): number => xs[index] ?? Number.NaN

export const sum = (xs: Iterable<number>): number => {
  let total = 0
  for (const x of xs) total += x
  return total
}

export const mean = (xs: readonly number[]): number => sum(xs) / xs.length

export const clamp = (x: number, low: number, high: number): number => Math.min(Math.max(x, low), high)

export const ascending = (xs: Iterable<number>): number[] => [...xs].sort((a, b) => a - b)

/** Sample quantile by linear interpolation of the order statistics (Hyndman and Fan's type 7, the default of R). */
export function sampleQuantile(xs: readonly number[], share: number): number {
  const ordered = ascending(xs)
  const position = (ordered.length - 1) * share
  const below = Math.floor(position)
  const low = at(ordered, below)
  return position === below ? low : low + (position - below) * (at(ordered, below + 1) - low)
}

export const median = (xs: readonly number[]): number => sampleQuantile(xs, 0.5)
