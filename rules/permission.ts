import { addAllowance } from './allowance.ts'
import { ACTOR_OF, type Actor, LIFE, VERBS, type Verb } from './complaint.ts'
import { type LoggedEvent, reopens } from './deadline.ts'
import { EXTENSIONS_AT_MOST, extendable, extensionsOf, pendingExtension } from './extension.ts'
import { invitationsOf, notYetInvited } from './hearing.ts'
import type { Policy } from './policy.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { CitizenView, State } from './vocabulary.ts'
import type { Instant, WorkingCalendar } from './working-calendar.ts'

/** Everything a verb may depend on besides who sends it. */
export interface Circumstances {
  readonly state: State
  readonly log: readonly LoggedEvent[]
  readonly accused: readonly string[]
  readonly allegations: readonly string[]
  readonly handlerId: string | null
  readonly view: CitizenView | null
  readonly policy: Policy
  readonly calendar: WorkingCalendar
  readonly at: Instant
}

/** The cases this one was linked to, and not unlinked from since. */
export function linksOf(log: readonly LoggedEvent[]): string[] {
  const links = new Set<string>()
  for (const { verb, other } of log) {
    if (other === undefined) continue
    if (verb === 'link') links.add(other)
    else links.delete(other)
  }
  return [...links]
}

const times = (log: readonly LoggedEvent[], verb: Verb): number => log.filter((event) => event.verb === verb).length

/** An answer was put up for review and the review has not answered yet. */
export function underReview(log: readonly LoggedEvent[]): boolean {
  const last = log.findLast((event) => reopens(event) || event.verb === 'resolve')
  return last !== undefined && reopens(last)
}

/**
 * Why this verb is closed although the state has it, or null. `by` is the staff member who would send it. The same question is asked
 * before a verb is offered and before it is carried out, so that nothing is offered that would be refused for what stands in the log.
 */
export function barredBy(verb: Verb, by: string | null, circumstances: Circumstances): Refusal | null {
  const { state, log, accused, allegations, handlerId, policy } = circumstances
  switch (verb) {
    case 'ask':
      return times(log, 'ask') >= policy.questionsAtMost ? refuse('already-asked-twice') : null
    case 'invite-reply':
      if (accused.length === 0) return refuse('not-accused')
      return accused.some((id) => notYetInvited(log, id, allegations).length > 0) ? null : refuse('already-notified')
    case 'give-reply':
      return replyBarred(by, circumstances)
    case 'request-extension':
      if (pendingExtension(log)) return refuse('extension-pending')
      return extensionsOf(log, extendable(log)).length >= EXTENSIONS_AT_MOST ? refuse('extended-enough') : null
    case 'approve-extension':
    case 'refuse-extension': {
      const pending = pendingExtension(log)
      if (!pending) return refuse('nothing-to-approve')
      return by === pending.by || by === handlerId ? refuse('own-extension') : null
    }
    case 'transfer':
      return log.some(reopens) ? refuse('not-in-this-state') : null
    case 'unlink':
      return linksOf(log).length === 0 ? refuse('not-linked') : null
    case 'contest':
      return state === 'closed' ? tooLate(circumstances) : null
    default:
      return null
  }
}

function replyBarred(by: string | null, { log, accused }: Circumstances): Refusal | null {
  const mine = invitationsOf(log).filter((each) => each.staffMemberId === by)
  if (by === null || mine.length === 0 || !accused.includes(by)) return refuse('not-notified')
  return mine.every((each) => each.repliedAt !== null) ? refuse('already-replied') : null
}

/** Satisfied in part closes the case; the rest may still be contested while an unanswered case would still be open. */
function tooLate({ log, view, policy, calendar, at }: Circumstances): Refusal | null {
  if (view !== 'partly-satisfied' || log.some(reopens)) return refuse('not-in-this-state')
  const answered = log.findLast((event) => event.verb === 'resolve')
  if (!answered) return refuse('not-in-this-state')
  return at > addAllowance(calendar, answered.at, policy.allowances.silence) ? refuse('too-late-to-contest') : null
}

/** The verbs that are open to this actor here and now, in the order of VERBS. */
export const permittedVerbs = (actor: Actor, by: string | null, circumstances: Circumstances): Verb[] =>
  VERBS.filter(
    (verb) =>
      LIFE[circumstances.state][verb] !== undefined &&
      ACTOR_OF[verb].includes(actor) &&
      barredBy(verb, by, circumstances) === null,
  )
