import { MAX_ATTEMPTS, nextAttemptAfter } from '../../notifications/backoff.ts'
import { compose } from '../../notifications/compose/letter.ts'
import type { Mailer } from '../../notifications/mailer.ts'
import { messageIdOf } from '../../notifications/message-id.ts'
import { NOTICES } from '../../notifications/notices.ts'
import { Undeliverable } from '../../notifications/undeliverable.ts'
import { mayGoAt, type UrgentCause, USUAL_QUIET_HOURS } from '../../rules/quiet-hours.ts'
import { relationTo } from '../complaints/access.ts'
import { contactToken } from '../complaints/citizen-actions.ts'
import { CONTACT, type ComplaintDocument } from '../complaints/document.ts'
import type { Contact } from '../contract/index.ts'
import { calendarOf, type SnapshotHolder } from '../directory/snapshot.ts'
import type { DirectoryStore } from '../directory/store.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'
import type { OutboxEntry } from './entry.ts'
import type { OutboxStore } from './store.ts'

export interface DeliveryParts {
  readonly outbox: OutboxStore
  readonly directory: DirectoryStore
  readonly snapshot: SnapshotHolder
  readonly mailer: Mailer
  readonly keys: Keys
  readonly publicUrl: string
  readonly now: () => Date
  readonly wallClock: () => Date
  readonly random: () => number
  readonly newToken: () => string
  readonly report: (line: string) => void
}

/** Carries one notice out: take it up, look the address up, send, mark. Done twice, it sends once. */
export function createDelivery(parts: DeliveryParts): (caseId: string, entryId: string) => Promise<void> {
  const { outbox, snapshot, mailer, keys, publicUrl, wallClock, random, report } = parts
  const domain = new URL(publicUrl).hostname

  return async (caseId, entryId) => {
    const token = parts.newToken()
    const taken = await outbox.takeUp(caseId, entryId, token)
    if (!taken) return
    const { document, entry } = taken
    const opening = opensAt(document, entry, parts)
    if (opening !== null) return outbox.putOff(caseId, entryId, token, opening)
    const address = await addressFor(document, entry, parts)
    if (address === null) return outbox.settle(caseId, entryId, token, 'withheld')
    const language = entry.to === 'citizen' ? document.language : 'vi'
    const letter = compose({
      name: entry.notice,
      language,
      link: linkFor(document, entry, keys, publicUrl),
      dueAt: entry.dueAt?.getTime() ?? null,
      utcOffset: calendarOf(snapshot.current(), document.facts.office).utcOffset,
    })
    try {
      await mailer.send({ ...letter, to: address, language, messageId: messageIdOf(entry.id, domain) })
      await outbox.settle(caseId, entryId, token, 'sent')
    } catch (error) {
      const final = error instanceof Undeliverable || entry.attempts >= MAX_ATTEMPTS
      if (final) {
        // Its message may quote the address, which no log may hold.
        report(`letter ${entryId} could not be delivered`)
        return outbox.settle(caseId, entryId, token, 'undeliverable')
      }
      const wait = nextAttemptAfter(entry.attempts, random)
      await outbox.postpone(caseId, entryId, token, new Date(wallClock().getTime() + wait))
    }
  }
}

/** When the office of the recipient opens, if the letter must wait for that; asked anew when it has, for days are declared late. */
function opensAt(document: ComplaintDocument, entry: OutboxEntry, { snapshot, now }: DeliveryParts): Date | null {
  if (entry.to === 'citizen') return null
  const current = snapshot.current()
  const person = current.directory.staff.get(entry.to.staffMemberId)
  if (!person) return null
  const causes: UrgentCause[] = [
    ...(document.facts.severity === 'serious' ? (['serious'] as const) : []),
    ...(entry.notice === 'case-escalated' ? (['escalated'] as const) : []),
    ...(entry.notice === 'case-held' ? (['held'] as const) : []),
  ]
  const at = now().getTime()
  const { quiet = USUAL_QUIET_HOURS } = current.policy.policy
  const goes = mayGoAt(quiet, causes, calendarOf(current, person.officeId), at)
  return goes > at ? new Date(goes) : null
}

/**
 * From the directory, or from the citizen's own field: confirmed, but for the letter that asks for confirmation. Null when
 * there is none, or when the guard has closed the case to that person since.
 */
async function addressFor(
  document: ComplaintDocument,
  entry: OutboxEntry,
  parts: DeliveryParts,
): Promise<string | null> {
  const { snapshot, directory, keys, now } = parts
  if (entry.to !== 'citizen') {
    const { staffMemberId } = entry.to
    if (isToNotified(entry)) {
      return document.notified?.includes(staffMemberId) ? directory.emailOf(staffMemberId) : null
    }
    const { directory: present } = await snapshot.fresh()
    const relation = relationTo(document, staffMemberId, present, now().getTime())
    return relation === null ? null : directory.emailOf(staffMemberId)
  }
  if (!document.contactConfirmed && entry.notice !== 'confirm-address') return null
  const sealed = document.sealed.texts.find((text) => text.name === CONTACT)
  if (!sealed) return null
  const contact = JSON.parse(openSealer(document._id, document.sealed.key, keys).open(sealed)) as Contact
  return contact.email ?? null
}

/** To someone the case is about: they were told of it, and open their own notices, never the case. */
const isToNotified = (entry: OutboxEntry): boolean => NOTICES[entry.notice].audience === 'notified'

/** A fragment never reaches a server; the tracking code is in no link at all. */
function linkFor(document: ComplaintDocument, entry: OutboxEntry, keys: Keys, publicUrl: string): string {
  if (isToNotified(entry)) return `${publicUrl}/console/replies`
  if (entry.to !== 'citizen') return `${publicUrl}/console/cases/${document._id}`
  if (entry.notice === 'confirm-address') {
    return `${publicUrl}/confirm?lang=${document.language}#${contactToken(keys, document._id)}`
  }
  return `${publicUrl}/track?lang=${document.language}`
}
