import { standInsFor } from '../../rules/deputies.ts'
import { isAway } from '../../rules/directory.ts'
import { DAY, type Instant, localDay, MINUTE, stretchesOn, type WorkingCalendar } from '../../rules/working-calendar.ts'
import { dateOf } from '../calendars/month.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import { type LooseLetter, looseLetter } from '../outbox/loose-letter.ts'

/** The local date whose working day has begun and not ended; null at any other time. */
export function workingDateAt(calendar: WorkingCalendar, now: Instant): string | null {
  const day = localDay(calendar, now)
  const minute = (now + calendar.utcOffset * MINUTE - day * DAY) / MINUTE
  const stretches = stretchesOn(calendar, day)
  const [first] = stretches
  const last = stretches.at(-1)
  return first && last && minute >= first.from && minute < last.to ? dateOf(day) : null
}

/** The digests owed by now, given who has open cases: to those people while they are there, and to who stands in for them. */
export function digestsOwed(handlers: readonly string[], snapshot: Snapshot, at: Date): LooseLetter[] {
  const { directory } = snapshot
  const now = at.getTime()
  const readers = new Set(handlers.flatMap((id) => [id, ...standInsFor(directory, id, now)]))
  return [...readers].flatMap((id) => {
    const person = directory.staff.get(id)
    if (!person?.active || isAway(person, now)) return []
    const date = workingDateAt(calendarOf(snapshot, person.officeId), now)
    return date === null ? [] : [looseLetter('digest', id, date, at)]
  })
}
