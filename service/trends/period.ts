import { Problem } from '../problem.ts'
import type { LocalMonth } from './cell.ts'
import { monthsFrom } from './page.ts'

export interface Period {
  readonly from: LocalMonth
  readonly until: LocalMonth
}

export const MONTHS_AT_MOST = 36
const USUAL = 12

/** `2026-11`, so many months earlier. */
export function monthsBefore(month: LocalMonth, months: number): LocalMonth {
  const count = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - months
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`
}

/** The period asked for; a year up to this month where nothing is. Throws Problem request/invalid. */
export function periodOf(asked: { readonly from?: string; readonly until?: string }, thisMonth: LocalMonth): Period {
  const until = asked.until ?? thisMonth
  const from = asked.from ?? monthsBefore(until, USUAL - 1)
  if (from > until || monthsFrom(from, until).length > MONTHS_AT_MOST) throw new Problem('request/invalid')
  return { from, until }
}
