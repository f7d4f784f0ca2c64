import {
  monthlyReview,
  REVIEW_RULE,
  type Thresholds,
  WARNING_RULE,
  warningThresholds,
} from '../../rules/trends/index.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import { type LocalDate, type LocalMonth, monthOf } from '../trends/cell.ts'
import type { DeskMonth } from '../trends/desk-months.ts'
import { type Lease, takeLease } from '../trends/lease.ts'
import { dayNumberOf } from '../trends/limit-days.ts'
import { monthsFrom } from '../trends/page.ts'
import { monthsBefore } from '../trends/period.ts'
import type { TrendSources } from '../trends/roller.ts'
import { advance, type Signal } from './advance.ts'
import { alertOfSignal, alertsOfReview, dateOfDay } from './found.ts'
import { freshCharts, learnt } from './learn.ts'
import { closedPeople, leftOutBetween } from './left-out.ts'
import { type PersonDay, personDaysIn } from './person-days.ts'
import { type AlertStore, alertId, type FoundAlert } from './store.ts'
import type { Watched, WatchStore } from './watch-store.ts'

export interface NightParts {
  readonly sources: TrendSources
  readonly watches: WatchStore
  readonly alerts: AlertStore
  readonly snapshot: { readonly current: () => Pick<Snapshot, 'directory' | 'policy'> }
}

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
/** Late data reaches back so far; what is older changes the rollups, not the charts. */
const MONTHS_TO_REPLAY = 12

let tables: Thresholds | undefined
/** Computed once: they depend on nothing but the rule. */
const thresholds = (): Thresholds => {
  tables ??= warningThresholds(WARNING_RULE)
  return tables
}

const lastOf = (month: LocalMonth): LocalDate => dateOfDay(dayNumberOf(`${monthsBefore(month, -1)}-01`) - 1)
const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)

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
    } else await takeUpAgain(parts, month, people, late)
    const isForAll = until > before
    const deskMonths = isForAll
      ? await all(trends.between(month, month))
      : await trends.withStaff([...late.keys()], month)
    const leftOut = await leftOutBetween(sources.complaintSources, closed, first, `${monthsBefore(month, -1)}-01`)
    const last = dayNumberOf(until)
    const days = personDaysIn(deskMonths, leftOut, (id, day) => day <= last && (isForAll || late.has(id)))
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
        const alert = await alertFor(parts, now, signal, month, closed, policyVersion)
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
  await takeBackUndone(parts, replayed, people, signalled)
  await trends.watched(marks)
  await watches.forgetStartsBefore(monthsBefore(monthOf(through), MONTHS_TO_REPLAY))
  return { through, people: people.size, replayed: replayed.size, found: found + signalled.size }
}

/** The day before the first that is gone through; null where there are no rollups yet. */
async function firstDayBefore({ sources }: NightParts, through: LocalDate): Promise<LocalDate | null> {
  const [oldest] = await sources.trends.months()
  if (oldest === undefined || oldest > monthOf(through)) return null
  const limit = monthsBefore(monthOf(through), MONTHS_OF_HISTORY - 1)
  return dateOfDay(dayNumberOf(`${oldest < limit ? limit : oldest}-01`) - 1)
}

/** People of whom a day that was seen already has changed, and the earliest such day. */
function lateSince(
  marks: readonly Pick<DeskMonth, 'month' | 'unwatched'>[],
  before: LocalDate,
  people: ReadonlyMap<string, Watched>,
): Map<string, LocalDate> {
  const oldest = `${monthsBefore(monthOf(before), MONTHS_TO_REPLAY - 1)}-01`
  const late = new Map<string, LocalDate>()
  for (const { month, unwatched } of marks) {
    for (const mark of unwatched) {
      const date = `${month}-${mark.slice(0, 2)}`
      const id = mark.slice(3)
      const person = people.get(id)
      if (!person || date > before || date < oldest || date < person.since) continue
      late.set(id, earlier(date, late.get(id) ?? date))
    }
  }
  return late
}

/** Puts people's charts back to where a month began, with what was known then; later months keep what replaying gives. */
async function takeUpAgain(
  { watches }: NightParts,
  month: LocalMonth,
  people: Map<string, Watched>,
  late: ReadonlyMap<string, LocalDate>,
): Promise<void> {
  const due = [...late].filter(([, from]) => monthOf(from) <= month).map(([id]) => id)
  if (due.length === 0) return
  const starts = await watches.starts(due, month)
  const again: Watched[] = []
  for (const id of due) {
    const person = people.get(id)
    const start = starts.get(id)
    if (!person) continue
    const isFirst = monthOf(late.get(id) ?? '') === month
    const known = start ? { ratings: start.ratings, complaints: start.complaints } : {}
    const charts = !isFirst
      ? person.charts
      : start && start.since === person.since
        ? start.charts
        : freshCharts(person.since > `${month}-01` ? person.since : `${month}-01`)
    const now = { ...person, ...known, charts }
    people.set(id, now)
    if (!isFirst && start) again.push(now)
  }
  await watches.keepStarts(month, again)
}

interface Beginning {
  readonly month: LocalMonth
  readonly people: Map<string, Watched>
  readonly closed: readonly string[]
  readonly lease: Lease
  /** The newest month: only its review is of use to anyone. */
  readonly isLast: boolean
  readonly at: Date
}

/** The first night of a month: baselines, what colleagues now have, and who differs. Returns the alerts found. */
async function beginMonth(parts: NightParts, { month, people, closed, lease, isLast, at }: Beginning): Promise<number> {
  const { sources, watches, alerts, snapshot } = parts
  const on = `${month}-01`
  const until = dateOfDay(dayNumberOf(on) - 1)
  const earliest = dateOfDay(dayNumberOf(on) - WARNING_RULE.learnDays)
  const deskMonths = await all(sources.trends.between(monthOf(earliest), monthOf(until)))
  if (deskMonths.length === 0) return 0
  const leftOut = await leftOutBetween(sources.complaintSources, closed, earliest, on)
  const firstDay = dayNumberOf(earliest)
  const days = personDaysIn(deskMonths, leftOut, (_, day) => day >= firstDay)
  const begun = [...days.values()].reduce((least, [day]) => Math.min(least, day?.day ?? least), dayNumberOf(until))
  const from = dateOfDay(Math.max(firstDay, begun))
  const taught = learnt(people, { from, until, on, people: days, thresholds: thresholds() }, lease.number)
  for (const person of taught) people.set(person._id, person)
  if (!(await lease.renew())) throw new Error('another night has begun')
  await watches.keep(taught, 'all')
  // A night cut short after this month's charts had moved on does not take them for its beginning.
  await watches.keepStarts(
    month,
    taught.filter(({ charts }) => charts.through < dayNumberOf(on)),
  )
  if (!isLast) return 0
  const openHolds = await sources.limitedDays.unseenSince(from)
  const review = monthlyReview(
    [...days].map(([staff, each]) => ({
      staff,
      days: each,
      visits: each.reduce((sum, { work }) => sum + work.reduce((n, w) => n + w.n, 0), 0),
      openHold: openHolds.has(staff),
    })),
  )
  const version = snapshot.current().policy.policy.version
  const suggested = alertsOfReview(review, month, { from, until }, REVIEW_RULE.q, version)
  const news = await notYetSaid(alerts, suggested, from)
  await alerts.raise(news, at)
  return news.length
}

/** The window of a review moves by a month of six: what it said already it need not say again. */
async function notYetSaid(alerts: AlertStore, found: readonly FoundAlert[], from: LocalDate): Promise<FoundAlert[]> {
  const known = await alerts.ofPeople(found.map(({ staffMemberId }) => staffMemberId))
  return found.filter(
    ({ staffMemberId, chart, signal }) =>
      !known.some(
        (each) =>
          each.staffMemberId === staffMemberId &&
          each.chart === chart &&
          each.signal !== signal &&
          each.state !== 'taken-back' &&
          (each.state !== 'closed' || each.on >= from),
      ),
  )
}

/** Whoever's alert was closed is watched anew from the day that now begins. */
async function beginAnew(
  { alerts, watches }: NightParts,
  people: Map<string, Watched>,
  through: LocalDate,
  lease: Lease,
): Promise<void> {
  const closed = await alerts.toBeginAnew()
  const since = through
  const anew = [...new Set(closed.map(({ staffMemberId }) => staffMemberId))].flatMap((id) => {
    const person = people.get(id)
    return person ? [{ ...person, since, charts: freshCharts(since), lease: lease.number }] : []
  })
  for (const person of anew) people.set(person._id, person)
  await watches.keep(anew, 'all')
  await alerts.begunAnew(closed.map(({ _id }) => _id))
}

/** An alert with the days its charts have seen. Signals are rare, and each reads one person's months. */
async function alertFor(
  { sources }: NightParts,
  person: Watched,
  signal: Signal,
  month: LocalMonth,
  closed: readonly string[],
  policyVersion: number,
): Promise<FoundAlert> {
  const months = await sources.trends.monthsOf(person._id, monthOf(person.since), month)
  const leftOut = await leftOutBetween(sources.complaintSources, closed, person.since, `${monthsBefore(month, -1)}-01`)
  const since = dayNumberOf(person.since)
  const days: readonly PersonDay[] =
    personDaysIn(months, leftOut, (id, day) => id === person._id && day >= since).get(person._id) ?? []
  return alertOfSignal(person, signal, days, policyVersion)
}

/** Signals of the present charts that replaying with late data did not find again. */
async function takeBackUndone(
  { alerts }: NightParts,
  replayed: ReadonlySet<string>,
  people: ReadonlyMap<string, Watched>,
  signalled: ReadonlyMap<string, FoundAlert>,
): Promise<void> {
  if (replayed.size === 0) return
  const standing = await alerts.ofPeople([...replayed])
  const undone = standing.filter(({ _id, staffMemberId, chart, signal, state }) => {
    const person = people.get(staffMemberId)
    if (state !== 'new' || !person || signal !== person.since || signalled.has(_id)) return false
    const { ratings, complaints } = person.charts
    if (chart === 'ratings-worse') return ratings.worse.signalledOn === null
    if (chart === 'ratings-better') return ratings.better.signalledOn === null
    return chart === 'complaints' && complaints.signalledOn === null
  })
  await alerts.takeBack(undone.map(({ _id }) => _id))
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const each of items) list.push(each)
  return list
}
