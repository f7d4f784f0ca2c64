import { standInsFor } from './deputies.ts'
import { type Directory, isAway } from './directory.ts'
import { guard, type Parties } from './guard.ts'
import type { Policy, Seat } from './policy.ts'
import { NO_WORKLOAD } from './pool.ts'
import { type Place, seatOf } from './seats.ts'
import type { Instant } from './working-calendar.ts'

interface Question {
  readonly facts: Place
  readonly parties: Parties
  readonly directory: Directory
  readonly policy: { readonly policy: Policy }
  readonly now: Instant
}

/**
 * Whom a policy wants told of a complaint besides its handler: the people at these seats, or whoever stands in for one of them.
 * The guard has the last word here too: nobody excluded is told, nor anybody in their place.
 */
export function toldBesides(question: Question, seats: readonly Seat[], handlerId: string | null): string[] {
  const { facts, parties, directory, policy, now } = question
  if (seats.length === 0) return []
  const { excludes } = guard(parties, directory, now)
  const surroundings = { directory, policy: policy.policy, workload: NO_WORKLOAD }
  const seated = seats.flatMap((seat) =>
    seatOf(seat, facts, surroundings)
      .flat()
      .map((each) => each.staffMemberId),
  )
  const isThere = (id: string): boolean => {
    const person = directory.staff.get(id)
    return person?.active === true && !isAway(person, now)
  }
  const told = seated
    .filter((id) => excludes(id) === null)
    .flatMap((id) => (isThere(id) ? [id] : standInsFor(directory, id, now).filter(isThere).slice(0, 1)))
    .filter((id) => id !== handlerId && excludes(id) === null)
  return [...new Set(told)]
}
