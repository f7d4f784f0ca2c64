import { addAllowance } from '../../rules/allowance.ts'
import { type Decision, routeTo } from '../../rules/assignment.ts'
import type { Because } from '../../rules/because.ts'
import { corrected, withoutPerson } from '../../rules/correction.ts'
import { deadlinesOf } from '../../rules/deadline.ts'
import type { Owed } from '../../rules/escalation.ts'
import { approversOf, extendable, pendingExtension } from '../../rules/extension.ts'
import type { Facts, FactsWithWords } from '../../rules/facts.ts'
import { guard, type Parties } from '../../rules/guard.ts'
import { incomplete, invitationsOf, type Judged, notYetInvited, replyState, unheard } from '../../rules/hearing.ts'
import { linksOf, underReview } from '../../rules/permission.ts'
import { recusalOf } from '../../rules/recusal.ts'
import { isRefusal, type Refusal, refuse } from '../../rules/refusal.ts'
import { isSeniorEnough, reviewSeat } from '../../rules/review.ts'
import { namesCitizen } from '../../rules/summary.ts'
import type { Attribution, CitizenView, State } from '../../rules/vocabulary.ts'
import { addWorkingDays, DAY, type Instant, localDay, type WorkingCalendar } from '../../rules/working-calendar.ts'
import type { Retimed } from '../calendars/retimed.ts'
import { factsOf } from '../calendars/retiming-view.ts'
import type { Command } from './command.ts'
import { CONTACT, type Concluded } from './document.ts'
import { opened, type Scene } from './scene.ts'
import { transferred } from './transfer.ts'

/** What a verb does beyond moving the state, and what its event remembers. */
export interface Effect {
  readonly facts: Record<string, unknown>
  readonly decision?: Pick<Decision, 'assigneeId' | 'because'>
  /** Where the complaint comes to rest, when that is not what the table says. */
  readonly state?: State
  readonly parties?: Parties
  readonly attribution?: Attribution
  readonly complaintFacts?: Facts
  readonly calendar?: WorkingCalendar
  readonly tags?: readonly string[]
  /** Whose turn in a pool it took. */
  readonly turnOf?: string
  readonly level?: number
  readonly conclusions?: readonly Concluded[]
  readonly view?: CitizenView
  readonly notified?: readonly string[]
  readonly links?: readonly string[]
  /** Told of it besides the handler, as the policy wants. */
  readonly noticed?: readonly string[]
  /** An instant its letters speak of. */
  readonly until?: Instant
  /** Who is asked to decide. */
  readonly approverId?: string
}

export const SHORTEST_ANSWER = 20

type CommandOf<V extends Command['verb']> = Extract<Command, { readonly verb: V }>

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

/** Of the day it happened only the month: with the day, whoever sat there knows who stood before them. */
const monthOf = ({ document, calendar }: Scene): string =>
  new Date(localDay(calendar, (document.happenedAt ?? document.filedAt).getTime()) * DAY).toISOString().slice(0, 7)

function invited({ staffMemberId, allegations, words }: CommandOf<'invite-reply'>, scene: Scene): Effect | Refusal {
  const { document, log, policy, calendar, at } = scene
  const { facts, parties } = document
  if (!parties.accused.includes(staffMemberId)) return refuse('not-accused')
  const about = [...new Set(allegations)]
  if (about.length === 0 || about.some((each) => !facts.attitudes.some((attitude) => attitude === each)))
    return refuse('no-such-allegation')
  if (about.some((each) => !notYetInvited(log, staffMemberId, facts.attitudes).includes(each)))
    return refuse('already-notified')
  const contact = opened(scene, CONTACT)
  if (contact !== null && namesCitizen(words, JSON.parse(contact))) return refuse('summary-names-citizen')
  const until = addAllowance(calendar, at.getTime(), policy.allowances.reply)
  return {
    facts: { staffMemberId, allegations: about, month: monthOf(scene), replyBy: new Date(until) },
    notified: [...new Set([...invitationsOf(log).map((each) => each.staffMemberId), staffMemberId])],
    until,
  }
}

function replied({ invitation, by }: CommandOf<'give-reply'>, { log }: Scene): Effect | Refusal {
  const id = by.actor === 'staff' ? by.staffMemberId : null
  const asked = invitationsOf(log).find((each) => each.id === invitation && each.staffMemberId === id)
  if (!asked) return refuse('not-notified')
  return asked.repliedAt === null ? { facts: { invitation, staffMemberId: id } } : refuse('already-replied')
}

/** The deadline that more time would move, as it stands. */
function runningUntil({ log, policy, calendar }: Scene): Instant | null {
  const { resolve, review } = deadlinesOf(log, policy, calendar)
  return (review ?? resolve)?.by ?? null
}

function requested({ days, by }: CommandOf<'request-extension'>, scene: Scene): Effect | Refusal {
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

function decidedOn(verb: 'approve-extension' | 'refuse-extension', scene: Scene): Effect | Refusal {
  const { log, calendar } = scene
  const pending = pendingExtension(log)
  const running = runningUntil(scene)
  if (!pending || running === null) return refuse('nothing-to-approve')
  const { id: request, of, days } = pending
  if (verb === 'refuse-extension') return { facts: { request, of, days }, until: running }
  const until = addWorkingDays(calendar, running, days)
  return { facts: { request, of, days, until: new Date(until) }, until }
}

function resolved(answer: string, conclusions: readonly Judged[], scene: Scene): Effect | Refusal {
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

const becauseOf = (to: string, { snapshot }: Scene): Because => ({
  policyVersion: snapshot.policy.policy.version,
  rule: null,
  matched: {},
  considered: [{ staffMemberId: to, outcome: 'taken' }],
  guardSteppedIn: false,
})

function reassigned(to: string, scene: Scene): Effect | Refusal {
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

/** The guard is asked again at once: should the handler be involved now, the case moves upwards in the same write. */
function correctedAccused(command: CommandOf<'correct-accused'>, scene: Scene): Effect | Refusal {
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
function correctedRecord(staffMemberId: string, { document }: Scene): Effect | Refusal {
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

/** Out of these hands and upwards: from their own seat, or from where an independent review begins. */
function takenFrom(handlerId: string | null, parties: Parties, scene: Scene): Decision {
  const { document, log, snapshot } = scene
  const reviewed = reviewSeat(snapshot.directory, document.facts.office, parties.contested)
  const seat = underReview(log) || handlerId === null ? reviewed : { person: handlerId }
  return orHeld(routeTo({ ...questionOf(scene), parties }, seat, null), parties, scene)
}

/** Nobody could have it; since then somebody can. */
function assigned(scene: Scene): Effect | Refusal {
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
function recused(scene: Scene): Effect | Refusal {
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

function linked(other: string, { document, log }: Scene): Effect | Refusal {
  if (other === document._id) return refuse('not-linkable')
  const links = linksOf(log)
  return links.includes(other) ? refuse('already-linked') : { facts: { other }, links: [...links, other] }
}

function unlinked(other: string, { log }: Scene): Effect | Refusal {
  const links = linksOf(log)
  return links.includes(other)
    ? { facts: { other }, links: links.filter((each) => each !== other) }
    : refuse('not-linked')
}

function escalated(step: Extract<Owed, { verb: 'escalate' }>, scene: Scene): Effect {
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

/** Its letter speaks of what the citizen was promised: the answer, the review, or how long they may speak. */
function retimedTo(retimed: Retimed): Effect {
  const promised = retimed.moved.find(({ of }) => of !== 'acknowledge')
  return {
    facts: { ...factsOf(retimed) },
    calendar: retimed.calendar,
    ...(promised ? { until: promised.after } : {}),
  }
}

/** Whoever gave the answer, and whoever it was given for, takes no part in judging it, and nobody below them does. */
function reopened(scene: Scene, facts: Effect['facts']): Effect {
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

/** Words only steer the first assignment; afterwards the seat is given, so they stay sealed. */
const questionOf = ({ document, snapshot, at }: Scene) => ({
  facts: { ...document.facts, words: '' } satisfies FactsWithWords,
  parties: document.parties,
  directory: snapshot.directory,
  policy: snapshot.policy,
  workload: snapshot.feltAt(document.facts.office),
  now: at.getTime(),
})
