import { type PeerExpected, type PeerRow, peerExpected } from '../../rules/trends/peer-expected.ts'
import { lowIn, ratingsIn } from './figures.ts'
import type { DeskMonth } from './store.ts'

/** Ratings by person and kind of work: a desk and a public service. */
export function peerRows(deskMonths: Iterable<DeskMonth>): PeerRow[] {
  const rows = new Map<string, PeerRow>()
  for (const { deskKey, days } of deskMonths) {
    for (const day of Object.values(days)) {
      for (const { staffMemberId, service, scores } of day.cells) {
        if (staffMemberId === null || !scores) continue
        const stratum = `${deskKey}|${service ?? ''}`
        const key = `${staffMemberId}|${stratum}`
        const row = rows.get(key)
        rows.set(key, {
          staff: staffMemberId,
          stratum,
          n: (row?.n ?? 0) + ratingsIn(scores),
          low: (row?.low ?? 0) + lowIn(scores),
        })
      }
    }
  }
  return [...rows.values()]
}

/** Each person against everybody else at the same work. */
export const peersIn = (deskMonths: Iterable<DeskMonth>): Map<string, PeerExpected> =>
  peerExpected(peerRows(deskMonths))
