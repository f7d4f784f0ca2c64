import type { LoggedEvent } from './deadline.ts'
import { type Refusal, refuse } from './refusal.ts'
import type { Action, Finding } from './vocabulary.ts'
import type { Instant } from './working-calendar.ts'

/** A staff member was told, neutrally, what a complaint says of them, and asked for their side. */
export interface Invitation {
  /** Id of the event. */
  readonly id: string
  readonly staffMemberId: string
  readonly allegations: readonly string[]
  readonly at: Instant
  /** Silence until then is recorded as silence; a reply that comes later still counts until there is a finding. */
  readonly replyBy: Instant
  readonly repliedAt: Instant | null
  /** Id of the event with the reply. */
  readonly replyId: string | null
}

/** How the side of one accused person on one allegation stands. */
export const REPLY_STATES = ['not-invited', 'open', 'given', 'not-given'] as const
export type ReplyState = (typeof REPLY_STATES)[number]

export function invitationsOf(log: readonly LoggedEvent[]): Invitation[] {
  return log.flatMap(({ id, at, invitation }) => {
    if (invitation === undefined || id === undefined) return []
    const reply = log.find((event) => event.repliesTo === id)
    return [{ id, at, ...invitation, repliedAt: reply?.at ?? null, replyId: reply?.id ?? null }]
  })
}

export const replyStateOf = ({ repliedAt, replyBy }: Invitation, now: Instant): ReplyState =>
  repliedAt !== null ? 'given' : now <= replyBy ? 'open' : 'not-given'

/** People were asked for their side since the last answer, and each has replied or had their time to: it can be concluded. */
export function everyoneHeard(log: readonly LoggedEvent[], now: Instant): boolean {
  const answered = log.findLast(({ verb }) => verb === 'resolve')?.at ?? Number.NEGATIVE_INFINITY
  const asked = invitationsOf(log).filter(({ at }) => at > answered)
  return asked.length > 0 && asked.every((each) => replyStateOf(each, now) !== 'open')
}

export function replyState(
  log: readonly LoggedEvent[],
  staffMemberId: string,
  allegation: string,
  now: Instant,
): ReplyState {
  const invitation = invitationsOf(log).find(
    (each) => each.staffMemberId === staffMemberId && each.allegations.includes(allegation),
  )
  return invitation ? replyStateOf(invitation, now) : 'not-invited'
}

/** The allegations this person was not asked about yet. */
export const notYetInvited = (
  log: readonly LoggedEvent[],
  staffMemberId: string,
  allegations: readonly string[],
): string[] => {
  const invited = invitationsOf(log).filter((each) => each.staffMemberId === staffMemberId)
  return allegations.filter((allegation) => !invited.some((each) => each.allegations.includes(allegation)))
}

/** What was found of one allegation, and done about it. Without a person it is about the desk, or about someone unknown. */
export interface Judged {
  readonly staffMemberId: string | null
  readonly allegation: string
  readonly finding: Finding | null
  readonly action: Action | null
}

const AGAINST: readonly Finding[] = ['upheld', 'partly-upheld']
/** Aimed at a person whatever the finding says. */
const PERSONAL: readonly Action[] = ['coaching', 'reflective-practice', 'referral-to-discipline']
export const isPersonal = (action: Action | null): boolean => action !== null && PERSONAL.includes(action)

/**
 * Only what goes against a named person needs their side: a finding that upholds the allegation, or an action aimed at them.
 * Clearing somebody does not, so that nobody has to be told of every complaint that proved empty: that would serve neither them
 * nor the citizen who must go on being served by them.
 */
export const needsHearing = ({ staffMemberId, finding, action }: Judged): boolean =>
  staffMemberId !== null && ((finding !== null && AGAINST.includes(finding)) || isPersonal(action))

/** Why these conclusions may not be reached yet: somebody they go against was not heard. */
export function unheard(conclusions: readonly Judged[], log: readonly LoggedEvent[], now: Instant): Refusal | null {
  const states = conclusions
    .filter(needsHearing)
    .flatMap(({ staffMemberId, allegation }) =>
      staffMemberId === null ? [] : [replyState(log, staffMemberId, allegation, now)],
    )
  if (states.includes('not-invited')) return refuse('notice-missing')
  return states.includes('open') ? refuse('reply-still-open') : null
}

/** Whether every accused person and allegation has its finding and action, and nobody else has one. */
export function incomplete(
  conclusions: readonly Judged[],
  accused: readonly string[],
  allegations: readonly string[],
): Refusal | null {
  if (conclusions.some((each) => each.staffMemberId !== null && !accused.includes(each.staffMemberId)))
    return refuse('not-accused')
  if (conclusions.some((each) => !allegations.includes(each.allegation))) return refuse('no-such-allegation')
  const people = accused.length > 0 ? accused : [null]
  const missing = people.some((person) =>
    allegations.some(
      (allegation) => !conclusions.some((each) => each.staffMemberId === person && each.allegation === allegation),
    ),
  )
  const half = conclusions.some((each) => each.finding === null || each.action === null)
  return missing || half ? refuse('finding-missing') : null
}
