import type { Action, Attribution, ConductCriterion, Finding, PublicService } from '../../rules/vocabulary.ts'

/** What a day's recompute reads of a rating. */
export interface RatingSource {
  readonly staffMemberId: string | null
  readonly attribution: Attribution
  readonly service: PublicService | null
  readonly score: number
  readonly met: readonly ConductCriterion[]
  readonly notMet: readonly ConductCriterion[]
  readonly verified: boolean
  readonly ratedAt: Date
}

/** And of a complaint: whom it is about, what for, and what became of it; never a word of it. */
export interface ComplaintSource {
  readonly _id: string
  /** Of the complaint this was read from. */
  readonly version: number
  readonly filedAt: Date
  /** Desk and local day it happened at. */
  readonly deskKey: string
  readonly date: string
  readonly service: PublicService | null
  readonly accused: readonly string[]
  /** Everyone it is closed to, with those below them: accused, or possibly. */
  readonly closedTo: readonly string[]
  readonly isAboutConduct: boolean
  readonly isSerious: boolean
  readonly isWithdrawn: boolean
  /** Accused people about whom something was upheld, wholly or partly. */
  readonly upheldAbout: readonly string[]
  readonly isUpheld: boolean
  /** Absent in what was kept before these were. */
  readonly isOpen?: boolean
  readonly dueAt?: Date | null
  /** The first answer, and the deadline it stood under; null of imported history. */
  readonly answered?: { readonly at: Date; readonly dueBy: Date | null } | null
  readonly findings?: readonly Finding[]
  readonly actions?: readonly Action[]
}
