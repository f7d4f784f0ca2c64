/** What R allows for rounding when a cumulative probability is compared with the one asked for. */
const FUZZ = 1 - 64 * Number.EPSILON

/** The smallest count k ≤ most with F(k) ≥ q(1 − 64ε), searched outwards from a guess. */
export function smallestCount(
  cdf: (k: number) => number,
  q: number,
  guess: number,
  spread: number,
  most = Number.POSITIVE_INFINITY,
): number {
  if (q <= 0) return 0
  if (q >= 1) return most
  const wanted = q * FUZZ
  let step = Math.max(1, Math.ceil(spread))
  let high = Math.min(most, Math.max(0, Math.round(guess)))
  let low = -1
  if (cdf(high) >= wanted) {
    while (high - step > low && cdf(high - step) >= wanted) high -= step
    low = Math.max(low, high - step)
  } else {
    while (high < most && cdf(high) < wanted) {
      low = high
      high = Math.min(most, high + step)
      step *= 2
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (cdf(middle) >= wanted) high = middle
    else low = middle
  }
  return high
}
