import { CONDUCT_CRITERIA, SCORES } from '../../rules/vocabulary.ts'
import type { Cell, Counts, Day, LocalDate } from './cell.ts'

/** Ratings, and complaints about conduct. */
export interface Tally {
  readonly scores: Counts
  readonly unverified: Counts
  readonly met: Counts
  readonly notMet: Counts
  readonly received: number
  readonly upheld: number
}

/** Everything a page shows of a month, for a staff member, a desk or an office. */
export interface Sum extends Tally {
  /** Days on which anything was counted. */
  readonly days: number
  /** Of `scores`, those whose person the citizen named. */
  readonly named: number
  readonly serious: number
  /** Staff members only. */
  readonly withdrawn: number
  /** Desks and offices only: complaints about waiting and procedure, and people served where that is counted. */
  readonly queue: number
  readonly served: number
  /** Offices only, by public service; `unknown` where none was said. */
  readonly services?: Readonly<Record<string, Tally>>
}

type Growing<T> = { -readonly [K in keyof T]: T[K] extends Counts ? number[] : T[K] }

const newTally = (): Growing<Tally> => ({
  scores: SCORES.map(() => 0),
  unverified: SCORES.map(() => 0),
  met: CONDUCT_CRITERIA.map(() => 0),
  notMet: CONDUCT_CRITERIA.map(() => 0),
  received: 0,
  upheld: 0,
})

const newSum = (): Growing<Omit<Sum, 'services'>> => ({
  ...newTally(),
  days: 0,
  named: 0,
  serious: 0,
  withdrawn: 0,
  queue: 0,
  served: 0,
})

function add(to: number[], counts: Counts | undefined): void {
  counts?.forEach((n, i) => {
    to[i] = (to[i] ?? 0) + n
  })
}

function addRatings(to: Growing<Tally>, cell: Partial<Tally>): void {
  add(to.scores, cell.scores)
  add(to.unverified, cell.unverified)
  add(to.met, cell.met)
  add(to.notMet, cell.notMet)
}

/** A desk's or an office's month; `withServices` keeps the public services apart as well. */
export function sumOfDays(days: Iterable<readonly [LocalDate, Day]>, withServices: boolean): Sum {
  const sum = newSum()
  const dates = new Set<LocalDate>()
  const services = new Map<string, Growing<Tally>>()
  for (const [date, day] of days) {
    dates.add(date)
    sum.received += day.received ?? 0
    sum.queue += day.queue ?? 0
    sum.serious += day.serious ?? 0
    sum.upheld += day.upheld ?? 0
    sum.served += day.served ?? 0
    for (const cell of day.cells) {
      addRatings(sum, cell)
      sum.named += cell.named ?? 0
      if (withServices) {
        const name = cell.service ?? 'unknown'
        const tally = services.get(name) ?? newTally()
        services.set(name, tally)
        addRatings(tally, cell)
        tally.received += cell.received ?? 0
        tally.upheld += cell.upheld ?? 0
      }
    }
  }
  sum.days = dates.size
  const ordered = [...services].sort(([a], [b]) => (a < b ? -1 : 1))
  return withServices ? { ...sum, services: Object.fromEntries(ordered) } : sum
}

/** A staff member's month, over every desk they sat at. */
export function sumOfCells(cells: Iterable<readonly [LocalDate, Cell]>): Sum {
  const sum = newSum()
  const dates = new Set<LocalDate>()
  for (const [date, cell] of cells) {
    dates.add(date)
    addRatings(sum, cell)
    sum.named += cell.named ?? 0
    sum.received += cell.received ?? 0
    sum.serious += cell.serious ?? 0
    sum.upheld += cell.upheld ?? 0
    sum.withdrawn += cell.withdrawn ?? 0
  }
  sum.days = dates.size
  return sum
}

function addTally(to: Growing<Tally>, tally: Tally): void {
  addRatings(to, tally)
  to.received += tally.received
  to.upheld += tally.upheld
}

/** Sums of months put together. An overview adds up thousands of months: in place, and nothing is copied. */
export function together(months: readonly (Sum | null)[]): Omit<Sum, 'services'> & { services: Record<string, Tally> } {
  const all = newSum()
  const services: Record<string, Growing<Tally>> = {}
  for (const month of months) {
    if (!month) continue
    addTally(all, month)
    for (const name of ['days', 'named', 'serious', 'withdrawn', 'queue', 'served'] as const) all[name] += month[name]
    for (const [service, tally] of Object.entries(month.services ?? {})) {
      services[service] ??= newTally()
      addTally(services[service], tally)
    }
  }
  return { ...all, services }
}
