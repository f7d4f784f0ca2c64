import type { Shown } from '../../../service/contract/trends.ts'
import type { Saying } from './spoken.ts'
import { table } from './table.ts'

/** A table of shares by what they are about, with a column of raw bounds in its file. */
export function sharesTable(
  name: string,
  first: string,
  rows: readonly { readonly label: string; readonly low: Shown }[],
  { phrases, number, shown }: Saying,
  heads: { readonly count: string; readonly share: string } = {
    count: phrases.columns.ratings,
    share: phrases.columns.share,
  },
) {
  const { columns } = phrases
  const sheet = {
    name,
    columns: [first, heads.count, heads.share, columns.from, columns.to],
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
    [first, heads.count, heads.share],
    rows.map(({ label, low }) => [label, number(low.n), shown(low)]),
    phrases.csv,
  )
}
