import { type Desk, type Directory, isAway } from '../../rules/directory.ts'
import { localWeekday, staffAtDesk } from '../../rules/roster.ts'
import type { PublicService } from '../../rules/vocabulary.ts'
import { DAY, type Instant, localDay, MINUTE, stretchesOn, type WorkingCalendar } from '../../rules/working-calendar.ts'
import type { Random } from './random.ts'
import { demandFor, weekdayDemand } from './season.ts'

export interface Place {
  readonly desk: Desk
  readonly calendar: WorkingCalendar
  readonly directory: Directory
}

/** Opening hours of one day as instants. */
export type OpenDay = readonly { readonly from: Instant; readonly to: Instant }[]

export interface Visit {
  readonly place: Place
  readonly at: Instant
  readonly service: PublicService
  /** Whom the roster puts at the desk and who is not away; never nobody. */
  readonly present: readonly string[]
}

/** The days a desk is open and manned, from the local day of `from` up to `until` itself, oldest first. */
export function openDays({ desk, calendar, directory }: Place, from: Instant, until: Instant): OpenDay[] {
  const manned = new Set(directory.shifts.filter((s) => s.deskCode === desk.code).map((s) => s.weekday))
  const days: OpenDay[] = []
  for (let day = localDay(calendar, from); day <= localDay(calendar, until); day++) {
    const midnight = day * DAY - calendar.utcOffset * MINUTE
    // A swapped Saturday has no roster.
    if (!manned.has(localWeekday(calendar, midnight))) continue
    const open = stretchesOn(calendar, day)
      .map((s) => ({ from: midnight + s.from * MINUTE, to: Math.min(until, midnight + s.to * MINUTE) }))
      .filter((s) => s.to > s.from)
    if (open.length > 0) days.push(open)
  }
  return days
}

/** An instant of these hours on a whole second, busier in the middle of a stretch. */
export function momentIn(random: Random, day: OpenDay): Instant {
  const { from, to } = random.weighted(day, (stretch) => stretch.to - stretch.from)
  const at = from + ((to - from) * (random.next() + random.next())) / 2
  return Math.max(from, Math.floor(at / 1000) * 1000)
}

const monthOf = (calendar: WorkingCalendar, at: Instant): number =>
  new Date(at + calendar.utcOffset * MINUTE).getUTCMonth()

/** Null when everyone on the roster is away. */
export function visitAt(random: Random, place: Place, at: Instant): Visit | null {
  const { desk, calendar, directory } = place
  const present = staffAtDesk(directory, calendar, desk.code, at).filter((id) => {
    const person = directory.staff.get(id)
    return person !== undefined && !isAway(person, at)
  })
  if (present.length === 0) return null
  const service = random.weighted(desk.services, (each) => demandFor(each, monthOf(calendar, at)))
  return { place, at, service, present }
}

/** Chance visits: on each day about `perDay(progress)` of them, more in the season of the desk's services. */
export function visitsOver(
  random: Random,
  place: Place,
  days: readonly OpenDay[],
  perDay: (progress: number) => number,
): Visit[] {
  const { desk, calendar } = place
  return days.flatMap((day, index) => {
    const opens = day[0]?.from ?? 0
    const seasonal = desk.services.reduce((sum, each) => sum + demandFor(each, monthOf(calendar, opens)), 0)
    const mean =
      perDay(index / days.length) * (seasonal / desk.services.length) * weekdayDemand(localWeekday(calendar, opens))
    return Array.from({ length: random.poisson(mean) }, () => visitAt(random, place, momentIn(random, day))).filter(
      (visit) => visit !== null,
    )
  })
}
