import { chanceFalse } from '../../rules/alert.ts'
import {
  changePoint,
  expectedShare,
  type MonthlyReview,
  type ReviewFinding,
  ratioInterval,
  STATISTICS_VERSION,
  weekOf,
} from '../../rules/trends/index.ts'
import { DAY } from '../../rules/working-calendar.ts'
import type { LocalDate, LocalMonth } from '../trends/cell.ts'
import type { Signal } from './advance.ts'
import type { PersonDay } from './person-days.ts'
import type { AlertBecause, FoundAlert } from './store.ts'
import { read, type Watched } from './watch-store.ts'

export const dateOfDay = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10)

/** A signal of somebody's own charts as an alert; `days` are those since the charts began, for the time it may have begun. */
export function alertOfSignal(
  person: Watched,
  { chart, on, began, n, observed, expected, reached, threshold }: Signal,
  days: readonly PersonDay[],
  policyVersion: number,
): FoundAlert {
  const baseline = chart === 'complaints' ? (person.complaints ?? person.ratings) : person.ratings
  return {
    staffMemberId: person._id,
    chart,
    signal: person.since,
    on: dateOfDay(on),
    because: {
      n,
      of: chart === 'complaints' ? 'served' : 'ratings',
      observed,
      expected,
      ratio: observed / expected,
      interval: ratioInterval(observed, expected),
      chanceFalse: chanceFalse(),
      reached,
      threshold,
      from: dateOfDay(began),
      until: dateOfDay(on),
      changed: chart === 'complaints' ? null : changedIn(person, days, on),
      baseline: { ...person.learnt, n: baseline.n, ratio: baseline.ratio },
      statistics: STATISTICS_VERSION,
      policyVersion,
    },
  }
}

/** What the prior of a share weighs, in ratings: the person's own expected share is known no better. */
const PRIOR_RATINGS = 20

/** The weeks between which one change most likely lies; null where there are fewer than three. */
function changedIn(person: Watched, days: readonly PersonDay[], on: number): AlertBecause['changed'] {
  const baseline = read(person.ratings)
  const weeks = new Map<number, { n: number; low: number; expected: number }>()
  for (const { day, work } of days) {
    if (day > on || work.length === 0) continue
    const week = weeks.get(weekOf(day)) ?? { n: 0, low: 0, expected: 0 }
    weeks.set(weekOf(day), week)
    for (const { n, low, stratum } of work) {
      week.n += n
      week.low += low
      week.expected += n * expectedShare(baseline, stratum)
    }
  }
  const ordered = [...weeks].sort(([a], [b]) => a - b)
  if (ordered.length < 3) return null
  const n = ordered.map(([, week]) => week.n)
  const share = Math.min(
    0.95,
    Math.max(0.01, ordered.reduce((sum, [, week]) => sum + week.expected, 0) / n.reduce((a, b) => a + b, 0)),
  )
  const { interval } = changePoint(
    n,
    ordered.map(([, week]) => week.low),
    { alpha: share * PRIOR_RATINGS, beta: (1 - share) * PRIOR_RATINGS },
  )
  // The week after the last one of the old state is the first of the new; weeks begin on Monday.
  const mondayOf = (index: number) => dateOfDay((ordered[Math.min(index, ordered.length - 1)]?.[0] ?? 0) * 7 - 3)
  return { from: mondayOf(interval[0]), until: mondayOf(interval[1]) }
}

/** What a monthly review suggests, as alerts. */
export function alertsOfReview(
  { findings }: MonthlyReview,
  month: LocalMonth,
  window: { readonly from: LocalDate; readonly until: LocalDate },
  threshold: number,
  policyVersion: number,
): FoundAlert[] {
  return findings.flatMap((finding) => {
    if (finding.verdict !== 'review-suggested' && finding.verdict !== 'commendation') return []
    const chart = finding.verdict === 'commendation' ? 'commendation' : 'review'
    const chance = chart === 'review' ? finding.chanceFalse : finding.chanceFalseBetter
    return [
      {
        staffMemberId: finding.staff,
        chart,
        signal: month,
        on: window.until,
        because: {
          ...figuresOf(finding),
          chanceFalse: chance,
          reached: chance,
          threshold,
          ...window,
          changed: null,
          baseline: null,
          statistics: STATISTICS_VERSION,
          policyVersion,
        },
      } as const,
    ]
  })
}

const figuresOf = ({ n, low, expected, ratio }: ReviewFinding) => ({
  n,
  of: 'ratings' as const,
  observed: low,
  expected,
  ratio: ratio.mean,
  interval: [ratio.lo, ratio.hi] as const,
})
