import { type Directory, officePath, type StaffMember } from './directory.ts'
import { DAY, type Instant, localDay, MINUTE, stretchesOn, type WorkingCalendar } from './working-calendar.ts'

export const HOUR = 60 * MINUTE

/** Hours since 1970 UTC. */
export type HourNumber = number

export const hourOf = (at: Instant): HourNumber => Math.floor(at / HOUR)

/** A rating made without a line may arrive so much later: as long as a month waits before it is published. */
export const ARRIVES_WITHIN = 7 * DAY
/** The clock of a tablet may be so much ahead. */
const AHEAD = 5 * MINUTE

/** When a rating was made, by the clock of its kiosk: believed within limits. */
export function madeAt(told: Instant, now: Instant): Instant | { readonly refused: 'ahead' | 'too-old' } {
  if (told > now + AHEAD) return { refused: 'ahead' }
  if (told < now - ARRIVES_WITHIN) return { refused: 'too-old' }
  return Math.min(told, now)
}

/**
 * Whether the rating in this place (0 the first) of a kiosk's hour counts: no more than people were served in it. A ticket drawn
 * shortly before the full hour is rated after it, so the busier of the hour and the one before counts. Without tickets, as
 * many as were issued.
 */
export function countsInHour(
  place: number,
  served: { readonly hour: number; readonly before: number } | null,
): boolean {
  return served === null || place < Math.max(served.hour, served.before)
}

/** How many a kiosk gets for an hour: what its office set, or more where more people were served in one before. */
export const mostInHour = (set: number, busiest: number): number => Math.max(set, busiest)

/** The hours a kiosk can be rated in: those with working time, and the one after each. Today's, and the next working day's. */
export function kioskHours(calendar: WorkingCalendar, now: Instant): HourNumber[] {
  const today = localDay(calendar, now)
  const hours = new Set<HourNumber>()
  let days = 0
  // A week's holidays at most; a desk closed for longer asks again.
  for (let day = today; day < today + 10 && days < 2; day++) {
    const stretches = stretchesOn(calendar, day)
    if (stretches.length > 0 || day === today) days++
    const midnight = day * DAY - calendar.utcOffset * MINUTE
    for (const { from, to } of stretches) {
      const last = hourOf(midnight + to * MINUTE - 1) + 1
      for (let hour = hourOf(midnight + from * MINUTE); hour <= last; hour++) hours.add(hour)
    }
  }
  return [...hours].sort((a, b) => a - b)
}

/** Who sets up the kiosk of an office's desks: whoever answers for that office or one above it, and whoever looks after all. */
export function mayKeepKiosk(directory: Directory, person: StaffMember, officeId: string): boolean {
  if (person.roles.includes('administrator') || person.roles.includes('reform-officer')) return true
  const answers = person.roles.includes('supervisor') || person.roles.includes('office-head')
  return answers && officePath(directory, officeId).some(({ id }) => id === person.officeId)
}
