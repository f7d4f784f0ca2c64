import { logBeta } from './beta.ts'
import type { BetaPrior } from './beta-binomial.ts'
import { at, sum } from './numbers.ts'

export interface ChangePoint {
  /** Probability, given that there was one change, that it came after period t = 1, 2, … */
  readonly posterior: readonly number[]
  /** The most probable last period of the old state, counted from 1. */
  readonly map: number
  /** The first and last such periods between which the change lies with the asked probability. */
  readonly interval: readonly [number, number]
  /** How much better one change explains the counts than none. */
  readonly bayesFactor: number
  readonly logBayesFactor: number
}

/**
 * One change in a share, both sides with the same beta prior, every split alike before the counts are seen. It says when a
 * signal most likely began; it never raises one.
 */
export function changePoint(
  n: readonly number[],
  low: readonly number[],
  { alpha, beta }: BetaPrior,
  probability = 0.8,
): ChangePoint {
  const base = logBeta(alpha, beta)
  const part = (y: number, size: number) => logBeta(alpha + y, beta + size - y) - base
  const [allLow, all] = [sum(low), sum(n)]
  let [y1, n1] = [0, 0]
  const logs = n.slice(0, -1).map((size, i) => {
    y1 += at(low, i)
    n1 += size
    return part(y1, n1) + part(allLow - y1, all - n1) - part(allLow, all)
  })
  const top = logs.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY)
  const weights = logs.map((each) => Math.exp(each - top))
  const total = sum(weights)
  const posterior = weights.map((each) => each / total)
  const logBayesFactor = top + Math.log(total / logs.length)
  const tail = (1 - probability) / 2
  return {
    posterior,
    map: logs.indexOf(top) + 1,
    interval: [reached(posterior, tail), reached(posterior, 1 - tail)],
    bayesFactor: Math.exp(logBayesFactor),
    logBayesFactor,
  }
}

/** The first period by which the posterior has gathered the share. */
function reached(posterior: readonly number[], share: number): number {
  let gathered = 0
  const index = posterior.findIndex((each) => {
    gathered += each
    return gathered >= share - 1e-12
  })
  return (index < 0 ? posterior.length - 1 : index) + 1
}
