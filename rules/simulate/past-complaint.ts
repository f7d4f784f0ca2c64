import type { LoggedEvent } from '../deadline.ts'
import type { Facts } from '../facts.ts'
import type { Parties } from '../guard.ts'
import type { Finding } from '../vocabulary.ts'
import type { Instant } from '../working-calendar.ts'

/** What was found of one accused person and allegation; null while undecided. */
export interface PastFinding {
  readonly staffMemberId: string | null
  readonly allegation: string
  readonly finding: Finding | null
}

/** A complaint of the past as a replay needs it. */
export interface PastComplaint {
  readonly id: string
  readonly facts: Facts
  /** The account; null when it was erased or cannot be opened any more. */
  readonly words: string | null
  readonly parties: Parties
  readonly filedAt: Instant
  /** From the filing on; null for imported history, which tells nothing of when it was answered and is not timed. */
  readonly log: readonly LoggedEvent[] | null
  readonly findings: readonly PastFinding[]
}

/**
 * Whether the people named fared differently: some were found against where others were not. Findings still open count for
 * nobody, and one person's several allegations are taken together.
 */
export function findingsDiffer(findings: readonly PastFinding[]): boolean {
  const decided = new Map<string, Set<Finding>>()
  for (const { staffMemberId, finding } of findings) {
    if (staffMemberId === null || finding === null) continue
    const known = decided.get(staffMemberId) ?? new Set()
    decided.set(staffMemberId, known.add(finding))
  }
  return new Set([...decided.values()].map((each) => [...each].sort().join(' '))).size > 1
}
