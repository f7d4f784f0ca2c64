import { ACTOR_OF, type Actor, nextState, VERBS, type Verb } from '../../rules/complaint.ts'
import type { Directory } from '../../rules/directory.ts'
import { type Exclusion, guard } from '../../rules/guard.ts'
import { barredBy, type Circumstances, permittedVerbs } from '../../rules/permission.ts'
import { isRefusal, type Refusal, refuse } from '../../rules/refusal.ts'
import { isSeniorEnough } from '../../rules/review.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import type { Relation } from './access.ts'
import type { ComplaintDocument } from './document.ts'
import { logged } from './event-log.ts'
import { termsOf } from './terms.ts'

/** What the rules must know of a case to say which verbs are open. */
export const circumstancesOf = (document: ComplaintDocument, snapshot: Snapshot, now: Date): Circumstances => ({
  state: document.state,
  log: logged(document.events),
  accused: document.parties.accused,
  allegations: document.facts.attitudes,
  handlerId: document.handlerId,
  view: document.view,
  policy: termsOf(snapshot, document.events),
  calendar: calendarOf(snapshot, document.facts.office),
  at: now.getTime(),
})

/** A deputy of the handler is no approver, even where they oversee the office: they handle the case. */
export const ACTS_AS: Readonly<Record<Relation, readonly Actor[]>> = {
  handler: ['handler'],
  'reform-office': ['reform-office', 'approver'],
  overseer: ['approver'],
  noticed: [],
}

/** Who looks at a case, and how they stand to it. */
export interface Reader {
  readonly staffMemberId: string
  readonly relation: Relation
}

/** What a staff member may do to a case they see, in the order of VERBS. Imported history is done with. */
export function offeredTo(document: ComplaintDocument, reader: Reader, snapshot: Snapshot, now: Date): Verb[] {
  if (document.origin === 'import') return []
  const circumstances = circumstancesOf(document, snapshot, now)
  const open = ACTS_AS[reader.relation].flatMap((actor) => permittedVerbs(actor, reader.staffMemberId, circumstances))
  return VERBS.filter((verb) => open.includes(verb))
}

/** Why it is not offered, or null when it is. */
export function notOffered(
  verb: Verb,
  document: ComplaintDocument,
  reader: Reader,
  snapshot: Snapshot,
  now: Date,
): Refusal | null {
  const next = nextState(document.state, verb)
  if (document.origin === 'import') return refuse('not-in-this-state')
  if (isRefusal(next)) return next
  if (!ACTOR_OF[verb].some((actor) => ACTS_AS[reader.relation].includes(actor))) return refuse('not-yours')
  return barredBy(verb, reader.staffMemberId, circumstancesOf(document, snapshot, now))
}

/** Why a case may not be handed to this person, or null; a review only to people no lower than those whose finding it judges. */
export function barOf(
  staffMemberId: string,
  { parties, facts }: ComplaintDocument,
  directory: Directory,
  now: Date,
): Exclusion | 'not-senior-enough' | null {
  const exclusion = guard(parties, directory, now.getTime()).excludes(staffMemberId)
  if (exclusion !== null) return exclusion
  return isSeniorEnough(directory, facts.office, parties.contested, staffMemberId) ? null : 'not-senior-enough'
}

/** Who may be named as the person it is about: the people of the office of the case. Whoever asks cannot name themselves away. */
export const mayBeAccused = (document: ComplaintDocument, { directory }: Snapshot): string[] =>
  [...directory.staff.values()]
    .filter((p) => p.active && p.officeId === document.facts.office && !document.parties.accused.includes(p.id))
    .map((p) => p.id)
