import { officePath } from '../../rules/directory.ts'
import type { InLanguages } from '../../rules/vocabulary.ts'
import type { DeclaredFor } from '../../rules/working-calendar.ts'
import type { CalendarChoice } from '../contract/index.ts'
import type { Snapshot } from '../directory/snapshot.ts'

/** What days can be declared for: each calendar that an office works by, then each office. */
export function choicesOf(snapshot: Snapshot): CalendarChoice[] {
  const { directory, calendars } = snapshot
  const byCalendar = new Map<string, number>()
  const offices = [...directory.offices.values()].flatMap((office): CalendarChoice[] => {
    const path = officePath(directory, office.id)
    const calendarId = path.find((each) => each.calendarId !== null)?.calendarId ?? null
    if (calendarId === null || !calendars.has(calendarId)) return []
    byCalendar.set(calendarId, (byCalendar.get(calendarId) ?? 0) + 1)
    return [{ for: { officeId: office.id }, name: office.name, calendarId, offices: followersOf(snapshot, office.id) }]
  })
  const shared = [...byCalendar].map(
    ([calendarId, n]): CalendarChoice => ({
      for: { calendarId },
      name: nameOf(snapshot, { calendarId }),
      calendarId,
      offices: n,
    }),
  )
  return [...shared, ...offices]
}

/** The office itself and those below it that name no calendar of their own on the way. */
function followersOf({ directory }: Snapshot, officeId: string): number {
  return [...directory.offices.keys()].filter((id) => {
    const path = officePath(directory, id)
    const place = path.findIndex((office) => office.id === officeId)
    return place >= 0 && path.slice(0, place).every(({ calendarId }) => calendarId === null)
  }).length
}

export function nameOf({ directory, calendars }: Snapshot, whom: DeclaredFor): InLanguages<string> {
  if ('officeId' in whom) return directory.offices.get(whom.officeId)?.name ?? { vi: whom.officeId, en: whom.officeId }
  return calendars.get(whom.calendarId)?.name ?? { vi: whom.calendarId, en: whom.calendarId }
}
