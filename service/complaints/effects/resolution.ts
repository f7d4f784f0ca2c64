import { incomplete, type Judged, replyState, unheard } from '../../../rules/hearing.ts'
import { type Refusal, refuse } from '../../../rules/refusal.ts'
import type { Concluded } from '../document.ts'
import type { Scene } from '../scene.ts'
import type { Effect } from './effect.ts'
import { runningUntil } from './extension.ts'

const SHORTEST_ANSWER = 20

export function resolved(answer: string, conclusions: readonly Judged[], scene: Scene): Effect | Refusal {
  const { document, log, at } = scene
  if ([...answer.trim()].length < SHORTEST_ANSWER) return refuse('answer-too-short')
  const now = at.getTime()
  const refusal =
    incomplete(conclusions, document.parties.accused, document.facts.attitudes) ?? unheard(conclusions, log, now)
  if (refusal) return refusal
  // Whether each was heard stands beside what was found: nobody has to work it out of the log later.
  const concluded = conclusions.map(
    (each): Concluded =>
      each.staffMemberId === null
        ? each
        : { ...each, reply: replyState(log, each.staffMemberId, each.allegation, now) },
  )
  // The deadline as it stood, pauses and extensions counted in: whether it was kept can be said from the event alone.
  const due = runningUntil(scene)
  return {
    facts: { conclusions: concluded, ...(due === null ? {} : { dueBy: new Date(due) }) },
    conclusions: concluded,
  }
}
