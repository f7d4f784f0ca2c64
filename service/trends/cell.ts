import type { PublicService } from '../../rules/vocabulary.ts'

/** Counts by place in a list of words: five scores, six criteria. */
export type Counts = readonly number[]

/**
 * What one staff member, or nobody known, met at one desk for one service on one local day. What is absent is 0, so that a
 * year of them stays small.
 */
export interface Cell {
  readonly staffMemberId: string | null
  readonly service: PublicService | null
  /** Verified ratings by score, 1 to 5: the only ones that move a score. */
  readonly scores?: Counts
  /** Verified ratings by score that shift nothing: too many on one day, or held until a person has looked. */
  readonly held?: Counts
  /** Kept and shown apart; they shift nothing. */
  readonly unverified?: Counts
  /** Verified answers by conduct criterion, in the order of CONDUCT_CRITERIA. */
  readonly met?: Counts
  readonly notMet?: Counts
  /** Of `scores`, those whose person the citizen named; the rest rest on a roster that left only one. */
  readonly named?: number
  /** Complaints about this person's conduct: received, and of these grave, upheld wholly or partly, taken back. */
  readonly received?: number
  readonly serious?: number
  readonly upheld?: number
  readonly withdrawn?: number
}

/** One desk on one local day. */
export interface Day {
  /** People the office's queue system counted; absent where it counts none. */
  readonly served?: number
  /** Complaints about the desk, each once however many people it names; `queue` are those about waiting and procedure. */
  readonly received?: number
  readonly queue?: number
  readonly serious?: number
  readonly upheld?: number
  readonly cells: readonly Cell[]
}

/** `YYYY-MM-DD` and `YYYY-MM`, local. */
export type LocalDate = string
export type LocalMonth = string

export const monthOf = (date: LocalDate): LocalMonth => date.slice(0, 7)
export const dayOfMonth = (date: LocalDate): string => date.slice(8)
