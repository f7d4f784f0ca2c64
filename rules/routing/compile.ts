import { type Checked, type ConditionFault, check } from '../condition/index.ts'
import type { Policy, Rule } from '../policy.ts'
import { RuleIndex } from './rule-index.ts'

export interface CompiledPolicy {
  readonly policy: Policy
  readonly index: RuleIndex
}

export interface PolicyFault extends ConditionFault {
  readonly rule: string
}

/** Reads and indexes a policy's rules once; faults name the rule and the place in it. */
export function compilePolicy(policy: Policy): CompiledPolicy | { readonly faults: readonly PolicyFault[] } {
  const faults: PolicyFault[] = []
  const checked: Exclude<Checked, { readonly faults: unknown }>[] = []
  for (const rule of policy.rules) {
    const each = check(rule.when)
    if ('faults' in each) faults.push(...each.faults.map((fault) => ({ rule: rule.id, ...fault })))
    else checked.push(each)
  }
  return faults.length > 0 ? { faults } : { policy, index: RuleIndex.of(policy.rules, checked) }
}

/** The policy with one rule in place of another, without compiling the others again. */
export function replaceRule(
  { policy, index }: CompiledPolicy,
  position: number,
  rule: Rule,
): CompiledPolicy | { readonly faults: readonly PolicyFault[] } {
  const checked = check(rule.when)
  if ('faults' in checked) return { faults: checked.faults.map((fault) => ({ rule: rule.id, ...fault })) }
  return {
    policy: { ...policy, rules: policy.rules.with(position, rule) },
    index: index.replaced(position, rule, checked),
  }
}
