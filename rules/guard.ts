import { type Directory, superiorsOf } from './directory.ts'

/** The people a complaint is about, and those whose finding it disputes. */
export interface Parties {
  /** Named by the citizen, or the only one the roster leaves. */
  readonly accused: readonly string[]
  /** At the desk when it happened, when nobody is named: any of them may be meant. */
  readonly possiblyAccused: readonly string[]
  /** Who gave the answer that the citizen contests. */
  readonly contested: readonly string[]
}

export const EXCLUSIONS = ['accused', 'possibly-accused', 'contested', 'subordinate'] as const
export type Exclusion = (typeof EXCLUSIONS)[number]

export interface Guard {
  /** Why this person may never handle or see this complaint, or null. */
  readonly excludes: (staffMemberId: string) => Exclusion | null
}

/**
 * Applied after routing and on every read and write of a case; no policy can switch it off. Those who answer to an accused
 * person are excluded with them: nobody judges their own superior.
 */
export function guard(parties: Parties, directory: Directory): Guard {
  const accused = new Set(parties.accused)
  const possibly = new Set(parties.possiblyAccused)
  const contested = new Set(parties.contested)
  return {
    excludes(staffMemberId) {
      if (accused.has(staffMemberId)) return 'accused'
      if (possibly.has(staffMemberId)) return 'possibly-accused'
      if (contested.has(staffMemberId)) return 'contested'
      if (accused.size + possibly.size === 0) return null
      for (const superior of superiorsOf(directory, staffMemberId)) {
        if (accused.has(superior) || possibly.has(superior)) return 'subordinate'
      }
      return null
    },
  }
}
