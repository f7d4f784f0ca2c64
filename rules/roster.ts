import type { Directory } from './directory.ts'
import type { Attribution } from './vocabulary.ts'
import { type Instant, localDay, localTimeOfDay, MINUTE, type WorkingCalendar } from './working-calendar.ts'

/** 1 Monday … 7 Sunday. */
export const localWeekday = (calendar: WorkingCalendar, at: Instant): number => ((localDay(calendar, at) + 3) % 7) + 1

/** Who the roster puts at this desk at this instant. */
export function staffAtDesk(directory: Directory, calendar: WorkingCalendar, deskCode: string, at: Instant): string[] {
  const weekday = localWeekday(calendar, at)
  const minute = localTimeOfDay(calendar, at) / MINUTE
  const present = directory.shifts.filter(
    (s) => s.deskCode === deskCode && s.weekday === weekday && minute >= s.from && minute < s.to,
  )
  return [...new Set(present.map((s) => s.staffMemberId))]
}

/** Everyone the roster puts at this desk on the local day of this instant. */
export function staffOnDay(directory: Directory, calendar: WorkingCalendar, deskCode: string, at: Instant): string[] {
  const weekday = localWeekday(calendar, at)
  const present = directory.shifts.filter((s) => s.deskCode === deskCode && s.weekday === weekday)
  return [...new Set(present.map((s) => s.staffMemberId))]
}

export interface Attributed {
  readonly staffMemberIds: readonly string[]
  readonly attribution: Attribution
}

/** Whom a record is about: the citizen's word first, then a roster that leaves one person, else nobody for certain. */
export function attribute(named: readonly string[], atDesk: readonly string[]): Attributed {
  if (named.length > 0) return { staffMemberIds: [...new Set(named)], attribution: 'named-by-citizen' }
  const [only, ...others] = atDesk
  if (only !== undefined && others.length === 0) return { staffMemberIds: [only], attribution: 'only-one-on-roster' }
  return { staffMemberIds: [], attribution: atDesk.length > 1 ? 'one-of-several' : 'unknown' }
}
