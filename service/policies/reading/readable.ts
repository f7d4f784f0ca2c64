import type { Policy } from '../../../rules/policy.ts'
import type { ReadablePolicy } from '../../contract/policies.ts'
import type { PathStep, Place } from './place.ts'

/** A reader reads hundreds, not ten thousand. */
const RULES_AT_MOST = 500

/** A policy for people to read, rule by rule, each with the line it stands on. */
export function readablePolicy(policy: Policy, placeOf: (path: readonly PathStep[]) => Place): ReadablePolicy {
  const { rules, name, allowances, questionsAtMost, reminders, ladder, outsideSeat } = policy
  return {
    name,
    rules: rules.slice(0, RULES_AT_MOST).map(({ id, says, when, then }, i) => ({
      id,
      says: says ?? null,
      when: { ...when },
      assign: then.assign === undefined ? null : { ...asObject(then.assign) },
      tags: [...(then.tags ?? [])],
      notify: [...(then.notify ?? [])],
      line: placeOf(['rules', i]).line,
    })),
    more: Math.max(0, rules.length - RULES_AT_MOST),
    terms: {
      allowances,
      questionsAtMost,
      reminders: [...reminders],
      ladder: ladder.map((step) => ({ ...step })),
      outsideSeat: outsideSeat.filter((id) => id !== ''),
    },
  }
}

type ReadableAssignee = NonNullable<ReadablePolicy['rules'][number]['assign']>

function asObject(assign: NonNullable<Policy['rules'][number]['then']['assign']>): ReadableAssignee {
  if (typeof assign === 'string') return { seat: assign }
  return 'person' in assign ? { person: assign.person } : { pool: [...assign.pool], by: assign.by }
}
