import { DAY, daysBetween } from './instants.ts'

export type Unit = 'minutes' | 'hours' | 'days'

/** How a deadline stands to this moment: what its words, its colour and its place in a sentence are chosen by. */
export interface TimeLeft {
  readonly urgency: 'overdue' | 'today' | 'tomorrow' | 'later'
  /** Time gone by since, or still left; whole units, rounded down, at least one. */
  readonly amount: number
  readonly unit: Unit
}

const HOUR = 3_600_000
const MINUTE = 60_000

function inUnits(duration: number): Pick<TimeLeft, 'amount' | 'unit'> {
  if (duration >= DAY) return { amount: Math.floor(duration / DAY), unit: 'days' }
  if (duration >= HOUR) return { amount: Math.floor(duration / HOUR), unit: 'hours' }
  return { amount: Math.max(1, Math.floor(duration / MINUTE)), unit: 'minutes' }
}

/** Days left are days of the wall calendar: only the service knows which of them an office works. */
export function timeLeft(dueAt: string, now: number): TimeLeft {
  const due = Date.parse(dueAt)
  if (due <= now) return { urgency: 'overdue', ...inUnits(now - due) }
  const days = daysBetween(now, due)
  if (days === 0) return { urgency: 'today', ...inUnits(due - now) }
  return { urgency: days === 1 ? 'tomorrow' : 'later', amount: days, unit: 'days' }
}
