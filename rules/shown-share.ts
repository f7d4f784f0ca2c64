import { betaQuantile } from './trends/beta.ts'

/** Below this many ratings only their number is shown, below ENOUGH_FOR_SHARE only the interval. */
export const ENOUGH_FOR_INTERVAL = 10
export const ENOUGH_FOR_SHARE = 30

/** A share of a sample as it may be shown: never more than the sample can carry. */
export interface ShownShare {
  readonly n: number
  /** 95 %, exact. */
  readonly interval: readonly [number, number] | null
  readonly share: number | null
}

/** The exact interval of a binomial share (Clopper and Pearson 1934), two-sided 95 %. */
export function exactInterval(count: number, n: number): readonly [number, number] {
  return [
    count === 0 ? 0 : betaQuantile(0.025, count, n - count + 1),
    count === n ? 1 : betaQuantile(0.975, count + 1, n - count),
  ]
}

export const shownShare = (count: number, n: number): ShownShare => ({
  n,
  interval: n < ENOUGH_FOR_INTERVAL ? null : exactInterval(count, n),
  share: n < ENOUGH_FOR_SHARE ? null : count / n,
})
