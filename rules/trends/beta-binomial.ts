import { betaQuantile, betaUpperTail, logBeta } from './beta.ts'
import { digamma, logChoose, trigamma } from './gamma.ts'
import { at, sum } from './numbers.ts'
import { maximise, type Surface } from './optimum.ts'

/** The law of the shares of low ratings among colleagues: mean alpha/(alpha + beta). */
export interface BetaPrior {
  readonly alpha: number
  readonly beta: number
}

/** What is known of one share or ratio once colleagues and own counts are put together. */
export interface Posterior {
  readonly mean: number
  /** The 2.5 % and 97.5 % quantiles. */
  readonly lo: number
  readonly hi: number
  /** Probability of lying above the threshold. */
  readonly pAbove: number
}

/** Beta(alpha + y, beta + n − y), its interval and P(θ > threshold). */
export function betaPosterior(prior: BetaPrior, y: number, n: number, threshold: number): Posterior {
  const [a, b] = [prior.alpha + y, prior.beta + n - y]
  return {
    mean: a / (a + b),
    lo: betaQuantile(0.025, a, b),
    hi: betaQuantile(0.975, a, b),
    pAbove: betaUpperTail(threshold, a, b),
  }
}

/** Everybody alike: the posterior where no variance between colleagues is found. */
export const pooledPosterior = (mean: number, threshold: number): Posterior => ({
  mean,
  lo: mean,
  hi: mean,
  pAbove: mean > threshold ? 1 : 0,
})

export interface BetaBinomialMoments {
  readonly mu: number
  /** Intra-class correlation; not above 0 means complete pooling. */
  readonly rho: number
  /** Null where everybody is alike. */
  readonly prior: BetaPrior | null
}

/** Kleinman's (1973) estimate by moments; units without ratings count for nothing. */
export function betaBinomialMoments(y: readonly number[], n: readonly number[]): BetaBinomialMoments {
  const rated = n.flatMap((size, i) => (size > 0 ? [{ size, low: at(y, i) }] : []))
  const total = sum(rated.map((u) => u.size))
  const mu = total > 0 ? sum(rated.map((u) => u.low)) / total : Number.NaN
  const spread = sum(rated.map((u) => u.size * (u.low / u.size - mu) ** 2))
  const freedom = rated.length - 1
  const weight = total - sum(rated.map((u) => u.size ** 2)) / total - freedom
  const rho = mu > 0 && mu < 1 && weight > 0 ? (spread / (mu * (1 - mu)) - freedom) / weight : 0
  if (!(rho > 0)) return { mu, rho, prior: null }
  const size = (1 - Math.min(rho, 1 - 1e-9)) / rho
  return { mu, rho, prior: { alpha: mu * size, beta: (1 - mu) * size } }
}

export interface BetaBinomialFit {
  readonly prior: BetaPrior
  readonly mu: number
  readonly rho: number
  readonly logLik: number
}

/** ln likelihood of a prior, the binomial coefficients included. */
export const betaBinomialLogLikelihood = (
  { alpha, beta }: BetaPrior,
  y: readonly number[],
  n: readonly number[],
): number => {
  const base = logBeta(alpha, beta)
  return sum(y.map((low, i) => logChoose(at(n, i), low) + logBeta(low + alpha, at(n, i) - low + beta) - base))
}

/** ln P(y | n) under the prior, for predictions. */
export const betaBinomialLogProbability = (y: number, n: number, { alpha, beta }: BetaPrior): number =>
  logChoose(n, y) + logBeta(y + alpha, n - y + beta) - logBeta(alpha, beta)

/** Beyond this sum of alpha and beta (its logarithm) colleagues cannot be told apart: complete pooling. */
const POOLED = Math.log(1e7)

/** ln likelihood of everybody alike, with the share mu: where a prior ends when nothing tells colleagues apart. */
const alikeLogLikelihood = (mu: number, y: readonly number[], n: readonly number[]): number =>
  sum(y.map((low, i) => logChoose(at(n, i), low) + low * Math.log(mu) + (at(n, i) - low) * Math.log1p(-mu)))

/** The prior of greatest likelihood, or null where everybody alike is more likely than any. */
export function betaBinomialFit(y: readonly number[], n: readonly number[]): BetaBinomialFit | null {
  const { mu, prior } = betaBinomialMoments(y, n)
  if (!(mu > 0 && mu < 1)) return null
  const surface = (u: number, v: number): Surface => surfaceAt(Math.exp(u), Math.exp(v), y, n)
  const start = prior ?? { alpha: mu * 200, beta: (1 - mu) * 200 }
  const [u, v] = maximise(surface, [Math.log(start.alpha), Math.log(start.beta)], POOLED)
  if (Math.max(u, v) >= POOLED) return null
  const [alpha, beta] = [Math.exp(u), Math.exp(v)]
  const fitted = { alpha, beta }
  const logLik = betaBinomialLogLikelihood(fitted, y, n)
  if (logLik < alikeLogLikelihood(mu, y, n)) return null
  return { prior: fitted, mu: alpha / (alpha + beta), rho: 1 / (alpha + beta + 1), logLik }
}

/** The likelihood with its derivatives by ln alpha and ln beta. */
function surfaceAt(a: number, b: number, y: readonly number[], n: readonly number[]): Surface {
  const value = betaBinomialLogLikelihood({ alpha: a, beta: b }, y, n)
  let [ga, gb, haa, hab, hbb] = [0, 0, 0, 0, 0]
  const [da, db, dab] = [digamma(a), digamma(b), digamma(a + b)]
  const [ta, tb, tab] = [trigamma(a), trigamma(b), trigamma(a + b)]
  y.forEach((low, i) => {
    const size = at(n, i)
    const whole = dab - digamma(size + a + b)
    const curved = tab - trigamma(size + a + b)
    ga += digamma(low + a) - da + whole
    gb += digamma(size - low + b) - db + whole
    haa += trigamma(low + a) - ta + curved
    hbb += trigamma(size - low + b) - tb + curved
    hab += curved
  })
  return {
    value,
    gradient: [a * ga, b * gb],
    curvature: [a * a * haa + a * ga, a * b * hab, b * b * hbb + b * gb],
  }
}

export interface BetaBinomialShrinkage {
  readonly mu: number
  readonly rhoMoM: number
  readonly mom: (BetaPrior & { readonly posterior: readonly Posterior[] }) | null
  readonly mle: (BetaPrior & Omit<BetaBinomialFit, 'prior'> & { readonly posterior: readonly Posterior[] }) | null
  /** By likelihood where there is one, else by moments, else everybody alike. The one to show. */
  readonly posterior: readonly Posterior[]
}

/** Empirical Bayes for shares y/n: both estimates of the prior, and each unit's posterior under each. */
export function betaBinomialShrinkage(
  y: readonly number[],
  n: readonly number[],
  threshold: number,
): BetaBinomialShrinkage {
  const moments = betaBinomialMoments(y, n)
  const fit = betaBinomialFit(y, n)
  const under = (prior: BetaPrior) => y.map((low, i) => betaPosterior(prior, low, at(n, i), threshold))
  const mom = moments.prior && { ...moments.prior, posterior: under(moments.prior) }
  const mle = fit && {
    ...fit.prior,
    mu: fit.mu,
    rho: fit.rho,
    logLik: fit.logLik,
    posterior: under(fit.prior),
  }
  const alike = () => y.map(() => pooledPosterior(moments.mu, threshold))
  return { mu: moments.mu, rhoMoM: moments.rho, mom, mle, posterior: mle?.posterior ?? mom?.posterior ?? alike() }
}
