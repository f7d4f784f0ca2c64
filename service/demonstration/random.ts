/** Chance that a seed alone determines: the same demonstration on every machine. */
export interface Random {
  /** At least 0, below 1. */
  readonly next: () => number
  readonly between: (from: number, to: number) => number
  readonly chance: (share: number) => boolean
  /** Throws RangeError when there is nothing to pick from. */
  readonly pick: <T>(from: readonly T[]) => T
  readonly weighted: <T>(from: readonly T[], weight: (each: T) => number) => T
  /** Around 0, with a standard deviation of 1. */
  readonly normal: () => number
  /** How many rare things happen when `mean` are expected. */
  readonly poisson: (mean: number) => number
}

/** Mulberry32: 32 bits of state, plenty for some tens of thousands of draws that are no secret. */
function mulberry32(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

export function seeded(seed: number): Random {
  const next = mulberry32(seed)

  function weighted<T>(from: readonly T[], weight: (each: T) => number): T {
    let left = next() * from.reduce((sum, each) => sum + weight(each), 0)
    for (const each of from) {
      left -= weight(each)
      if (left < 0) return each
    }
    // Rounding may leave a crumb after the last.
    const last = from.at(-1)
    if (last === undefined) throw new RangeError('nothing to pick from')
    return last
  }

  return {
    next,
    between: (from, to) => from + next() * (to - from),
    chance: (share) => next() < share,
    pick: (from) => weighted(from, () => 1),
    weighted,
    normal: () => Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
    poisson(mean) {
      const enough = Math.exp(-mean)
      let count = 0
      for (let product = next(); product > enough; product *= next()) count += 1
      return count
    },
  }
}
