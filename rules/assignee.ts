import type { Assignee } from './policy.ts'

const keys = new WeakMap<object, string>()

/** Equal for assignees that name the same seat, person or pool. */
export function assigneeKey(assignee: Assignee): string {
  if (typeof assignee === 'string') return assignee
  let key = keys.get(assignee)
  if (key === undefined) {
    key = 'person' in assignee ? `person ${assignee.person}` : `${assignee.by} ${assignee.pool.join(' ')}`
    keys.set(assignee, key)
  }
  return key
}

export const isSameAssignee = (a: Assignee | null, b: Assignee | null): boolean =>
  a === b || (a !== null && b !== null && assigneeKey(a) === assigneeKey(b))
