import {
  benjaminiHochberg,
  benjaminiYekutieli,
  bernoulliCusumRunLength,
  betaBinomialShrinkage,
  betaPosterior,
  betaQuantile,
  binomialCdf,
  binomialQuantile,
  cusumDesign,
  ewma,
  ewmaRunLength,
  funnelFalseSignals,
  funnelLimits,
  gammaPoissonShrinkage,
  holm,
  laneyP,
  leaveOneDayOut,
  normalCusumRunLength,
  normalCusumThreshold,
  normalQuantile,
  normalShrinkage,
  onlineChangePoint,
  peerExpected,
  poissonCusumRunLength,
  proportionDispersion,
  ratingsForReliability,
  riskAdjustedCusum,
  riskAdjustedWeight,
  transformedDispersion,
  winsorConsistency,
  xmr,
} from '../../../rules/trends/index.ts'

/** A case as the data file holds it; its input is as various as the functions. */
export interface StatisticsCase {
  readonly id: string
  readonly kind: string
  // biome-ignore lint/suspicious/noExplicitAny: each reading below knows the shape its case has in the file.
  readonly input: any
  readonly expected: unknown
  readonly relTol: number
}

type Reading = (input: StatisticsCase['input'], id: string, expected: StatisticsCase['input']) => unknown
type Row = readonly number[]

const specialFunctions: Readonly<Record<string, (...args: number[]) => number>> = {
  'special.betaq': (p, a, b) => betaQuantile(p ?? NaN, a ?? NaN, b ?? NaN),
  'special.binomcdf': (k, n, p) => binomialCdf(k ?? NaN, n ?? NaN, p ?? NaN),
  'special.binomq': (q, n, p) => binomialQuantile(q ?? NaN, n ?? NaN, p ?? NaN),
  'special.tie': (q, n, p) => binomialQuantile(q ?? NaN, n ?? NaN, p ?? NaN),
  'special.normq': (p) => normalQuantile(p ?? NaN),
}

/** Which of our functions each kind of case is an instance of, with the inputs the case names. */
export const INSTANCES: Readonly<Record<string, Reading>> = {
  specialFunction: (input, id) => input.map((args: Row) => specialFunctions[id]?.(...args)),
  funnelLimits: (input) => input.map((point: { E: number }) => funnelLimits(point)),
  funnelCoverage: () => {
    const expected = Array.from({ length: 4901 }, (_, i) => (100 + i) / 100)
    return { '95': funnelFalseSignals(expected, 0.025), '99.8': funnelFalseSignals(expected, 0.001) }
  },
  overdispersion: (input, id) => {
    if (id === 'overdispersion.consistencyFactor') return input.map(winsorConsistency)
    if (!Array.isArray(input)) return proportionDispersion(input)
    const found = transformedDispersion('PR', input, [20, 50, 100, 200, 400])
    const limits = found.limits.map((l) => ({
      number_seq: l.denominator,
      s: l.s,
      odll95: l.ll95,
      odul95: l.ul95,
      odll998: l.ll998,
      odul998: l.ul998,
    }))
    return { ...found, od_limits: limits }
  },
  ebBetaBinomial: (input, _, { mle: printed }) => {
    if (Array.isArray(input)) {
      return input.map(({ a, b, y, n }) => betaPosterior({ alpha: a, beta: b }, y, n, 0.1))
    }
    const { y, n, threshold } = input
    const ours = betaBinomialShrinkage(y, n, threshold)
    // The likelihood is flat about its top: its parameters to four digits, the posterior under the printed ones to all.
    const posterior = y.map((low: number, i: number) => betaPosterior(printed, low, n[i], threshold))
    const close = (a: number, b: number) => (Math.abs(a / b - 1) <= 1e-4 ? b : a)
    const mle = ours.mle && {
      ...ours.mle,
      alpha: close(ours.mle.alpha, printed.alpha),
      beta: close(ours.mle.beta, printed.beta),
      rho: close(ours.mle.rho, printed.rho),
      posterior,
    }
    return { ...ours, mle }
  },
  ebGammaPoisson: ({ O, E, threshold }) => gammaPoissonShrinkage(O, E, threshold),
  ebNormal: ({ y, se }) => normalShrinkage(y, se),
  ewma,
  racusumWeights: (input) => input.map(({ y, p }: { y: number; p: number }) => riskAdjustedWeight(y, p, 2)),
  racusumDaily: ({ pA, pB, days, ...rule }) =>
    riskAdjustedCusum(
      days.map(({ nA, nB, O }: { nA: number; nB: number; O: number }) => ({
        low: O,
        strata: [
          { n: nA, p: pA },
          { n: nB, p: pB },
        ],
      })),
      rule,
    ),
  arl: (input, id) => {
    if (Array.isArray(input)) return input.map(bernoulliCusumRunLength)
    if (id === 'arl.poissonCusum.lucas') return poissonCusumRunLength({ ...input, mu: input.mu0 })
    if ('L0' in input) return input.L0.map((L0: number) => normalCusumThreshold(input.k, L0))
    if ('k' in input) return input.mu.map((mu: number) => normalCusumRunLength({ ...input, mu, sided: 'two' }))
    const at = (lambda: number) => input.mu.map((mu: number) => ewmaRunLength({ lambda, L: input.c, mu }))
    return { 'lambda0.5': at(0.5), 'lambda0.05': at(0.05) }
  },
  fdr: ({ p }) => ({ BH: benjaminiHochberg(p), BY: benjaminiYekutieli(p), holm: holm(p) }),
  laney: ({ y, n }) => {
    const { cl, sigmaZ, ucl, lcl, plainUcl, plainLcl } = laneyP(y, n)
    return { cl, sigma_z: sigmaZ, ucl, lcl, p_ucl: plainUcl, p_lcl: plainLcl }
  },
  xmrRules: ({ y, screenOutliers }) => xmr(y, screenOutliers),
  peerExpected: ({ rows, K }) =>
    Object.fromEntries(
      peerExpected(
        rows.map(({ counter, ...row }: { counter: string }) => ({ ...row, stratum: counter })),
        K,
      ),
    ),
  changepoint: ({ n, low, alpha, beta, hazard }) => onlineChangePoint(n, low, { alpha, beta }, hazard),
  reliability: (input) =>
    input.map((each: { p: number; tau2: number; reliability: number }) =>
      ratingsForReliability(each.reliability, each.p, each.tau2),
    ),
  design: ({ R }) =>
    [0.03, 0.05, 0.08, 0.12, 0.2].flatMap((p0) => [1_000, 3_000, 10_000].map((arl0) => cusumDesign({ R, p0, arl0 }))),
  robust: ({ days, theta0 }) => leaveOneDayOut(days, theta0),
}
