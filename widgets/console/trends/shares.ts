import type { Shown } from '../../../service/contract/trends.ts'
import type { Saying } from './spoken.ts'
import { table } from './table.ts'

/** A table of low shares by what they are about, with a column of raw bounds in its file. */
export function sharesTable(
  name: string,
  first: string,
  rows: readonly { readonly label: string; readonly low: Shown }[],
  { phrases, number, shown }: Saying,
) {
  const { columns } = phrases
  const sheet = {
    name,
    columns: [first, columns.ratings, columns.share, columns.from, columns.to],
    rows: rows.map(({ label, low: { n, share, interval } }) => [
      label,
      n,
      share,
      interval?.[0] ?? null,
      interval?.[1] ?? null,
    ]),
  }
  return table(
    sheet,
    [first, columns.ratings, columns.share],
    rows.map(({ label, low }) => [label, number(low.n), shown(low)]),
    phrases.csv,
  )
}
