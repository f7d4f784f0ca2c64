import { isSameAssignee } from '../assignee.ts'
import type { FactsWithWords } from '../facts.ts'
import type { Policy, Rule } from '../policy.ts'
import { type CompiledPolicy, compilePolicy, type Routed, route } from '../routing/index.ts'

/** A complaint that two policies send to different places, and what each says. */
export interface Moved {
  readonly id: string
  readonly from: Routed
  readonly to: Routed
}

/** What two policies would route differently, in the order given: the rules alone, before seats are filled. */
export function difference(
  from: CompiledPolicy,
  to: CompiledPolicy,
  complaints: Iterable<{ readonly id: string; readonly facts: FactsWithWords }>,
): Moved[] {
  const changed = changedRules(from.policy, to.policy)
  const moved: Moved[] = []
  for (const { id, facts } of complaints) {
    if (changed && route(changed, facts).because.rule === null) continue
    const before = route(from, facts)
    const after = route(to, facts)
    if (!isSameAssignee(before.assign, after.assign)) moved.push({ id, from: before, to: after })
  }
  return moved
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
