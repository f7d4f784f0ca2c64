import { newestVersion } from '../calendars/in-force.ts'
import type { CalendarStore } from '../calendars/store.ts'
import { calendarOf, SNAPSHOT_AGE } from '../directory/snapshot.ts'
import { bringUpToDate, type ClockParts } from './bring-up-to-date.ts'

export interface RetimeParts extends ClockParts {
  readonly calendars: CalendarStore
  readonly report: (error: unknown) => void
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
  for await (const { _id, calendar, facts } of store.withRunningClock()) {
    try {
      const { id, version } = calendarOf(current, facts.office)
      if (calendar.id !== id || calendar.version < version) steps += await bringUpToDate(_id, parts)
    } catch (error) {
      // The sweeper comes to it again whenever it is due.
      report(error)
    }
  }
  await calendars.passed({ version, directory, againAt: isNew ? new Date(now().getTime() + 2 * SNAPSHOT_AGE) : null })
  return steps
}
