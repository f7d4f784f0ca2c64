import { createHash } from 'node:crypto'
import { type Decision, decide } from '../../rules/assignment.ts'
import { type Because, turnIn } from '../../rules/because.ts'
import type { CaseCount } from '../../rules/caseload.ts'
import { deadlinesOf } from '../../rules/deadline.ts'
import { type Desk, officePath } from '../../rules/directory.ts'
import { nextOwed } from '../../rules/escalation.ts'
import type { FactsWithWords } from '../../rules/facts.ts'
import type { Parties } from '../../rules/guard.ts'
import { guard } from '../../rules/guard.ts'
import { attribute, localWeekday, staffAtDesk, staffOnDay } from '../../rules/roster.ts'
import { storedFacts } from '../../rules/routing/index.ts'
import { type Attribution, type Origin, severityOf } from '../../rules/vocabulary.ts'
import { localTimeOfDay, MINUTE } from '../../rules/working-calendar.ts'
import type { CaseAttachment, NewComplaint } from '../contract/index.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import { type OutboxEntry, owed } from '../outbox/entry.ts'
import { canonical } from '../security/canonical.ts'
import { contactIndexOf } from '../security/contact-index.ts'
import type { Keys } from '../security/keys.ts'
import { newSealer } from '../security/seal.ts'
import { ACCOUNT, CONTACT, type ComplaintDocument, MATCHED } from './document.ts'
import { type ComplaintEvent, chained, logged } from './event-log.ts'

export interface Filing {
  readonly caseId: string
  readonly receiptHash: string
  readonly body: NewComplaint
  readonly desk: Desk
  readonly at: Date
  readonly origin: Origin
  /** Files already claimed for it. */
  readonly attachments?: readonly CaseAttachment[]
}

interface Promised {
  readonly acknowledgeBy: Date
  readonly resolveBy: Date
}

/** What the citizen was promised stands in the filing itself, whatever policy came later. Throws when it does not. */
export function promisedIn({ id, facts }: ComplaintEvent): Promised {
  const { acknowledgeBy, resolveBy } = facts
  if (acknowledgeBy instanceof Date && resolveBy instanceof Date) return { acknowledgeBy, resolveBy }
  throw new Error(`event ${id} promises nothing`)
}

/** Everything decided at filing, from memory alone: one document, ready to be written once. Pure but for the random sealing. */
export function compose(filing: Filing, snapshot: Snapshot, keys: Keys): ComplaintDocument {
  const { caseId, body, desk, at, origin } = filing
  const calendar = calendarOf(snapshot, desk.officeId)
  const citizen = body.contact?.email === undefined ? null : contactIndexOf(keys, body.contact.email)
  const { facts, parties, attribution } = describe({ ...filing, citizen }, snapshot)
  const { directory, policy: compiled } = snapshot
  const workload = snapshot.feltAt(desk.officeId)
  const decision = decide({ facts, parties, directory, policy: compiled, workload, now: at.getTime() })
  const turnOf = turnIn(decision.because)
  const { told, matchedWords } = decision
  const { policy } = compiled
  const filed = [{ at: at.getTime(), verb: 'file' as const }]
  const deadlines = deadlinesOf(filed, policy, calendar)
  const promised = {
    acknowledgeBy: new Date(deadlines.acknowledge?.by ?? at),
    resolveBy: new Date(deadlines.resolve?.by ?? at),
  }

  const sealer = newSealer(caseId, keys)
  const account = sealer.seal(ACCOUNT, body.account)
  const contact = body.contact ? sealer.seal(CONTACT, canonical(body.contact)) : undefined
  const matched = matchedWords.length > 0 ? sealer.seal(MATCHED, JSON.stringify(matchedWords)) : undefined
  const because: Because = { ...decision.because, ...(matched ? { words: MATCHED } : {}) }
  const stored = storedFacts(facts)
  const event = chained({
    id: `file:${caseId}`,
    at,
    by: { actor: 'citizen' },
    verb: 'file',
    facts: {
      handlerId: decision.assigneeId,
      because,
      matchedWords: matched?.commitment,
      ...(told.length > 0 ? { told } : {}),
      factsDigest: createHash('sha256').update(canonical(stored)).digest('base64url'),
      contact: contact?.commitment,
      ...(filing.attachments?.length ? { attachments: filing.attachments } : {}),
      calendar: { id: calendar.id, version: calendar.version },
      directoryVersion: snapshot.directory.version,
      ...promised,
    },
    said: account.commitment,
    previous: caseId,
  })
  const held = decision.assigneeId === null
  const wakeAt = nextOwed(logged([event]), policy, calendar, at.getTime())?.at
  const outbox = filingNotices(event, caseId, body, decision, parties, snapshot, promised)
  return {
    _id: caseId,
    version: 1,
    origin,
    state: held ? 'held' : 'assigned',
    open: true,
    receiptHash: filing.receiptHash,
    language: body.language,
    filedAt: at,
    happenedAt: body.happenedAt === undefined ? null : new Date(body.happenedAt),
    settledAt: null,
    facts: stored,
    parties,
    attribution,
    handlerId: decision.assigneeId,
    ...(turnOf === null ? {} : { turnOf }),
    level: 0,
    because,
    ...(told.length > 0 ? { noticed: told } : {}),
    tags: decision.tags,
    calendar: { id: calendar.id, version: calendar.version },
    dueAt: promised.acknowledgeBy,
    owes: 'acknowledge',
    wakeAt: wakeAt === undefined ? null : new Date(wakeAt),
    conclusions: [],
    view: null,
    contactConfirmed: false,
    ...(citizen === null ? {} : { contactIndex: citizen }),
    events: [event],
    sealed: { key: sealer.key, texts: [account, contact, matched].flatMap((text) => text?.sealed ?? []) },
    outbox,
    ...(outbox.length > 0 ? { outboxAt: at } : {}),
  }
}

/** The facts of a filing, whom it is about, and how sure we are. */
export function describe(
  { body, desk, at, citizen }: Pick<Filing, 'body' | 'desk' | 'at'> & { readonly citizen: string | null },
  snapshot: Snapshot,
): { facts: FactsWithWords; parties: Parties; attribution: Attribution } {
  const { directory } = snapshot
  const felt = snapshot.feltAt(desk.officeId)
  const calendar = calendarOf(snapshot, desk.officeId)
  const happened = body.happenedAt === undefined ? at.getTime() : Date.parse(body.happenedAt)
  const atDesk = staffAtDesk(directory, calendar, desk.code, happened)
  const { staffMemberIds, attribution } = attribute(body.staffMemberIds ?? [], atDesk)
  const path = officePath(directory, desk.officeId)
  const supervisorId = desk.supervisorId ?? path[0]?.headId ?? null
  const facts: FactsWithWords = {
    office: desk.officeId,
    officePath: path.map((office) => office.id),
    officeKind: path[0]?.kind ?? 'department',
    desk: desk.code,
    staffMembers: staffMemberIds,
    staffKnown: attribution === 'named-by-citizen',
    attitudes: body.attitudes,
    severity: severityOf(body.attitudes),
    service: body.service ?? null,
    channel: body.channel,
    language: body.language,
    anonymous: body.contact === undefined,
    weekday: localWeekday(calendar, happened),
    minuteOfDay: Math.floor(localTimeOfDay(calendar, happened) / MINUTE),
    deskRepeats: felt.deskRepeats(desk.code),
    staffRepeats: Math.max(0, ...staffMemberIds.map(felt.staffRepeats)),
    citizenRepeats: citizen === null ? 0 : felt.citizenRepeats(citizen),
    supervisorOpen: supervisorId === null ? 0 : felt.openWith(supervisorId),
    words: body.account,
  }
  // A citizen's hour is rough, so with nobody named anyone at the desk that day may be meant.
  const possiblyAccused = attribution === 'named-by-citizen' ? [] : staffOnDay(directory, calendar, desk.code, happened)
  return { facts, parties: { accused: staffMemberIds, possiblyAccused, contested: [] }, attribution }
}

/** What a new complaint adds to loads, turns and counts until all are counted again. */
export const countOf = ({ parties, facts, handlerId, turnOf, filedAt }: ComplaintDocument): CaseCount => ({
  parties,
  desk: facts.desk,
  handlerId,
  turnOf: turnOf ?? null,
  open: 1,
  recent: 1,
  lastAt: filedAt.getTime(),
})

function filingNotices(
  event: ComplaintEvent,
  caseId: string,
  body: NewComplaint,
  decision: Decision,
  parties: Parties,
  snapshot: Snapshot,
  promised: Promised,
): OutboxEntry[] {
  const { at } = event
  const toCitizen = body.contact?.email === undefined ? [] : [owed(caseId, event.id, 'confirm-address', 'citizen', at)]
  const toOthers = decision.told.map((id) => owed(caseId, event.id, 'case-noticed', { staffMemberId: id }, at))
  if (decision.assigneeId !== null) {
    const to = { staffMemberId: decision.assigneeId }
    return [owed(caseId, event.id, 'case-assigned', to, at, promised.acknowledgeBy), ...toOthers, ...toCitizen]
  }
  return [...heldAlarm(caseId, event, parties, snapshot), ...toOthers, ...toCitizen]
}

/** Nobody may handle it: those of the reform office whom the guard does not exclude are alarmed. */
export const heldAlarm = (caseId: string, event: ComplaintEvent, parties: Parties, snapshot: Snapshot): OutboxEntry[] =>
  reformOfficersFor(parties, snapshot, event.at).map((id) =>
    owed(caseId, event.id, 'case-held', { staffMemberId: id }, event.at),
  )

/** The reform officers whom the guard lets know of a case. */
export function reformOfficersFor(parties: Parties, { directory }: Snapshot, at: Date): string[] {
  const { excludes } = guard(parties, directory, at.getTime())
  return [...directory.staff.values()]
    .filter((p) => p.active && p.roles.includes('reform-officer') && excludes(p.id) === null)
    .map((p) => p.id)
}
