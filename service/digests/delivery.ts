import { MAX_ATTEMPTS, nextAttemptAfter } from '../../notifications/backoff.ts'
import { composeDigest } from '../../notifications/compose/digest.ts'
import type { Mailer } from '../../notifications/mailer.ts'
import { messageIdOf } from '../../notifications/message-id.ts'
import { Undeliverable } from '../../notifications/undeliverable.ts'
import { owingOf } from '../../rules/owing.ts'
import { scopeOf } from '../complaints/access.ts'
import type { InboxCursor, InboxRow } from '../complaints/case-lists.ts'
import type { Scope } from '../complaints/scope.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import { calendarOf, type Snapshot, type SnapshotHolder } from '../directory/snapshot.ts'
import type { DirectoryStore } from '../directory/store.ts'
import { writeDisputeLetter } from '../disputes/letters.ts'
import type { DisputeStore } from '../disputes/store.ts'
import type { LooseLetter } from '../outbox/loose-letter.ts'
import type { LooseStore } from '../outbox/loose-store.ts'
import { workingDateAt } from './morning.ts'

export interface DigestDeliveryParts {
  readonly loose: LooseStore
  readonly disputes: DisputeStore
  readonly store: Pick<ComplaintStore, 'inbox'>
  readonly directory: DirectoryStore
  readonly snapshot: SnapshotHolder
  readonly mailer: Mailer
  readonly publicUrl: string
  readonly now: () => Date
  readonly wallClock: () => Date
  readonly random: () => number
  readonly newToken: () => string
  readonly report: (line: string) => void
}

const PAGE = 500

/** Carries one letter of no complaint out as things stand when it is sent. Done twice, it sends once. */
export function createDigestDelivery(parts: DigestDeliveryParts): (id: string) => Promise<void> {
  const { loose, directory, snapshot, mailer, publicUrl, wallClock, random, report } = parts
  const domain = new URL(publicUrl).hostname

  return async (id) => {
    const token = parts.newToken()
    const letter = await loose.takeUp(id, token)
    if (!letter) return
    const current = await snapshot.fresh()
    const written =
      letter.kind === 'dispute' ? await writeDisputeLetter(letter, current, parts) : await write(letter, current, parts)
    const address = written && (await directory.emailOf(letter.staffMemberId))
    if (!written || !address) return loose.settle(id, token, 'withheld')
    try {
      await mailer.send({ ...written, to: address, language: 'vi', messageId: messageIdOf(id, domain) })
      await loose.settle(id, token, 'sent')
    } catch (error) {
      if (error instanceof Undeliverable || letter.attempts >= MAX_ATTEMPTS) {
        report('a letter of no complaint could not be delivered')
        return loose.settle(id, token, 'undeliverable')
      }
      await loose.postpone(id, token, new Date(wallClock().getTime() + nextAttemptAfter(letter.attempts, random)))
    }
  }
}

/** Null when its day is over, when the person has left, or when nothing is owed that they may know of. */
async function write(letter: LooseLetter, current: Snapshot, parts: DigestDeliveryParts) {
  const person = current.directory.staff.get(letter.staffMemberId)
  if (!person?.active) return null
  const now = parts.now().getTime()
  const calendar = calendarOf(current, person.officeId)
  if (workingDateAt(calendar, now) !== letter.period) return null
  const cases = await all(parts.store, scopeOf(current.directory, person.id, now))
  const owing = owingOf(
    cases.map(({ state, dueAt }) => ({ state, dueAt: dueAt?.getTime() ?? null })),
    calendar,
    now,
  )
  if (owing.overdue + owing.today + owing.later === 0) return null
  const link = `${parts.publicUrl}/console/inbox`
  return composeDigest(owing, { language: 'vi', link, utcOffset: calendar.utcOffset })
}

/** The inbox of the person, whole: the guard is in its query. */
async function all(store: DigestDeliveryParts['store'], scope: Scope): Promise<InboxRow[]> {
  const rows: InboxRow[] = []
  let after: InboxCursor | null = null
  for (;;) {
    const page: InboxRow[] = await store.inbox('mine', scope, after, PAGE)
    rows.push(...page)
    const last = page.at(-1)
    if (!last || page.length < PAGE) return rows
    after = { at: last.dueAt, caseId: last._id }
  }
}
