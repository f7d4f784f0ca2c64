import { type Cell, FEWEST, type Row, suppressed } from './suppression.ts'

/** What was published of one month: a row an office. Once it stands it changes only as `restated` allows. */
export interface Edition {
  readonly month: string
  readonly rows: Readonly<Record<string, Row>>
}

export type Counted = Readonly<Record<string, Row<Cell>>>

export const firstEdition = (month: string, counted: Counted): Edition => ({
  month,
  rows: Object.fromEntries(Object.entries(counted).map(([office, row]) => [office, suppressed(row)])),
})

/**
 * The same month counted again: late, corrected or withdrawn records are in it now. A shown figure stays as it was published or
 * changes by FEWEST people at least, never by the few whom the difference would single out; what was hidden stays hidden.
 */
export function restated(before: Edition, counted: Counted): Edition {
  const rows = Object.entries(before.rows).map(([office, row]): [string, Row] => {
    const now = counted[office]
    return [office, now ? restatedRow(row, now) : row]
  })
  return { month: before.month, rows: Object.fromEntries(rows) }
}

function restatedRow(before: Row, now: Row<Cell>): Row {
  if (before.total === null) return before
  const parts = Object.fromEntries(
    Object.entries(before.parts).map(([name, cell]) => [name, cell && moved(cell, now.parts[name])]),
  )
  // The total moves with the parts that are shown: what hidden ones gained or lost would stand in the difference.
  const shift = (count: (cell: Cell) => number) =>
    Object.entries(before.parts).reduce((sum, [name, cell]) => {
      const after = parts[name]
      return cell && after ? sum + count(after) - count(cell) : sum
    }, 0)
  const people = shift(({ n }) => n)
  if (people !== 0 && Math.abs(people) < FEWEST) return before
  const total = {
    n: before.total.n + people,
    satisfied: before.total.satisfied + shift(({ satisfied }) => satisfied),
  }
  return { total, parts }
}

const moved = (before: Cell, now: Cell | undefined): Cell =>
  now && now.n >= FEWEST && Math.abs(now.n - before.n) >= FEWEST ? now : before

/** The last day of a month is published this many days later at the earliest, so that nobody reads yesterday in it. */
export const DAYS_LATE = 7
