import { type Instant, isWorkingTime, nextOpening, type WorkingCalendar } from './working-calendar.ts'

/** Why a letter to staff may come at any hour. */
export const URGENT_CAUSES = ['serious', 'escalated', 'held'] as const
export type UrgentCause = (typeof URGENT_CAUSES)[number]

/** Whether letters to staff wait until their own office opens, and for what they do not. */
export interface QuietHours {
  readonly hold: boolean
  readonly urgent: readonly UrgentCause[]
}

/** Of a policy that says nothing of them. */
export const USUAL_QUIET_HOURS: QuietHours = { hold: true, urgent: URGENT_CAUSES }

/** When a letter to staff may go that has these causes to hurry: `now`, or the next opening of the recipient's office. */
export function mayGoAt(
  { hold, urgent }: QuietHours,
  causes: readonly UrgentCause[],
  calendar: WorkingCalendar,
  now: Instant,
): Instant {
  const waits = hold && !causes.some((cause) => urgent.includes(cause)) && !isWorkingTime(calendar, now)
  return waits ? nextOpening(calendar, now) : now
}
