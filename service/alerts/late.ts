import { type LocalDate, type LocalMonth, monthOf } from '../trends/cell.ts'
import type { DeskMonth } from '../trends/desk-months.ts'
import { monthsBefore } from '../trends/period.ts'
import { freshCharts } from './learn.ts'
import type { AlertStore, FoundAlert } from './store.ts'
import type { Watched, WatchStore } from './watch-store.ts'

/** Late data reaches back so far; what is older changes the rollups, not the charts. */
export const MONTHS_TO_REPLAY = 12

export const earlier = (a: LocalDate, b: LocalDate): LocalDate => (a < b ? a : b)

/** People of whom a day that was seen already has changed, and the earliest such day. */
export function lateSince(
  marks: readonly Pick<DeskMonth, 'month' | 'unwatched'>[],
  before: LocalDate,
  people: ReadonlyMap<string, Watched>,
): Map<string, LocalDate> {
  const oldest = `${monthsBefore(monthOf(before), MONTHS_TO_REPLAY - 1)}-01`
  const late = new Map<string, LocalDate>()
  for (const { month, unwatched } of marks) {
    for (const mark of unwatched) {
      const date = `${month}-${mark.slice(0, 2)}`
      const id = mark.slice(3)
      const person = people.get(id)
      if (!person || date > before || date < oldest || date < person.since) continue
      late.set(id, earlier(date, late.get(id) ?? date))
    }
  }
  return late
}

/** Puts people's charts back to where a month began, with what was known then; later months keep what replaying gives. */
export async function takeUpAgain(
  watches: WatchStore,
  month: LocalMonth,
  people: Map<string, Watched>,
  late: ReadonlyMap<string, LocalDate>,
): Promise<void> {
  const due = [...late].filter(([, from]) => monthOf(from) <= month).map(([id]) => id)
  if (due.length === 0) return
  const starts = await watches.starts(due, month)
  const again: Watched[] = []
  for (const id of due) {
    const person = people.get(id)
    const start = starts.get(id)
    if (!person) continue
    const isFirst = monthOf(late.get(id) ?? '') === month
    const known = start ? { ratings: start.ratings, complaints: start.complaints } : {}
    const charts = !isFirst
      ? person.charts
      : start && start.since === person.since
        ? start.charts
        : freshCharts(person.since > `${month}-01` ? person.since : `${month}-01`)
    const now = { ...person, ...known, charts }
    people.set(id, now)
    if (!isFirst && start) again.push(now)
  }
  await watches.keepStarts(month, again)
}

/** Signals of the present charts that replaying with late data did not find again. */
export async function takeBackUndone(
  alerts: AlertStore,
  replayed: ReadonlySet<string>,
  people: ReadonlyMap<string, Watched>,
  signalled: ReadonlyMap<string, FoundAlert>,
): Promise<void> {
  if (replayed.size === 0) return
  const standing = await alerts.ofPeople([...replayed])
  const undone = standing.filter(({ _id, staffMemberId, chart, signal, state }) => {
    const person = people.get(staffMemberId)
    if (state !== 'new' || !person || signal !== person.since || signalled.has(_id)) return false
    const { ratings, complaints } = person.charts
    if (chart === 'ratings-worse') return ratings.worse.signalledOn === null
    if (chart === 'ratings-better') return ratings.better.signalledOn === null
    return chart === 'complaints' && complaints.signalledOn === null
  })
  await alerts.takeBack(undone.map(({ _id }) => _id))
}
