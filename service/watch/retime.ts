import { newestVersion } from '../calendars/in-force.ts'
import type { CalendarStore } from '../calendars/store.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { calendarOf, SNAPSHOT_AGE, type Snapshot } from '../directory/snapshot.ts'
import { bringUpToDate, type ClockParts } from './bring-up-to-date.ts'

export interface RetimeParts extends ClockParts {
  readonly calendars: CalendarStore
  readonly report: (error: unknown) => void
}

/** Cases brought there side by side, so that they share the journal's flushes. */
const AT_ONCE = 32

/** A case whose office has no calendar is left to the sweeper, which reports it. */
function isBehind(on: ComplaintDocument['calendar'], officeId: string, current: Snapshot): boolean {
  try {
    const { id, version } = calendarOf(current, officeId)
    return on.id !== id || on.version < version
  } catch {
    return false
  }
}

/**
 * After a declaration, brings every case with a running clock to the calendar in force; where it stopped is found from the cases
 * themselves, so a pass that was killed, or one by two workers, tells each case once. A filing may stand on a calendar as old as a
 * snapshot gets, so a pass is made once more when none can be any longer. Returns the steps taken.
 */
export async function retimeOpenCases(parts: RetimeParts): Promise<number> {
  const { store, calendars, snapshot, now, report } = parts
  const current = await snapshot.fresh()
  const version = newestVersion(current)
  const directory = current.directory.version
  const done = await calendars.pass()
  const isNew = !done || done.version < version || done.directory < directory
  if (!isNew && (done.againAt === null || now() < done.againAt)) return 0

  let steps = 0
  const bring = async (caseId: string): Promise<void> => {
    try {
      steps += await bringUpToDate(caseId, parts)
    } catch (error) {
      // The sweeper comes to it again whenever it is due.
      report(error)
    }
  }
  let behind: string[] = []
  for await (const { _id, calendar, facts } of store.withRunningClock()) {
    if (!isBehind(calendar, facts.office, current)) continue
    behind.push(_id)
    if (behind.length < AT_ONCE) continue
    await Promise.all(behind.map(bring))
    behind = []
  }
  await Promise.all(behind.map(bring))
  await calendars.passed({ version, directory, againAt: isNew ? new Date(now().getTime() + 2 * SNAPSHOT_AGE) : null })
  return steps
}
