import type { Directory } from './directory.ts'
import { EXCLUSIONS, guard, type Parties } from './guard.ts'
import type { Instant } from './working-calendar.ts'

export const RECUSALS = [...EXCLUSIONS, 'inactive'] as const
/** Why a case is taken out of its handler's hands: the guard excludes them by now, or they have left. */
export type Recusal = (typeof RECUSALS)[number]

export function recusalOf(
  handlerId: string | null,
  parties: Parties,
  directory: Directory,
  now: Instant,
): Recusal | null {
  if (handlerId === null) return null
  const exclusion = guard(parties, directory, now).excludes(handlerId)
  if (exclusion !== null) return exclusion
  return directory.staff.get(handlerId)?.active ? null : 'inactive'
}

/** The next instant at which somebody leaves or returns, and with it who stands in for whom; never when no absence is known. */
export function nextChangeOfHands(directory: Directory, now: Instant): Instant {
  let next = Number.POSITIVE_INFINITY
  for (const { absences } of directory.staff.values()) {
    for (const { from, to } of absences) {
      if (from > now) next = Math.min(next, from)
      if (to > now) next = Math.min(next, to)
    }
  }
  return next
}
