import { type Refusal, refuse } from '../../../rules/refusal.ts'
import type { Retimed } from '../../calendars/retimed.ts'
import { factsOf } from '../../calendars/retiming-view.ts'
import type { Command } from '../command.ts'
import type { Scene } from '../scene.ts'
import { correctedAccused, correctedRecord } from './correction.ts'
import type { Effect } from './effect.ts'
import { decidedOn, requested } from './extension.ts'
import { assigned, escalated, reassigned, recused, reopened } from './hands.ts'
import { invited, replied } from './hearing.ts'
import { linked, unlinked } from './links.ts'
import { resolved } from './resolution.ts'
import { transferred } from './transfer.ts'

export function effectOf(command: Command, scene: Scene): Effect | Refusal {
  const { document } = scene
  switch (command.verb) {
    case 'acknowledge':
    case 'ask':
    case 'withdraw':
    case 'resume':
      return { facts: {} }
    case 'reply':
    case 'add':
      return { facts: command.attachments?.length ? { attachments: command.attachments } : {} }
    case 'invite-reply':
      return invited(command, scene)
    case 'give-reply':
      return replied(command, scene)
    case 'request-extension':
      return requested(command, scene)
    case 'approve-extension':
    case 'refuse-extension':
      return decidedOn(command.verb, scene)
    case 'hold':
      return { facts: {}, state: 'held', decision: { assigneeId: null, because: document.because } }
    case 'recuse':
      return recused(scene)
    case 'assign':
      return assigned(scene)
    case 'confirm':
      return { facts: { view: command.view }, view: command.view }
    case 'lapse':
      return { facts: { view: 'not-given' }, view: 'not-given' }
    case 'resolve':
      return resolved(command.words, command.conclusions, scene)
    case 'reassign':
      return reassigned(command.to, scene)
    case 'transfer':
      return transferred(command.toDesk, scene)
    case 'correct-accused':
      return correctedAccused(command, scene)
    case 'link':
      return linked(command.other, scene)
    case 'unlink':
      return unlinked(command.other, scene)
    case 'remind':
      return command.owed.verb === 'remind'
        ? { facts: { of: command.owed.of, share: command.owed.share } }
        : refuse('not-in-this-state')
    case 'escalate':
      return command.owed.verb === 'escalate' ? escalated(command.owed, scene) : refuse('not-in-this-state')
    case 'retime':
      return retimedTo(command.retimed)
    case 'contest':
      return { ...reopened(scene, { view: 'not-satisfied' }), view: 'not-satisfied' }
    case 'order-review':
      return reopened(scene, {})
    case 'correct-record':
      return correctedRecord(command.staffMemberId, scene)
  }
}

/** Its letter speaks of what the citizen was promised: the answer, the review, or how long they may speak. */
function retimedTo(retimed: Retimed): Effect {
  const promised = retimed.moved.find(({ of }) => of !== 'acknowledge')
  return {
    facts: { ...factsOf(retimed) },
    calendar: retimed.calendar,
    ...(promised ? { until: promised.after } : {}),
  }
}
