import { type BetaPrior, betaBinomialLogProbability } from './beta-binomial.ts'
import { at, sum } from './numbers.ts'

export interface OnlineChangePoint {
  /** After each period: the most probable number of periods since the last change. */
  readonly mapRunLength: readonly number[]
  /** After the last period: the probability of each run length 0, 1, … */
  readonly finalRunLengthPosterior: readonly number[]
}

/** Adams and MacKay (2007) with a beta-binomial prediction; `hazard` is the chance of a change in any period. */
export function onlineChangePoint(
  n: readonly number[],
  low: readonly number[],
  { alpha, beta }: BetaPrior,
  hazard: number,
): OnlineChangePoint {
  let run = [1]
  let seen = [{ alpha, beta }]
  const mapRunLength = n.map((size, t) => {
    const y = at(low, t)
    const grown = run.map((chance, r) => {
      const prior = seen[r] ?? { alpha, beta }
      return chance * Math.exp(betaBinomialLogProbability(y, size, prior))
    })
    const total = sum(grown)
    run = [hazard, ...grown.map((each) => ((1 - hazard) * each) / total)]
    seen = [{ alpha, beta }, ...seen.map((p) => ({ alpha: p.alpha + y, beta: p.beta + size - y }))]
    return run.indexOf(run.reduce((a, b) => Math.max(a, b)))
  })
  return { mapRunLength, finalRunLengthPosterior: run }
}
