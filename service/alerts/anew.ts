import type { LocalDate } from '../trends/cell.ts'
import type { Lease } from '../trends/lease.ts'
import { freshCharts } from './learn.ts'
import type { NightParts } from './night-parts.ts'
import type { Watched } from './watch-store.ts'

/** Whoever's alert was closed is watched anew from the day that now begins. */
export async function beginAnew(
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
