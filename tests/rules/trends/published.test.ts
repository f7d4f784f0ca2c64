import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assuranceIcon,
  betaBinomialShrinkage,
  betaCdf,
  betaQuantile,
  betaRiskMix,
  betaTails,
  binomialCdf,
  binomialProbability,
  changePoint,
  countEwma,
  ewmaThreshold,
  exactCusumLimit,
  funnelLimits,
  gammaCdf,
  gammaPoissonPosterior,
  gammaPoissonShrinkage,
  gammaQuantile,
  laneyP,
  logBeta,
  logGamma,
  negativeBinomialCdf,
  negativeBinomialProbability,
  normalShrinkage,
  poissonCdf,
  poissonCusumRunLength,
  proportionDispersion,
  RUNS_RULES,
  ratioConfidenceLimits,
  reviewTest,
  riskAdjustedCusum,
  riskAdjustedRunLength,
  runsRulesRunLength,
  runsTest,
  storeyQ,
  transformedDispersion,
  variationIcon,
  wilsonFunnelLimits,
  xmr,
} from '../../../rules/trends/index.ts'

const near = (ours: number, published: number, relative: number) =>
  expect(Math.abs(ours - published), `${ours} for ${published}`).toBeLessThanOrEqual(Math.abs(published) * relative)

const LOW = [3, 1, 7, 0, 12, 4, 2, 9, 5, 1, 0, 6, 15, 2, 3, 8, 4, 1, 10, 2, 0, 5, 3, 28]
const RATED = [60, 25, 110, 14, 160, 80, 33, 120, 95, 41, 9, 70, 210, 52, 38, 130, 77, 18, 190, 47, 22, 101, 64, 150]

describe('special functions', () => {
  test.each([
    [0.1, 2.252712651734206],
    [0.5, 0.5723649429247001],
    [1.5, -0.12078223763524522],
    [3, Math.LN2],
    [100.5, 361.43554046777757],
  ])('ln Γ(%d)', (x, expected) => near(logGamma(x), expected, 1e-13))

  test('ln Γ keeps its digits where it crosses zero', () => {
    near(logGamma(1 + 1e-7), -5.7721558242e-8, 1e-9)
    expect([logGamma(1), logGamma(2)]).toEqual([0, 0])
  })

  test.each([
    [40_644.85911918537, 0.1626628571189205, 0.01611124989490507],
    [0.16976498827995112, 18_351.578612922476, 0.030632480635634],
    [2, 3, -2.4849066497880004],
  ])('ln B(%d, %d) keeps its digits where great terms cancel', (a, b, expected) => near(logBeta(a, b), expected, 1e-12))

  test('the Poisson law holds where libraries break', () => near(poissonCdf(3_000, 3_000), 0.5048555639889, 1e-12))

  const shape = fc.double({ min: 0.05, max: 3_000, noNaN: true })
  const share = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true })
  test('a quantile undoes its law', () => {
    fc.assert(
      fc.property(share, shape, shape, (p, a, b) => {
        near(gammaCdf(gammaQuantile(p, a, b), a, b), p, 1e-9)
        // Where the quantile rounds to 0 or 1 there is nothing to undo.
        const x = betaQuantile(p, a, b)
        if (x > 1e-280 && x < 1 - 1e-6) near(betaCdf(x, a, b), p, 1e-8)
      }),
      { numRuns: 300 },
    )
  })

  test('a share beside its own mean, rounded so that both sides are beyond it, has its tails', () => {
    for (const [a, b] of [
      [3, 3],
      [0.1, 0.7],
      [123.4, 2_999.9],
    ] as const) {
      const mean = (a + 1) / (a + b + 2)
      const { lower, upper } = betaTails(mean + Number.EPSILON, a, b, 1 - mean + Number.EPSILON)
      near(lower + upper, 1, 1e-12)
    }
  })

  test('counts add up to their cumulative law', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        shape,
        fc.double({ min: 0.01, max: 60, noNaN: true }),
        (k, size, m) => {
          const law = { size, mean: m }
          let total = 0
          for (let i = 0; i <= k; i++) total += negativeBinomialProbability(i, law)
          near(negativeBinomialCdf(k, law), total, 1e-9)
        },
      ),
      { numRuns: 200 },
    )
    let total = 0
    for (let i = 0; i <= 9; i++) total += binomialProbability(i, 400, 0.03)
    near(binomialCdf(9, 400, 0.03), total, 1e-12)
  })
})

describe('funnels', () => {
  test.each([
    [0.03, 30, [0, 0, 0.090937, 0.150848]],
    [0.08, 10, [0, 0, 0.243985, 0.392057]],
    [0.08, 100, [0.003657, 0.025397, 0.132166, 0.169532]],
    [0.2, 100, [0.080978, 0.119742, 0.276476, 0.326766]],
  ])('exact limits of a share of %d among %d', (theta0, n, expected) => {
    const ours = Object.values(funnelLimits({ theta0, n })).map(({ limit }) => Number(limit.toFixed(6)))
    expect(ours).toEqual(expected)
  })

  test('the confidence-interval kind is reproduced too, as what not to use', () => {
    near(ratioConfidenceLimits(15, 0.025).lower, 0.5596924, 1e-6)
    near(ratioConfidenceLimits(20, 0.001).upper, 1.902094, 1e-6)
  })

  test('Wilson limits are where Wilson’s interval of the limit reaches the average', () => {
    const { lower, upper } = wilsonFunnelLimits(200, 0.1, 0.025)
    for (const p of [lower, upper]) {
      const z = (0.1 - p) / Math.sqrt((0.1 * 0.9) / 200)
      expect(Math.abs(z)).toBeGreaterThan(1.9)
      expect(Math.abs(z)).toBeLessThan(2.3)
    }
  })

  test('over-dispersion of the 24 staff: winsorised it hides, corrected it shows more', () => {
    const { phi, phiCorrected, tau2 } = proportionDispersion({ y: LOW, n: RATED })
    near(phi, 0.371189, 1e-5)
    expect([tau2, phiCorrected > phi]).toEqual([0, true])
  })

  test('the log transform leaves out the outer tenths, the root pulls them in', () => {
    const units = Array.from({ length: 20 }, (_, i) => ({ numerator: i + 5, denominator: 15 }))
    expect(transformedDispersion('SHMI', units).wz.filter((z) => z === null)).toHaveLength(4)
    expect(transformedDispersion('CQC', units, [15]).limits[0]?.ul95).toBeGreaterThan(1)
  })
})

describe('drawing towards colleagues', () => {
  test('24 staff by moments and by likelihood', () => {
    const { rhoMoM, mom, mle } = betaBinomialShrinkage(LOW, RATED, 1.5 * 0.0683716075)
    near(rhoMoM, 0.0113132918, 1e-8)
    near(mom?.alpha ?? 0, 5.9751043761, 1e-9)
    near(mle?.alpha ?? 0, 8.86806, 1e-5)
    near(mle?.logLik ?? 0, -49.346385, 1e-7)
    near(mom?.posterior.at(-1)?.pAbove ?? 0, 0.971907, 1e-5)
    near(mle?.posterior.at(-1)?.hi ?? 0, 0.169687, 1e-5)
  })

  test('where colleagues do not differ beyond chance all are drawn together', () => {
    const { mom, mle, posterior } = betaBinomialShrinkage([5, 5, 5, 5], [50, 50, 50, 50], 0.15)
    expect([mom, mle, posterior[0]]).toEqual([null, null, { mean: 0.1, lo: 0.1, hi: 0.1, pAbove: 0 }])
    const ratios = gammaPoissonShrinkage([5, 5, 5], [5, 5, 5], 1.5)
    expect([ratios.mom, ratios.mle, ratios.posterior[0]?.mean]).toEqual([null, null, 1])
    expect(normalShrinkage([1, 1, 1], [1, 1, 1])).toMatchObject({ tau2: 0, blup: [1, 1, 1] })
  })

  test('one unit alone is drawn as it is among all', () => {
    const { posterior } = gammaPoissonShrinkage(LOW, RATED, 0.1)
    expect(LOW.map((_, i) => gammaPoissonPosterior(LOW, RATED, i, 0.1))).toEqual(posterior)
    expect(gammaPoissonPosterior([5, 5, 5], [5, 5, 5], 1, 1.5).mean).toBe(1)
  })

  test('a hill of the likelihood lower than everybody alike is no estimate', () => {
    expect(betaBinomialShrinkage([1, 6, 1], [2, 174, 5], 0.1).mle).toBeNull()
  })

  test('nobody rated, and nobody low, stay figures', () => {
    expect(proportionDispersion({ y: [0, 0], n: [5, 9], limitN: [10] })).toMatchObject({ phi: 0, z: [0, 0], tau2: 0 })
    expect(laneyP([0, 0, 0], [5, 6, 7])).toMatchObject({ cl: 0, sigmaZ: 1, ucl: [0, 0, 0] })
    expect(betaBinomialShrinkage([0, 0], [0, 5], 0.1).posterior[0]?.mean).toBe(0)
    expect(gammaPoissonShrinkage([0, 0], [0, 5], 0.1).posterior[1]?.mean).toBe(0)
  })
})

describe('run lengths', () => {
  test.each([
    [100, 2.2372],
    [370.4, 2.7634],
    [500, 2.8704],
    [1000, 3.1025],
  ])('one-sided EWMA for %d periods', (L0, L) => expect(Math.abs(ewmaThreshold(0.2, L0) - L)).toBeLessThan(5.1e-5))

  test('risk-adjusted CUSUM over a beta mix, worse and better (vlad 4485.203 and 5731.772)', () => {
    const mix = betaRiskMix(1, 3, -3.6798, 0.0768 * 71)
    near(riskAdjustedRunLength({ h: 4.5, R: 2, mix }), 4485.203, 3e-3)
    near(riskAdjustedRunLength({ h: 4.5, R: 0.5, mix }), 5731.772, 3e-3)
  })

  test('Poisson CUSUM of the package surveillance', () =>
    near(poissonCusumRunLength({ h: 10, k: 3, mu: 2.4 }), 548.3623, 1e-6))

  test('exact small-sample limit of the package cusum', () =>
    near(exactCusumLimit({ n: 10, p: 0.1, R: 2, alpha: 0.05 }), 1.41227, 1e-5))

  const { one, twoOfThree, fourOfFive, eightOfEight } = RUNS_RULES
  test.each([
    [[one], 370.4, 43.89],
    [[one, twoOfThree], 225.44, 20.01],
    [[one, fourOfFive], 166.05, 12.66],
    [[one, eightOfEight], 152.73, 14.58],
  ])('runs rules of Champ and Woodall, %#', (rules, still, moved) => {
    near(runsRulesRunLength(rules), still, 5e-5)
    near(runsRulesRunLength(rules, 1), moved, 5e-4)
  })
})

describe('charts', () => {
  test('one day may add no more than its cap, and the mirror chart sees what is better', () => {
    const bad = { low: 20, strata: [{ n: 20, p: 0.1 }] }
    expect(riskAdjustedCusum([bad], { R: 2, h: 5, cap: 1.5 })).toMatchObject({ path: [1.5], signalDay: null })
    const good = Array.from({ length: 100 }, () => ({ low: 0, strata: [{ n: 5, p: 0.1 }] }))
    expect(riskAdjustedCusum(good, { R: 0.5, h: 5 }).signalDay).toBeGreaterThan(10)
    expect(riskAdjustedCusum(good, { R: 2, h: 5 }).path.at(-1)).toBe(0)
  })

  test('a week without ratings is skipped', () => {
    const points = countEwma({ low: [1, 0, 5], n: [10, 0, 10], p: 0.1, lambda: 0.2, L: 2 })
    expect(points[1]).toMatchObject({ u: null, z: points[0]?.z, V: points[0]?.V })
    expect(points[2]?.signal).toBe(true)
  })

  test('a trend needs six successive moves (published vector)', () => {
    const trend = xmr([2, 1, 2, 3, 4, 5, 6, 7, 3].map((y) => y + 100)).type
    expect(trend.filter((t) => t.startsWith('7 Point Trend'))).toHaveLength(7)
  })

  test('icons of an office', () => {
    const chart = xmr([10, 11, 10, 11, 10, 11, 10, 11, 10, 30])
    expect([variationIcon(chart, 'down'), variationIcon(chart, 'up')]).toEqual(['concern', 'improvement'])
    expect(assuranceIcon(chart, 99, 'up')).toBe('consistently-fail')
    expect(assuranceIcon(chart, 12, 'up')).toBe('hit-or-miss')
    expect(assuranceIcon(chart, 99, 'down')).toBe('consistently-pass')
  })

  test('runs: a level that moved is seen, a level that stays is not', () => {
    const still = [3, 5, 4, 6, 3, 6, 4, 5, 3, 6, 4, 6]
    expect(runsTest(still).signal).toBe(false)
    expect(runsTest([...still, ...still.map((y) => y + 9)]).signal).toBe(true)
  })

  test('one change is dated with its interval', () => {
    const n = Array.from({ length: 20 }, () => 40)
    const low = n.map((_, i) => (i < 12 ? 3 : 12))
    const { map, interval, bayesFactor } = changePoint(n, low, { alpha: 2, beta: 26 })
    expect(map).toBe(12)
    expect(interval[0]).toBeLessThanOrEqual(12)
    expect(interval[1]).toBeGreaterThanOrEqual(12)
    expect(bayesFactor).toBeGreaterThan(1_000)
  })
})

describe('naming nobody by chance', () => {
  test('Storey’s share of the blameless', () => {
    const { pi0, q } = storeyQ([0.001, 0.2, 0.6, 0.9])
    expect([pi0, q[0]]).toEqual([1, 0.004])
  })

  test('a count in the middle of its law has a mid-p of a half, and one day cannot convict', () => {
    near(reviewTest({ observed: 100, expected: 100, tau2: 0 }).midP, 0.5, 0.05)
    const quiet = Array.from({ length: 30 }, () => ({ observed: 0.5, expected: 0.5 }))
    const days = [...quiet, { observed: 26, expected: 2 }]
    const total = days.reduce((t, d) => ({ o: t.o + d.observed, e: t.e + d.expected }), { o: 0, e: 0 })
    const found = reviewTest({ observed: total.o, expected: total.e, tau2: 0, days })
    expect(found.midP).toBeLessThan(1e-4)
    expect(found.midPLeaveOneDayOut).toBeGreaterThan(0.4)
  })
})
