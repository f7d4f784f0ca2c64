import type { Condition } from '../../../rules/condition/index.ts'
import type { Policy, Rule } from '../../../rules/policy.ts'
import type { PolicyDocument } from '../../contract/policy-document.ts'
import { FIRST_TERMS } from '../first-terms.ts'

/** What a document that names no steps gets: upwards, one office after another. */
const FIRST_LADDER: Policy['ladder'] = [
  { to: 'office-head', allowance: { amount: 1, unit: 'working-days' } },
  { to: 'parent-office', allowance: { amount: 2, unit: 'working-days' } },
  { to: 'reform-office', allowance: { amount: 2, unit: 'working-days' } },
]

/** Absent while a draft has not named its two people; a policy without them is never activated. */
const NOBODY = ''

/** The policy that a document means: what it leaves out is what every installation begins with. */
export function policyOf(document: PolicyDocument, version: number): Policy {
  const { name, rules, allowances, questionsAtMost, reminders, ladder, quiet, outsideSeat = [] } = document
  return {
    version,
    name,
    rules: rules.map((rule): Rule => {
      const { id, says, when, then } = rule
      return { id, ...(says ? { says } : {}), when: (when ?? {}) as Condition, then }
    }),
    allowances: { ...FIRST_TERMS.allowances, ...allowances },
    questionsAtMost: questionsAtMost ?? FIRST_TERMS.questionsAtMost,
    reminders: reminders ?? FIRST_TERMS.reminders,
    ladder: ladder ?? FIRST_LADDER,
    ...(quiet ? { quiet } : {}),
    outsideSeat: [outsideSeat[0] ?? NOBODY, outsideSeat[1] ?? NOBODY],
  }
}
