import type { Posterior } from './beta-binomial.ts'
import { benjaminiHochberg } from './false-discovery.ts'
import { gammaPoissonShrinkage } from './gamma-poisson.ts'
import type { GuardedDay } from './guarded-day.ts'
import { at } from './numbers.ts'
import { ratioDispersion } from './over-dispersion.ts'
import { type PeerExpected, peerExpected } from './peer-expected.ts'
import { reliability } from './reliability.ts'
import { type ReviewTest, reviewTest } from './review-test.ts'

/** One person's days of the window, after the integrity rules. */
export interface ReviewedPerson {
  readonly staff: string
  readonly days: readonly GuardedDay[]
  /** Visit tokens the ratings came with. */
  readonly visits: number
  /** A held day that nobody has looked at yet. */
  readonly openHold: boolean
}

export interface ReviewRule {
  /** Expected share of false names among those named. */
  readonly q: number
  readonly ratio: number
  readonly probability: number
  readonly leastRatings: number
  readonly leastVisits: number
  readonly leastDays: number
  readonly leastSupport: number
  /** Below this many people the variance between them is not estimated but taken as `usualTau2`. */
  readonly leastPeople: number
  readonly usualTau2: number
}

export const REVIEW_RULE: ReviewRule = {
  q: 0.05,
  ratio: 1.5,
  probability: 0.9,
  leastRatings: 30,
  leastVisits: 20,
  leastDays: 10,
  leastSupport: 0.5,
  leastPeople: 20,
  usualTau2: 0.09,
}

/** Below the first only the count is shown, below the second only the interval. */
export const SHOW_INTERVAL_FROM = 10
export const SHOW_ALL_FROM = 30

export const SHOWN = ['count', 'interval', 'all'] as const
export type Shown = (typeof SHOWN)[number]

export const shownOf = (n: number): Shown => (n < SHOW_INTERVAL_FROM ? 'count' : n < SHOW_ALL_FROM ? 'interval' : 'all')

export const VERDICTS = ['in-line', 'review-suggested', 'commendation', 'cannot-separate', 'too-few'] as const
export type Verdict = (typeof VERDICTS)[number]

export const CONDITIONS = [
  'false-discovery',
  'probability-of-ratio',
  'ratings',
  'visits',
  'days',
  'peer-support',
  'no-open-hold',
] as const
export type ReviewCondition = (typeof CONDITIONS)[number]

/** One condition of a verdict, with the figure it was judged by. */
export interface JudgedCondition {
  readonly condition: ReviewCondition
  readonly met: boolean
  readonly value: number
  readonly needed: number
}

export interface ReviewFinding {
  readonly staff: string
  readonly n: number
  readonly low: number
  /** What colleagues at the same work would have had. */
  readonly expected: number
  /** Observed over expected, drawn towards colleagues: mean, 95 % interval and the probability of more than the rule's ratio. */
  readonly ratio: Posterior
  readonly reliability: number
  readonly peerSupport: number
  /** The greatest mid-p with any one day left out. */
  readonly p: number
  /** Adjusted for all the people looked at: the expected share of false names if everybody up to this one were named. */
  readonly chanceFalse: number
  /** The same for the mirror question. */
  readonly chanceFalseBetter: number
  readonly shown: Shown
  readonly verdict: Verdict
  /** Every condition for a review, in order; all met is what suggests one. */
  readonly because: readonly JudgedCondition[]
}

export interface MonthlyReview {
  readonly findings: readonly ReviewFinding[]
  readonly people: number
  /** φ as published and corrected, and the variance between people that was used. */
  readonly phi: number
  readonly phiCorrected: number
  readonly tau2: number
}

/** Who differs from colleagues in the same work, in one department over one window (180 days). */
export function monthlyReview(people: readonly ReviewedPerson[], rule: ReviewRule = REVIEW_RULE): MonthlyReview {
  const peers = peerExpected(
    people.flatMap(({ staff, days }) => days.flatMap(({ work }) => work.map((each) => ({ staff, ...each })))),
  )
  const rated = people.flatMap((person) => {
    const peer = peers.get(person.staff)
    return peer && peer.n > 0 ? [{ person, peer }] : []
  })
  const spread = ratioDispersion(rated.map(({ peer }) => peer))
  const tau2 = rated.length < rule.leastPeople ? rule.usualTau2 : spread.tau2Corrected
  const [O, E] = [rated.map(({ peer }) => peer.observed), rated.map(({ peer }) => peer.expected)]
  const above = gammaPoissonShrinkage(O, E, rule.ratio).posterior
  const below = gammaPoissonShrinkage(O, E, 1 / rule.ratio).posterior
  const tests = rated.map(({ person, peer }) => testOf(person, peer, tau2))
  const worse = adjusted(
    rated,
    tests.map((t) => t.midPLeaveOneDayOut),
    rule,
  )
  const better = adjusted(
    rated,
    tests.map((t) => t.midPLowerLeaveOneDayOut),
    rule,
  )
  const findings = rated.map(({ person, peer }, i): ReviewFinding => {
    const ratio = above[i] ?? { mean: Number.NaN, lo: Number.NaN, hi: Number.NaN, pAbove: 0 }
    const needs = (chance: number, probability: number) => judge(person, peer, chance, probability, rule)
    const because = needs(at(worse, i), ratio.pAbove)
    const praise = needs(at(better, i), 1 - (below[i]?.pAbove ?? 1))
    const share = peer.expected / peer.n
    return {
      staff: person.staff,
      n: peer.n,
      low: peer.observed,
      expected: peer.expected,
      ratio,
      reliability: reliability(peer.n, share, tau2),
      peerSupport: peer.peerSupport,
      p: tests[i]?.midPLeaveOneDayOut ?? Number.NaN,
      chanceFalse: at(worse, i),
      chanceFalseBetter: at(better, i),
      shown: shownOf(peer.n),
      verdict: verdictOf(peer, because, praise, rule),
      because,
    }
  })
  return { findings, people: rated.length, phi: spread.phi, phiCorrected: spread.phiCorrected, tau2 }
}

/** Counts after scaling are no whole numbers; the law asks for some. */
function testOf({ days }: ReviewedPerson, { observed, expected, shares }: PeerExpected, tau2: number): ReviewTest {
  const whole = { observed: Math.round(observed), expected, tau2 }
  const first = reviewTest(whole)
  // Beyond this neither side can matter to a name, with or without a day.
  if (Math.min(first.midP, first.midPLower) > 0.2) return first
  const perDay = days.map(({ work }) => ({
    observed: Math.round(work.reduce((total, w) => total + w.low, 0)),
    expected: work.reduce((total, w) => total + w.n * (shares.get(w.stratum) ?? 0), 0),
  }))
  return reviewTest({ ...whole, days: perDay.filter((day) => day.observed > 0 || first.midPLower < first.midP) })
}

/** Only people who could be named are looked at: the rest would dilute what a name is worth. */
function adjusted(
  rated: readonly { readonly peer: PeerExpected }[],
  p: readonly number[],
  rule: ReviewRule,
): readonly number[] {
  const eligible = rated.flatMap(({ peer }, i) => (isEligible(peer, rule) ? [i] : []))
  const values = benjaminiHochberg(eligible.map((i) => at(p, i)))
  const all = rated.map(() => 1)
  eligible.forEach((i, place) => {
    all[i] = at(values, place)
  })
  return all
}

const isEligible = ({ n, peerSupport }: PeerExpected, rule: ReviewRule): boolean =>
  n >= rule.leastRatings && peerSupport >= rule.leastSupport

function judge(
  person: ReviewedPerson,
  peer: PeerExpected,
  chance: number,
  probability: number,
  rule: ReviewRule,
): readonly JudgedCondition[] {
  const days = person.days.filter(({ work }) => work.some((w) => w.n > 0)).length
  const atLeast = (condition: ReviewCondition, value: number, needed: number): JudgedCondition => ({
    condition,
    met: value >= needed,
    value,
    needed,
  })
  return [
    { condition: 'false-discovery', met: chance <= rule.q, value: chance, needed: rule.q },
    atLeast('probability-of-ratio', probability, rule.probability),
    atLeast('ratings', peer.n, rule.leastRatings),
    atLeast('visits', person.visits, rule.leastVisits),
    atLeast('days', days, rule.leastDays),
    atLeast('peer-support', peer.peerSupport, rule.leastSupport),
    atLeast('no-open-hold', person.openHold ? 0 : 1, 1),
  ]
}

function verdictOf(
  { n, peerSupport }: PeerExpected,
  review: readonly JudgedCondition[],
  praise: readonly JudgedCondition[],
  rule: ReviewRule,
): Verdict {
  if (n < rule.leastRatings) return 'too-few'
  if (peerSupport < rule.leastSupport) return 'cannot-separate'
  if (review.every(({ met }) => met)) return 'review-suggested'
  return praise.every(({ met }) => met) ? 'commendation' : 'in-line'
}
