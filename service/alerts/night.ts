import { type LocalDate, type LocalMonth, monthOf } from '../trends/cell.ts'
import { type Lease, takeLease } from '../trends/lease.ts'
import { dayNumberOf } from '../trends/limit-days.ts'
import { monthsFrom } from '../trends/page.ts'
import { monthsBefore } from '../trends/period.ts'
import { advance } from './advance.ts'
import { beginAnew } from './anew.ts'
import { beginMonth } from './beginning.ts'
import { alertFor } from './evidence.ts'
import { dateOfDay } from './found.ts'
import { earlier, lateSince, MONTHS_TO_REPLAY, takeBackUndone, takeUpAgain } from './late.ts'
import { closedPeople, leftOutBetween } from './left-out.ts'
import type { NightParts } from './night-parts.ts'
import { type PersonDay, personDaysIn } from './person-days.ts'
import { alertId, type FoundAlert } from './store.ts'
import type { Watched } from './watch-store.ts'

export interface Night {
  readonly through: LocalDate
  /** Charts moved on, of these from an earlier day because of late data, and alerts found. */
  readonly people: number
  readonly replayed: number
  readonly found: number
}

const NIGHT = 'night'
/** Of history that was there before the first night, so much is gone through: a signal of long ago helps nobody. */
const MONTHS_OF_HISTORY = 12

const lastOf = (month: LocalMonth): LocalDate => dateOfDay(dayNumberOf(`${monthsBefore(month, -1)}-01`) - 1)

/**
 * The night after a day that is over, and all nights missed before it. Month by month: what its beginning teaches, then every
 * chart day by day. Alerts are written before the charts that raised them and the night's own mark last, so that one cut short is
 * done again and finds the same. Null when this night was done, or another process is at it.
 */
export async function runNight(parts: NightParts, at: Date): Promise<Night | null> {
  const { sources, watches } = parts
  const through = dateOfDay(dayNumberOf(sources.localDays.dateOf(at)) - 1)
  const done = await watches.night()
  if (done && done.through >= through) return null
  const lease = await takeLease(sources.connection, NIGHT)
  if (!lease) return null
  try {
    const again = await watches.night()
    if (again && again.through >= through) return null
    return await nights(parts, lease, again?.through ?? null, through, at)
  } finally {
    await lease.release()
  }
}

async function nights(
  parts: NightParts,
  lease: Lease,
  seen: LocalDate | null,
  through: LocalDate,
  at: Date,
): Promise<Night | null> {
  const { sources, watches, alerts, snapshot } = parts
  const { trends } = sources
  const before = seen ?? (await firstDayBefore(parts, through))
  if (before === null) return null
  const marks = await trends.unwatched()
  const people = new Map((await watches.all()).map((each) => [each._id, each]))
  const policyVersion = snapshot.current().policy.policy.version
  const closed = closedPeople(snapshot.current())
  await beginAnew(parts, people, through, lease)

  const late = lateSince(marks, before, people)
  const replayed = new Set(late.keys())
  const firstLate = [...late.values()].reduce(earlier, through)
  let found = 0
  const signalled = new Map<string, FoundAlert>()
  const start = earlier(monthOf(firstLate), monthOf(dateOfDay(dayNumberOf(before) + 1)))
  for (const month of monthsFrom(start, monthOf(through))) {
    const first = `${month}-01`
    const until = earlier(lastOf(month), through)
    const isNew = first > before
    if (isNew) {
      found += await beginMonth(parts, { month, people, closed, lease, isLast: month === monthOf(through), at })
    } else await takeUpAgain(watches, month, people, late)
    const days = await daysToSee(parts, { month, before, until, late, closed })
    const moved: Watched[] = []
    for (const [id, ofPerson] of days) {
      const person = people.get(id)
      if (!person) continue
      const { charts, signals } = advance(person, ofPerson)
      if (charts === person.charts) continue
      const now = { ...person, charts, lease: lease.number }
      people.set(id, now)
      moved.push(now)
      for (const signal of signals) {
        const alert = await alertFor(sources, now, signal, month, closed, policyVersion)
        signalled.set(alertId(alert), alert)
      }
    }
    // Put back and not moved again: what had moved them is there no more.
    const kept = new Set(moved.map(({ _id }) => _id))
    moved.push(...[...late.keys()].flatMap((id) => (kept.has(id) ? [] : (people.get(id) ?? []))))
    await alerts.raise([...signalled.values()], at)
    if (!(await lease.renew())) return null
    await watches.keep(moved, 'charts')
    if (until > before) await watches.endNight({ through: until, lease: lease.number })
  }
  await takeBackUndone(alerts, replayed, people, signalled)
  await trends.watched(marks)
  await watches.forgetStartsBefore(monthsBefore(monthOf(through), MONTHS_TO_REPLAY))
  return { through, people: people.size, replayed: replayed.size, found: found + signalled.size }
}

interface ToSee {
  readonly month: LocalMonth
  /** The last day that was seen already, and the last of this month that is to be. */
  readonly before: LocalDate
  readonly until: LocalDate
  readonly late: ReadonlyMap<string, LocalDate>
  readonly closed: readonly string[]
}

/** Of everybody the days nobody has seen yet, and of those with late data the whole month. */
async function daysToSee(
  { sources: { trends, complaintSources } }: NightParts,
  { month, before, until, late, closed }: ToSee,
): Promise<Map<string, PersonDay[]>> {
  const first = `${month}-01`
  const unseen = before < first ? first : dateOfDay(dayNumberOf(before) + 1)
  const leftOut = await leftOutBetween(complaintSources, closed, first, `${monthsBefore(month, -1)}-01`)
  const ofAll = unseen > until ? [] : trends.daysBetween(unseen, until)
  const ofLate = late.size === 0 ? [] : await trends.withStaff([...late.keys()], month)
  const last = dayNumberOf(until)
  return new Map([
    ...(await personDaysIn(ofAll, leftOut, (id) => !late.has(id))),
    ...(await personDaysIn(ofLate, leftOut, (id, day) => late.has(id) && day <= last)),
  ])
}

/** The day before the first that is gone through; null where there are no rollups yet. */
async function firstDayBefore({ sources }: NightParts, through: LocalDate): Promise<LocalDate | null> {
  const [oldest] = await sources.trends.months()
  if (oldest === undefined || oldest > monthOf(through)) return null
  const limit = monthsBefore(monthOf(through), MONTHS_OF_HISTORY - 1)
  return dateOfDay(dayNumberOf(`${oldest < limit ? limit : oldest}-01`) - 1)
}
