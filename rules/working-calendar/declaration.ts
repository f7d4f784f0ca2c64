import type { SpecialDay, Stretch, WorkingCalendar } from './model.ts'

/** Whose days are declared: everyone's on a calendar, or an office's own and of those below that follow it. */
export type DeclaredFor = { readonly calendarId: string } | { readonly officeId: string }

export interface DeclaredDay {
  /** Local date, YYYY-MM-DD. */
  readonly on: string
  /** Empty: closed. Null: as if nothing had ever been declared for this date here. */
  readonly stretches: readonly Stretch[] | null
}

/**
 * Days declared together, with one reason: a holiday, or a swap of two. Immutable; a later one overrules it. Its version is the
 * next of the whole installation, so that one number tells every calendar as it stood.
 */
export interface Declaration {
  readonly version: number
  readonly for: DeclaredFor
  readonly days: readonly DeclaredDay[]
  readonly because: string
}

/**
 * The calendar with these declarations on top, in the order of their versions; the calendar itself when there are none. What
 * it said itself about a date comes back when the declaration of that date is taken back.
 */
export function withDeclared(calendar: WorkingCalendar, declarations: readonly Declaration[]): WorkingCalendar {
  if (declarations.length === 0) return calendar
  const own = new Map(calendar.specialDays.map((day) => [day.on, day]))
  const days = new Map<string, SpecialDay>(own)
  const ordered = [...declarations].sort((a, b) => a.version - b.version)
  for (const { days: declared, because } of ordered) {
    for (const { on, stretches } of declared) {
      const before = own.get(on)
      if (stretches !== null) days.set(on, { on, stretches, because })
      else if (before) days.set(on, before)
      else days.delete(on)
    }
  }
  return {
    ...calendar,
    version: Math.max(calendar.version, ...ordered.map((each) => each.version)),
    specialDays: [...days.values()].sort((a, b) => (a.on < b.on ? -1 : 1)),
  }
}
