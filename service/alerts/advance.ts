import type { AlertChart } from '../../rules/alert.ts'
import { watchComplaintDay, watchDay } from '../../rules/trends/index.ts'
import type { PersonDay } from './person-days.ts'
import { type Charts, read, type Watched } from './watch-store.ts'

/** A chart that reached its threshold, and the evidence it stood on that day. */
export interface Signal {
  readonly chart: Extract<AlertChart, 'ratings-worse' | 'ratings-better' | 'complaints'>
  readonly on: number
  readonly began: number
  readonly n: number
  readonly observed: number
  readonly expected: number
  readonly reached: number
  readonly threshold: number
}

export interface Advanced {
  readonly charts: Charts
  readonly signals: readonly Signal[]
}

/** A person's charts over more days; those already seen are passed over. Replayed from a snapshot it gives the same. */
export function advance(person: Watched, days: readonly PersonDay[]): Advanced {
  const ratings = read(person.ratings)
  const complaints = person.complaints && read(person.complaints)
  const signals: Signal[] = []
  let { charts } = person
  for (const day of days) {
    if (day.day <= charts.through) continue
    const seen = day.work.length > 0 ? watchDay(charts.ratings, day, ratings) : { watch: charts.ratings, warnings: [] }
    for (const { direction, on, because } of seen.warnings) {
      signals.push({
        chart: `ratings-${direction}` as const,
        on,
        began: because.began,
        n: because.n,
        observed: because.low,
        expected: because.expected,
        reached: because.sum,
        threshold: because.threshold,
      })
    }
    const arm = complaints ? watchComplaintDay(charts.complaints, day, complaints) : charts.complaints
    if (complaints?.because === 'ready' && arm.signalledOn === day.day && charts.complaints.signalledOn === null) {
      const { began, n, low, expected, sum } = arm
      signals.push({
        chart: 'complaints',
        on: day.day,
        began: began ?? day.day,
        n,
        observed: low,
        expected,
        reached: sum,
        threshold: complaints.worse,
      })
    }
    charts = { through: day.day, ratings: seen.watch, complaints: arm }
  }
  return { charts, signals }
}
