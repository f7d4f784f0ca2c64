import { officePath } from '../../rules/directory.ts'
import { type CalendarFault, checkDay } from '../../rules/working-calendar/check.ts'
import { isDate } from '../../rules/working-calendar/day-number.ts'
import type { Declaration, DeclaredFor } from '../../rules/working-calendar.ts'
import { DAY } from '../../rules/working-calendar.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { dateOf } from './month.ts'

/** A storm is declared a holiday when it has passed; a Government's decree comes a year ahead. */
const BACK_AT_MOST = 31
const AHEAD_AT_MOST = 3 * 366

/** What the contract's schema cannot say. Throws Problems. */
export function checkDeclared(current: Snapshot, whom: DeclaredFor, days: Declaration['days'], now: Date): void {
  const { directory, calendars } = current
  const known = 'officeId' in whom ? directory.offices.has(whom.officeId) : calendars.has(whom.calendarId)
  if (!known) throw new Problem('calendar/unknown')
  if ('officeId' in whom && officePath(directory, whom.officeId).every(({ calendarId }) => calendarId === null))
    throw new Problem('calendar/unknown')
  const [first, last] = [-BACK_AT_MOST, AHEAD_AT_MOST].map((away) => dateOf(Math.floor(now.getTime() / DAY) + away))
  if (days.some(({ on }) => !isDate(on) || on < (first ?? '') || on > (last ?? ''))) {
    throw new Problem('calendar/date-out-of-range')
  }
  const faults: CalendarFault[] = days.flatMap(({ on, stretches }) => checkDay(stretches ?? [], on))
  if (faults.length > 0 || new Set(days.map(({ on }) => on)).size < days.length) {
    throw new Problem('calendar/hours-do-not-fit')
  }
}
