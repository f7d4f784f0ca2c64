import { createHash } from 'node:crypto'
import type { NoticeName } from '../../notifications/notices.ts'

/** Whom a notice goes to. The address is looked up when it is sent, never stored with it. */
export type Recipient = { readonly staffMemberId: string } | 'citizen'

/** A notice owed, written in the same update as the event that owes it. */
export interface OutboxEntry {
  readonly id: string
  readonly notice: NoticeName
  readonly to: Recipient
  /** Instant the notice speaks of, such as a deadline. */
  readonly dueAt: Date | null
  /** When it is to be tried next; null once it is settled. */
  readonly nextAt: Date | null
  /** How often it was published; part of the job's id, since Bull ignores an id it has seen fail. */
  readonly lease: number
  /** A worker is sending it until then; another may take it up only afterwards. */
  readonly sendingUntil: Date | null
  readonly takenBy: string | null
  readonly attempts: number
  readonly settled: Settled | null
}

export const SETTLED = ['sent', 'withheld', 'undeliverable'] as const
export type Settled = (typeof SETTLED)[number]

export function owed(
  caseId: string,
  eventId: string,
  notice: NoticeName,
  to: Recipient,
  at: Date,
  dueAt: Date | null = null,
): OutboxEntry {
  const recipient = to === 'citizen' ? to : to.staffMemberId
  const id = createHash('sha256').update(`${caseId}|${eventId}|${notice}|${recipient}`).digest('base64url').slice(0, 22)
  return { id, notice, to, dueAt, nextAt: at, lease: 0, sendingUntil: null, takenBy: null, attempts: 0, settled: null }
}
