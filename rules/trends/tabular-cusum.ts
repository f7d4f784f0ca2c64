export interface TabularCusumInput {
  readonly x: readonly number[]
  readonly target: number
  /** Standard deviation of the values; k and h are in its units. */
  readonly sigma?: number
  readonly k: number
  readonly h: number
}

export interface TabularCusum {
  readonly upper: readonly number[]
  readonly lower: readonly number[]
  /** Positions, counted from 1, of the first value at which a side exceeds h. */
  readonly upperSignal: number | null
  readonly lowerSignal: number | null
}

/** The two-sided tabular CUSUM of measured values (NIST/SEMATECH e-Handbook 6.3.2.3), in the units of x. */
export function tabularCusum({ x, target, sigma = 1, k, h }: TabularCusumInput): TabularCusum {
  const [reference, limit] = [k * sigma, h * sigma]
  const side = (sign: number): readonly number[] => {
    let total = 0
    return x.map((each) => {
      total = Math.max(0, total + sign * (each - target) - reference)
      return total
    })
  }
  const first = (sums: readonly number[]): number | null => {
    const index = sums.findIndex((s) => s > limit)
    return index < 0 ? null : index + 1
  }
  const [upper, lower] = [side(1), side(-1)]
  return { upper, lower, upperSignal: first(upper), lowerSignal: first(lower) }
}
