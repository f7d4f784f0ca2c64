import type { Pool } from './policy.ts'
import type { Instant } from './working-calendar.ts'

/** What stands with people, as whoever may see the next complaint may feel it: nothing of a case closed to any of them. */
export interface Workload {
  readonly openWith: (staffMemberId: string) => number
  /** When this person last took a case in turn, in whichever pool; null when never. */
  readonly lastTurnAt: (staffMemberId: string) => Instant | null
}

/** Nobody has anything on their desk: where loads play no part, or history before its first complaint. */
export const NO_WORKLOAD: Workload = { openWith: () => 0, lastTurnAt: () => null }

export interface PoolMember {
  readonly staffMemberId: string
  readonly open?: number
  readonly lastTurnAt?: Instant | null
}

/** The members of a pool, whoever is next first, each with the figure that put them there. Equal ones keep the pool's order. */
export function nextInPool({ pool, by }: Pool, { openWith, lastTurnAt }: Workload): PoolMember[] {
  const members = [...new Set(pool)]
  if (by === 'least-open') {
    return members
      .map((staffMemberId) => ({ staffMemberId, open: openWith(staffMemberId) }))
      .sort((a, b) => a.open - b.open)
  }
  const since = ({ lastTurnAt }: { readonly lastTurnAt: Instant | null }) => lastTurnAt ?? Number.NEGATIVE_INFINITY
  return members
    .map((staffMemberId) => ({ staffMemberId, lastTurnAt: lastTurnAt(staffMemberId) }))
    .sort((a, b) => (since(a) === since(b) ? 0 : since(a) - since(b)))
}
