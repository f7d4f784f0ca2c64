import { type Directory, officePath } from '../../rules/directory.ts'
import type { WorkingCalendar } from '../../rules/working-calendar.ts'

/** The calendar an office works by: its own, else its nearest ancestor's. Throws when neither names a known one. */
export function calendarOf(
  directory: Directory,
  calendars: ReadonlyMap<string, WorkingCalendar>,
  officeId: string,
): WorkingCalendar {
  const id = officePath(directory, officeId).find((office) => office.calendarId !== null)?.calendarId ?? null
  const calendar = id === null ? undefined : calendars.get(id)
  if (!calendar) throw new Error(`office ${officeId} has no working calendar`)
  return calendar
}
