import { actsFor, standInsFor } from './deputies.ts'
import { type Directory, superiorsOf } from './directory.ts'
import type { Instant } from './working-calendar.ts'

/** The people a complaint is about, and those whose finding it disputes. */
export interface Parties {
  /** Named by the citizen, or the only one the roster leaves. */
  readonly accused: readonly string[]
  /** At the desk when it happened, when nobody is named: any of them may be meant. */
  readonly possiblyAccused: readonly string[]
  /** Who gave the answer that the citizen contests. */
  readonly contested: readonly string[]
}

export const EXCLUSIONS = ['accused', 'possibly-accused', 'contested', 'subordinate', 'acting-for'] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

export interface Guard {
  /** Why this person may never handle or see this complaint, or null. */
  readonly excludes: (staffMemberId: string) => Exclusion | null
}

/** Which complaints are closed to a person: the guard as sets, for a question about one case and for a query over all. */
export interface Conflicts {
  readonly self: string
  /** Those the person answers to, and whoever stands in for one of these now. */
  readonly superiors: ReadonlySet<string>
  /** Those the person stands in for now: their place is taken, and with it their conflicts. */
  readonly principals: ReadonlySet<string>
  /** Those the principals answer to. */
  readonly superiorsOfPrincipals: ReadonlySet<string>
}

export function conflictsOf(directory: Directory, staffMemberId: string, now: Instant): Conflicts {
  const principals = actsFor(directory, staffMemberId, now)
  return {
    self: staffMemberId,
    superiors: aboveOf(directory, staffMemberId, now),
    principals: principals.length === 0 ? NOBODY : new Set(principals),
    superiorsOfPrincipals:
      principals.length === 0 ? NOBODY : new Set(principals.flatMap((id) => [...aboveOf(directory, id, now)])),
  }
}

const NOBODY: ReadonlySet<string> = new Set()

/** A person's superiors and their stand-ins; where nobody stands in, the superiors as they are known. */
function aboveOf(directory: Directory, staffMemberId: string, now: Instant): ReadonlySet<string> {
  const superiors = superiorsOf(directory, staffMemberId)
  let above: Set<string> | null = null
  for (const superior of superiors) {
    const standIns = standInsFor(directory, superior, now)
    if (standIns.length === 0) continue
    above ??= new Set(superiors)
    for (const id of standIns) above.add(id)
  }
  return above ?? superiors
}

/**
 * Applied after routing and on every read and write of a case; no policy can switch it off. Those who answer to an accused
 * person are excluded with them, for nobody judges their own superior; so is whoever stands in for an excluded person, for as
 * long as they do.
 */
export function guard(parties: Parties, directory: Directory, now: Instant): Guard {
  // Lists of a few: looking one through is quicker than making a set of it.
  const { accused, possiblyAccused, contested } = parties
  const isAccused = (id: string): boolean => accused.includes(id) || possiblyAccused.includes(id)
  const isInvolved = (id: string): boolean => isAccused(id) || contested.includes(id)
  return {
    excludes(staffMemberId) {
      if (accused.includes(staffMemberId)) return 'accused'
      if (possiblyAccused.includes(staffMemberId)) return 'possibly-accused'
      if (contested.includes(staffMemberId)) return 'contested'
      const { superiors, principals, superiorsOfPrincipals } = conflictsOf(directory, staffMemberId, now)
      if (some(superiors, isAccused)) return 'subordinate'
      if (some(principals, isInvolved) || some(superiorsOfPrincipals, isAccused)) return 'acting-for'
      return null
    },
  }
}

function some(ids: ReadonlySet<string>, is: (id: string) => boolean): boolean {
  for (const id of ids) if (is(id)) return true
  return false
}
