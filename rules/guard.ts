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
  const above = (id: string): string[] =>
    [...superiorsOf(directory, id)].flatMap((superior) => [superior, ...standInsFor(directory, superior, now)])
  const principals = actsFor(directory, staffMemberId, now)
  return {
    self: staffMemberId,
    superiors: new Set(above(staffMemberId)),
    principals: new Set(principals),
    superiorsOfPrincipals: new Set(principals.flatMap(above)),
  }
}

/**
 * Applied after routing and on every read and write of a case; no policy can switch it off. Those who answer to an accused
 * person are excluded with them, for nobody judges their own superior; so is whoever stands in for an excluded person, for as
 * long as they do.
 */
export function guard(parties: Parties, directory: Directory, now: Instant): Guard {
  const accused = new Set(parties.accused)
  const possibly = new Set(parties.possiblyAccused)
  const contested = new Set(parties.contested)
  const isAccused = (id: string): boolean => accused.has(id) || possibly.has(id)
  const isInvolved = (id: string): boolean => isAccused(id) || contested.has(id)
  return {
    excludes(staffMemberId) {
      if (accused.has(staffMemberId)) return 'accused'
      if (possibly.has(staffMemberId)) return 'possibly-accused'
      if (contested.has(staffMemberId)) return 'contested'
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
