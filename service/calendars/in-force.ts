import { type Directory, officePath } from '../../rules/directory.ts'
import type { Declaration, WorkingCalendar } from '../../rules/working-calendar.ts'
import { calendarOf } from './calendar-of.ts'

/** What tells each office's calendar, at any version. */
export interface CalendarSources {
  readonly directory: Directory
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
  readonly declarations: readonly Declaration[]
}

const known = new WeakMap<CalendarSources, Map<string, WorkingCalendar>>()

/**
 * The calendar of an office as it stands. Offices with no days of their own share one object, so that what is prepared for one
 * serves all. Throws as calendarOf does.
 */
export function calendarInForce(sources: CalendarSources, officeId: string): WorkingCalendar {
  let found = known.get(sources)
  if (!found) {
    found = new Map()
    known.set(sources, found)
  }
  const ofOffice = found.get(officeId)
  if (ofOffice) return ofOffice
  const { directory, calendars, declarations } = sources
  const path = officePath(directory, officeId)
  const [own] = path
  const ownDays = declarations.some((each) => 'officeId' in each.for && each.for.officeId === officeId)
  // Nothing of its own: whatever the office above it works by.
  const inherits = own?.calendarId === null && !ownDays ? path[1] : undefined
  const calendar = inherits
    ? calendarInForce(sources, inherits.id)
    : calendarOf(directory, calendars, officeId, declarations)
  found.set(officeId, calendar)
  return calendar
}

/** The same as it stood when `version` was the last declaration. */
export const calendarAsOf = (sources: CalendarSources, officeId: string, version: number): WorkingCalendar =>
  calendarOf(
    sources.directory,
    sources.calendars,
    officeId,
    sources.declarations.filter((each) => each.version <= version),
  )

/** The last declaration of the installation; calendars as they were seeded are version 1. */
export const newestVersion = ({
  calendars,
  declarations,
}: Pick<CalendarSources, 'calendars' | 'declarations'>): number =>
  Math.max(1, ...[...calendars.values()].map((each) => each.version), ...declarations.map((each) => each.version))
