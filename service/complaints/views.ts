import { deadlinesOf } from '../../rules/deadline.ts'
import type { StaffMember } from '../../rules/directory.ts'
import { pendingExtension } from '../../rules/extension.ts'
import { invitationsOf, replyStateOf } from '../../rules/hearing.ts'
import { permittedVerbs } from '../../rules/permission.ts'
import type { Recusal } from '../../rules/recusal.ts'
import { retimingOf } from '../calendars/retiming-view.ts'
import type {
  CaseView,
  ComplaintProgress,
  Contact,
  Hearing,
  InboxItem,
  Person,
  ProgressStep,
  Retiming,
  TimelineEntry,
} from '../contract/index.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'
import type { InboxRow } from './case-lists.ts'
import { ACCOUNT, attachmentsIn, attachmentsOf, CONTACT, type ComplaintDocument } from './document.ts'
import { type ComplaintEvent, headOf, logged } from './event-log.ts'
import { circumstancesOf, mayBeAccused, offeredTo, type Reader } from './offered.ts'
import { termsOf } from './terms.ts'
import { whyOf } from './why-view.ts'

/** Whitelists: what is not named here is seen by nobody. */

const iso = (at: Date | null): string | null => at?.toISOString() ?? null
const instant = (at: number | null | undefined): string | null => (at == null ? null : new Date(at).toISOString())
const NAMELESS = { vi: '—', en: '—' }

const personOf = (snapshot: Snapshot, id: string | null): Person | null => {
  const found = id === null ? undefined : snapshot.directory.staff.get(id)
  return found ? asPerson(found) : null
}
const asPerson = ({ id, name, post }: StaffMember): Person => ({ id, name, post })

const officeName = (snapshot: Snapshot, id: string) => snapshot.directory.offices.get(id)?.name ?? NAMELESS
const deskName = (snapshot: Snapshot, code: string | null) =>
  code === null ? null : (snapshot.directory.desks.get(code)?.name ?? null)

function opener(document: ComplaintDocument, keys: Keys) {
  const sealer = openSealer(document._id, document.sealed.key, keys)
  const texts = new Map(document.sealed.texts.map((text) => [text.name, text]))
  return (name: string): string | null => {
    const sealed = texts.get(name)
    return sealed ? sealer.open(sealed) : null
  }
}

function deadlinesNow(document: ComplaintDocument, snapshot: Snapshot) {
  if (document.origin === 'import') return null
  const calendar = calendarOf(snapshot, document.facts.office)
  return deadlinesOf(logged(document.events), termsOf(snapshot, document.events), calendar)
}

/** What was said to the citizen, and by them. A change of hands is the office's own affair. */
const CITIZEN_READS: readonly ComplaintEvent['verb'][] = [
  'file',
  'ask',
  'reply',
  'add',
  'resolve',
  'contest',
  'withdraw',
]
/** Of an extension, the reason is the one it was asked for with: that is what was granted. */
const CITIZEN_SEES: readonly ComplaintEvent['verb'][] = [
  ...CITIZEN_READS,
  'acknowledge',
  'invite-reply',
  'give-reply',
  'approve-extension',
  'transfer',
  'correct-accused',
  'correct-record',
  'order-review',
  'escalate',
  'retime',
  'resume',
  'confirm',
  'lapse',
]

/** Only then is there a handling to speak of. */
export const wasAnswered = ({ events }: Pick<ComplaintDocument, 'events'>): boolean =>
  events.some(({ verb }) => verb === 'resolve')

export function progressOf(document: ComplaintDocument, snapshot: Snapshot, keys: Keys, now: Date): ComplaintProgress {
  const open = opener(document, keys)
  const said = ({ id, verb, facts }: ComplaintEvent) => {
    if (verb === 'approve-extension') return typeof facts.request === 'string' ? open(facts.request) : null
    return CITIZEN_READS.includes(verb) ? open(verb === 'file' ? ACCOUNT : id) : null
  }
  const deadlines = deadlinesNow(document, snapshot)
  const lastWordsOf = (verb: ComplaintEvent['verb']) => {
    const event = document.events.findLast((each) => each.verb === verb)
    return event ? said(event) : null
  }
  const steps = document.events
    .filter((event) => CITIZEN_SEES.includes(event.verb))
    .map((event): ProgressStep => {
      const words = said(event)
      const by = event.by.actor === 'staff' ? 'office' : event.by.actor
      const until = event.verb === 'approve-extension' && event.facts.until instanceof Date ? event.facts.until : null
      const files = attachmentsIn(event).length
      return {
        at: event.at.toISOString(),
        verb: event.verb,
        by,
        ...(words === null ? {} : { words }),
        ...(until === null ? {} : { until: until.toISOString() }),
        ...shownRetiming(event),
        ...(files > 0 ? { files } : {}),
      }
    })
  return {
    state: document.state,
    filedAt: document.filedAt.toISOString(),
    office: officeName(snapshot, document.facts.office),
    desk: deskName(snapshot, document.facts.desk),
    attitudes: [...document.facts.attitudes],
    handledBy: personOf(snapshot, document.handlerId)?.post ?? null,
    acknowledgeBy: instant(deadlines?.acknowledge?.by),
    resolveBy: instant(deadlines?.review?.by ?? deadlines?.resolve?.by),
    answer: lastWordsOf('resolve'),
    question: document.state === 'waiting' ? lastWordsOf('ask') : null,
    view: document.view,
    openVerbs: permittedVerbs('citizen', null, circumstancesOf(document, snapshot, now)),
    handling: document.handling?.score ?? null,
    mayRateHandling: wasAnswered(document),
    steps,
    headHash: headOf(document._id, document.events),
    demonstration: snapshot.demonstration,
  }
}

export function inboxItemOf(row: InboxRow, snapshot: Snapshot): InboxItem {
  return {
    caseId: row._id,
    state: row.state,
    office: officeName(snapshot, row.facts.office),
    desk: deskName(snapshot, row.facts.desk),
    attitudes: [...row.facts.attitudes],
    severity: row.facts.severity,
    filedAt: row.filedAt.toISOString(),
    dueAt: iso(row.dueAt),
    owes: row.owes,
    level: row.level,
    handler: personOf(snapshot, row.handlerId),
    origin: row.origin,
    tags: [...row.tags],
  }
}

/** What staff said stands in the record for whoever oversees it; what the citizen said is for the handler alone. */
export function caseOf(
  document: ComplaintDocument,
  reader: Reader,
  snapshot: Snapshot,
  keys: Keys,
  now: Date,
): CaseView {
  const { relation } = reader
  const open = opener(document, keys)
  const handles = relation === 'handler'
  const deadlines = deadlinesNow(document, snapshot)
  const contact = handles ? open(CONTACT) : null
  const verbs = offeredTo(document, reader, snapshot, now)
  const answered = document.events.findLast((event) => event.verb === 'resolve')
  return {
    caseId: document._id,
    version: document.version,
    state: document.state,
    origin: document.origin,
    office: officeName(snapshot, document.facts.office),
    desk: deskName(snapshot, document.facts.desk),
    service: document.facts.service,
    channel: document.facts.channel,
    attitudes: [...document.facts.attitudes],
    severity: document.facts.severity,
    staffMembers: document.parties.accused.flatMap((id) => personOf(snapshot, id) ?? []),
    attribution: document.attribution,
    filedAt: document.filedAt.toISOString(),
    happenedAt: iso(document.happenedAt),
    account: handles ? open(ACCOUNT) : null,
    contact: contact === null ? null : (JSON.parse(contact) as Contact),
    anonymous: document.facts.anonymous,
    attachments: handles ? attachmentsOf(document).map((each) => ({ ...each })) : [],
    handler: personOf(snapshot, document.handlerId),
    dueAt: iso(document.dueAt),
    owes: document.owes,
    acknowledgeBy: instant(deadlines?.acknowledge?.by),
    resolveBy: instant(deadlines?.resolve?.by),
    reviewBy: instant(deadlines?.review?.by),
    answer: answered ? open(answered.id) : null,
    conclusions: document.conclusions.map(({ staffMemberId, allegation, finding, action, reply }) => ({
      staffMemberId,
      name: personOf(snapshot, staffMemberId)?.name ?? null,
      allegation,
      finding,
      action,
      reply: reply ?? null,
    })),
    hearings: hearingsOf(document, open, snapshot, now),
    extension: extensionAskedIn(document, open, snapshot),
    view: document.view,
    because: whyOf(document.because, snapshot.directory, handles ? open : null),
    openVerbs: verbs,
    mayBeAccused: verbs.includes('correct-accused')
      ? mayBeAccused(document, snapshot).flatMap((id) => personOf(snapshot, id) ?? [])
      : [],
    timeline: document.events.map((event) => timelineEntry(event, handles, open, snapshot)),
    tags: [...document.tags],
    sourceId: document.sourceId ?? null,
  }
}

type Open = (name: string) => string | null

function hearingsOf(document: ComplaintDocument, open: Open, snapshot: Snapshot, now: Date): Hearing[] {
  return invitationsOf(logged(document.events)).flatMap((invitation) => {
    const person = personOf(snapshot, invitation.staffMemberId)
    if (!person) return []
    return [
      {
        person,
        allegations: [...invitation.allegations],
        invitedAt: new Date(invitation.at).toISOString(),
        replyBy: new Date(invitation.replyBy).toISOString(),
        summary: open(invitation.id) ?? '',
        state: replyStateOf(invitation, now.getTime()),
        repliedAt: instant(invitation.repliedAt),
        reply: invitation.replyId === null ? null : open(invitation.replyId),
      },
    ]
  })
}

function extensionAskedIn(document: ComplaintDocument, open: Open, snapshot: Snapshot): CaseView['extension'] {
  const pending = pendingExtension(logged(document.events))
  const until = document.events.find((event) => event.id === pending?.id)?.facts.until
  if (!pending || !(until instanceof Date)) return null
  const { id, by, of, days } = pending
  return { by: personOf(snapshot, by), of, days, until: until.toISOString(), because: open(id) ?? '' }
}

const shownRetiming = (event: ComplaintEvent): { retiming?: Retiming } => {
  const retiming = retimingOf(event)
  return retiming ? { retiming } : {}
}

const aboutIn = ({ verb, facts }: ComplaintEvent): string | null => {
  if (verb === 'invite-reply') return String(facts.staffMemberId)
  return verb === 'recuse' ? String(facts.from) : null
}

function timelineEntry(event: ComplaintEvent, handles: boolean, open: Open, snapshot: Snapshot): TimelineEntry {
  const { by, facts } = event
  const readable = event.verb !== 'file' && (handles || by.actor === 'staff')
  return {
    at: event.at.toISOString(),
    verb: event.verb,
    by: by.actor,
    person: personOf(snapshot, by.actor === 'staff' ? by.staffMemberId : null),
    words: readable ? open(event.id) : null,
    to: personOf(snapshot, typeof facts.handlerId === 'string' ? facts.handlerId : null),
    level: typeof facts.level === 'number' ? facts.level : null,
    ...shownRetiming(event),
    reminderOf: event.verb === 'remind' ? (facts.of as NonNullable<TimelineEntry['reminderOf']>) : null,
    about: personOf(snapshot, aboutIn(event)),
    recusal: event.verb === 'recuse' ? (facts.recusal as Recusal) : null,
    days: typeof facts.days === 'number' ? facts.days : null,
  }
}
