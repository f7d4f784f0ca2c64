import {
  type Arm,
  type Baseline,
  beginWatch,
  IDLE,
  learnBaselines,
  type PeerExpected,
  peerExpected,
  refreshShares,
  type Thresholds,
  WARNING_RULE,
} from '../../rules/trends/index.ts'
import type { LocalDate } from '../trends/cell.ts'
import { dayNumberOf } from '../trends/limit-days.ts'
import { complaintRows, type PersonDay, ratingRows } from './person-days.ts'
import { type Charts, kept, read, type Watched } from './watch-store.ts'

export interface Lesson {
  /** Days before `on`; both inclusive. */
  readonly from: LocalDate
  readonly until: LocalDate
  /** The first day of the month that begins. */
  readonly on: LocalDate
  readonly people: ReadonlyMap<string, readonly PersonDay[]>
  readonly thresholds: Thresholds
}

/** Charts on which nothing was gathered yet; they have seen every day before this one. */
export const freshCharts = (on: LocalDate): Charts => {
  const through = dayNumberOf(on) - 1
  return { through, ratings: beginWatch(through), complaints: IDLE satisfies Arm }
}

/**
 * What a month's beginning teaches. Whoever has no baseline yet gets one; whoever has keeps it, and only what colleagues now
 * have at the same work moves. It is learnt anew half a year after an alert was closed.
 */
export function learnt(before: ReadonlyMap<string, Watched>, lesson: Lesson, lease: number): Watched[] {
  const { from, until, on, people, thresholds } = lesson
  const days = dayNumberOf(on) - dayNumberOf(from)
  const [ratings, complaints] = [ratingRows(people), complaintRows(people)]
  const baselines = learnBaselines({ rows: ratings, days, thresholds })
  const ofComplaints = complaints.some(({ low }) => low > 0)
    ? learnBaselines({ rows: complaints, days, thresholds })
    : new Map<string, Baseline>()
  const [peers, complaintPeers] = [peerExpected(ratings), peerExpected(complaints)]
  const met = [...baselines].map(([staff, baseline]): Watched => {
    const known = before.get(staff)
    const complaining = ofComplaints.get(staff)
    if (known && !isToLearn(known, on)) {
      return {
        ...known,
        ratings: kept(refreshed(read(known.ratings), peers.get(staff))),
        complaints: known.complaints
          ? kept(refreshed(read(known.complaints), complaintPeers.get(staff)))
          : complaining
            ? kept(complaining)
            : null,
        lease,
      }
    }
    return {
      _id: staff,
      ratings: kept(baseline),
      complaints: complaining ? kept(complaining) : null,
      learnt: { from, until },
      since: on,
      charts: freshCharts(on),
      lease,
    }
  })
  const ids = new Set(met.map(({ _id }) => _id))
  return [...met, ...[...before.values()].filter(({ _id }) => !ids.has(_id)).map((each) => ({ ...each, lease }))]
}

const refreshed = (baseline: Baseline, peers: PeerExpected | undefined): Baseline =>
  peers ? refreshShares(baseline, peers) : baseline

function isToLearn({ ratings, learnt: { until }, since }: Watched, on: LocalDate): boolean {
  if (ratings.because !== 'ready') return true
  return until < since && dayNumberOf(on) - dayNumberOf(since) >= WARNING_RULE.learnDays && !isNext(until, since)
}

/** Charts that began the day after the baseline was learnt began with it. */
const isNext = (until: LocalDate, since: LocalDate): boolean => dayNumberOf(since) === dayNumberOf(until) + 1
