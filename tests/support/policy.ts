import type { Policy, Rule } from '../../rules/policy.ts'
import { type CompiledPolicy, compilePolicy } from '../../rules/routing/index.ts'
import { FIRST_TERMS } from '../../service/policies/first-terms.ts'

export const inWorkingDays = (amount: number) => ({ amount, unit: 'working-days' }) as const

/** A policy with nothing to remark on but its rules: the terms every installation begins with, and a whole ladder. */
export const aPolicy = (rules: readonly Rule[] = [], over: Partial<Policy> = {}): Policy => ({
  ...FIRST_TERMS,
  version: 1,
  name: { vi: 'thử', en: 'test' },
  rules,
  ladder: [
    { to: 'office-head', allowance: inWorkingDays(1) },
    { to: 'parent-office', allowance: inWorkingDays(2) },
    { to: 'reform-office', allowance: inWorkingDays(2) },
  ],
  outsideSeat: ['outside-1', 'outside-2'],
  ...over,
})

/** Throws what is wrong with its conditions. */
export function compiled(policy: Policy): CompiledPolicy {
  const made = compilePolicy(policy)
  if ('faults' in made) throw new Error(JSON.stringify(made.faults))
  return made
}
