import type { Packed } from './layout.ts'
import type { Shape } from './shape.ts'

/** Numbers kept of a rule, one rule after the other, so that asking some dozens of them touches a few lines of memory. */
export const STRIDE = 8
export const FIRST = 0
export const SECOND = 1
export const ANY_ATTITUDE_OF = 2
const NO_ATTITUDE_OF = 3
const ALL_ATTITUDES_OF = 4
const FROM_MINUTE = 5
const UNTIL_MINUTE = 6
const MORE = 7

export function writeColumns(columns: Int32Array, rule: number, shape: Shape, hasMore: boolean): void {
  const at = rule * STRIDE
  columns[at + FIRST] = shape.first
  columns[at + SECOND] = shape.second
  columns[at + ANY_ATTITUDE_OF] = shape.anyAttitude
  columns[at + NO_ATTITUDE_OF] = shape.noAttitude
  columns[at + ALL_ATTITUDES_OF] = shape.allAttitudes
  columns[at + FROM_MINUTE] = shape.fromMinute
  columns[at + UNTIL_MINUTE] = shape.untilMinute
  columns[at + MORE] = hasMore ? 1 : 0
}

/** Whether a complaint passes all that a rule asks in numbers. */
export function passesColumns(columns: Int32Array, rule: number, packed: Packed): boolean {
  const at = rule * STRIDE
  const { first, second, attitudes, minute } = packed
  return (
    (first & (columns[at] as number)) === first &&
    (second & (columns[at + SECOND] as number)) === second &&
    (attitudes & (columns[at + ANY_ATTITUDE_OF] as number)) !== 0 &&
    (attitudes & (columns[at + NO_ATTITUDE_OF] as number)) === 0 &&
    (columns[at + ALL_ATTITUDES_OF] as number) === (attitudes & (columns[at + ALL_ATTITUDES_OF] as number)) &&
    minute >= (columns[at + FROM_MINUTE] as number) &&
    minute <= (columns[at + UNTIL_MINUTE] as number)
  )
}

/** Whether words or anything else must be asked beyond the numbers. */
export const asksMore = (columns: Int32Array, rule: number): boolean => columns[rule * STRIDE + MORE] === 1
