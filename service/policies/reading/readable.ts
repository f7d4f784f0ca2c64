import type { Directory } from '../../../rules/directory.ts'
import type { Policy, Rule } from '../../../rules/policy.ts'
import type { ReadablePolicy } from '../../contract/policies.ts'
import type { PathStep, Place } from './place.ts'

/** A reader reads hundreds, not ten thousand. */
const RULES_AT_MOST = 500

/** A policy for people to read, rule by rule, each with the line it stands on; people by name where the directory knows them. */
export function readablePolicy(
  policy: Policy,
  placeOf: (path: readonly PathStep[]) => Place,
  directory: Directory | null,
): ReadablePolicy {
  const { rules, name, allowances, questionsAtMost, reminders, ladder, outsideSeat } = policy
  const shown = rules.slice(0, RULES_AT_MOST)
  const named = [...shown.flatMap(({ then }) => peopleIn(then.assign)), ...outsideSeat]
  return {
    name,
    rules: shown.map(({ id, says, when, then }, i) => ({
      id,
      says: says ?? null,
      when: { ...when },
      assign: then.assign === undefined ? null : { ...asObject(then.assign) },
      tags: [...(then.tags ?? [])],
      notify: [...(then.notify ?? [])],
      line: placeOf(['rules', i]).line,
    })),
    people: Object.fromEntries(
      named.flatMap((id) => {
        const person = directory?.staff.get(id)
        return person ? [[id, person.name]] : []
      }),
    ),
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

function peopleIn(assign: Rule['then']['assign']): readonly string[] {
  if (assign === undefined || typeof assign === 'string') return []
  return 'person' in assign ? [assign.person] : assign.pool
}

type ReadableAssignee = NonNullable<ReadablePolicy['rules'][number]['assign']>

function asObject(assign: NonNullable<Policy['rules'][number]['then']['assign']>): ReadableAssignee {
  if (typeof assign === 'string') return { seat: assign }
  return 'person' in assign ? { person: assign.person } : { pool: [...assign.pool], by: assign.by }
}
