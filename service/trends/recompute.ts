import { isDeepStrictEqual } from 'node:util'
import type { Day } from './cell.ts'
import { dayOfMonth, monthOf } from './cell.ts'
import { dayOf, isEmpty } from './day.ts'
import type { Bucket, TrendSources } from './roller.ts'
import { subjectOf } from './store.ts'

const TRIES = 20

/** One desk's day anew from its ratings and complaints. Nothing is written when it comes out as it stood. */
export async function recomputeDay(sources: TrendSources, { deskKey, date }: Bucket): Promise<void> {
  const { trends, ratings, complaintSources, served, localDays, officeOf } = sources
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // The month first: what is read after it can only be newer, and a write in between makes ours void.
    const month = await trends.deskMonth(deskKey, monthOf(date))
    const { from, until } = localDays.boundsOf(date)
    const [rated, complained, count] = await Promise.all([
      ratings.ofDesk(deskKey, from, until),
      complaintSources.inBucket(deskKey, date),
      served.on(deskKey, date),
    ])
    const computed = dayOf(rated, complained, count)
    const day = isEmpty(computed) ? null : computed
    const before = month?.days[dayOfMonth(date)] ?? null
    if (isDeepStrictEqual(day, before)) return

    const officeId = officeOf(deskKey)
    const days = { ...month?.days, [dayOfMonth(date)]: day }
    const put = {
      deskKey,
      officeId,
      date,
      day,
      staff: staffIn(Object.values(days)),
      // Those who stood here before as well: their sums shrink.
      owed: [
        ...staffIn([before, day]).map((id) => subjectOf('staff', id)),
        subjectOf('desk', deskKey),
        ...[...new Set([officeId, month?.officeId ?? officeId])].map((id) => subjectOf('office', id)),
      ],
    }
    if (await trends.putDay(month, put)) return
  }
  throw new Error(`${deskKey} on ${date} changed ${TRIES} times while it was computed`)
}

export const staffIn = (days: readonly (Day | null)[]): string[] =>
  [...new Set(days.flatMap((day) => day?.cells.flatMap(({ staffMemberId }) => staffMemberId ?? []) ?? []))].sort()
