import { MINUTE } from '../../rules/working-calendar.ts'
import { sourceOf } from './complaint-sources.ts'
import type { TrendSources } from './roller.ts'

const AT_ONCE = 2_000

/** Filings that were still under way when a later one was read are found within this time; their own clocks may differ. */
const OVERLAP = 10 * MINUTE

/**
 * Reads what changed of complaints since the last time: those filed since the newest one known, and those marked by a change.
 * Filing itself marks nothing, so that it stays one bare insert.
 */
export async function readComplaints({ complaints, complaintSources, localDays }: TrendSources): Promise<void> {
  const newest = await complaintSources.newest()
  let after = { filedAt: new Date(newest === null ? 0 : newest.getTime() - OVERLAP), id: '' }
  for (;;) {
    const filed = await complaints.filedAfter(after, AT_ONCE)
    await complaintSources.keep(filed.map((complaint) => sourceOf(complaint, localDays.dateOf)))
    const last = filed.at(-1)
    if (!last || filed.length < AT_ONCE) break
    after = { filedAt: last.filedAt, id: last._id }
  }
  for (;;) {
    const changed = await complaints.uncounted(AT_ONCE)
    if (changed.length === 0) break
    await complaintSources.keep(changed.map((complaint) => sourceOf(complaint, localDays.dateOf)))
    await complaints.counted(changed)
  }
}
