import { type LocalMonth, monthOf } from '../trends/cell.ts'
import { dayNumberOf } from '../trends/limit-days.ts'
import { monthsBefore } from '../trends/period.ts'
import type { TrendSources } from '../trends/roller.ts'
import type { Signal } from './advance.ts'
import { alertOfSignal } from './found.ts'
import { leftOutBetween } from './left-out.ts'
import { type PersonDay, personDaysIn } from './person-days.ts'
import type { FoundAlert } from './store.ts'
import type { Watched } from './watch-store.ts'

/** An alert with the days its charts have seen. Signals are rare, and each reads one person's months. */
export async function alertFor(
  sources: TrendSources,
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
    (await personDaysIn(months, leftOut, (id, day) => id === person._id && day >= since)).get(person._id) ?? []
  return alertOfSignal(person, signal, days, policyVersion)
}
