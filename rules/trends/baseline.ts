import { gammaPoissonPrior } from './gamma-poisson.ts'
import { ascending, mean } from './numbers.ts'
import { type PeerExpected, type PeerRow, peerExpected } from './peer-expected.ts'
import { type ThresholdOf, thresholdTable } from './threshold-table.ts'

/** One person's ratings in one kind of work in one week. */
export interface WeekRow extends PeerRow {
  readonly week: number
}

/** What a person's own chart is measured against: frozen when learnt, until a closed review learns it anew. */
export interface Baseline {
  readonly staff: string
  /** How the person's own rate of low ratings stands to colleagues', drawn towards 1 as far as chance explains it. */
  readonly ratio: number
  /** Colleagues' share of low ratings in each kind of work. */
  readonly shares: ReadonlyMap<string, number>
  /** For work the person had not done before. */
  readonly elsewhere: number
  /** Week-to-week variation beyond chance, at least 1, that evidence is divided by. */
  readonly phi: number
  /** Thresholds of the chart for worse and for better. */
  readonly worse: number
  readonly better: number
  /** Ratings it was learnt from, and how well colleagues' ratings back it (0 to 1). */
  readonly n: number
  readonly peerSupport: number
  /** Whether it may raise an alert, and if not, why. */
  readonly because: BaselineReason
}

export const BASELINE_REASONS = ['ready', 'warming-up', 'not-separable-from-the-desk'] as const
export type BaselineReason = (typeof BASELINE_REASONS)[number]

export interface WarningRule {
  /** Odds ratio watched for. */
  readonly R: number
  /** False alarms a person would have in a year if the baseline were known exactly. */
  readonly alpha: number
  /** The most evidence one day may give, either way. */
  readonly cap: number
  /** Days, or else ratings, that a baseline needs; the share of colleagues' backing that an alert needs. */
  readonly learnDays: number
  readonly learnRatings: number
  readonly leastSupport: number
}

export const WARNING_RULE: WarningRule = {
  R: 2,
  alpha: 0.004,
  cap: 1.5,
  learnDays: 180,
  learnRatings: 100,
  leastSupport: 0.5,
}

/** No share may be thought certain. */
const MOST = 0.95

/** The share of low ratings expected of this person in this work. */
export const expectedShare = ({ shares, elsewhere, ratio }: Baseline, stratum: string): number =>
  Math.min(MOST, ratio * (shares.get(stratum) ?? elsewhere))

export interface Thresholds {
  readonly worse: ThresholdOf
  readonly better: ThresholdOf
}

/** The tables of both charts, to be made once and handed in. */
export const warningThresholds = ({ R }: WarningRule = WARNING_RULE): Thresholds => ({
  worse: thresholdTable(R),
  better: thresholdTable(1 / R),
})

export interface Learning {
  readonly rows: readonly WeekRow[]
  /** Days the rows cover. */
  readonly days: number
  readonly thresholds: Thresholds
  readonly rule?: WarningRule
}

/** Baselines of everybody in a department from a window in which nothing is known to have changed. */
export function learnBaselines({ rows, days, thresholds, rule = WARNING_RULE }: Learning): Map<string, Baseline> {
  const peers = peerExpected(rows)
  const people = [...peers].filter(([, each]) => each.n > 0)
  const prior = gammaPoissonPrior(
    people.map(([, each]) => each.observed),
    people.map(([, each]) => each.expected),
  )
  const elsewhere = people.reduce((low, [, p]) => low + p.observed, 0) / people.reduce((n, [, p]) => n + p.n, 0)
  const ratios = new Map(
    people.map(([staff, each]) => [staff, prior ? (prior.a + each.observed) / (prior.b + each.expected) : 1]),
  )
  const phi = weeklyDispersion(rows, peers, ratios)
  return new Map(
    people.map(([staff, each]) => {
      const ratio = ratios.get(staff) ?? 1
      const share = Math.min(MOST, (ratio * each.expected) / each.n)
      const arl0 = Math.max(each.n, rule.learnRatings / 2) * (365 / days / rule.alpha)
      const { shares, n, peerSupport } = each
      const baseline: Baseline = {
        staff,
        ratio,
        shares,
        elsewhere,
        phi,
        worse: thresholds.worse(share, arl0),
        better: thresholds.better(share, arl0),
        n,
        peerSupport,
        because: reasonOf(each, rule, days),
      }
      return [staff, baseline]
    }),
  )
}

function reasonOf({ n, peerSupport }: PeerExpected, rule: WarningRule, days: number): BaselineReason {
  if (n < rule.learnRatings && days < rule.learnDays) return 'warming-up'
  return peerSupport < rule.leastSupport ? 'not-separable-from-the-desk' : 'ready'
}

/** Colleagues' shares as they are now, the person's own ratio and thresholds staying frozen: a desk that moves blames nobody. */
export const refreshShares = (baseline: Baseline, peers: PeerExpected): Baseline => ({
  ...baseline,
  shares: new Map([...baseline.shares, ...peers.shares]),
})

/** Mean of weekly Pearson squares without their top hundredth, at least 1. */
function weeklyDispersion(
  rows: readonly WeekRow[],
  peers: ReadonlyMap<string, PeerExpected>,
  ratios: ReadonlyMap<string, number>,
): number {
  const weeks = new Map<string, Map<number, { low: number; expected: number; variance: number }>>()
  for (const { staff, stratum, week, n, low } of rows) {
    const p = Math.min(MOST, (ratios.get(staff) ?? 1) * (peers.get(staff)?.shares.get(stratum) ?? 0))
    const own = weeks.get(staff) ?? new Map<number, { low: number; expected: number; variance: number }>()
    weeks.set(staff, own)
    const sums = own.get(week) ?? { low: 0, expected: 0, variance: 0 }
    own.set(week, sums)
    sums.low += low
    sums.expected += n * p
    sums.variance += n * p * (1 - p)
  }
  const squares = [...weeks.values()].flatMap((own) =>
    [...own.values()].flatMap(({ low, expected, variance }) =>
      variance > 0 ? [(low - expected) ** 2 / variance] : [],
    ),
  )
  const kept = ascending(squares).slice(0, Math.ceil(squares.length * 0.99))
  return kept.length > 0 ? Math.max(1, mean(kept)) : 1
}
