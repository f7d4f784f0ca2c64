import { compose } from '../../notifications/compose/letter.ts'
import type { NoticeName } from '../../notifications/notices.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import { type LooseLetter, looseLetter } from '../outbox/loose-letter.ts'
import { mayDecide } from './access.ts'
import type { DisputeDocument, DisputeEvent } from './document.ts'
import type { DisputeStore } from './store.ts'

export type DisputeNotice = Extract<NoticeName, `dispute-${string}`>

/** A letter that an event of a dispute owes. */
export interface DisputeLetter {
  readonly eventId: string
  readonly notice: DisputeNotice
  readonly staffMemberId: string
}

export const lettersTo = (
  event: DisputeEvent,
  notice: DisputeNotice,
  people: readonly (string | null)[],
): DisputeLetter[] =>
  people.flatMap((staffMemberId) => (staffMemberId === null ? [] : [{ eventId: event.id, notice, staffMemberId }]))

const SEPARATOR = '|'

export const asLoose = (disputeId: string, { eventId, notice, staffMemberId }: DisputeLetter, at: Date): LooseLetter =>
  looseLetter('dispute', staffMemberId, [disputeId, eventId, notice].join(SEPARATOR), at)

const NOTICES: readonly DisputeNotice[] = [
  'dispute-assigned',
  'dispute-reminder',
  'dispute-escalated',
  'dispute-held',
  'dispute-decided',
]

/** Written when it is sent; null when the dispute is no longer the recipient's to know of. */
export async function writeDisputeLetter(
  { staffMemberId, period }: LooseLetter,
  current: Snapshot,
  { disputes, publicUrl, now }: { disputes: DisputeStore; publicUrl: string; now: () => Date },
) {
  const [disputeId = '', , name] = period.split(SEPARATOR)
  const notice = NOTICES.find((each) => each === name)
  const dispute = await disputes.byId(disputeId)
  if (!notice || !dispute) return null
  const toPerson = notice === 'dispute-decided'
  if (toPerson ? dispute.staffMemberId !== staffMemberId : !isTheirs(dispute, staffMemberId, notice, current, now()))
    return null
  return compose({
    name: notice,
    language: 'vi',
    link: `${publicUrl}/console/${toPerson ? 'my-record' : notice === 'dispute-held' ? 'disputes' : `disputes/${disputeId}`}`,
    dueAt: dispute.dueAt.getTime(),
    utcOffset: calendarOf(current, dispute.officeId).utcOffset,
  })
}

const isTheirs = (
  dispute: DisputeDocument,
  staffMemberId: string,
  notice: DisputeNotice,
  { directory }: Snapshot,
  at: Date,
): boolean =>
  notice === 'dispute-held'
    ? dispute.state === 'held'
    : dispute.state === 'open' && mayDecide(dispute, staffMemberId, directory, at.getTime())
