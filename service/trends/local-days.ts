import { DAY, MINUTE } from '../../rules/working-calendar.ts'
import type { LocalDate } from './cell.ts'

/** Local days of a city, which has one fixed offset. */
export interface LocalDays {
  readonly dateOf: (at: Date) => LocalDate
  /** First instant of the day, and of the next. */
  readonly boundsOf: (date: LocalDate) => { readonly from: Date; readonly until: Date }
}

/** `utcOffset` in minutes east of UTC. */
export const localDays = (utcOffset: number): LocalDays => ({
  dateOf: (at) => new Date(at.getTime() + utcOffset * MINUTE).toISOString().slice(0, 10),
  boundsOf: (date) => {
    const from = Date.parse(`${date}T00:00:00Z`) - utcOffset * MINUTE
    return { from: new Date(from), until: new Date(from + DAY) }
  },
})
