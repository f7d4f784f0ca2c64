import { ascending, at, clamp } from './numbers.ts'
import { riskAdjustedRunLength } from './risk-adjusted-run-length.ts'

/** Shares and thresholds the table is computed at; between them it is interpolated. */
const SHARES = [0.001, 0.002, 0.004, 0.008, 0.015, 0.025, 0.04, 0.06, 0.09, 0.13, 0.18, 0.25, 0.35, 0.5, 0.7] as const
const THRESHOLDS: readonly number[] = Array.from({ length: 11 }, (_, i) => 0.5 + 0.75 * i)

/** Cells of the grid, in units of the sum. */
const CELL = 0.02

/** The threshold for a share of low ratings and an in-control run length in ratings. */
export type ThresholdOf = (p: number, arl0: number) => number

/**
 * Thresholds of one odds ratio for many people. Each row is computed when first asked for, on a coarse grid; ln ARL is nearly
 * linear in h (its slope tends to 1, so that the last piece goes on beyond the table) and h in ln p, so that straight lines
 * between are within 2 %.
 */
export function thresholdTable(R: number): ThresholdOf {
  const rows = new Map<number, readonly number[]>()
  const rowOf = (share: number): readonly number[] => {
    const known = rows.get(share)
    if (known) return known
    const row = ascending(
      THRESHOLDS.map((h) =>
        Math.log(riskAdjustedRunLength({ h, R, mix: share, states: Math.max(100, Math.ceil(h / CELL)) })),
      ),
    )
    rows.set(share, row)
    return row
  }
  const inRow = (share: number, wanted: number): number => {
    const row = rowOf(share)
    const above = row.findIndex((each) => each >= wanted)
    const i = clamp(above < 0 ? row.length - 1 : above, 1, row.length - 1)
    const [from, to] = [at(row, i - 1), at(row, i)]
    return Math.max(0.05, at(THRESHOLDS, i - 1) + (0.75 * (wanted - from)) / (to - from))
  }
  return (p, arl0) => {
    const share = clamp(p, SHARES[0], 0.7)
    const above = SHARES.findIndex((each) => each >= share)
    const [left, right] = [SHARES[Math.max(0, above - 1)] ?? SHARES[0], SHARES[above] ?? 0.7]
    const wanted = Math.log(arl0)
    const high = inRow(right, wanted)
    if (left === right) return high
    const low = inRow(left, wanted)
    return low + ((high - low) * Math.log(share / left)) / Math.log(right / left)
  }
}
