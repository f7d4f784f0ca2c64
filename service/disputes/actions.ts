import { createHmac } from 'node:crypto'
import {
  type DisputeVerb,
  daysLeftOut,
  disputeBarred,
  disputeClock,
  disputeParties,
  type EarlierDispute,
  outcomesOf,
} from '../../rules/dispute.ts'
import type { AuditStore } from '../audit/store.ts'
import { refused } from '../complaints/citizen-actions.ts'
import { holdsTrackingCode } from '../complaints/receipt.ts'
import type { DisputeDecision, Disputes, DisputeView, MyDisputes, NewDispute } from '../contract/index.ts'
import { calendarOf } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { newSealer, openSealer } from '../security/seal.ts'
import { readText } from '../text.ts'
import { monthsBefore } from '../trends/period.ts'
import { mayDecide, maySee } from './access.ts'
import { type CarryOutParts, carryOut } from './carry-out.ts'
import { type DisputeDocument, type DisputeSubject, daysOf, isOpen } from './document.ts'
import { lettersTo } from './letters.ts'
import { disputable, mayBeReviewed, noticeIn, partiesOf } from './matter.ts'
import { deciderFrom, eventOf, FIRST_SEAT, wakeAtOf } from './step.ts'
import { disputeViewOf, itemOf, myDisputeOf } from './views.ts'

export interface DisputeParts extends CarryOutParts {
  readonly audit: AuditStore
  readonly now: () => Date
  readonly report: (error: unknown) => void
}

/** As in one's own record: a month that has been over for another, of the last two years. */
const MONTHS_LATE = 1
const MONTHS_BACK = 24

export type DisputeActions = ReturnType<typeof disputeActions>

/** Disputes of staff members: opening one, taking it back, reading and deciding it. */
export function disputeActions(parts: DisputeParts) {
  const { disputes, complaints, ratings, snapshot, localDays, keys, audit, now, report } = parts

  const idFor = (...of: readonly string[]): string =>
    createHmac('sha256', keys.caseId).update(of.join('|')).digest('base64url').slice(0, 22)

  function said(text: string): string {
    const words = readText(text)
    if (words === '') throw new Problem('request/invalid')
    if (holdsTrackingCode(words)) throw new Problem('complaint/code-in-text')
    return words
  }

  async function mine(staffMemberId: string): Promise<MyDisputes> {
    const all = await disputes.ofPerson(staffMemberId)
    const current = snapshot.current()
    return {
      disputes: all.map((each) => myDisputeOf(each, current, keys)),
      allowance: current.policy.policy.allowances.dispute,
    }
  }

  /** What it is about, and the parties the guard is asked with. Throws Problems. */
  async function subjectOf(staffMemberId: string, { what, noticeId, days }: NewDispute) {
    const { directory } = snapshot.current()
    const all = await disputes.ofPerson(staffMemberId)
    if (what === 'figures') {
      if (!days || noticeId !== undefined) throw new Problem('request/invalid')
      const month = days.from.slice(0, 7)
      const latest = monthsBefore(localDays.dateOf(now()).slice(0, 7), MONTHS_LATE)
      const isInRecord = month <= latest && month > monthsBefore(latest, MONTHS_BACK)
      if (!isInRecord || days.until.slice(0, 7) !== month || days.until < days.from)
        throw new Problem('request/invalid')
      const overlapping = all.filter(
        ({ subject }) => 'month' in subject && subject.from <= days.until && subject.until >= days.from,
      )
      const barred = disputeBarred(what, { isAboutThem: true, foundAt: null }, overlapping.map(earlierOf))
      if (barred) throw refused(barred)
      const subject: DisputeSubject = { month, from: days.from, until: days.until }
      const officeId = directory.staff.get(staffMemberId)?.officeId ?? directory.reformOfficeId
      return { subject, officeId, parties: disputeParties(staffMemberId, null, []) }
    }
    if (noticeId === undefined || days) throw new Problem('request/invalid')
    const told = await complaints.notifiedOf(staffMemberId)
    const document = told.find((each) => noticeIn(each, staffMemberId, noticeId) !== null)
    const notice = document && noticeIn(document, staffMemberId, noticeId)
    if (!document || !notice) throw new Problem('case/not-notified')
    const earlier = all.filter(({ subject }) => 'noticeId' in subject && subject.noticeId === noticeId)
    const barred = disputeBarred(what, disputable(document, staffMemberId), earlier.map(earlierOf))
    if (barred) throw refused(barred)
    const subject: DisputeSubject = { caseId: document._id, noticeId, allegations: [...notice.allegations] }
    return { subject, officeId: document.facts.office, parties: partiesOf(document, staffMemberId) }
  }

  /** A dispute closed to someone answers exactly as one that does not exist. */
  async function see(reader: string, disputeId: string): Promise<DisputeDocument> {
    const [dispute, { directory }] = await Promise.all([disputes.byId(disputeId), snapshot.fresh()])
    if (!dispute || !maySee(dispute, reader, directory, now().getTime())) throw new Problem('dispute/unknown')
    return dispute
  }

  const complaintOf = async ({ subject }: DisputeDocument) =>
    'caseId' in subject ? complaints.byId(subject.caseId) : null

  async function viewOf(dispute: DisputeDocument, reader: string): Promise<DisputeView> {
    const { subject, staffMemberId } = dispute
    const [complaint, days] = await Promise.all([
      complaintOf(dispute),
      Promise.all(
        daysOf(subject).map(async (day) => {
          const { from, until } = localDays.boundsOf(day)
          return { day, ratings: await ratings.countOf(staffMemberId, from, until) }
        }),
      ),
    ])
    return disputeViewOf(dispute, { complaint, days }, reader, snapshot.current(), keys, now())
  }

  /** What was written is owed already: should this fail, the watch does it. */
  async function settle(disputeId: string): Promise<void> {
    const dispute = await disputes.byId(disputeId)
    if (dispute?.owing) await carryOut(dispute, parts).catch(report)
  }

  return {
    mine,

    async open(staffMemberId: string, idempotencyKey: string, asked: NewDispute): Promise<MyDisputes> {
      const words = said(asked.words)
      const disputeId = idFor(staffMemberId, 'dispute', idempotencyKey)
      if (await disputes.byId(disputeId)) return mine(staffMemberId)
      const current = await snapshot.fresh()
      const { subject, officeId, parties } = await subjectOf(staffMemberId, asked)
      const at = now()
      const { deciderId, because } = deciderFrom({ parties, officeId }, FIRST_SEAT, null, current, at)
      const sealer = newSealer(disputeId, keys)
      const id = `open:${disputeId}`
      const { sealed, commitment } = sealer.seal(id, words)
      const by = { actor: 'staff', staffMemberId } as const
      const facts = { what: asked.what, ...subject, deciderId, because }
      const event = eventOf(disputeId, [], 'open', { id, at, by, facts, said: commitment })
      const { by: dueAt } = disputeClock(
        [{ at: at.getTime(), verb: 'open' }],
        current.policy.policy.allowances.dispute,
        calendarOf(current, officeId),
      )
      const letters = lettersTo(event, 'dispute-assigned', [deciderId])
      await audit.record({ at, what: 'dispute-filed', staffMemberId, about: disputeId })
      await disputes.insert({
        _id: disputeId,
        version: 1,
        what: asked.what,
        state: deciderId === null ? 'held' : 'open',
        staffMemberId,
        officeId,
        subject,
        parties,
        deciderId,
        because,
        openedAt: at,
        dueAt: new Date(dueAt),
        wakeAt: wakeAtOf([event], officeId, current, at),
        settledAt: null,
        decided: null,
        events: [event],
        sealed: { key: sealer.key, texts: [sealed] },
        toCorrect: false,
        letters,
        owing: letters.length > 0,
      })
      await settle(disputeId)
      return mine(staffMemberId)
    },

    async withdraw(staffMemberId: string, disputeId: string, idempotencyKey: string): Promise<MyDisputes> {
      const dispute = await disputes.byId(disputeId)
      if (dispute?.staffMemberId !== staffMemberId) throw new Problem('dispute/unknown')
      const id = idFor(disputeId, 'withdraw', idempotencyKey)
      if (dispute.events.some((event) => event.id === id)) return mine(staffMemberId)
      if (!isOpen(dispute)) throw new Problem('dispute/changed-meanwhile')
      const at = now()
      const event = eventOf(disputeId, dispute.events, 'withdraw', {
        id,
        at,
        by: { actor: 'staff', staffMemberId },
        facts: {},
      })
      const set = { state: 'withdrawn', settledAt: at, wakeAt: null } as const
      if (!(await disputes.commit(dispute, { set, event, letters: [] }))) throw new Problem('dispute/changed-meanwhile')
      return mine(staffMemberId)
    },

    async list(reader: string): Promise<Disputes> {
      const [{ directory }, undecided, settled] = await Promise.all([
        snapshot.fresh(),
        disputes.undecided(),
        disputes.settled(),
      ])
      const at = now()
      const seen = [...undecided, ...settled].filter((each) => maySee(each, reader, directory, at.getTime()))
      return { disputes: seen.map((each) => itemOf(each, reader, snapshot.current(), at)) }
    },

    /** How many wait for this reader's decision. */
    async toDecide(reader: string): Promise<number> {
      const [{ directory }, undecided] = await Promise.all([snapshot.fresh(), disputes.undecided()])
      const at = now().getTime()
      return undecided.filter((each) => each.state === 'open' && mayDecide(each, reader, directory, at)).length
    },

    /** Every opening is audited before anything is shown. */
    async read(reader: string, disputeId: string): Promise<DisputeView> {
      const dispute = await see(reader, disputeId)
      await audit.record({ at: now(), what: 'dispute-opened', staffMemberId: reader, about: disputeId })
      return viewOf(dispute, reader)
    },

    async decide(
      reader: string,
      disputeId: string,
      idempotencyKey: string,
      { version, outcome, because, days }: DisputeDecision,
    ): Promise<DisputeView> {
      const dispute = await see(reader, disputeId)
      const verb: DisputeVerb = 'decide'
      const id = idFor(disputeId, verb, idempotencyKey)
      if (dispute.events.some((event) => event.id === id)) return viewOf(dispute, reader)
      const at = now()
      const { directory } = snapshot.current()
      if (dispute.version !== version || dispute.state !== 'open') throw new Problem('dispute/changed-meanwhile')
      if (!mayDecide(dispute, reader, directory, at.getTime())) throw new Problem('dispute/unknown')
      const words = said(because)
      const complaint = await complaintOf(dispute)
      const hasFinding = complaint !== null && mayBeReviewed(complaint, dispute.staffMemberId)
      const corrects = outcome !== 'stands'
      const left = daysLeftOut(daysOf(dispute.subject), days)
      if (!outcomesOf(dispute.what, hasFinding).includes(outcome) || left === null) throw new Problem('request/invalid')
      const taken = corrects && left.length > 0 ? { days: left } : {}
      const { sealed, commitment } = openSealer(disputeId, dispute.sealed.key, keys).seal(id, words)
      const event = eventOf(disputeId, dispute.events, verb, {
        id,
        at,
        by: { actor: 'staff', staffMemberId: reader },
        facts: { outcome, ...taken },
        said: commitment,
      })
      await audit.record({ at, what: 'dispute-decided', staffMemberId: reader, about: disputeId })
      const written = await disputes.commit(dispute, {
        set: {
          state: 'decided',
          settledAt: at,
          wakeAt: null,
          decided: { outcome, by: reader, at, ...taken },
          toCorrect: corrects,
        },
        event,
        text: sealed,
        letters: lettersTo(event, 'dispute-decided', [dispute.staffMemberId]),
      })
      if (!written) throw new Problem('dispute/changed-meanwhile')
      await settle(disputeId)
      const done = await disputes.byId(disputeId)
      return viewOf(done ?? dispute, reader)
    },
  }
}

const earlierOf = ({ what, state, settledAt }: DisputeDocument): EarlierDispute => ({
  what,
  state,
  settledAt: settledAt?.getTime() ?? null,
})
