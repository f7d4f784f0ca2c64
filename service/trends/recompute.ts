import { isDeepStrictEqual } from 'node:util'
import { type Day, dayOfMonth, type LocalDate, monthOf } from './cell.ts'
import { dayOf, isEmpty } from './day.ts'
import type { DeskMonth, PutDay } from './desk-months.ts'
import type { TrendSources } from './roller.ts'
import { subjectOf } from './subjects.ts'

const TRIES = 20

/**
 * One local day of these desks anew, from their ratings and complaints alone. What comes out as it stood is not written; what
 * another changed in between is read and computed once more.
 */
export async function recomputeDays(
  sources: TrendSources,
  date: LocalDate,
  deskKeys: readonly string[],
): Promise<void> {
  let left = deskKeys
  for (let attempt = 0; left.length > 0; attempt++) {
    if (attempt === TRIES) throw new Error(`${left[0]} on ${date} changed ${TRIES} times while it was computed`)
    left = await attemptDays(sources, date, left)
  }
}

/** The desks that must be tried again. */
async function attemptDays(sources: TrendSources, date: LocalDate, deskKeys: readonly string[]): Promise<string[]> {
  const { trends, ratings, complaintSources, served, limitedDays, localDays, officeOf } = sources
  // The months first: what is read after them can only be newer, and a write in between makes ours void.
  const months = await trends.deskMonths(deskKeys, monthOf(date))
  const { from, until } = localDays.boundsOf(date)
  const [rated, complained, counts, limited] = await Promise.all([
    ratings.ofDesks(deskKeys, from, until),
    complaintSources.ofDesksOn(deskKeys, date),
    served.ofDesksOn(deskKeys, date),
    limitedDays.on(date),
  ])
  const factors = new Map(limited.map(({ staffMemberId, factor }) => [staffMemberId, factor]))
  const changed = deskKeys.flatMap((deskKey) => {
    const month = months.get(deskKey) ?? null
    const computed = dayOf(
      rated.get(deskKey) ?? [],
      complained.get(deskKey) ?? [],
      counts.get(deskKey) ?? null,
      factors,
    )
    const day = isEmpty(computed) ? null : computed
    const before = month?.days[dayOfMonth(date)] ?? null
    return isDeepStrictEqual(day, before) ? [] : [{ month, put: putOf(deskKey, officeOf(deskKey), date, day, month) }]
  })
  return trends.putDays(changed)
}

function putOf(deskKey: string, officeId: string, date: LocalDate, day: Day | null, month: DeskMonth | null): PutDay {
  const before = month?.days[dayOfMonth(date)] ?? null
  return {
    deskKey,
    officeId,
    date,
    day,
    staff: staffIn(Object.values({ ...month?.days, [dayOfMonth(date)]: day })),
    unwatched: staffIn([before, day]).map((id) => `${dayOfMonth(date)}|${id}`),
    // Those who stood here before as well: their sums shrink.
    owed: [
      ...staffIn([before, day]).map((id) => subjectOf('staff', id)),
      subjectOf('desk', deskKey),
      ...[...new Set([officeId, month?.officeId ?? officeId])].map((id) => subjectOf('office', id)),
    ],
  }
}

export const staffIn = (days: readonly (Day | null)[]): string[] =>
  [...new Set(days.flatMap((day) => day?.cells.flatMap(({ staffMemberId }) => staffMemberId ?? []) ?? []))].sort()
