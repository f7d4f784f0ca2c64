import { type Directory, officePath } from '../../rules/directory.ts'
import { type Declaration, type WorkingCalendar, withDeclared } from '../../rules/working-calendar.ts'

/**
 * The calendar an office works by: its own, else its nearest ancestor's, with every day declared since for that calendar, and on
 * top of those the days declared for the office that names it and for each below, down to this one. Throws when neither the
 * office nor any above names a known calendar.
 */
export function calendarOf(
  directory: Directory,
  calendars: ReadonlyMap<string, WorkingCalendar>,
  officeId: string,
  declarations: readonly Declaration[] = [],
): WorkingCalendar {
  const path = officePath(directory, officeId)
  const found = path.findIndex(({ calendarId }) => calendarId !== null && calendars.has(calendarId))
  const calendarId = path[found]?.calendarId ?? null
  const calendar = calendarId === null ? undefined : calendars.get(calendarId)
  if (!calendar) throw new Error(`office ${officeId} and those above it name no working calendar`)
  const ofCalendar = declarations.filter((each) => 'calendarId' in each.for && each.for.calendarId === calendarId)
  return path
    .slice(0, found + 1)
    .reverse()
    .reduce(
      (inherited, { id }) =>
        withDeclared(
          inherited,
          declarations.filter((each) => 'officeId' in each.for && each.for.officeId === id),
        ),
      withDeclared(calendar, ofCalendar),
    )
}
