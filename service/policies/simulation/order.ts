import type { Directory } from '../../../rules/directory.ts'
import type { Policy } from '../../../rules/policy.ts'
import type { ReplayReport } from '../../../rules/simulate/index.ts'
import type { Instant, WorkingCalendar } from '../../../rules/working-calendar.ts'
import type { ReplayedCase } from './replayed-case.ts'

/** Everything a replay runs on: plain data, since it crosses into a thread of its own. */
export interface SimulationOrder {
  readonly mongodbUri: string
  readonly active: Policy
  readonly draft: Policy
  readonly directory: Directory
  readonly calendars: ReadonlyMap<string, WorkingCalendar>
  readonly since: Instant
  readonly asOf: Instant
  /** Complaints closed to this person are left out as if they did not exist; null: whoever runs the database. */
  readonly reader: string | null
  /** Opens accounts; used only when a rule of either policy asks for words. */
  readonly keyEncryption: Uint8Array
  /** How many cases stand in the outcome itself, with both reasons. */
  readonly casesAtMost: number
  /** The try whose changed cases are kept page by page besides; null: nobody will turn the pages. */
  readonly keptAs: string | null
}

/**
 * How far a replay is. The share is of the time from the first complaint to now, not of a count, which would tell how many
 * complaints are closed to whoever watches.
 */
export interface Progress {
  readonly done: number
  readonly share: number
}

export interface SimulationOutcome {
  readonly report: ReplayReport
  /** The first cases that would have gone elsewhere or missed a deadline, in the order filed. */
  readonly cases: readonly ReplayedCase[]
  /** How many there are in all, and how many of them were kept page by page. */
  readonly caseCount: number
  readonly casesKept: number
  /** A few that name several people of whom something different was found. */
  readonly differing: readonly ReplayedCase[]
  readonly milliseconds: number
  /** Whether accounts were opened for it. */
  readonly openedAccounts: boolean
}
