import type { Cell, Counted, Row } from '../../rules/publication/index.ts'
import { readMonths } from '../trends/page.ts'
import type { TrendStore } from '../trends/store.ts'
import { subjectOf } from '../trends/subjects.ts'
import type { Sum, Tally } from '../trends/sum.ts'

/** Of five scores, the last two say “satisfied”. */
const cellOf = ({ scores }: Pick<Tally, 'scores'>): Cell => ({
  n: scores.reduce((sum, n) => sum + n, 0),
  satisfied: (scores[3] ?? 0) + (scores[4] ?? 0),
})

/** What a month says of each office, verified ratings only, from the sums. Offices without any are left out. */
export async function countMonth(trends: TrendStore, officeIds: readonly string[], month: string): Promise<Counted> {
  const read = await readMonths(
    trends,
    officeIds.map((id) => subjectOf('office', id)),
    month,
    month,
  )
  return Object.fromEntries(
    read.flatMap(({ months: [sum] }, i) => {
      const id = officeIds[i]
      return id !== undefined && sum && cellOf(sum).n > 0 ? [[id, rowOf(sum)]] : []
    }),
  )
}

const rowOf = (sum: Sum): Row<Cell> => ({
  total: cellOf(sum),
  parts: Object.fromEntries(
    Object.entries(sum.services ?? {})
      .map(([service, tally]) => [service, cellOf(tally)] as const)
      .filter(([, { n }]) => n > 0),
  ),
})
