import { randomBytes } from 'node:crypto'
import { attachmentsOf } from '../complaints/document.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import type { AttachmentKept, CaseAttachment } from '../contract/index.ts'
import { Problem } from '../problem.ts'
import { base32 } from '../security/base32.ts'
import type { Keys } from '../security/keys.ts'
import { newSealer, openSealer } from '../security/seal.ts'
import { examine } from './examine.ts'
import type { AttachmentStore } from './store.ts'

const ID_BITS = 130
/** Long enough to finish a complaint the next morning. */
const UNCLAIMED_FOR = 24 * 3_600_000
const AT_ONCE = 200

/** Name under which the bytes of a file are sealed with the key of that file. */
const CONTENT = 'content'

export interface Opened {
  readonly mediaType: string
  readonly kind: 'image' | 'pdf'
  readonly content: Buffer
}

export type AttachmentActions = ReturnType<typeof attachmentActions>

export function attachmentActions(parts: {
  readonly store: AttachmentStore
  readonly complaints: Pick<ComplaintStore, 'byId'>
  readonly keys: Keys
}) {
  const { store, complaints, keys } = parts
  return {
    /** Checks a file by its content and keeps it sealed, for whoever knows its id to claim. Throws Problems. */
    async keep(sent: Buffer): Promise<AttachmentKept> {
      const { kind, mediaType, content } = await examine(sent)
      const attachmentId = base32(randomBytes(17), ID_BITS).toLowerCase()
      const sealer = newSealer(attachmentId, keys)
      const bytes = content.byteLength
      await store.insert(attachmentId, sealer.sealBytes(CONTENT, content), {
        kind,
        mediaType,
        bytes,
        key: sealer.key,
        claimedBy: null,
        settled: false,
      })
      return { attachmentId, kind, bytes }
    },

    /** Repeated with the same complaint it answers the same. Throws Problem attachment/gone when one is another's, or no more. */
    async claim(ids: readonly string[], caseId: string): Promise<CaseAttachment[]> {
      if (ids.length === 0) return []
      const claimed = await store.claim(ids, caseId)
      return ids.map((attachmentId) => {
        const facts = claimed.get(attachmentId)
        if (!facts) throw new Problem('attachment/gone')
        return { attachmentId, kind: facts.kind, bytes: facts.bytes }
      })
    },

    /** A file of this complaint. Throws Problem request/not-found for any other. */
    async open(attachmentId: string, caseId: string): Promise<Opened> {
      const facts = await store.factsOf(attachmentId)
      if (facts?.claimedBy !== caseId) throw new Problem('request/not-found')
      const sealed = await store.read(attachmentId)
      const { key, kind, mediaType } = facts
      return { kind, mediaType, content: openSealer(attachmentId, key, keys).openBytes(CONTENT, sealed) }
    },

    /** Removes what nobody claimed within a day, and what was claimed by a filing that then failed. Returns how many. */
    async sweep(now: Date): Promise<number> {
      let removed = 0
      for (const { id, claimedBy } of await store.unsettled(new Date(now.getTime() - UNCLAIMED_FOR), AT_ONCE)) {
        const complaint = claimedBy === null ? null : await complaints.byId(claimedBy)
        if (complaint && attachmentsOf(complaint).some(({ attachmentId }) => attachmentId === id)) {
          await store.settle(id)
        } else {
          await store.remove(id)
          removed += 1
        }
      }
      return removed
    },
  }
}
