import {
  monthlyReview,
  REVIEW_RULE,
  type Thresholds,
  WARNING_RULE,
  warningThresholds,
} from '../../rules/trends/index.ts'
import { type LocalDate, type LocalMonth, monthOf } from '../trends/cell.ts'
import type { Lease } from '../trends/lease.ts'
import { dayNumberOf } from '../trends/limit-days.ts'
import { alertsOfReview, dateOfDay } from './found.ts'
import { learnt } from './learn.ts'
import { leftOutBetween } from './left-out.ts'
import type { NightParts } from './night-parts.ts'
import { personDaysIn } from './person-days.ts'
import type { AlertStore, FoundAlert } from './store.ts'
import type { Watched } from './watch-store.ts'

let tables: Thresholds | undefined
/** Computed once: they depend on nothing but the rule. */
const thresholds = (): Thresholds => {
  tables ??= warningThresholds(WARNING_RULE)
  return tables
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
export async function beginMonth(
  parts: NightParts,
  { month, people, closed, lease, isLast, at }: Beginning,
): Promise<number> {
  const { sources, watches, alerts, snapshot } = parts
  const on = `${month}-01`
  const until = dateOfDay(dayNumberOf(on) - 1)
  const earliest = dateOfDay(dayNumberOf(on) - WARNING_RULE.learnDays)
  const leftOut = await leftOutBetween(sources.complaintSources, closed, earliest, on)
  const firstDay = dayNumberOf(earliest)
  const deskMonths = sources.trends.between(monthOf(earliest), monthOf(until))
  const days = await personDaysIn(deskMonths, leftOut, (_, day) => day >= firstDay)
  if (days.size === 0 && people.size === 0) return 0
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
