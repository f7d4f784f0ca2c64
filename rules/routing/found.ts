import { COLLECTS, passesColumns, signsOf } from './columns.ts'
import type { Packed } from './layout.ts'

/** Where rules are taken up whose numbers let a complaint through. */
export interface Found {
  take(rule: number, signs: number): void
  /** The first that assigns of those found so far: a later one counts only if it collects. */
  readonly first: number
}

/** Takes up a rule if the complaint's numbers pass and it can still change the answer. */
export function askOne(columns: Int32Array, rule: number, packed: Packed, found: Found): void {
  const signs = signsOf(columns, rule)
  if (rule > found.first && (signs & COLLECTS) === 0) return
  if (passesColumns(columns, rule, packed)) found.take(rule, signs)
}
