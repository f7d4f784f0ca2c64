import { deadlinesOf } from '../../../rules/deadline.ts'
import { approversOf, extendable, pendingExtension } from '../../../rules/extension.ts'
import { type Refusal, refuse } from '../../../rules/refusal.ts'
import { addWorkingDays, type Instant } from '../../../rules/working-calendar.ts'
import type { Scene } from '../scene.ts'
import type { CommandOf, Effect } from './effect.ts'

/** The deadline that more time would move, as it stands. */
export function runningUntil({ log, policy, calendar }: Scene): Instant | null {
  const { resolve, review } = deadlinesOf(log, policy, calendar)
  return (review ?? resolve)?.by ?? null
}

export function requested({ days, by }: CommandOf<'request-extension'>, scene: Scene): Effect | Refusal {
  const { document, log, calendar, snapshot, at } = scene
  const running = runningUntil(scene)
  if (running === null) return refuse('not-in-this-state')
  const question = {
    office: document.facts.office,
    parties: document.parties,
    directory: snapshot.directory,
    now: at.getTime(),
  }
  const asker = by.actor === 'staff' ? by.staffMemberId : null
  const [approverId] = approversOf(question, [asker, document.handlerId])
  if (approverId === undefined) return refuse('nobody-allowed')
  const until = addWorkingDays(calendar, running, days)
  return { facts: { of: extendable(log), days, until: new Date(until) }, approverId, until }
}

export function decidedOn(verb: 'approve-extension' | 'refuse-extension', scene: Scene): Effect | Refusal {
  const { log, calendar } = scene
  const pending = pendingExtension(log)
  const running = runningUntil(scene)
  if (!pending || running === null) return refuse('nothing-to-approve')
  const { id: request, of, days } = pending
  if (verb === 'refuse-extension') return { facts: { request, of, days }, until: running }
  const until = addWorkingDays(calendar, running, days)
  return { facts: { request, of, days, until: new Date(until) }, until }
}
