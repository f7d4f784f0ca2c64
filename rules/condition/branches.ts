import type { FactName, FactsWithWords } from '../facts.ts'
import { check } from './check.ts'
import type { Condition } from './condition.ts'
import { type Predicate, predicateOf } from './predicate.ts'

/** What a condition asks in any case, and the alternatives it leaves. */
export interface Alternatives {
  readonly facts: readonly FactName[]
  readonly branches: readonly Branch[]
}

/** One alternative of an `$or`, with the alternatives inside it. */
export interface Branch extends Alternatives {
  /** Where it stands in the condition, e.g. `$or.1`. */
  readonly path: string
  readonly holds: Predicate
}

/** What a condition that matched hung on. */
export interface Reason {
  /** Asked in any case, or by an alternative that held. */
  readonly facts: readonly FactName[]
  /** Paths of the alternatives that held; null where it leaves none. */
  readonly branches: readonly string[] | null
}

/**
 * The alternatives a condition leaves open; all else it asks must be so whenever it matches. One that asks the words of the
 * account is none of them: whether it held would tell of the account where the account itself is sealed, or erased.
 */
export function alternativesOf(when: Condition, above = ''): Alternatives {
  const facts = new Set<FactName>()
  const branches: Branch[] = []
  for (const [key, parts] of Object.entries(when)) {
    if ((key !== '$or' && key !== '$and') || !Array.isArray(parts)) {
      for (const fact of factsIn({ [key]: parts })) facts.add(fact)
      continue
    }
    parts.forEach((part: Condition, i) => {
      const path = `${above}${key}.${i}`
      const within = alternativesOf(part, `${path}.`)
      if (key === '$and') {
        for (const fact of within.facts) facts.add(fact)
        branches.push(...within.branches)
        return
      }
      const checked = check(part)
      if ('faults' in checked || checked.facts.includes('words')) return
      branches.push({ path, holds: predicateOf(checked.expression), ...within })
    })
  }
  return { facts: [...facts], branches }
}

function factsIn(when: Condition): readonly FactName[] {
  const checked = check(when)
  return 'faults' in checked ? [] : checked.facts
}

/** Of the alternatives those that held; of one within another only where that one does. */
export function reasonOf({ facts, branches }: Alternatives, of: FactsWithWords): Reason {
  const asked = new Set(facts)
  const held: string[] = []
  const add = (branch: Branch): void => {
    if (!branch.holds(of)) return
    held.push(branch.path)
    for (const fact of branch.facts) asked.add(fact)
    branch.branches.forEach(add)
  }
  branches.forEach(add)
  return { facts: [...asked], branches: held }
}
