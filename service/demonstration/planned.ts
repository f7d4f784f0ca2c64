import type { Verb } from '../../rules/complaint.ts'
import type { Extension } from '../../rules/extension.ts'
import type { Action, CitizenView, Finding } from '../../rules/vocabulary.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import type { NewComplaint } from '../contract/complaints.ts'
import type { NewRating } from '../contract/ratings.ts'

/** What happened next: by its verb a handler, the citizen or the clock did it. */
export interface PlannedStep {
  readonly at: Instant
  readonly verb: Verb
  /** A question, an answer, a reply or a reason. */
  readonly words?: string
  /** With `confirm`. */
  readonly view?: CitizenView
  /** With `resolve`, for each person and allegation alike. */
  readonly finding?: Finding
  readonly action?: Action
  /** With a request for more time and with what was decided on it. */
  readonly extension?: Extension
  /** With `link`: the key of the other complaint. */
  readonly otherKey?: string
}

export interface PlannedComplaint {
  /** Good as an idempotency key, and the same whenever the same seed is planned. */
  readonly key: string
  readonly filedAt: Instant
  readonly body: NewComplaint
  /** In the order they happened, none later than the end of the history. */
  readonly steps: readonly PlannedStep[]
}

export interface PlannedRating {
  readonly key: string
  readonly ratedAt: Instant
  readonly body: NewRating
  /** As if it had come with a visit token. */
  readonly verified: boolean
}
