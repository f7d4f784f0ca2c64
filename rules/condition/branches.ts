import type { FactsWithWords } from '../facts.ts'
import { check } from './check.ts'
import type { Condition } from './condition.ts'
import { type Predicate, predicateOf } from './predicate.ts'

/** One alternative of an `$or`, with the alternatives inside it. */
export interface Branch {
  /** Where it stands in the condition, e.g. `$or.1`. */
  readonly path: string
  readonly holds: Predicate
  readonly within: readonly Branch[]
}

/**
 * The alternatives a condition leaves open; all else it asks must be so whenever it matches. One that asks the words of the
 * account is none of them: whether it held would tell of the account where the account itself is sealed, or erased.
 */
export function branchesOf(when: Condition, above = ''): Branch[] {
  return Object.entries(when).flatMap(([key, parts]) => {
    if ((key !== '$or' && key !== '$and') || !Array.isArray(parts)) return []
    return parts.flatMap((part: Condition, i): Branch[] => {
      const path = `${above}${key}.${i}`
      const within = branchesOf(part, `${path}.`)
      if (key === '$and') return within
      const checked = check(part)
      if ('faults' in checked || checked.facts.includes('words')) return []
      return [{ path, holds: predicateOf(checked.expression), within }]
    })
  })
}

/** The paths of those that hold; of one within another only where that one does. */
export const branchesHeld = (branches: readonly Branch[], facts: FactsWithWords): string[] =>
  branches.flatMap(({ path, holds, within }) => (holds(facts) ? [path, ...branchesHeld(within, facts)] : []))
