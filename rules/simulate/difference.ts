import { isSameAssignee } from '../assignee.ts'
import type { FactsWithWords } from '../facts.ts'
import type { Policy, Rule } from '../policy.ts'
import { assigneeFor, type CompiledPolicy, compilePolicy, type Routed, route } from '../routing/index.ts'

/** A complaint that two policies send to different places, and what each says. */
export interface Moved {
  readonly id: string
  readonly from: Routed
  readonly to: Routed
}

interface Asked {
  readonly id: string
  readonly facts: FactsWithWords
}

/** The rules of one policy stay at hand while it answers so many, instead of making room for the other's each time. */
const TOGETHER = 1_000

/** What two policies would route differently, in the order given: the rules alone, before seats are filled. */
export function difference(from: CompiledPolicy, to: CompiledPolicy, complaints: Iterable<Asked>): Moved[] {
  const changed = changedRules(from.policy, to.policy)
  const moved: Moved[] = []
  const compare = (asked: readonly Asked[]): void => {
    const before = asked.map(({ facts }) => assigneeFor(from, facts))
    asked.forEach((each, i) => {
      if (!isSameAssignee(before[i] ?? null, assigneeFor(to, each.facts))) moved.push(new Move(each, from, to))
    })
  }
  let together: Asked[] = []
  for (const each of complaints) {
    if (changed && assigneeFor(changed, each.facts) === null) continue
    together.push(each)
    if (together.length < TOGETHER) continue
    compare(together)
    together = []
  }
  compare(together)
  return moved
}

/** Most who ask what moves want to know how many and which: each reason is looked up when it is read. */
class Move implements Moved {
  readonly id: string
  readonly #facts: FactsWithWords
  readonly #from: CompiledPolicy
  readonly #to: CompiledPolicy

  constructor({ id, facts }: Asked, from: CompiledPolicy, to: CompiledPolicy) {
    this.id = id
    this.#facts = facts
    this.#from = from
    this.#to = to
  }

  get from(): Routed {
    return route(this.#from, this.#facts)
  }

  get to(): Routed {
    return route(this.#to, this.#facts)
  }
}

/**
 * The assigning rules that one policy has and the other has not: where none of these matches, both go by the same rules in the
 * same order and answer alike. Null when the rules they share stand in another order or are few, and both must be asked.
 */
function changedRules(from: Policy, to: Policy): CompiledPolicy | null {
  const [before, after] = [byId(from), byId(to)]
  const isKept = (rule: Rule) => isSameRouting(before.get(rule.id), after.get(rule.id))
  const kept = from.rules.filter(isKept)
  const isInOrder = to.rules.filter(isKept).every((rule, i) => rule.id === kept[i]?.id)
  const hasTwins = before.size < from.rules.length || after.size < to.rules.length
  if (hasTwins || !isInOrder || kept.length * 2 < from.rules.length) return null
  const rules = [...from.rules, ...to.rules].filter((rule) => rule.then.assign !== undefined && !isKept(rule))
  const compiled = compilePolicy({ ...to, rules })
  return 'faults' in compiled ? null : compiled
}

const byId = ({ rules }: Policy): ReadonlyMap<string, Rule> => new Map(rules.map((rule) => [rule.id, rule]))

/** Tags, notices and sentences may change without a complaint going elsewhere. */
function isSameRouting(a: Rule | undefined, b: Rule | undefined): boolean {
  if (a === b) return true
  if (!a || !b) return false
  return (
    isSameAssignee(a.then.assign ?? null, b.then.assign ?? null) && JSON.stringify(a.when) === JSON.stringify(b.when)
  )
}
