import { riskAdjustedWeight } from './risk-adjusted-cusum.ts'

export interface ExactCusumInput {
  /** Ratings watched. */
  readonly n: number
  /** Share of low ones expected. */
  readonly p: number
  readonly R: number
  /** Probability of a false signal wanted over the n ratings. */
  readonly alpha: number
}

/**
 * The threshold whose probability of being reached within n ratings comes nearest to alpha, without simulation: every value the
 * sum can take is (low ratings × their weight + others × theirs) since its last zero, so the paths merge into few states.
 */
export function exactCusumLimit({ n, p, R, alpha }: ExactCusumInput): number {
  const [up, down] = [riskAdjustedWeight(1, p, R), riskAdjustedWeight(0, p, R)]
  const [start, step] = [0, n + 1]
  const value = (state: number): number => Math.floor(state / step) * up + (state % step) * down
  const next = (state: number, low: boolean): number => {
    const to = state + (low ? step : 1)
    return value(to) > 0 ? to : start
  }
  const reached = new Set([start])
  let front = [start]
  for (let i = 0; i < n; i++) {
    front = [...new Set(front.flatMap((state) => [next(state, true), next(state, false)]))]
    for (const state of front) reached.add(state)
  }
  const falseSignal = (limit: number): number => {
    let within = new Map([[start, 1]])
    for (let i = 0; i < n; i++) {
      const after = new Map<number, number>()
      for (const [state, chance] of within) {
        for (const low of [true, false]) {
          const to = next(state, low)
          if (value(to) >= limit) continue
          after.set(to, (after.get(to) ?? 0) + chance * (low ? p : 1 - p))
        }
      }
      within = after
    }
    let quiet = 0
    for (const chance of within.values()) quiet += chance
    return 1 - quiet
  }
  let best = { limit: 0, miss: Math.abs(1 - alpha) }
  for (const limit of [...reached].map(value).sort((a, b) => a - b)) {
    if (limit === 0) continue
    const miss = Math.abs(falseSignal(limit) - alpha)
    if (miss < best.miss) best = { limit, miss }
  }
  return best.limit
}
