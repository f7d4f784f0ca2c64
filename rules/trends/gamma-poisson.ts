import { type Posterior, pooledPosterior } from './beta-binomial.ts'
import { digamma, gammaQuantile, gammaUpperTail, logGamma, trigamma } from './gamma.ts'
import { at, mean, sum } from './numbers.ts'
import { maximise, type Surface } from './optimum.ts'

/** The law of the ratios of observed to expected among colleagues: shape a, rate b, mean a/b. */
export interface GammaPrior {
  readonly a: number
  readonly b: number
}

/** Gamma(a + O, b + E), its interval and P(ratio > threshold). */
export function gammaPosterior(prior: GammaPrior, O: number, E: number, threshold: number): Posterior {
  const [shape, rate] = [prior.a + O, prior.b + E]
  return {
    mean: shape / rate,
    lo: gammaQuantile(0.025, shape, rate),
    hi: gammaQuantile(0.975, shape, rate),
    pAbove: gammaUpperTail(threshold, shape, rate),
  }
}

export interface GammaPoissonMoments {
  readonly mean: number
  readonly s2: number
  /** Variance between units, 0 where chance explains all. */
  readonly A: number
  readonly prior: GammaPrior | null
}

/** Marshall's (1991) global estimate by moments; units without exposure count for nothing. */
export function gammaPoissonMoments(O: readonly number[], E: readonly number[]): GammaPoissonMoments {
  const exposed = E.flatMap((size, i) => (size > 0 ? [{ size, count: at(O, i) }] : []))
  const total = sum(exposed.map((u) => u.size))
  const m = total > 0 ? sum(exposed.map((u) => u.count)) / total : Number.NaN
  const s2 = sum(exposed.map((u) => u.size * (u.count / u.size - m) ** 2)) / total
  const A = Math.max(0, s2 - m / mean(exposed.map((u) => u.size)))
  return { mean: m, s2, A, prior: A > 0 ? { a: (m * m) / A, b: m / A } : null }
}

/** ln likelihood of a prior: O ~ negative binomial of size a and success probability b/(b + E). */
export const gammaPoissonLogLikelihood = ({ a, b }: GammaPrior, O: readonly number[], E: readonly number[]): number =>
  sum(
    O.map((count, i) => {
      const size = at(E, i)
      if (size === 0) return 0
      const coefficient = logGamma(a + count) - logGamma(a) - logGamma(count + 1)
      return coefficient - a * Math.log1p(size / b) - count * Math.log1p(b / size)
    }),
  )

/** Beyond this (its logarithm) colleagues cannot be told apart: complete pooling. */
const POOLED = Math.log(1e7)

export interface GammaPoissonFit {
  readonly prior: GammaPrior
  readonly logLik: number
}

/** ln likelihood of everybody alike, with the ratio m. */
const alikeLogLikelihood = (m: number, O: readonly number[], E: readonly number[]): number =>
  sum(O.map((count, i) => (at(E, i) === 0 ? 0 : count * Math.log(m * at(E, i)) - m * at(E, i) - logGamma(count + 1))))

/** The prior of greatest likelihood, or null where everybody alike is more likely than any. */
export function gammaPoissonFit(O: readonly number[], E: readonly number[]): GammaPoissonFit | null {
  const { mean: m, prior } = gammaPoissonMoments(O, E)
  if (!(m > 0)) return null
  const start = prior ?? { a: 100, b: 100 / m }
  const surface = (u: number, v: number): Surface => surfaceAt(Math.exp(u), Math.exp(v), O, E)
  const [u, v] = maximise(surface, [Math.log(start.a), Math.log(start.b)], POOLED)
  if (Math.max(u, v) >= POOLED) return null
  const fitted = { a: Math.exp(u), b: Math.exp(v) }
  const logLik = gammaPoissonLogLikelihood(fitted, O, E)
  return logLik < alikeLogLikelihood(m, O, E) ? null : { prior: fitted, logLik }
}

/** The likelihood with its derivatives by ln a and ln b. */
function surfaceAt(a: number, b: number, O: readonly number[], E: readonly number[]): Surface {
  const value = gammaPoissonLogLikelihood({ a, b }, O, E)
  let [ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0]
  const [da, ta] = [digamma(a), trigamma(a)]
  O.forEach((count, i) => {
    const size = at(E, i)
    if (size === 0) return
    const all = b + size
    ga += digamma(a + count) - da - Math.log1p(size / b)
    gb += a / b - (a + count) / all
    haa += trigamma(a + count) - ta
    hab += 1 / b - 1 / all
    hbb += (a + count) / (all * all) - a / (b * b)
  })
  return {
    value,
    gradient: [a * ga, b * gb],
    curvature: [a * a * haa + a * ga, a * b * hab, b * b * hbb + b * gb],
  }
}

export interface GammaPoissonShrinkage {
  readonly mean: number
  readonly s2: number
  readonly A: number
  readonly mom: (GammaPrior & { readonly marshall: readonly number[]; readonly posterior: readonly Posterior[] }) | null
  readonly mle: (GammaPrior & { readonly logLik: number; readonly posterior: readonly Posterior[] }) | null
  /** By likelihood where there is one, else by moments, else everybody alike. The one to show. */
  readonly posterior: readonly Posterior[]
}

/** Empirical Bayes for ratios O/E: both estimates of the prior, and each unit's posterior under each. */
export function gammaPoissonShrinkage(
  O: readonly number[],
  E: readonly number[],
  threshold: number,
): GammaPoissonShrinkage {
  const { mean: m, s2, A, prior } = gammaPoissonMoments(O, E)
  const fit = gammaPoissonFit(O, E)
  const under = (given: GammaPrior) => O.map((count, i) => gammaPosterior(given, count, at(E, i), threshold))
  const byMoments = prior && under(prior)
  const mom = prior && byMoments && { ...prior, marshall: byMoments.map((p) => p.mean), posterior: byMoments }
  const mle = fit && { ...fit.prior, logLik: fit.logLik, posterior: under(fit.prior) }
  const alike = () => O.map(() => pooledPosterior(m, threshold))
  return { mean: m, s2, A, mom, mle, posterior: mle?.posterior ?? mom?.posterior ?? alike() }
}

/** The law of the ratios among colleagues to draw by: of greatest likelihood, else by moments, else null for everybody alike. */
export const gammaPoissonPrior = (O: readonly number[], E: readonly number[]): GammaPrior | null =>
  gammaPoissonFit(O, E)?.prior ?? gammaPoissonMoments(O, E).prior

/** One unit's posterior among the others: what `gammaPoissonShrinkage` shows of it, without that of everybody else. */
export function gammaPoissonPosterior(
  O: readonly number[],
  E: readonly number[],
  unit: number,
  threshold: number,
): Posterior {
  const prior = gammaPoissonPrior(O, E)
  return prior
    ? gammaPosterior(prior, at(O, unit), at(E, unit), threshold)
    : pooledPosterior(gammaPoissonMoments(O, E).mean, threshold)
}
