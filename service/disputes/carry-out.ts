import { isRefusal } from '../../rules/refusal.ts'
import { apply, type Command } from '../complaints/command.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import type { LooseStore } from '../outbox/loose-store.ts'
import type { RatingStore } from '../ratings/store.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'
import type { LocalDays } from '../trends/local-days.ts'
import type { DisputeDocument } from './document.ts'
import { asLoose } from './letters.ts'
import type { DisputeStore } from './store.ts'

export interface CarryOutParts {
  readonly disputes: DisputeStore
  readonly complaints: ComplaintStore
  readonly ratings: RatingStore
  readonly loose: LooseStore
  readonly snapshot: SnapshotHolder
  readonly localDays: LocalDays
  readonly keys: Keys
  /** Letters of cases, and those of no case, may be owed: look soon. */
  readonly nudge: () => void
  readonly nudgeLoose: () => void
}

/** Does what a dispute owes elsewhere. Killed anywhere it is done again, and done twice it changes nothing. */
export async function carryOut(dispute: DisputeDocument, parts: CarryOutParts): Promise<void> {
  if (dispute.toCorrect) await correct(dispute, parts)
  const at = dispute.events.at(-1)?.at ?? dispute.openedAt
  await parts.loose.owe(dispute.letters.map((letter) => asLoose(dispute._id, letter, at)))
  await parts.disputes.settle(dispute)
  if (dispute.letters.length > 0) parts.nudgeLoose()
}

async function correct(
  { _id, subject, staffMemberId, decided, sealed, events }: DisputeDocument,
  parts: CarryOutParts,
) {
  if (decided === null) return
  if ('month' in subject) {
    for (const day of decided.days ?? []) {
      const { from, until } = parts.localDays.boundsOf(day)
      await parts.ratings.takeFrom(staffMemberId, from, until, _id)
    }
    return
  }
  const event = events.findLast(({ verb }) => verb === 'decide')
  const text = sealed.texts.find(({ name }) => name === event?.id)
  const words = text ? openSealer(_id, sealed.key, parts.keys).open(text) : ''
  const common = { id: `dispute:${_id}`, by: { actor: 'staff', staffMemberId: decided.by }, words } as const
  await correctCase(subject.caseId, decided.at, parts, (at) =>
    decided.outcome === 'review-ordered'
      ? { ...common, at, verb: 'order-review' }
      : { ...common, at, verb: 'correct-record', staffMemberId },
  )
}

/** Repeated on a conflict. What the case no longer lets happen has happened by another way: it is in review, or not about them. */
async function correctCase(
  caseId: string,
  decidedAt: Date,
  { complaints, snapshot, keys, nudge }: CarryOutParts,
  commandAt: (at: Date) => Command,
): Promise<void> {
  for (;;) {
    const [document, current] = await Promise.all([complaints.byId(caseId), snapshot.fresh()])
    const last = document?.events.at(-1)
    if (!document || !last) return
    const command = commandAt(new Date(Math.max(last.at.getTime(), decidedAt.getTime())))
    if (document.events.some(({ id }) => id === command.id)) return
    const change = apply(document, command, current, () => openSealer(caseId, document.sealed.key, keys))
    if (isRefusal(change)) return
    if (!(await complaints.commit(document, change))) continue
    if (change.outbox.length > 0) nudge()
    return
  }
}
