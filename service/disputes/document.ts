import type { Because } from '../../rules/because.ts'
import type {
  Disputed,
  DisputeOutcome,
  DisputeState,
  DisputeVerb,
  DisputeEvent as SeenByRules,
} from '../../rules/dispute.ts'
import type { Parties } from '../../rules/guard.ts'
import type { ChainedEvent } from '../complaints/event-log.ts'
import type { SealedKey, SealedText } from '../security/seal.ts'
import type { LocalDate, LocalMonth } from '../trends/cell.ts'
import type { DisputeLetter } from './letters.ts'

/** What it is about: a notice of a case, or ratings of some days of one month. */
export type DisputeSubject =
  | { readonly caseId: string; readonly noticeId: string; readonly allegations: readonly string[] }
  | { readonly month: LocalMonth; readonly from: LocalDate; readonly until: LocalDate }

export interface Decided {
  readonly outcome: DisputeOutcome
  readonly by: string
  readonly at: Date
  /** Days whose ratings are no longer counted for the person. */
  readonly days?: readonly LocalDate[]
}

/**
 * A dispute, whole: changed only by compare-and-set on `_id` and `version`. What a change owes elsewhere, a correction and letters,
 * stands in it from the same write on, until it is carried out.
 */
export interface DisputeDocument {
  readonly _id: string
  readonly version: number
  readonly what: Disputed
  readonly state: DisputeState
  readonly staffMemberId: string
  /** Whose calendar it runs by. */
  readonly officeId: string
  readonly subject: DisputeSubject
  /** The guard's: who may never decide it. */
  readonly parties: Parties
  readonly deciderId: string | null
  readonly because: Because
  readonly openedAt: Date
  readonly dueAt: Date
  readonly wakeAt: Date | null
  readonly settledAt: Date | null
  readonly decided: Decided | null
  readonly events: readonly DisputeEvent[]
  readonly sealed: { readonly key: SealedKey; readonly texts: readonly SealedText[] }
  /** The correction a decision asks for is still to be made. */
  readonly toCorrect: boolean
  readonly letters: readonly DisputeLetter[]
  /** Something of the above is owed. */
  readonly owing: boolean
}

export type DisputeEvent = ChainedEvent<DisputeVerb>

export const loggedDispute = (events: readonly DisputeEvent[]): SeenByRules[] =>
  events.map(({ at, verb }) => ({ at: at.getTime(), verb }))

export const isOpen = ({ state }: Pick<DisputeDocument, 'state'>): boolean => state === 'open' || state === 'held'

/** The days it is about, each of them; none where it is about a notice. */
export function daysOf(subject: DisputeSubject): LocalDate[] {
  if (!('month' in subject)) return []
  const { month, from, until } = subject
  const [first, last] = [from, until].map((day) => Number(day.slice(8))) as [number, number]
  return Array.from({ length: last - first + 1 }, (_, i) => `${month}-${String(first + i).padStart(2, '0')}`)
}
