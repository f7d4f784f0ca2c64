import { binomialQuantile } from './binomial.ts'
import { median as medianOf } from './numbers.ts'

export interface RunsTest {
  readonly median: number
  /** Points off the median: those on it count for nothing. */
  readonly useful: number
  readonly longestRun: number
  readonly longestRunLimit: number
  readonly crossings: number
  readonly crossingsLimit: number
  /** Longer runs or fewer crossings than chance makes. */
  readonly signal: boolean
}

/** Anhøj's runs test: the longest run above round(log₂ n) + 3, or crossings below the 5 % quantile of Binomial(n − 1, ½). */
export function runsTest(y: readonly number[], centre = medianOf(y)): RunsTest {
  const sides = y.map((each) => Math.sign(each - centre)).filter((side) => side !== 0)
  let [longestRun, run, crossings] = [0, 0, 0]
  sides.forEach((side, i) => {
    if (i > 0 && side !== sides[i - 1]) {
      crossings++
      run = 0
    }
    run++
    longestRun = Math.max(longestRun, run)
  })
  const useful = sides.length
  const longestRunLimit = useful > 0 ? Math.round(Math.log2(useful)) + 3 : 0
  const crossingsLimit = useful > 1 ? binomialQuantile(0.05, useful - 1, 0.5) : 0
  const signal = longestRun > longestRunLimit || crossings < crossingsLimit
  return { median: centre, useful, longestRun, longestRunLimit, crossings, crossingsLimit, signal }
}
