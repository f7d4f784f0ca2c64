import { DAY_GUARD, type GuardedDay, guardDay, type PersonDay, type Work } from '../../rules/trends/guarded-day.ts'
import { DAY } from '../../rules/working-calendar.ts'
import type { Cell, LocalDate } from './cell.ts'
import { monthOf } from './cell.ts'
import type { DeskMonth } from './desk-months.ts'
import { lowIn, ratingsIn } from './figures.ts'
import { grouped } from './grouped.ts'
import { type LimitedDay, limitedDayId } from './limited-days.ts'
import { monthsBefore } from './period.ts'
import { daysOf } from './refresh.ts'
import type { Bucket, TrendSources } from './roller.ts'

/** Months that hold a person's last 56 days with ratings, leave and holidays among them. */
const MONTHS_BACK = 4
/** Nobody serves at more than two desks on one day: below this at each, nothing can be too much. */
const WORTH_A_LOOK = DAY_GUARD.always / 2
/** What is thought of a desk of which nothing is known, and how many ratings that weighs. */
const USUAL_SHARE = 0.1
const PRIOR_RATINGS = 20

export const dayNumberOf = (date: LocalDate): number => Date.parse(`${date}T00:00:00Z`) / DAY

/** All verified ratings of a cell, whether they count or are held. */
const givenIn = ({ scores = [], held = [] }: Cell): number => ratingsIn(scores) + ratingsIn(held)
const lowGivenIn = ({ scores = [], held = [] }: Cell): number => lowIn(scores) + lowIn(held)

/** Looks at the days just computed for anyone whose ratings were too many, and writes down what may count of them. */
export async function limitDays(sources: TrendSources, buckets: readonly Bucket[], at: Date): Promise<void> {
  for (const [date, ofDate] of grouped(buckets, (bucket) => bucket.date)) {
    const deskKeys = ofDate.map(({ deskKey }) => deskKey)
    const [months, known] = await Promise.all([
      sources.trends.deskMonths(deskKeys, monthOf(date)),
      sources.limitedDays.on(date),
    ])
    const before = new Map(known.map((each) => [each.staffMemberId, each]))
    const people = new Set(before.keys())
    for (const month of months.values()) {
      for (const [id, given] of givenOn(month, date)) if (given > WORTH_A_LOOK) people.add(id)
    }
    if (people.size > 0) await limitPeople(sources, date, [...people], before, at)
  }
}

function givenOn(month: DeskMonth, date: LocalDate): Map<string, number> {
  const given = new Map<string, number>()
  for (const cell of month.days[date.slice(8)]?.cells ?? []) {
    const { staffMemberId } = cell
    if (staffMemberId !== null) given.set(staffMemberId, (given.get(staffMemberId) ?? 0) + givenIn(cell))
  }
  return given
}

async function limitPeople(
  { trends, limitedDays }: TrendSources,
  date: LocalDate,
  people: readonly string[],
  before: ReadonlyMap<string, LimitedDay>,
  at: Date,
): Promise<void> {
  const names = Array.from({ length: MONTHS_BACK }, (_, i) => monthsBefore(monthOf(date), MONTHS_BACK - 1 - i))
  const months = (await Promise.all(names.map((month) => trends.withStaff(people, month)))).flat()
  const found = people.flatMap((staffMemberId) => {
    const known = before.get(staffMemberId) ?? null
    const day = judged(staffMemberId, date, months, known)
    if (day.because === 'ordinary' && !known) return []
    const limited: LimitedDay = {
      _id: limitedDayId(staffMemberId, date),
      version: 1,
      staffMemberId,
      date,
      ...day,
      foundAt: known?.foundAt ?? at,
      decided: known?.decided ?? null,
      touched: true,
    }
    return known && isSame(known, limited) ? [] : [{ before: known, day: limited }]
  })
  await limitedDays.put(found)
}

type Judged = Pick<LimitedDay, 'deskKeys' | 'factor' | 'because' | 'given' | 'low' | 'usual' | 'share'>

function judged(
  staffMemberId: string,
  date: LocalDate,
  months: readonly DeskMonth[],
  known: LimitedDay | null,
): Judged {
  const own = months.filter(({ staff }) => staff.includes(staffMemberId))
  const given = new Map<LocalDate, number>()
  const work: Work[] = []
  const deskKeys: string[] = []
  let [othersN, othersLow] = [0, 0]
  for (const month of own) {
    for (const [day, { cells }] of daysOf(month)) {
      if (day > date) continue
      const mine = cells.filter((cell) => cell.staffMemberId === staffMemberId && givenIn(cell) > 0)
      for (const cell of day === date ? [] : cells) {
        othersN += ratingsIn(cell.scores ?? [])
        othersLow += lowIn(cell.scores ?? [])
      }
      for (const cell of mine) {
        given.set(day, (given.get(day) ?? 0) + givenIn(cell))
        if (day !== date) continue
        work.push({ stratum: `${month.deskKey}|${cell.service ?? ''}`, n: givenIn(cell), low: lowGivenIn(cell) })
        if (!deskKeys.includes(month.deskKey)) deskKeys.push(month.deskKey)
      }
    }
  }
  const recent = [...given].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([day, n]) => (day < date ? [n] : []))
  const share = (othersLow + PRIOR_RATINGS * USUAL_SHARE) / (othersN + PRIOR_RATINGS)
  const day: PersonDay = { day: dayNumberOf(date), work }
  const decision = known?.decided?.what
  const guarded: GuardedDay = guardDay(day, { recent, share, ...(decision ? { decision } : {}) })
  return {
    // Where they stood before as well: what was held there is computed anew when they stand there no more.
    deskKeys: [...new Set([...deskKeys, ...(known?.deskKeys ?? [])])].sort(),
    factor: guarded.factor,
    because: guarded.because,
    given: guarded.given,
    low: work.reduce((sum, { low }) => sum + low, 0),
    usual: usualOf(recent),
    share,
  }
}

const usualOf = (recent: readonly number[]): number => {
  const ordered = [...recent.slice(-DAY_GUARD.usualOver)].sort((a, b) => a - b)
  const middle = ordered.length / 2
  return ordered.length === 0 ? 0 : ((ordered[Math.ceil(middle) - 1] ?? 0) + (ordered[Math.floor(middle)] ?? 0)) / 2
}

/** What follows for the rollups, and what a reader is told; the share and the usual number alone change nothing. */
const isSame = (a: LimitedDay, b: LimitedDay): boolean =>
  a.factor === b.factor &&
  a.because === b.because &&
  a.given === b.given &&
  a.low === b.low &&
  a.deskKeys.join() === b.deskKeys.join()
