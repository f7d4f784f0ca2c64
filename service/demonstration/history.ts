import type { Directory } from '../../rules/directory.ts'
import type { Policy } from '../../rules/policy.ts'
import { DAY, type Instant, localDay, MINUTE, type WorkingCalendar } from '../../rules/working-calendar.ts'
import { calendarOf } from '../calendars/calendar-of.ts'
import { VIETNAM_CALENDAR } from '../calendars/vietnam.ts'
import { planComplaints } from './complaints.ts'
import { linkedWithNeighbours } from './neighbours.ts'
import type { PlannedComplaint, PlannedRating } from './planned.ts'
import { seeded } from './random.ts'
import { planRatings } from './ratings.ts'
import type { Place } from './visits.ts'

export interface HistoryQuestion {
  readonly seed: number
  /** The end of the history, usually now. */
  readonly until: Instant
  readonly directory: Directory
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
  readonly policy: Policy
}

export interface History {
  readonly complaints: readonly PlannedComplaint[]
  readonly ratings: readonly PlannedRating[]
}

const DAYS = 183

/**
 * Half a year of complaints and ratings up to `until`, in order: the same for the same question. Only desks that the
 * demonstration knows have a history.
 */
export function planHistory({ seed, until, directory, calendars, policy }: HistoryQuestion): History {
  const midnight = localDay(VIETNAM_CALENDAR, until) * DAY - VIETNAM_CALENDAR.utcOffset * MINUTE
  const period = { from: midnight - DAYS * DAY, until }
  const places: Place[] = [...directory.desks.values()].map((desk) => ({
    desk,
    directory,
    calendar: calendarOf(directory, calendars, desk.officeId),
  }))
  const keyed = (kind: string, index: number) => `demonstration-${kind}-${seed}-${String(index + 1).padStart(5, '0')}`
  // Each has a stream of its own, so that a change to one leaves the other as it was.
  const complaints = planComplaints(seeded(seed), places, period, policy)
  const ratings = planRatings(seeded(seed + 1), places, period)
  return {
    complaints: linkedWithNeighbours(complaints.map((each, index) => ({ key: keyed('complaint', index), ...each }))),
    ratings: ratings.map((each, index) => ({ key: keyed('rating', index), ...each })),
  }
}
