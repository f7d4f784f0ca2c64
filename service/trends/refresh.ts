import type { PeerRow } from '../../rules/trends/peer-expected.ts'
import type { Cell, Day, LocalDate, LocalMonth } from './cell.ts'
import type { DeskMonth } from './desk-months.ts'
import type { Lease } from './lease.ts'
import { workIn } from './office-work.ts'
import type { TrendStore } from './store.ts'
import { idOf, kindOf, subjectOf } from './subjects.ts'
import { type Sum, sumOfCells, sumOfDays } from './sum.ts'

const AT_ONCE = 500

/** Sums anew, for each month that owes some, just the subjects it names. */
export async function refreshSums(trends: TrendStore, lease: Lease): Promise<void> {
  while (await lease.renew()) {
    const owing = await trends.owing(AT_ONCE)
    if (owing.length === 0) return
    for (const month of new Set(owing.map((each) => each.month))) {
      const ofMonth = owing.filter((each) => each.month === month)
      const subjects = new Set(ofMonth.flatMap(({ owed }) => owed))
      const { sums, work } = await summedUp(trends, subjects, month, ofMonth)
      await trends.putSums(month, sums, lease.number)
      await trends.putWork(month, work, lease.number)
      await trends.settle(ofMonth)
    }
  }
}

interface SummedUp {
  readonly sums: Map<string, Sum | null>
  readonly work: Map<string, readonly PeerRow[]>
}

async function summedUp(
  trends: TrendStore,
  subjects: ReadonlySet<string>,
  month: LocalMonth,
  owing: readonly DeskMonth[],
): Promise<SummedUp> {
  const ids = (kind: 'staff' | 'office') => [...subjects].filter((each) => kindOf(each) === kind).map(idOf)
  const offices = ids('office')
  const [withStaff, ofOffices] = await Promise.all([
    trends.withStaff(ids('staff'), month),
    trends.ofOffices(offices, month),
  ])
  const all = sumsIn([...new Map([...withStaff, ...ofOffices].map((each) => [each._id, each])).values()])
  const own = new Map(owing.map((each) => [subjectOf('desk', each.deskKey), deskSum(each)]))
  const work = workIn(ofOffices)
  return {
    sums: new Map([...subjects].map((subject) => [subject, own.get(subject) ?? all.get(subject) ?? null])),
    work: new Map(offices.map((id) => [id, work.get(id) ?? []])),
  }
}

/** Null when nothing is counted there any more. */
const deskSum = (deskMonth: DeskMonth): Sum | null => {
  const days = daysOf(deskMonth)
  return days.length === 0 ? null : sumOfDays(days, false)
}

/** The sums of everyone and every office that stand in these desk-months, which are all of one month. */
export function sumsIn(deskMonths: readonly Pick<DeskMonth, 'officeId' | 'month' | 'days'>[]): Map<string, Sum> {
  const cells = new Map<string, (readonly [LocalDate, Cell])[]>()
  const offices = new Map<string, (readonly [LocalDate, Day])[]>()
  for (const deskMonth of deskMonths) {
    const days = daysOf(deskMonth)
    if (days.length > 0) push(offices, deskMonth.officeId, days)
    for (const [date, day] of days) {
      for (const cell of day.cells) {
        if (cell.staffMemberId !== null) push(cells, cell.staffMemberId, [[date, cell]])
      }
    }
  }
  return new Map([
    ...[...cells].map(([id, each]) => [subjectOf('staff', id), sumOfCells(each)] as const),
    ...[...offices].map(([id, each]) => [subjectOf('office', id), sumOfDays(each, true)] as const),
  ])
}

export const daysOf = ({ month, days }: Pick<DeskMonth, 'month' | 'days'>): (readonly [LocalDate, Day])[] =>
  Object.entries(days)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([day, each]) => [`${month}-${day}`, each] as const)

function push<T>(lists: Map<string, T[]>, key: string, items: readonly T[]): void {
  const list = lists.get(key)
  if (list) list.push(...items)
  else lists.set(key, [...items])
}
