import { type PeerExpected, type PeerRow, peerExpected } from '../../rules/trends/peer-expected.ts'
import type { LocalMonth } from './cell.ts'
import { addedUp } from './office-work.ts'
import { monthsFrom } from './page.ts'
import type { Period } from './period.ts'
import type { TrendStore } from './store.ts'

/** Ratings by person and kind of work, a desk and a public service, with the office of the desk. */
interface OfficePeerRow extends PeerRow {
  readonly officeId: string
}

interface KeptMonth {
  readonly stamp: number
  readonly rows: readonly OfficePeerRow[]
}

export interface Peers {
  /** Everyone against everybody else at the same work, or the same among the offices named. */
  readonly expected: (period: Period, offices: ReadonlySet<string> | null) => Promise<ReadonlyMap<string, PeerExpected>>
}

/**
 * Months in memory, each read again when it was written since: a page of a year reads what changed of it. What is expected of
 * everybody is kept for as long as nothing of its months changed.
 */
export function keptPeers(trends: TrendStore): Peers {
  const months = new Map<LocalMonth, KeptMonth>()
  const answers = new Map<
    string,
    { readonly of: readonly KeptMonth[]; readonly peers: ReadonlyMap<string, PeerExpected> }
  >()

  async function monthAt(month: LocalMonth, stamp: number): Promise<KeptMonth> {
    const known = months.get(month)
    if (known?.stamp === stamp) return known
    const work = await trends.workOf(month)
    const kept = { stamp, rows: work.flatMap(({ officeId, rows }) => rows.map((row) => ({ ...row, officeId }))) }
    months.set(month, kept)
    return kept
  }

  return {
    async expected({ from, until }, offices) {
      const stamps = await trends.stampsOf(from, until)
      const names = monthsFrom(from, until).filter((month) => stamps.has(month))
      const of = await Promise.all(names.map((month) => monthAt(month, stamps.get(month) ?? 0)))
      const key = `${from}|${until}|${offices ? [...offices].sort().join(' ') : '*'}`
      const known = answers.get(key)
      if (known && known.of.length === of.length && known.of.every((each, i) => each === of[i])) return known.peers
      const rows = of.flatMap((each) => each.rows)
      const theirs = offices ? rows.filter(({ officeId }) => offices.has(officeId)) : rows
      const peers = peerExpected(addedUp(theirs))
      if (answers.size >= ANSWERS_AT_MOST) answers.delete(answers.keys().next().value ?? '')
      answers.set(key, { of, peers })
      return peers
    },
  }
}
const ANSWERS_AT_MOST = 50
