import type { ComplaintWork, GuardedDay, PeerRow, WeekRow, Work } from '../../rules/trends/index.ts'
import { weekOf } from '../../rules/trends/index.ts'
import type { Cell, LocalDate } from '../trends/cell.ts'
import type { DeskMonth } from '../trends/desk-months.ts'
import { lowIn, ratingsIn } from '../trends/figures.ts'
import { dayNumberOf } from '../trends/limit-days.ts'
import { daysOf } from '../trends/refresh.ts'

/** One person's day as the charts read it: the ratings that count, and complaints about conduct that are not serious. */
export interface PersonDay extends GuardedDay, ComplaintWork {}

/** How many complaints of a person at a desk on a day are to be left out, because whoever may read alerts must not feel them. */
export type LeftOut = (staffMemberId: string, deskKey: string, date: LocalDate) => number

interface Growing {
  readonly day: number
  readonly work: Work[]
  readonly exposure: { stratum: string; n: number }[]
  given: number
  received: number
}

/** Days of people, oldest first, from the desk-months of one month or several: read one after the other, none is held. */
export async function personDaysIn(
  deskMonths: Iterable<DeskMonth> | AsyncIterable<DeskMonth>,
  leftOut: LeftOut,
  wanted: (staffMemberId: string, day: number) => boolean = () => true,
): Promise<Map<string, PersonDay[]>> {
  const people = new Map<string, Map<number, Growing>>()
  for await (const deskMonth of deskMonths) {
    const { deskKey } = deskMonth
    const strata = new Map<string | null, string>()
    const stratumOf = (service: string | null): string => {
      const stratum = strata.get(service) ?? `${deskKey}|${service ?? ''}`
      strata.set(service, stratum)
      return stratum
    }
    for (const [date, { cells, served }] of daysOf(deskMonth)) {
      const day = dayNumberOf(date)
      // Tickets are shared among those who stood there as the ratings are.
      const perRating = served === undefined ? 1 : served / Math.max(1, sumOf(cells, allRatings))
      const seen = new Set<string>()
      for (const cell of cells) {
        const { staffMemberId } = cell
        if (staffMemberId === null || !wanted(staffMemberId, day)) continue
        const days = people.get(staffMemberId) ?? new Map<number, Growing>()
        people.set(staffMemberId, days)
        const own = days.get(day) ?? { day, work: [], exposure: [], given: 0, received: 0 }
        days.set(day, own)
        const n = ratingsIn(cell.scores ?? [])
        if (n > 0) own.work.push({ stratum: stratumOf(cell.service), n, low: lowIn(cell.scores ?? []) })
        own.given += n + ratingsIn(cell.held ?? [])
        own.received += (cell.received ?? 0) - (cell.serious ?? 0)
        const exposed = allRatings(cell) * perRating
        if (exposed > 0) own.exposure.push({ stratum: deskKey, n: exposed })
        if (!seen.has(staffMemberId)) own.received -= leftOut(staffMemberId, deskKey, date)
        seen.add(staffMemberId)
      }
    }
  }
  return new Map(
    [...people].map(([id, days]) => [
      id,
      [...days.values()]
        .sort((a, b) => a.day - b.day)
        .map((day) => ({ ...day, factor: 1, because: 'ordinary' as const })),
    ]),
  )
}

/** Everybody who said how it was, whether it counts or not: the people served, where no queue system counts them. */
const allRatings = ({ scores = [], held = [], unverified = [] }: Cell): number =>
  ratingsIn(scores) + ratingsIn(held) + ratingsIn(unverified)

const sumOf = (cells: readonly Cell[], of: (cell: Cell) => number): number =>
  cells.reduce((sum, cell) => sum + of(cell), 0)

/** Ratings and low ones by person, kind of work and week. */
export const ratingRows = (people: ReadonlyMap<string, readonly PersonDay[]>): WeekRow[] =>
  weekly(people, ({ work }) => work)

/** Exposure and complaints by person, desk and week. */
export const complaintRows = (people: ReadonlyMap<string, readonly PersonDay[]>): WeekRow[] =>
  weekly(people, ({ exposure, received }) =>
    // A complaint belongs to a desk; where nobody rated that day it has no exposure, and goes with the week's.
    exposure.length === 0
      ? received > 0
        ? [{ stratum: '', n: 0, low: received }]
        : []
      : exposure.map((each, i) => ({ ...each, low: i === 0 ? received : 0 })),
  )

function weekly(
  people: ReadonlyMap<string, readonly PersonDay[]>,
  worksOf: (day: PersonDay) => readonly Omit<PeerRow, 'staff'>[],
): WeekRow[] {
  const rows: WeekRow[] = []
  for (const [staff, days] of people) {
    const own = new Map<string, { staff: string; week: number; stratum: string; n: number; low: number }>()
    for (const day of days) {
      const week = weekOf(day.day)
      for (const { stratum, n, low } of worksOf(day)) {
        const key = `${week}|${stratum}`
        const row = own.get(key)
        if (row) {
          row.n += n
          row.low += low
        } else own.set(key, { staff, week, stratum, n, low })
      }
    }
    rows.push(...own.values())
  }
  return rows
}
