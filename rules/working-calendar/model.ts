import type { InLanguages } from '../vocabulary.ts'

/** Milliseconds since 1970 UTC. */
export type Instant = number

export const MINUTE = 60_000
export const DAY = 86_400_000
export const MINUTES_A_DAY = 1_440

/** A stretch of a working day, whole minutes after local midnight, `from` inclusive, `to` exclusive, never past midnight. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

/** A date the weekly pattern does not hold for: closed when `stretches` is empty, else open just then (swapped or half days). */
export interface SpecialDay {
  /** Local date, YYYY-MM-DD. */
  readonly on: string
  readonly stretches: readonly Stretch[]
  readonly because: string
}

export interface WorkingCalendar {
  readonly id: string
  /** Of the calendars of an installation, not of this one alone: the last declaration that this one took up. */
  readonly version: number
  readonly name?: InLanguages<string>
  /** Fixed offset of local time, minutes east of UTC. Vietnam has had +420 and no daylight saving since 1975. */
  readonly utcOffset: number
  /** Seven entries, Monday first. */
  readonly week: readonly (readonly Stretch[])[]
  readonly specialDays: readonly SpecialDay[]
}
