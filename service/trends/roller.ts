import type { Connection } from 'mongoose'
import type { ComplaintStore } from '../complaints/store.ts'
import type { ServedStore } from '../ratings/served-store.ts'
import type { RatingStore, TouchedRating } from '../ratings/store.ts'
import type { LocalDate } from './cell.ts'
import { readComplaints } from './changed-complaints.ts'
import { bucketsOf, type ComplaintSourceStore } from './complaint-sources.ts'
import { grouped } from './grouped.ts'
import { takeLease } from './lease.ts'
import { limitDays } from './limit-days.ts'
import type { LimitedDayStore } from './limited-days.ts'
import type { LocalDays } from './local-days.ts'
import { recomputeDays } from './recompute.ts'
import { refreshSums } from './refresh.ts'
import type { TrendStore } from './store.ts'

export interface TrendSources {
  readonly connection: Connection
  readonly trends: TrendStore
  readonly ratings: RatingStore
  readonly complaints: ComplaintStore
  readonly complaintSources: ComplaintSourceStore
  readonly served: ServedStore
  readonly limitedDays: LimitedDayStore
  readonly localDays: LocalDays
  /** The office a desk belongs to. */
  readonly officeOf: (deskKey: string) => string
  readonly now: () => Date
}

export interface Bucket {
  readonly deskKey: string
  readonly date: LocalDate
}

const AT_ONCE = 2_000
const DESKS_AT_ONCE = 250
export const ROLLER = 'trends'

/**
 * Brings the rollups up to date with what was touched: days first, then the sums they owe, then the marks of what was read.
 * Killed anywhere, the marks still stand and it is done again; done twice it changes nothing. Returns the days computed, or
 * null when another roller is at it.
 */
export async function rollUp(sources: TrendSources): Promise<number | null> {
  const lease = await takeLease(sources.connection, ROLLER)
  if (!lease) return null
  try {
    let computed = 0
    for (;;) {
      await readComplaints(sources)
      const touched = {
        ratings: await sources.ratings.touched(AT_ONCE),
        complaints: await sources.complaintSources.touched(AT_ONCE),
        served: await sources.served.touched(AT_ONCE),
        limits: await sources.limitedDays.touched(AT_ONCE),
      }
      const buckets = distinct([
        ...touched.ratings.map((rating) => bucketOfRating(rating, sources.localDays)),
        ...touched.complaints.flatMap(bucketsOf),
        ...touched.served.map(({ deskCode, date }) => ({ deskKey: deskCode, date })),
        ...touched.limits.flatMap(({ deskKeys, date }) => deskKeys.map((deskKey) => ({ deskKey, date }))),
      ])
      for (const [date, ofDate] of grouped(buckets, (bucket) => bucket.date)) {
        const deskKeys = ofDate.map(({ deskKey }) => deskKey)
        for (let i = 0; i < deskKeys.length; i += DESKS_AT_ONCE) {
          await recomputeDays(sources, date, deskKeys.slice(i, i + DESKS_AT_ONCE))
        }
      }
      await limitDays(sources, buckets, sources.now())
      await refreshSums(sources.trends, lease)
      await Promise.all([
        sources.ratings.settle(touched.ratings),
        sources.complaintSources.settle(touched.complaints),
        sources.served.settle(touched.served),
        sources.limitedDays.settle(touched.limits),
      ])
      computed += buckets.length
      if (buckets.length === 0 || !(await lease.renew())) return computed
    }
  } finally {
    await lease.release()
  }
}

const bucketOfRating = ({ deskCode, ratedAt }: TouchedRating, localDays: LocalDays): Bucket => ({
  deskKey: deskCode,
  date: localDays.dateOf(ratedAt),
})

const distinct = (buckets: readonly Bucket[]): Bucket[] => [
  ...new Map(buckets.map((bucket) => [`${bucket.deskKey}|${bucket.date}`, bucket])).values(),
]
