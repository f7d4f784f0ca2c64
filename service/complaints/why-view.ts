import type { Because, Considered } from '../../rules/because.ts'
import type { Directory } from '../../rules/directory.ts'
import type { Assignee } from '../../rules/policy.ts'
import type { Person, PersonConsidered, SeatPointedAt, WhyHere } from '../contract/index.ts'

type PersonOf = (staffMemberId: string) => Person | null

/**
 * The reason kept with a decision, with names for ids; whoever left the directory since is left out. `open` unseals, for those
 * who may read the account: the phrases that matched are part of it.
 */
export function whyOf(because: Because, directory: Directory, open: ((name: string) => string | null) | null): WhyHere {
  const personOf: PersonOf = (id) => {
    const found = directory.staff.get(id)
    return found ? { id, name: found.name, post: found.post } : null
  }
  return {
    policyVersion: because.policyVersion,
    rule: because.rule,
    says: because.says ?? null,
    matched: { ...because.matched },
    branches: [...(because.branches ?? [])],
    words: because.words === undefined || open === null ? null : wordsIn(open(because.words)),
    seat: because.seat === undefined ? null : seatOf(because.seat, personOf),
    considered: because.considered.flatMap((each) => consideredOf(each, personOf)),
    guardSteppedIn: because.guardSteppedIn,
  }
}

const wordsIn = (sealed: string | null): string[] | null => (sealed === null ? null : (JSON.parse(sealed) as string[]))

function seatOf(seat: Assignee, personOf: PersonOf): SeatPointedAt | null {
  if (typeof seat !== 'object') return seat
  if ('pool' in seat) return { pool: seat.pool.flatMap((id) => personOf(id) ?? []), by: seat.by }
  const person = personOf(seat.person)
  return person && { person }
}

function consideredOf(each: Considered, personOf: PersonOf): PersonConsidered[] {
  const person = personOf(each.staffMemberId)
  if (!person) return []
  return [
    {
      person,
      outcome: each.outcome,
      exclusion: each.exclusion ?? null,
      for: each.for === undefined ? null : personOf(each.for),
      open: each.open ?? null,
      lastTurnAt: each.lastTurnAt == null ? null : new Date(each.lastTurnAt).toISOString(),
    },
  ]
}
