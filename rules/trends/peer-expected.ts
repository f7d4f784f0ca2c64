/** Ratings of one staff member in one kind of work (a desk and a service). */
export interface PeerRow {
  readonly staff: string
  readonly stratum: string
  readonly n: number
  readonly low: number
}

/** What colleagues in the same work would have had. */
export interface PeerExpected {
  readonly n: number
  readonly observed: number
  readonly expected: number
  /** Binomial variance of the observed count around it. */
  readonly variance: number
  readonly ratio: number
  /** 0 where nobody else does this work, so that person and work cannot be told apart; towards 1 as colleagues' ratings grow. */
  readonly peerSupport: number
  /** The share expected in each kind of work. */
  readonly shares: ReadonlyMap<string, number>
}

/** Ratings' worth of everybody's share that a stratum is drawn towards. */
export const PEER_PRIOR_RATINGS = 20

const tally = () => ({ n: 0, low: 0 })

/**
 * Indirect standardisation by everybody but oneself: p = (low of others + K × share of others everywhere)/(n of others + K) in
 * each stratum, E = Σ n p. One pass over the rows.
 */
export function peerExpected(rows: readonly PeerRow[], K: number = PEER_PRIOR_RATINGS): Map<string, PeerExpected> {
  const all = tally()
  const strata = new Map<string, ReturnType<typeof tally>>()
  const people = new Map<string, { n: number; low: number; own: Map<string, ReturnType<typeof tally>> }>()
  for (const { staff, stratum, n, low } of rows) {
    const person = people.get(staff) ?? { ...tally(), own: new Map<string, ReturnType<typeof tally>>() }
    people.set(staff, person)
    const work = strata.get(stratum) ?? tally()
    strata.set(stratum, work)
    const own = person.own.get(stratum) ?? tally()
    person.own.set(stratum, own)
    for (const each of [all, work, person, own]) {
      each.n += n
      each.low += low
    }
  }
  const result = new Map<string, PeerExpected>()
  for (const [staff, person] of people) {
    const othersN = all.n - person.n
    const elsewhere = othersN > 0 ? (all.low - person.low) / othersN : all.n > 0 ? all.low / all.n : 0
    let [expected, variance, support] = [0, 0, 0]
    const shares = new Map<string, number>()
    for (const [stratum, own] of person.own) {
      const work = strata.get(stratum) ?? own
      const others = work.n - own.n
      const p = (work.low - own.low + K * elsewhere) / (others + K)
      shares.set(stratum, p)
      expected += own.n * p
      variance += own.n * p * (1 - p)
      support += (own.n * others) / (others + K)
    }
    result.set(staff, {
      n: person.n,
      observed: person.low,
      expected,
      variance,
      ratio: expected > 0 ? person.low / expected : Number.NaN,
      peerSupport: person.n > 0 ? support / person.n : 0,
      shares,
    })
  }
  return result
}
