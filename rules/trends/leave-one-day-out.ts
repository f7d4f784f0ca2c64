import { binomialQuantile, binomialUpperTail } from './binomial.ts'
import { at, median, sum } from './numbers.ts'
import { poissonUpperTail } from './poisson.ts'

export interface DayCount {
  readonly n: number
  readonly low: number
}

export interface RobustTest {
  /** P(X ≥ low) for X ~ Binomial(n, theta0) over all days. */
  readonly pAll: number
  readonly pLeaveOneDayOut: readonly number[]
  /** The greatest of them: one day can never convict. */
  readonly pRobust: number
  /** Each day's low ratings, at most what a blameless day of its size has once in five hundred. */
  readonly winsorisedLow: readonly number[]
  readonly pWinsorised: number
  readonly medianDailyVolume: number
  /** P(X ≥ the day's ratings) for X ~ Poisson(the median day). */
  readonly burstP: readonly number[]
}

/** How much of the evidence against a share theta0 rests on any one day. */
export function leaveOneDayOut(days: readonly DayCount[], theta0: number): RobustTest {
  const [n, low] = [sum(days.map((d) => d.n)), sum(days.map((d) => d.low))]
  const pAll = binomialUpperTail(low, n, theta0)
  const pLeaveOneDayOut = days.map((d) => binomialUpperTail(low - d.low, n - d.n, theta0))
  const winsorisedLow = days.map((d) => Math.min(d.low, binomialQuantile(0.998, d.n, theta0)))
  const medianDailyVolume = median(days.map((d) => d.n))
  return {
    pAll,
    pLeaveOneDayOut,
    pRobust: pLeaveOneDayOut.reduce((a, b) => Math.max(a, b), pAll),
    winsorisedLow,
    pWinsorised: binomialUpperTail(sum(winsorisedLow), n, theta0),
    medianDailyVolume,
    burstP: days.map((_, i) =>
      poissonUpperTail(
        at(
          days.map((d) => d.n),
          i,
        ),
        medianDailyVolume,
      ),
    ),
  }
}
