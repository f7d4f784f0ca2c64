import { ANY_ATTITUDE, type Asked, LAST_MINUTE, type Packed } from './layout.ts'
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
const SIGNS = 7

/** Words or anything else must be asked beyond the numbers. */
export const ASKS_MORE = 1
export const ASSIGNS = 2
/** Tags or notices, which collect from every rule that matches. */
export const COLLECTS = 4

export function writeColumns(columns: Int32Array, rule: number, shape: Shape, signs: number): void {
  const at = rule * STRIDE
  columns[at + FIRST] = shape.first
  columns[at + SECOND] = shape.second
  columns[at + ANY_ATTITUDE_OF] = shape.anyAttitude
  columns[at + NO_ATTITUDE_OF] = shape.noAttitude
  columns[at + ALL_ATTITUDES_OF] = shape.allAttitudes
  columns[at + FROM_MINUTE] = shape.fromMinute
  columns[at + UNTIL_MINUTE] = shape.untilMinute
  columns[at + SIGNS] = signs
}

/** Whether a complaint passes all that a rule asks in numbers. */
export function passesColumns(columns: Int32Array, rule: number, packed: Packed): boolean {
  const at = rule * STRIDE
  const { first, second, attitudes, minute } = packed
  return (
    (attitudes & (columns[at + ANY_ATTITUDE_OF] as number)) !== 0 &&
    (first & (columns[at + FIRST] as number)) === first &&
    (second & (columns[at + SECOND] as number)) === second &&
    minute >= (columns[at + FROM_MINUTE] as number) &&
    minute <= (columns[at + UNTIL_MINUTE] as number) &&
    (attitudes & (columns[at + NO_ATTITUDE_OF] as number)) === 0 &&
    (columns[at + ALL_ATTITUDES_OF] as number) === (attitudes & (columns[at + ALL_ATTITUDES_OF] as number))
  )
}

export const signsOf = (columns: Int32Array, rule: number): number => columns[rule * STRIDE + SIGNS] as number

/** What the rules ask, together. */
export function askedIn(columns: Int32Array): Asked {
  let first = 0
  let second = 0
  let attitudes = false
  let minute = false
  for (let at = 0; at < columns.length; at += STRIDE) {
    first |= ~(columns[at + FIRST] as number)
    second |= ~(columns[at + SECOND] as number)
    attitudes ||=
      columns[at + ANY_ATTITUDE_OF] !== ANY_ATTITUDE ||
      columns[at + NO_ATTITUDE_OF] !== 0 ||
      columns[at + ALL_ATTITUDES_OF] !== 0
    minute ||= (columns[at + FROM_MINUTE] as number) > 0 || (columns[at + UNTIL_MINUTE] as number) < LAST_MINUTE
  }
  return { first, second, attitudes, minute }
}
