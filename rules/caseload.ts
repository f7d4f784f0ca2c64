import type { Audience } from './audience.ts'
import type { Parties } from './guard.ts'
import type { Workload } from './pool.ts'
import type { Instant } from './working-calendar.ts'

/** Complaints that are alike in everything that is counted. */
export interface CaseCount {
  readonly parties: Parties
  readonly desk: string | null
  readonly handlerId: string | null
  /** The member of a pool whose turn it was. */
  readonly turnOf: string | null
  readonly open: number
  /** Filed in the last 30 days. */
  readonly recent: number
  readonly lastAt: Instant
}

/** Complaints of the last 30 days from one confirmed contact, known by its blind index. */
export interface CitizenCount {
  readonly citizen: string
  readonly parties: Parties
  readonly recent: number
}

/** Counts as an audience may feel them: every complaint closed to one of them is left out, so nothing shifts because of it. */
export interface Felt extends Workload {
  readonly deskRepeats: (deskCode: string) => number
  readonly staffRepeats: (staffMemberId: string) => number
  readonly citizenRepeats: (citizen: string) => number
}

export interface Caseload {
  readonly feltBy: (audience: Audience) => Felt
  /** Counts one more, until the whole is read again. */
  readonly add: (one: CaseCount) => void
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** A desk has thousands of complaints and few kinds of them: what is alike is counted in one row, however many come in. */
const likenessOf = ({ parties, desk, handlerId, turnOf }: CaseCount): string =>
  JSON.stringify([desk, handlerId, turnOf, parties.accused, parties.possiblyAccused, parties.contested])

export function caseload(counts: readonly CaseCount[], citizens: readonly CitizenCount[]): Caseload {
  const atDesk = new Map<string, CaseCount[]>()
  const against = new Map<string, CaseCount[]>()
  const heldBy = new Map<string, CaseCount[]>()
  const inTurn = new Map<string, CaseCount[]>()
  const from = new Map<string, CitizenCount[]>()
  for (const one of citizens) put(from, one.citizen, one)

  const alike = new Map<string, Mutable<CaseCount>>()

  const add = (one: CaseCount): void => {
    const key = likenessOf(one)
    const same = alike.get(key)
    if (same) {
      same.open += one.open
      same.recent += one.recent
      same.lastAt = Math.max(same.lastAt, one.lastAt)
      return
    }
    const row = { ...one }
    alike.set(key, row)
    if (row.desk !== null) put(atDesk, row.desk, row)
    for (const id of new Set(row.parties.accused)) put(against, id, row)
    if (row.handlerId !== null) put(heldBy, row.handlerId, row)
    if (row.turnOf !== null) put(inTurn, row.turnOf, row)
  }
  for (const one of counts) add(one)

  const felt = <T extends { readonly parties: Parties }>(rows: readonly T[] | undefined, audience: Audience): T[] =>
    (rows ?? []).filter((row) => !audience.misses(row.parties))
  return {
    add,
    feltBy: (audience) => ({
      openWith: (id) => sum(felt(heldBy.get(id), audience).map((row) => row.open)),
      lastTurnAt: (id) => felt(inTurn.get(id), audience).reduce<Instant | null>(latest, null),
      deskRepeats: (code) => sum(felt(atDesk.get(code), audience).map((row) => row.recent)),
      staffRepeats: (id) => sum(felt(against.get(id), audience).map((row) => row.recent)),
      citizenRepeats: (citizen) => sum(felt(from.get(citizen), audience).map((row) => row.recent)),
    }),
  }
}

function put<T>(index: Map<string, T[]>, key: string, one: T): void {
  const rows = index.get(key)
  if (rows) rows.push(one)
  else index.set(key, [one])
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
const latest = (before: Instant | null, { lastAt }: CaseCount): Instant =>
  before === null ? lastAt : Math.max(before, lastAt)
