import { type Day, dayOfMonth, type LocalDate, monthOf } from './cell.ts'
import { readComplaints } from './changed-complaints.ts'
import { dayOf, isEmpty } from './day.ts'
import type { DeskMonth, NewDeskMonth } from './desk-months.ts'
import { markForm } from './form.ts'
import { grouped } from './grouped.ts'
import { takeLease } from './lease.ts'
import { workIn } from './office-work.ts'
import { staffIn } from './recompute.ts'
import { daysOf, sumsIn } from './refresh.ts'
import { ROLLER, type TrendSources } from './roller.ts'
import type { ComplaintSource, RatingSource } from './sources.ts'
import type { TrendStore } from './store.ts'
import { subjectOf, yearId } from './subjects.ts'
import { type Sum, sumOfDays } from './sum.ts'
import type { Year } from './years.ts'

export interface RebuildProgress {
  readonly desks: (done: number, of: number) => void
  readonly months: (done: number, of: number) => void
}

const SILENT: RebuildProgress = { desks: () => {}, months: () => {} }

export type Rebuilt = { readonly desks: number; readonly years: number } | 'busy'

const YEARS_AT_ONCE = 500

/**
 * All rollups anew from the ratings and complaints alone, desk by desk, then the sums. What is touched meanwhile keeps its mark
 * and is computed again by the roller. `busy` when a roller holds the lease; try again.
 */
export async function rebuild(sources: TrendSources, progress: RebuildProgress = SILENT): Promise<Rebuilt> {
  const { trends, ratings, complaintSources } = sources
  const lease = await takeLease(sources.connection, ROLLER)
  if (!lease) return 'busy'
  try {
    await readComplaints(sources)
    const factors = await sources.limitedDays.factors()
    const deskKeys = [
      ...new Set([
        ...(await ratings.deskCodes()),
        ...(await complaintSources.deskKeys()),
        ...(await trends.deskKeys()),
      ]),
    ].sort()
    for (const [index, deskKey] of deskKeys.entries()) {
      progress.desks(index, deskKeys.length)
      await rebuildDesk(sources, deskKey, factors)
      if (!(await lease.renew())) return 'busy'
    }
    progress.desks(deskKeys.length, deskKeys.length)
    const years = await rebuildYears(trends, lease.number, async (done, of) => {
      progress.months(done, of)
      await lease.renew()
    })
    await markForm(sources.connection)
    return { desks: deskKeys.length, years }
  } finally {
    await lease.release()
  }
}

type Factors = ReadonlyMap<LocalDate, ReadonlyMap<string, number>>

async function rebuildDesk(sources: TrendSources, deskKey: string, factors: Factors): Promise<void> {
  for (;;) {
    const before = await sources.trends.versionsOf(deskKey)
    if (await sources.trends.replaceDesk(before, await monthsOfDesk(sources, deskKey, factors))) return
  }
}

/** A desk's whole history, streamed: one day's ratings are held at a time. */
async function monthsOfDesk(
  { ratings, complaintSources, served, localDays, officeOf }: TrendSources,
  deskKey: string,
  factors: Factors,
): Promise<NewDeskMonth[]> {
  const counts = await served.ofDesk(deskKey)
  const complaints = grouped(await complaintSources.ofDesk(deskKey), ({ date }) => date)
  const days = new Map<LocalDate, Day>()
  const put = (date: LocalDate, rated: readonly RatingSource[], complained: readonly ComplaintSource[]) => {
    const day = dayOf(rated, complained, counts.get(date) ?? null, factors.get(date))
    if (!isEmpty(day)) days.set(date, day)
  }

  let date = ''
  let ofDate: RatingSource[] = []
  let until = 0
  for await (const rating of ratings.allOfDesk(deskKey)) {
    if (rating.ratedAt.getTime() >= until) {
      if (date !== '') put(date, ofDate, complaints.get(date) ?? [])
      date = localDays.dateOf(rating.ratedAt)
      until = localDays.boundsOf(date).until.getTime()
      ofDate = []
    }
    ofDate.push(rating)
  }
  if (date !== '') put(date, ofDate, complaints.get(date) ?? [])
  for (const other of new Set([...complaints.keys(), ...counts.keys()])) {
    if (!days.has(other)) put(other, [], complaints.get(other) ?? [])
  }

  const officeId = officeOf(deskKey)
  const months = grouped(
    [...days].sort(([a], [b]) => (a < b ? -1 : 1)),
    ([each]) => monthOf(each),
  )
  return [...months].map(([month, ofMonth]) => ({
    deskKey,
    officeId,
    month,
    days: Object.fromEntries(ofMonth.map(([each, day]) => [dayOfMonth(each), day])),
    staff: staffIn(ofMonth.map(([, day]) => day)),
    unwatched: ofMonth.flatMap(([each, day]) => staffIn([day]).map((id) => `${dayOfMonth(each)}|${id}`)),
  }))
}

/** Every subject's years, month by month, and none that stands nowhere any more. Returns how many. */
async function rebuildYears(
  trends: TrendStore,
  lease: number,
  advanced: (done: number, of: number) => Promise<void>,
): Promise<number> {
  const years = new Map<string, { months: Record<string, Sum> }>()
  const keep = (subject: string, month: string, sum: Sum) => {
    const id = yearId(subject, month)
    const year = years.get(id) ?? { months: {} }
    year.months[month.slice(5)] = sum
    years.set(id, year)
  }
  const months = await trends.months()
  for (const [index, month] of months.entries()) {
    await advanced(index, months.length)
    const deskMonths: DeskMonth[] = []
    for await (const each of trends.between(month, month)) deskMonths.push(each)
    for (const [subject, sum] of sumsIn(deskMonths)) keep(subject, month, sum)
    await trends.putWork(month, workIn(deskMonths), lease)
    for (const each of deskMonths) keep(subjectOf('desk', each.deskKey), month, sumOfDays(daysOf(each), false))
  }
  const all: Year[] = [...years].map(([_id, { months: sums }]) => ({ _id, months: sums, lease }))
  for (let i = 0; i < all.length; i += YEARS_AT_ONCE) await trends.replaceYears(all.slice(i, i + YEARS_AT_ONCE))
  await Promise.all([trends.dropYearsBefore(lease), trends.dropWorkBefore(lease)])
  await advanced(months.length, months.length)
  return all.length
}
