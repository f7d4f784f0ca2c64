import type { Parties } from './guard.ts'
import { isPersonal, type Judged } from './hearing.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Attribution } from './vocabulary.ts'

export interface Correction {
  readonly add: readonly string[]
  readonly remove: readonly string[]
}

export interface Corrected {
  readonly parties: Parties
  readonly attribution: Attribution
}

/**
 * Whom a complaint is about, put right. Nobody gains access by it: whoever was taken off stays excluded as possibly accused, since
 * people who were once named in a case must neither read nor judge it.
 */
export function corrected(parties: Parties, { add, remove }: Correction): Corrected | Refusal {
  const added = add.filter((id) => !parties.accused.includes(id))
  if (remove.some((id) => !parties.accused.includes(id))) return refuse('not-accused')
  if (added.length + remove.length === 0 || add.some((id) => remove.includes(id))) return refuse('nothing-to-correct')
  const accused = [...parties.accused.filter((id) => !remove.includes(id)), ...new Set(added)]
  const possiblyAccused = [...new Set([...parties.possiblyAccused, ...remove])].filter((id) => !accused.includes(id))
  return {
    parties: { ...parties, accused, possiblyAccused },
    attribution: accused.length > 0 ? 'established' : 'unknown',
  }
}

/**
 * What was found, once it turns out not to be about this person: it stands about someone unknown, as the citizen was told, and what
 * was aimed at the person falls away.
 */
export const withoutPerson = <C extends Judged>(conclusions: readonly C[], staffMemberId: string): (C | Judged)[] =>
  conclusions.map((each) =>
    each.staffMemberId === staffMemberId
      ? {
          staffMemberId: null,
          allegation: each.allegation,
          finding: each.finding,
          action: isPersonal(each.action) ? 'none' : each.action,
        }
      : each,
  )
