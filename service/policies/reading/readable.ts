import type { Policy } from '../../../rules/policy.ts'
import type { ReadablePolicy } from '../../contract/policies.ts'
import type { PathStep, Place } from './place.ts'

const RULES_AT_MOST = 500

/** A policy for people: every rule in a sentence, and the terms. */
export function readablePolicy(policy: Policy, placeOf: ((path: readonly PathStep[]) => Place) | null): ReadablePolicy {
  return {
    name: policy.name,
    rules: policy.rules.slice(0, RULES_AT_MOST).map((rule, i) => ({
      id: rule.id,
      says: rule.says ?? { vi: rule.id, en: rule.id },
      generated: rule.says === undefined,
      condition: { vi: '', en: '' },
      effect: { vi: '', en: '' },
      line: placeOf?.(['rules', i]).line ?? null,
    })),
    more: Math.max(0, policy.rules.length - RULES_AT_MOST),
    terms: [],
  }
}
