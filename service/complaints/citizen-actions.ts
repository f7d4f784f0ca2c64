import { createHmac, timingSafeEqual } from 'node:crypto'
import { isRefusal, type Refusal } from '../../rules/refusal.ts'
import type { AttachmentActions } from '../attachments/actions.ts'
import type { ComplaintProgress, ComplaintReceipt, NewComplaint } from '../contract/index.ts'
import type { Snapshot, SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'
import { readText } from '../text.ts'
import { apply, type Command } from './command.ts'
import { commandId } from './command-id.ts'
import type { ComplaintDocument } from './document.ts'
import { compose, countOf, promisedIn } from './filing.ts'
import type { Intake } from './intake.ts'
import { caseIdFor, holdsTrackingCode, receiptHash, trackingCodeFor } from './receipt.ts'
import { signStatement } from './statement.ts'
import type { ComplaintStore } from './store.ts'
import { progressOf, wasAnswered } from './views.ts'

export interface ComplaintParts {
  readonly store: ComplaintStore
  readonly intake: Intake
  readonly snapshot: SnapshotHolder
  readonly attachments: Pick<AttachmentActions, 'claim'>
  readonly keys: Keys
  readonly now: () => Date
  /** Something may be owed to the outside: look soon. Never waited for. */
  readonly nudge: () => void
}

/** A clock that runs a little fast in a phone is not a lie. */
const FUTURE_AT_MOST = 5 * 60_000
const TRIES = 5

/** What a citizen may send with a tracking code. */
export type CitizenCommand =
  | { readonly verb: 'reply'; readonly words: string; readonly attachmentIds?: readonly string[] | undefined }
  | { readonly verb: 'confirm'; readonly view: 'satisfied' | 'partly-satisfied' }
  | { readonly verb: 'contest'; readonly words: string }
  | { readonly verb: 'withdraw'; readonly words?: string | undefined }

export type CitizenActions = ReturnType<typeof citizenActions>

export function citizenActions(parts: ComplaintParts) {
  const { store, intake, snapshot, attachments, keys, now, nudge } = parts

  const byCode = async (trackingCode: string): Promise<ComplaintDocument> => {
    const document = await store.byReceiptHash(receiptHash(keys, trackingCode))
    if (!document) throw new Problem('complaint/unknown-code')
    return document
  }

  return {
    /** One write and no read, but for files to claim; a retry is answered from what the first one wrote. */
    async file(body: NewComplaint, idempotencyKey: string): Promise<ComplaintReceipt> {
      const current = snapshot.current()
      const at = now()
      const checked = check(body, current, at)
      const caseId = caseIdFor(keys, idempotencyKey)
      const trackingCode = trackingCodeFor(keys, idempotencyKey, body)
      const hash = receiptHash(keys, trackingCode)
      const claimed = body.attachmentIds ? await attachments.claim(body.attachmentIds, caseId) : []
      const filing = { caseId, receiptHash: hash, at, origin: 'citizen', attachments: claimed, ...checked } as const
      const composed = compose(filing, current, keys)

      const stored = await intake.insert(composed)
      const document = stored === 'stored' ? composed : await store.byId(caseId)
      if (!document || document.receiptHash !== hash) throw new Problem('complaint/key-reused')
      if (stored === 'stored') current.caseload.add(countOf(document))
      nudge()
      return receiptOf(document, trackingCode, idempotencyKey, checked, current, keys)
    },

    async progress(trackingCode: string): Promise<ComplaintProgress> {
      return progressOf(await byCode(trackingCode), snapshot.current(), keys, now())
    },

    /** Repeated on a conflict: the citizen decided on the case, not on a version of it. */
    async send(trackingCode: string, idempotencyKey: string, asked: CitizenCommand): Promise<ComplaintProgress> {
      const words = 'words' in asked && asked.words !== undefined ? { words: readText(asked.words) } : {}
      if (words.words !== undefined && holdsTrackingCode(words.words)) throw new Problem('complaint/code-in-text')
      for (let attempt = 0; attempt < TRIES; attempt++) {
        const document = await byCode(trackingCode)
        const current = snapshot.current()
        const id = commandId(keys, document._id, asked.verb, idempotencyKey)
        if (document.events.some((event) => event.id === id)) return progressOf(document, current, keys, now())

        const ids = asked.verb === 'reply' ? (asked.attachmentIds ?? []) : []
        const files = { attachments: await attachments.claim(ids, document._id) }
        const verb = asked.verb === 'reply' && document.state !== 'waiting' ? 'add' : asked.verb
        const command = { ...asked, ...words, ...files, verb, id, at: now(), by: { actor: 'citizen' } } as Command
        const change = apply(document, command, current, () => openSealer(document._id, document.sealed.key, keys))
        if (isRefusal(change)) throw refused(change)
        if (await store.commit(document, change)) {
          if (change.outbox.length > 0) nudge()
          return progressOf(await byCode(trackingCode), current, keys, now())
        }
      }
      throw new Problem('case/changed-meanwhile')
    },

    /** Kept beside the complaint: it moves nothing, so it is no event. The last word counts. */
    async rateHandling(trackingCode: string, score: number): Promise<ComplaintProgress> {
      const document = await byCode(trackingCode)
      if (!wasAnswered(document)) throw new Problem('case/not-in-this-state')
      await store.setHandling(document._id, { score, at: now() })
      return progressOf(await byCode(trackingCode), snapshot.current(), keys, now())
    },

    /** Only whoever read the letter sent to the address holds its token. */
    async confirmContact(token: string): Promise<void> {
      const [caseId = '', given = ''] = token.split('.')
      const expected = Buffer.from(contactToken(keys, caseId).split('.')[1] ?? '')
      const actual = Buffer.from(given)
      if (expected.length !== actual.length || !timingSafeEqual(expected, actual)) {
        throw new Problem('contact/link-invalid')
      }
      await store.confirmContact(caseId)
    },
  }
}

export const contactToken = (keys: Keys, caseId: string): string =>
  `${caseId}.${createHmac('sha256', keys.contact).update(caseId).digest('base64url')}`

export const refused = (refusal: Refusal): Problem => new Problem(`case/${refusal.refused}`)

/** What the contract's schema cannot say. Throws Problems. */
function check(body: NewComplaint, snapshot: Snapshot, at: Date) {
  const desk = snapshot.directory.desks.get(body.deskCode)
  if (!desk) throw new Problem('desk/unknown')
  const account = readText(body.account)
  if (account === '') throw new Problem('request/invalid')
  if (holdsTrackingCode(account)) throw new Problem('complaint/code-in-text')
  for (const id of body.staffMemberIds ?? []) {
    if (snapshot.directory.staff.get(id)?.officeId !== desk.officeId) throw new Problem('complaint/unknown-staff')
  }
  if (body.happenedAt !== undefined && Date.parse(body.happenedAt) > at.getTime() + FUTURE_AT_MOST) {
    throw new Problem('complaint/happened-in-future')
  }
  return { desk, body: { ...body, account } }
}

function receiptOf(
  document: ComplaintDocument,
  trackingCode: string,
  idempotencyKey: string,
  { body, desk }: ReturnType<typeof check>,
  snapshot: Snapshot,
  keys: Keys,
): ComplaintReceipt {
  const [filed] = document.events
  if (!filed) throw new Error(`complaint ${document._id} has no filing`)
  const promised = promisedIn(filed)
  const office = snapshot.directory.offices.get(desk.officeId)?.name ?? desk.name
  const statement = signStatement(keys, idempotencyKey, body.account, {
    filedAt: document.filedAt,
    office: office.vi,
    desk: desk.code,
    attitudes: body.attitudes,
    head: filed.hash,
    acknowledgeBy: promised.acknowledgeBy,
    resolveBy: promised.resolveBy,
  })
  return {
    trackingCode,
    filedAt: document.filedAt.toISOString(),
    acknowledgeBy: promised.acknowledgeBy.toISOString(),
    resolveBy: promised.resolveBy.toISOString(),
    office,
    desk: desk.name,
    statement,
  }
}
