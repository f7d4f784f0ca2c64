import type { NoticeName } from '../../notifications/notices.ts'
import type { Verb } from '../../rules/complaint.ts'
import { deadlinesOf } from '../../rules/deadline.ts'
import { invitationsOf } from '../../rules/hearing.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import { type OutboxEntry, owed } from '../outbox/entry.ts'
import type { Command } from './command.ts'
import type { Effect } from './effects/effect.ts'
import { type ComplaintEvent, logged } from './event-log.ts'
import { heldAlarm, reformOfficersFor } from './filing.ts'
import type { Scene } from './scene.ts'

const dateOf = (instant: Instant | null | undefined): Date | null => (instant == null ? null : new Date(instant))

/** Who is told what about an event: notices owed, written with it. Imported history tells nobody anything. */
export function noticesOf(command: Command, effect: Effect, event: ComplaintEvent, scene: Scene): OutboxEntry[] {
  const { document, snapshot, policy, calendar } = scene
  if (document.origin === 'import') return []
  const { _id: caseId, dueAt } = document
  const staff = (notice: NoticeName, id: string | null | undefined, due: Date | null = null) =>
    id == null ? [] : [owed(caseId, event.id, notice, { staffMemberId: id }, event.at, due)]
  const citizen = (notice: NoticeName, until: Instant | null | undefined) =>
    document.contactConfirmed ? [owed(caseId, event.id, notice, 'citizen', event.at, dateOf(until))] : []

  const log = logged([...document.events, event])
  const { resumeAt, lapseAt, review } = deadlinesOf(log, policy, calendar)
  const parties = effect.parties ?? document.parties
  const handler = effect.decision ? effect.decision.assigneeId : document.handlerId
  const until = dateOf(effect.until)
  const told = [...new Set(invitationsOf(log).map((each) => each.staffMemberId))]
  const notified = (notice: NoticeName, due: Date | null = null) =>
    told.filter((id) => parties.accused.includes(id)).flatMap((id) => staff(notice, id, due))
  const held = () => heldAlarm(caseId, event, parties, snapshot)
  const moved = (notice: NoticeName, due: Date | null) => (handler === null ? held() : staff(notice, handler, due))

  const notices: Readonly<Record<Verb, () => OutboxEntry[]>> = {
    acknowledge: () => [],
    resume: () => [],
    lapse: () => [],
    unlink: () => [],
    hold: held,
    ask: () => citizen('question-asked', resumeAt),
    reply: () => staff('citizen-replied', handler),
    add: () => staff('citizen-replied', handler),
    'invite-reply': () => (command.verb === 'invite-reply' ? staff('reply-invited', command.staffMemberId, until) : []),
    'give-reply': () => staff('reply-received', handler, dueAt),
    'request-extension': () => staff('extension-requested', effect.approverId, dueAt),
    'approve-extension': () => [
      ...staff('extension-approved', handler, until),
      ...citizen('deadline-extended', effect.until),
      ...notified('matter-extended', until),
    ],
    'refuse-extension': () => staff('extension-refused', handler, until),
    // The rest stands in the digest of the morning.
    remind: () => (document.facts.severity === 'serious' ? staff('case-reminder', handler, dueAt) : []),
    reassign: () => staff('case-reassigned', handler, dueAt),
    assign: () => staff('case-assigned', handler, dueAt),
    recuse: () => moved('case-reassigned', dueAt),
    transfer: () => [
      ...moved('case-reassigned', dueAt),
      ...(effect.noticed ?? []).flatMap((id) => staff('case-noticed', id)),
      ...citizen('complaint-transferred', null),
    ],
    'correct-accused': () => [
      ...(effect.decision ? moved('case-reassigned', dueAt) : []),
      ...told
        .filter((id) => !parties.accused.includes(id))
        .flatMap((id) =>
          command.verb === 'correct-accused' && command.remove.includes(id) ? staff('matter-corrected', id) : [],
        ),
    ],
    link: () =>
      command.verb === 'link' && command.otherHandlerId !== handler ? staff('case-linked', command.otherHandlerId) : [],
    escalate: () => moved('case-escalated', dueAt),
    retime: () => (effect.until === undefined ? [] : citizen('date-moved', effect.until)),
    resolve: () => [
      ...(document.state === 'in-review' ? citizen('review-done', null) : citizen('answer-ready', lapseAt)),
      ...notified('matter-concluded'),
    ],
    confirm: () => staff('case-confirmed', handler),
    withdraw: () => [
      ...staff('case-withdrawn', handler),
      ...notified('matter-ended'),
      // Somebody knew of it, and then it was taken back: the reform office should wonder why.
      ...(told.length === 0
        ? []
        : reformOfficersFor(parties, snapshot, event.at)
            .filter((id) => id !== handler)
            .flatMap((id) => staff('withdrawn-after-notice', id))),
    ],
    contest: () => (handler === null ? held() : staff('case-contested', handler, dateOf(review?.by))),
    'order-review': () => [
      ...(handler === null ? held() : staff('review-ordered', handler, dateOf(review?.by))),
      ...citizen('answer-reviewed', review?.by),
    ],
    // Whoever disputed is told by the decision itself.
    'correct-record': () => [],
  }
  return notices[command.verb]()
}
