import { corrected, withoutPerson } from '../../../rules/correction.ts'
import type { Facts } from '../../../rules/facts.ts'
import { underReview } from '../../../rules/permission.ts'
import { recusalOf } from '../../../rules/recusal.ts'
import { isRefusal, type Refusal, refuse } from '../../../rules/refusal.ts'
import type { Scene } from '../scene.ts'
import type { CommandOf, Effect } from './effect.ts'
import { takenFrom } from './hands.ts'

/** The guard is asked again at once: should the handler be involved now, the case moves upwards in the same write. */
export function correctedAccused(command: CommandOf<'correct-accused'>, scene: Scene): Effect | Refusal {
  const { document, log, snapshot, at } = scene
  const { directory } = snapshot
  const { add, remove } = command
  if (add.some((id) => !directory.staff.has(id))) return refuse('not-on-staff')
  const result = corrected(document.parties, { add, remove })
  if (isRefusal(result)) return result
  const { parties, attribution } = result
  const complaintFacts: Facts = {
    ...document.facts,
    staffMembers: parties.accused,
    staffKnown: parties.accused.length > 0,
  }
  const base = { parties, attribution, complaintFacts }
  const { handlerId } = document
  if (recusalOf(handlerId, parties, directory, at.getTime()) === null) return { facts: { add, remove }, ...base }
  const decision = takenFrom(handlerId, parties, scene)
  return {
    facts: { add, remove, handlerId: decision.assigneeId, because: decision.because },
    ...base,
    decision,
    state: decision.assigneeId === null ? 'held' : underReview(log) ? 'in-review' : 'assigned',
  }
}

/** It was not about them after all: they stay closed out, and what was found is about someone unknown. */
export function correctedRecord(staffMemberId: string, { document }: Scene): Effect | Refusal {
  const result = corrected(document.parties, { add: [], remove: [staffMemberId] })
  if (isRefusal(result)) return result
  const { parties, attribution } = result
  return {
    facts: { remove: [staffMemberId] },
    parties,
    attribution,
    complaintFacts: { ...document.facts, staffMembers: parties.accused, staffKnown: parties.accused.length > 0 },
    conclusions: withoutPerson(document.conclusions, staffMemberId),
  }
}
