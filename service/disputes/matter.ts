import { nextState } from '../../rules/complaint.ts'
import { type Disputable, disputeParties } from '../../rules/dispute.ts'
import type { Parties } from '../../rules/guard.ts'
import { invitationsOf } from '../../rules/hearing.ts'
import { isRefusal } from '../../rules/refusal.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { logged } from '../complaints/event-log.ts'

/** The notice of a case that somebody was sent, if it was. */
export const noticeIn = (document: ComplaintDocument, staffMemberId: string, noticeId: string) =>
  invitationsOf(logged(document.events)).find((each) => each.id === noticeId && each.staffMemberId === staffMemberId) ??
  null

export const findingsAbout = (
  { conclusions }: ComplaintDocument,
  staffMemberId: string,
  allegations: readonly string[],
) => conclusions.filter((each) => each.staffMemberId === staffMemberId && allegations.includes(each.allegation))

/** How the matter stands for them: about them or not, and when something was last found. */
export function disputable(document: ComplaintDocument, staffMemberId: string): Disputable {
  const answered = document.events.findLast(({ verb }) => verb === 'resolve')
  const isFound = document.conclusions.some((each) => each.staffMemberId === staffMemberId)
  return {
    isAboutThem: document.parties.accused.includes(staffMemberId),
    foundAt: answered && isFound ? answered.at.getTime() : null,
  }
}

/** An answer stands that someone else could judge anew. */
export const mayBeReviewed = (document: ComplaintDocument, staffMemberId: string): boolean =>
  !isRefusal(nextState(document.state, 'order-review')) && disputable(document, staffMemberId).foundAt !== null

/** Everyone who had the case in hand or acted on it, besides those it is about. */
function involvedIn({ events, handlerId, parties }: ComplaintDocument): string[] {
  const hands = events.flatMap(({ by, facts }) => [by.actor === 'staff' ? by.staffMemberId : null, facts.handlerId])
  return [...new Set([...hands, handlerId])].filter(
    (id): id is string => typeof id === 'string' && !parties.accused.includes(id),
  )
}

export const partiesOf = (document: ComplaintDocument, staffMemberId: string): Parties =>
  disputeParties(staffMemberId, document.parties, involvedIn(document))
