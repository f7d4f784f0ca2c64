import { outcomesOf } from '../../rules/dispute.ts'
import { relationTo } from '../complaints/access.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { termsOf } from '../complaints/terms.ts'
import type { DisputeItem, DisputeView, MyDispute, Person } from '../contract/index.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'
import type { LocalDate } from '../trends/cell.ts'
import { mayDecide } from './access.ts'
import type { DisputeDocument } from './document.ts'
import { findingsAbout, mayBeReviewed } from './matter.ts'

/** Whitelists: what is not named here is seen by nobody. */

const NAMELESS = { vi: '—', en: '—' }

export const personIn = ({ directory }: Snapshot, id: unknown): Person | null => {
  const found = typeof id === 'string' ? directory.staff.get(id) : undefined
  return found ? { id: found.id, name: found.name, post: found.post } : null
}

export function openedTexts(document: Pick<DisputeDocument | ComplaintDocument, '_id' | 'sealed'>, keys: Keys) {
  const sealer = openSealer(document._id, document.sealed.key, keys)
  return (name: string | null): string | null => {
    const text = name === null ? undefined : document.sealed.texts.find((each) => each.name === name)
    return text ? sealer.open(text) : null
  }
}

const spanOf = ({ subject }: DisputeDocument) =>
  'month' in subject ? { from: subject.from, until: subject.until } : null

function decisionOf(dispute: DisputeDocument, current: Snapshot, open: (name: string | null) => string | null) {
  const { decided, events } = dispute
  if (decided === null) return null
  const event = events.findLast(({ verb }) => verb === 'decide')
  return {
    outcome: decided.outcome,
    because: open(event?.id ?? null) ?? '',
    decidedAt: decided.at.toISOString(),
    by: personIn(current, decided.by)?.post ?? null,
    days: decided.days ? [...decided.days] : null,
  }
}

export function myDisputeOf(dispute: DisputeDocument, current: Snapshot, keys: Keys): MyDispute {
  const open = openedTexts(dispute, keys)
  return {
    disputeId: dispute._id,
    what: dispute.what,
    state: dispute.state,
    noticeId: 'noticeId' in dispute.subject ? dispute.subject.noticeId : null,
    days: spanOf(dispute),
    words: open(dispute.events[0]?.id ?? null) ?? '',
    openedAt: dispute.openedAt.toISOString(),
    dueAt: dispute.dueAt.toISOString(),
    decider: personIn(current, dispute.deciderId)?.post ?? null,
    decision: decisionOf(dispute, current, open),
  }
}

export function itemOf(dispute: DisputeDocument, reader: string, current: Snapshot, at: Date): DisputeItem {
  const { directory } = current
  return {
    disputeId: dispute._id,
    what: dispute.what,
    state: dispute.state,
    person: personIn(current, dispute.staffMemberId),
    office: directory.offices.get(dispute.officeId)?.name ?? NAMELESS,
    openedAt: dispute.openedAt.toISOString(),
    dueAt: dispute.dueAt.toISOString(),
    decider: personIn(current, dispute.deciderId),
    isYours: dispute.state === 'open' && mayDecide(dispute, reader, directory, at.getTime()),
  }
}

export function disputeViewOf(
  dispute: DisputeDocument,
  about: {
    readonly complaint: ComplaintDocument | null
    readonly days: readonly { day: LocalDate; ratings: number }[]
  },
  reader: string,
  current: Snapshot,
  keys: Keys,
  at: Date,
): DisputeView {
  const { complaint } = about
  const item = itemOf(dispute, reader, current, at)
  const open = openedTexts(dispute, keys)
  const span = spanOf(dispute)
  const terms = termsOf(current, dispute.events)
  const hasFinding = complaint !== null && mayBeReviewed(complaint, dispute.staffMemberId)
  return {
    ...item,
    version: dispute.version,
    policyVersion: terms.version,
    allowance: terms.allowances.dispute,
    words: open(dispute.events[0]?.id ?? null) ?? '',
    matter: complaint === null ? null : matterOf(dispute, complaint, reader, current, keys, at),
    figures: span === null ? null : { ...span, days: [...about.days] },
    outcomes: item.isYours ? outcomesOf(dispute.what, hasFinding) : [],
    decision: decisionOf(dispute, current, open),
    timeline: dispute.events.map(({ at: when, verb, by, facts }) => ({
      at: when.toISOString(),
      verb,
      person: by.actor === 'staff' ? personIn(current, by.staffMemberId) : null,
      to: personIn(current, facts.deciderId),
    })),
  }
}

function matterOf(
  { subject, staffMemberId }: DisputeDocument,
  complaint: ComplaintDocument,
  reader: string,
  current: Snapshot,
  keys: Keys,
  at: Date,
): DisputeView['matter'] {
  if ('month' in subject) return null
  const open = openedTexts(complaint, keys)
  const { noticeId, allegations } = subject
  const invited = complaint.events.find(({ id }) => id === noticeId)
  const replied = complaint.events.find(({ facts }) => facts.invitation === noticeId)
  const answered = complaint.events.findLast(({ verb }) => verb === 'resolve')
  const maySee = relationTo(complaint, reader, current.directory, at.getTime()) !== null
  return {
    caseId: maySee ? complaint._id : null,
    month: String(invited?.facts.month),
    allegations: [...allegations],
    summary: open(noticeId) ?? '',
    reply: open(replied?.id ?? null),
    findings: findingsAbout(complaint, staffMemberId, allegations).map(({ allegation, finding, action }) => ({
      allegation,
      finding,
      action,
    })),
    foundBy: answered?.by.actor === 'staff' ? personIn(current, answered.by.staffMemberId) : null,
  }
}
