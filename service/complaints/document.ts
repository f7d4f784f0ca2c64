import type { Because } from '../../rules/because.ts'
import type { DeadlineKind } from '../../rules/deadline.ts'
import type { Facts } from '../../rules/facts.ts'
import type { Parties } from '../../rules/guard.ts'
import type { Judged, ReplyState } from '../../rules/hearing.ts'
import type { Attribution, CitizenView, Language, Origin, State } from '../../rules/vocabulary.ts'
import type { CaseAttachment } from '../contract/index.ts'
import type { OutboxEntry } from '../outbox/entry.ts'
import type { SealedKey, SealedText } from '../security/seal.ts'
import type { ComplaintEvent } from './event-log.ts'

/** What was found, and whether the person it is about was heard first; of imported history nobody knows that. */
export interface Concluded extends Judged {
  readonly reply?: ReplyState
}

/**
 * A complaint, whole: what was told (sealed), where it stands, everything that happened, and every notice still owed. Changed
 * only by compare-and-set on `_id` and `version`, so that it is never half of anything.
 */
export interface ComplaintDocument {
  readonly _id: string
  readonly version: number
  readonly origin: Origin
  readonly state: State
  /** Derived from `state`: somebody owes an answer. */
  readonly open: boolean
  /** Absent in imported history, which nobody tracks by code. */
  readonly receiptHash?: string
  readonly sourceId?: string
  readonly language: Language
  readonly filedAt: Date
  readonly happenedAt: Date | null
  readonly settledAt: Date | null

  readonly facts: Facts
  readonly parties: Parties
  readonly attribution: Attribution
  readonly handlerId: string | null
  /** Told of it besides the handler, as the policy wants; absent when nobody is. */
  readonly noticed?: readonly string[]
  /** The member of a pool whose turn this was when it was filed. */
  readonly turnOf?: string
  readonly level: number
  readonly because: Because
  readonly tags: readonly string[]
  readonly calendar: { readonly id: string; readonly version: number }

  /** Derivations of the event log, indexed: what is owed next, and when the clock itself must act. */
  readonly dueAt: Date | null
  readonly owes: DeadlineKind | null
  readonly wakeAt: Date | null
  /** Derivations too, absent while empty: staff members who were told of it, and cases it is linked to. */
  readonly notified?: readonly string[]
  readonly links?: readonly string[]

  readonly conclusions: readonly Concluded[]
  readonly view: CitizenView | null
  readonly contactConfirmed: boolean
  /** How the citizen found the handling, apart from its outcome; absent until said. */
  readonly handling?: { readonly score: number; readonly at: Date }
  /** Blind index of the citizen's address, absent when none was given. */
  readonly contactIndex?: string

  readonly events: readonly ComplaintEvent[]
  readonly sealed: { readonly key: SealedKey; readonly texts: readonly SealedText[] }
  readonly outbox: readonly OutboxEntry[]
  /** When the relay must next look at the outbox; absent when nothing is owed. */
  readonly outboxAt?: Date
  /** Changed since it was last counted for the trends. */
  readonly uncounted?: boolean
}

/** Names under which texts are sealed; the words of an event are sealed under its id. */
export const ACCOUNT = 'account'
export const CONTACT = 'contact'
/** Phrases of a rule that stand in the account, as a JSON list. */
export const MATCHED = 'matched-words'

/** The files that came with an event. */
export const attachmentsIn = ({ facts }: ComplaintEvent): readonly CaseAttachment[] =>
  Array.isArray(facts.attachments) ? (facts.attachments as readonly CaseAttachment[]) : []

export const attachmentsOf = ({ events }: Pick<ComplaintDocument, 'events'>): readonly CaseAttachment[] =>
  events.flatMap(attachmentsIn)
