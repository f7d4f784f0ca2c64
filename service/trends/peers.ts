import { type PeerExpected, type PeerRow, peerExpected } from '../../rules/trends/peer-expected.ts'
import type { LocalMonth } from './cell.ts'
import { lowIn, ratingsIn } from './figures.ts'
import { monthsFrom } from './page.ts'
import type { Period } from './period.ts'
import type { DeskMonth, TrendStore } from './store.ts'

/** Ratings by person and kind of work, a desk and a public service, with the office of the desk. */
export interface OfficePeerRow extends PeerRow {
  readonly officeId: string
}

/** Rows of the same person and work put together; the order of what comes in is kept. */
export function addedUp(rows: Iterable<OfficePeerRow>): OfficePeerRow[] {
  const sums = new Map<string, { -readonly [K in keyof OfficePeerRow]: OfficePeerRow[K] }>()
  for (const row of rows) {
    const key = `${row.staff}|${row.stratum}`
    const sum = sums.get(key)
    if (!sum) sums.set(key, { ...row })
    else {
      sum.n += row.n
      sum.low += row.low
    }
  }
  return [...sums.values()]
}

export function* rowsIn({ deskKey, officeId, days }: Pick<DeskMonth, 'deskKey' | 'officeId' | 'days'>) {
  for (const day of Object.values(days)) {
    for (const { staffMemberId, service, scores } of day.cells) {
      if (staffMemberId === null || !scores) continue
      const stratum = `${deskKey}|${service ?? ''}`
      yield { staff: staffMemberId, stratum, officeId, n: ratingsIn(scores), low: lowIn(scores) }
    }
  }
}

interface KeptMonth {
  readonly stamp: number
  readonly rows: readonly OfficePeerRow[]
  /** Milliseconds it took, and when that was. */
  readonly took: number
  readonly at: number
}

/** What takes so long is shown as it was for a while, and computed anew behind the page. */
const COSTLY = 100
const SHOWN_FOR = 60_000

export interface Peers {
  /** Everyone against everybody else at the same work, or the same among the offices named. */
  readonly expected: (period: Period, offices: ReadonlySet<string> | null) => Promise<ReadonlyMap<string, PeerExpected>>
}

/**
 * Months in memory, each read from the rollups when it was written since: a page of a year opens what changed of it. What is
 * expected of everybody is kept for as long as nothing of its months changed. `clock` in milliseconds, of the machine.
 */
export function keptPeers(trends: TrendStore, clock: () => number = Date.now): Peers {
  const months = new Map<LocalMonth, KeptMonth>()
  const running = new Map<LocalMonth, Promise<KeptMonth>>()
  const answers = new Map<
    string,
    { readonly of: readonly KeptMonth[]; readonly peers: ReadonlyMap<string, PeerExpected> }
  >()

  async function read(month: LocalMonth, stamp: number): Promise<KeptMonth> {
    const began = clock()
    const rows: OfficePeerRow[] = []
    for await (const deskMonth of trends.tallied(month)) rows.push(...addedUp(rowsIn(deskMonth)))
    const kept = { stamp, rows, took: clock() - began, at: clock() }
    months.set(month, kept)
    return kept
  }

  function reading(month: LocalMonth, stamp: number): Promise<KeptMonth> {
    const already = running.get(month)
    if (already) return already
    const one = read(month, stamp).finally(() => running.delete(month))
    running.set(month, one)
    return one
  }

  async function monthAt(month: LocalMonth, stamp: number): Promise<KeptMonth> {
    const kept = months.get(month)
    if (kept?.stamp === stamp) return kept
    const fresh = reading(month, stamp)
    if (!kept || kept.took < COSTLY || clock() - kept.at > SHOWN_FOR) return fresh
    fresh.catch(() => kept)
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
