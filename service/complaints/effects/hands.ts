import { type Decision, routeTo } from '../../../rules/assignment.ts'
import type { Because } from '../../../rules/because.ts'
import type { Owed } from '../../../rules/escalation.ts'
import { withWords } from '../../../rules/facts.ts'
import { guard, type Parties } from '../../../rules/guard.ts'
import { underReview } from '../../../rules/permission.ts'
import { recusalOf } from '../../../rules/recusal.ts'
import { type Refusal, refuse } from '../../../rules/refusal.ts'
import { isSeniorEnough, reviewSeat } from '../../../rules/review.ts'
import type { Scene } from '../scene.ts'
import type { Effect } from './effect.ts'

/** Words only steer the first assignment; afterwards the seat is given, so they stay sealed. */
const questionOf = ({ document, snapshot, at }: Scene) => ({
  facts: withWords(document.facts, ''),
  parties: document.parties,
  directory: snapshot.directory,
  policy: snapshot.policy,
  workload: snapshot.feltAt(document.facts.office),
  now: at.getTime(),
})

const becauseOf = (to: string, { snapshot }: Scene): Because => ({
  policyVersion: snapshot.policy.policy.version,
  rule: null,
  matched: {},
  considered: [{ staffMemberId: to, outcome: 'taken' }],
  guardSteppedIn: false,
})

export function reassigned(to: string, scene: Scene): Effect | Refusal {
  const { document, log, snapshot, at } = scene
  const { directory } = snapshot
  if (!directory.staff.get(to)?.active || to === document.handlerId) return refuse('not-on-staff')
  if (guard(document.parties, directory, at.getTime()).excludes(to) !== null) return refuse('excluded-by-guard')
  if (!isSeniorEnough(directory, document.facts.office, document.parties.contested, to))
    return refuse('not-senior-enough')
  const because = becauseOf(to, scene)
  return {
    facts: { handlerId: to, because },
    decision: { assigneeId: to, because },
    ...(underReview(log) ? { state: 'in-review' as const } : {}),
  }
}

/** Takes a decision that nobody may carry out, or nobody senior enough for a review, as none: the case is held. */
function orHeld(decision: Decision, parties: Parties, { document, snapshot }: Scene): Decision {
  const { assigneeId } = decision
  const { office } = document.facts
  return assigneeId === null || isSeniorEnough(snapshot.directory, office, parties.contested, assigneeId)
    ? decision
    : { ...decision, assigneeId: null }
}

/** Out of these hands and upwards: from their own seat, or from where an independent review begins. */
export function takenFrom(handlerId: string | null, parties: Parties, scene: Scene): Decision {
  const { document, log, snapshot } = scene
  const reviewed = reviewSeat(snapshot.directory, document.facts.office, parties.contested)
  const seat = underReview(log) || handlerId === null ? reviewed : { person: handlerId }
  return orHeld(routeTo({ ...questionOf(scene), parties }, seat, null), parties, scene)
}

/** Nobody could have it; since then somebody can. */
export function assigned(scene: Scene): Effect | Refusal {
  const { document, log } = scene
  const decision = takenFrom(document.handlerId, document.parties, scene)
  if (decision.assigneeId === null) return refuse('nobody-allowed')
  return {
    facts: { handlerId: decision.assigneeId, because: decision.because },
    decision,
    ...(underReview(log) ? { state: 'in-review' as const } : {}),
  }
}

/** Since the case was given to them, directory or policy changed so that its handler may not keep it. */
export function recused(scene: Scene): Effect | Refusal {
  const { document, snapshot, at } = scene
  const { handlerId, parties } = document
  const recusal = recusalOf(handlerId, parties, snapshot.directory, at.getTime())
  if (recusal === null) return refuse('not-in-this-state')
  const decision = takenFrom(handlerId, parties, scene)
  return {
    facts: { from: handlerId, recusal, handlerId: decision.assigneeId, because: decision.because },
    decision,
    ...(decision.assigneeId === null ? { state: 'held' as const } : {}),
  }
}

export function escalated(step: Extract<Owed, { verb: 'escalate' }>, scene: Scene): Effect {
  const { document, log } = scene
  const found = orHeld(routeTo(questionOf(scene), step.to, document.handlerId), document.parties, scene)
  // With nobody further up, it stays where it is: an overdue case is never taken away from everyone.
  const decision = found.assigneeId === null ? undefined : found
  return {
    facts: { level: step.level, handlerId: decision?.assigneeId ?? document.handlerId, because: found.because },
    level: step.level,
    ...(decision ? { decision } : {}),
    // Somebody up there may take what nobody could before.
    ...(decision && document.state === 'held' ? { state: underReview(log) ? 'in-review' : 'assigned' } : {}),
  }
}

/** Whoever gave the answer, and whoever it was given for, takes no part in judging it, and nobody below them does. */
export function reopened(scene: Scene, facts: Effect['facts']): Effect {
  const { document, snapshot } = scene
  const answered = document.events.findLast((event) => event.verb === 'resolve')?.by
  const authors = [answered?.actor === 'staff' ? answered.staffMemberId : null, document.handlerId].flatMap(
    (id) => id ?? [],
  )
  const parties = { ...document.parties, contested: [...new Set([...document.parties.contested, ...authors])] }
  const seat = reviewSeat(snapshot.directory, document.facts.office, parties.contested)
  const decision = orHeld(routeTo({ ...questionOf(scene), parties }, seat, document.handlerId), parties, scene)
  return {
    facts: { ...facts, handlerId: decision.assigneeId, because: decision.because },
    parties,
    decision,
    ...(decision.assigneeId === null ? { state: 'held' as const } : {}),
  }
}
