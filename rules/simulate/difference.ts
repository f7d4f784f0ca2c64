import { isSameAssignee } from '../assignee.ts'
import type { FactsWithWords } from '../facts.ts'
import type { CompiledPolicy } from '../routing/index.ts'
import { type Routed, route } from '../routing/index.ts'

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
  const moved: Moved[] = []
  for (const { id, facts } of complaints) {
    const before = route(from, facts)
    const after = route(to, facts)
    if (!isSameAssignee(before.assign, after.assign)) moved.push({ id, from: before, to: after })
  }
  return moved
}
