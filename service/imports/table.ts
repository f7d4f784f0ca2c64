import { parse } from 'csv-parse/sync'

export interface Line {
  /** As a text editor counts. */
  readonly number: number
  readonly cells: Readonly<Record<string, string>>
}

/** A CSV with a header line. Throws when a column that is asked for is missing, naming those that are there. */
export function readTable(text: string, columns: readonly string[]): Line[] {
  const records = parse(text, {
    columns: true,
    bom: true,
    info: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
  }) as { record: Record<string, string>; info: { lines: number } }[]
  const [first] = records
  const missing = first ? columns.filter((column) => !(column in first.record)) : []
  if (first && missing.length > 0) {
    throw new Error(`The table has no column ${missing.join(', ')}; it has ${Object.keys(first.record).join(', ')}.`)
  }
  return records.map(({ record, info }) => ({ number: info.lines, cells: record }))
}
