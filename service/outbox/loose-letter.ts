import type { Settled } from './entry.ts'

/** Letters that belong to no complaint. */
export const LOOSE_KINDS = ['digest', 'dispute'] as const

/**
 * A letter owed that belongs to no complaint: a document of its own, whose id is its kind, its recipient and its period, so that
 * it is owed once whoever finds it owed. What it says is worked out when it is sent, and stands nowhere.
 */
export interface LooseLetter {
  readonly _id: string
  readonly kind: (typeof LOOSE_KINDS)[number]
  readonly staffMemberId: string
  /** A date such as `2026-11-23`; of a dispute, its id and the event that owes the letter. */
  readonly period: string
  readonly createdAt: Date
  readonly nextAt: Date | null
  readonly lease: number
  readonly sendingUntil: Date | null
  readonly takenBy: string | null
  readonly attempts: number
  readonly settled: Settled | null
}

export const looseLetter = (
  kind: LooseLetter['kind'],
  staffMemberId: string,
  period: string,
  at: Date,
): LooseLetter => ({
  _id: `${kind}:${staffMemberId}:${period}`,
  kind,
  staffMemberId,
  period,
  createdAt: at,
  nextAt: at,
  lease: 0,
  sendingUntil: null,
  takenBy: null,
  attempts: 0,
  settled: null,
})
