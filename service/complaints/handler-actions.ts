import { isRefusal } from '../../rules/refusal.ts'
import type { AttachmentActions, Opened } from '../attachments/actions.ts'
import type { AuditStore } from '../audit/store.ts'
import type { Candidates, CaseView, Conclusion, Destinations, Duplicates, InboxPage } from '../contract/index.ts'
import { Problem } from '../problem.ts'
import { openSealer } from '../security/seal.ts'
import { readText } from '../text.ts'
import { relationTo, scopeOf } from './access.ts'
import { candidatesFor } from './candidates.ts'
import type { InboxCursor, InboxView } from './case-lists.ts'
import { type ComplaintParts, refused } from './citizen-actions.ts'
import { apply, type Command } from './command.ts'
import { commandId } from './command-id.ts'
import { destinationsIn } from './destinations.ts'
import { attachmentsOf } from './document.ts'
import { notOffered, offeredTo } from './offered.ts'
import { holdsTrackingCode } from './receipt.ts'
import { caseOf, inboxItemOf } from './views.ts'

export type HandlerCommand =
  | { readonly verb: 'acknowledge' }
  | { readonly verb: 'ask'; readonly words: string }
  | { readonly verb: 'reassign'; readonly words: string; readonly to: string }
  | {
      readonly verb: 'invite-reply'
      readonly words: string
      readonly staffMemberId: string
      readonly allegations: readonly string[]
    }
  | { readonly verb: 'request-extension'; readonly words: string; readonly days: number }
  | { readonly verb: 'approve-extension'; readonly words?: string }
  | { readonly verb: 'refuse-extension'; readonly words: string }
  | { readonly verb: 'transfer'; readonly words: string; readonly toDesk: string }
  | {
      readonly verb: 'correct-accused'
      readonly words: string
      readonly add: readonly string[]
      readonly remove: readonly string[]
    }
  | { readonly verb: 'link'; readonly other: string }
  | { readonly verb: 'unlink'; readonly other: string }
  | { readonly verb: 'resolve'; readonly words: string; readonly conclusions: readonly Conclusion[] }

export type HandlerActions = ReturnType<typeof handlerActions>

export function handlerActions(
  parts: Omit<ComplaintParts, 'attachments'> & { readonly audit: AuditStore; readonly attachments: AttachmentActions },
) {
  const { store, snapshot, keys, now, nudge, audit, attachments } = parts

  /** A case closed to someone answers exactly as one that does not exist. */
  async function see(staffMemberId: string, caseId: string) {
    const document = await store.byId(caseId)
    const current = snapshot.current()
    const relation = document && relationTo(document, staffMemberId, current.directory, now().getTime())
    if (!document || !relation) throw new Problem('case/unknown')
    return { document, relation, current }
  }

  async function view(staffMemberId: string, caseId: string): Promise<CaseView> {
    const { document, relation, current } = await see(staffMemberId, caseId)
    return caseOf(document, { staffMemberId, relation }, current, keys, now())
  }

  /** A case one may not see cannot be linked, exactly as one that does not exist. */
  async function otherCase(staffMemberId: string, caseId: string) {
    const other = await store.byId(caseId)
    const { directory } = snapshot.current()
    if (!other || relationTo(other, staffMemberId, directory, now().getTime()) === null)
      throw new Problem('case/not-linkable')
    return { otherHandlerId: other.handlerId }
  }

  return {
    async inbox(staffMemberId: string, view: InboxView, cursor: string | undefined, limit: number): Promise<InboxPage> {
      const current = snapshot.current()
      const scope = scopeOf(current.directory, staffMemberId, now().getTime())
      const rows = await store.inbox(view, scope, readCursor(cursor), limit + 1)
      const page = rows.slice(0, limit)
      const last = page.at(-1)
      return {
        items: page.map((row) => inboxItemOf(row, current)),
        nextCursor:
          last && rows.length > limit
            ? writeCursor({ at: view === 'done' ? last.settledAt : last.dueAt, caseId: last._id })
            : null,
      }
    },

    /** Every opening is audited before anything is shown. */
    async open(staffMemberId: string, caseId: string): Promise<CaseView> {
      const { document, relation, current } = await see(staffMemberId, caseId)
      await audit.record({ at: now(), what: 'case-opened', staffMemberId, about: caseId })
      return caseOf(document, { staffMemberId, relation }, current, keys, now())
    },

    /** A file the citizen sent: theirs to open who may read the citizen's words, and audited first. */
    async attachment(staffMemberId: string, caseId: string, attachmentId: string): Promise<Opened> {
      const { document, relation } = await see(staffMemberId, caseId)
      if (relation !== 'handler') throw new Problem('case/not-yours')
      if (!attachmentsOf(document).some((each) => each.attachmentId === attachmentId)) {
        throw new Problem('request/not-found')
      }
      await audit.record({ at: now(), what: 'attachment-opened', staffMemberId, about: `${caseId} ${attachmentId}` })
      return attachments.open(attachmentId, caseId)
    },

    /** Decided on `version`: a change by anyone else in between is a conflict, one's own lost reply is not. */
    async send(
      staffMemberId: string,
      caseId: string,
      idempotencyKey: string,
      version: number,
      asked: HandlerCommand,
    ): Promise<CaseView> {
      const { document, relation, current } = await see(staffMemberId, caseId)
      const reader = { staffMemberId, relation }
      const id = commandId(keys, caseId, asked.verb, idempotencyKey)
      const at = now()
      if (document.events.some((event) => event.id === id)) return caseOf(document, reader, current, keys, at)
      if (document.version !== version) throw new Problem('case/changed-meanwhile')
      const closed = notOffered(asked.verb, document, reader, current, at)
      if (closed) throw refused(closed)

      const words = 'words' in asked && asked.words !== undefined ? { words: readText(asked.words) } : {}
      if (words.words !== undefined && holdsTrackingCode(words.words)) throw new Problem('complaint/code-in-text')
      const known = asked.verb === 'link' ? await otherCase(staffMemberId, asked.other) : {}
      const command = { ...asked, ...words, ...known, id, at, by: { actor: 'staff', staffMemberId } } as Command
      const change = apply(document, command, current, () => openSealer(caseId, document.sealed.key, keys))
      if (isRefusal(change)) throw refused(change)
      if (!(await store.commit(document, change))) throw new Problem('case/changed-meanwhile')
      if (change.outbox.length > 0) nudge()
      const done = { ...document, ...change.set, version: document.version + 1 }
      if (relationTo(done, staffMemberId, current.directory, at.getTime()) !== null) return view(staffMemberId, caseId)
      // Handing a case over may end one's own sight of it; the reply still shows what was done, and no more than that.
      return { ...caseOf(done, { staffMemberId, relation: 'overseer' }, current, keys, at), openVerbs: [] }
    },

    /** What is linked with a case, and what may tell of the same: as far as the reader sees each of them. */
    async duplicates(staffMemberId: string, caseId: string): Promise<Duplicates> {
      const { document, current } = await see(staffMemberId, caseId)
      const scope = scopeOf(current.directory, staffMemberId, now().getTime())
      const links = document.links ?? []
      const [linked, candidates] = await Promise.all([
        store.linkedWith(document._id, links, scope),
        store.nearby(document, scope),
      ])
      return {
        linked: linked.map((row) => ({
          item: inboxItemOf(row, current),
          from: links.includes(row._id) ? ('here' as const) : ('there' as const),
        })),
        candidates: candidates
          .filter((row) => !linked.some((each) => each._id === row._id))
          .map((row) => inboxItemOf(row, current)),
      }
    },

    /** For whoever may hand the case over; to others the question does not arise. */
    async candidates(staffMemberId: string, caseId: string): Promise<Candidates> {
      const { document, relation, current } = await see(staffMemberId, caseId)
      const offered = offeredTo(document, { staffMemberId, relation }, current, now())
      return { candidates: offered.includes('reassign') ? candidatesFor(document, current, now()) : [] }
    },

    async destinations(staffMemberId: string, caseId: string, search: string): Promise<Destinations> {
      const { document, current } = await see(staffMemberId, caseId)
      return { desks: destinationsIn(current.directory, document.facts.desk, search) }
    },
  }
}

const writeCursor = ({ at, caseId }: InboxCursor): string =>
  Buffer.from(JSON.stringify([at?.getTime() ?? null, caseId])).toString('base64url')

function readCursor(cursor: string | undefined): InboxCursor | null {
  if (cursor === undefined) return null
  try {
    const [at, caseId] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as unknown[]
    if (typeof caseId === 'string' && (at === null || typeof at === 'number')) {
      return { at: at === null ? null : new Date(at), caseId }
    }
  } catch {}
  throw new Problem('request/invalid')
}
