import type { Policy } from './policy.ts'
import type { InLanguages } from './vocabulary.ts'

const known = new WeakMap<Policy, ReadonlyMap<string, InLanguages<string>>>()

/** What a rule says of itself in plain words, where its author wrote it. Rules are looked through once per policy. */
export function sayingOf(policy: Policy, ruleId: string | null): InLanguages<string> | null {
  let sayings = known.get(policy)
  if (!sayings) {
    sayings = new Map(policy.rules.flatMap(({ id, says }) => (says ? [[id, says] as const] : [])))
    known.set(policy, sayings)
  }
  return (ruleId === null ? undefined : sayings.get(ruleId)) ?? null
}
