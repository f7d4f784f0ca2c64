import { DAYS_LATE, firstEdition, restated } from '../../rules/publication/index.ts'
import { DAY } from '../../rules/working-calendar.ts'
import type { AuditStore } from '../audit/store.ts'
import { Problem } from '../problem.ts'
import type { LocalDays } from '../trends/local-days.ts'
import { monthsFrom } from '../trends/page.ts'
import type { TrendStore } from '../trends/store.ts'
import { countMonth } from './count.ts'
import type { EditionStore, KeptEdition } from './store.ts'

export interface PublicationParts {
  readonly editions: EditionStore
  readonly trends: TrendStore
  readonly localDays: LocalDays
  readonly officeIds: () => readonly string[]
  readonly audit: AuditStore
  readonly now: () => Date
}

/** Publishes every month that has ended long enough ago and is not published yet, oldest first. Returns those. */
export async function publishDue({ editions, trends, localDays, officeIds, now }: PublicationParts): Promise<string[]> {
  const [first] = await trends.months()
  if (first === undefined) return []
  const published = new Set(await editions.months())
  // The month of the day so many days ago has not ended for the public yet; the one before has.
  const stillRunning = localDays.dateOf(new Date(now().getTime() - DAYS_LATE * DAY)).slice(0, 7)
  const due = monthsFrom(first, stillRunning).filter((month) => month < stillRunning && !published.has(month))
  for (const month of due) {
    await editions.publish(firstEdition(month, await countMonth(trends, officeIds(), month)), now())
  }
  return due
}

/** Counts a published month again, on someone's word; the rules decide what of it may show. */
export async function restate(parts: PublicationParts, month: string, staffMemberId: string): Promise<KeptEdition> {
  const { editions, trends, officeIds, audit, now } = parts
  const before = await editions.of(month)
  if (!before) throw new Problem('publication/unknown-month')
  const next = restated(before, await countMonth(trends, officeIds(), month))
  const at = now()
  if (!(await editions.restate(before, next, at))) throw new Problem('case/changed-meanwhile')
  await audit.record({ at, what: 'month-restated', staffMemberId, about: month })
  return { ...before, ...next, restatedAt: [...before.restatedAt, at] }
}
