import { isRefusal } from '../../rules/refusal.ts'
import type { AuditStore } from '../audit/store.ts'
import type { CaseView, Conclusion, InboxPage } from '../contract/index.ts'
import { Problem } from '../problem.ts'
import { openSealer } from '../security/seal.ts'
import { readText } from '../text.ts'
import { relationTo, scopeOf, verbsFor } from './access.ts'
import { type ComplaintParts, refused } from './citizen-actions.ts'
import { apply, type Command } from './command.ts'
import { commandId } from './command-id.ts'
import type { ComplaintDocument } from './document.ts'
import type { InboxCursor, InboxView } from './store.ts'
import { caseOf, inboxItemOf } from './views.ts'

export type HandlerCommand =
  | { readonly verb: 'acknowledge' }
  | { readonly verb: 'ask'; readonly words: string }
  | { readonly verb: 'reassign'; readonly words: string; readonly to: string }
  | { readonly verb: 'resolve'; readonly words: string; readonly conclusions: readonly Conclusion[] }

export type HandlerActions = ReturnType<typeof handlerActions>

export function handlerActions(parts: ComplaintParts & { readonly audit: AuditStore }) {
  const { store, snapshot, keys, now, nudge, audit } = parts

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
    return caseOf(document, relation, current, keys, now().getTime())
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
      return caseOf(document, relation, current, keys, now().getTime())
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
      const id = commandId(keys, caseId, asked.verb, idempotencyKey)
      if (document.events.some((event) => event.id === id))
        return caseOf(document, relation, current, keys, now().getTime())
      if (document.version !== version) throw new Problem('case/changed-meanwhile')
      if (!verbsFor(document, relation).includes(asked.verb)) throw refusedVerb(document, asked.verb)

      const words = 'words' in asked ? { words: readText(asked.words) } : {}
      const command = { ...asked, ...words, id, at: now(), by: { actor: 'staff', staffMemberId } } as Command
      const change = apply(document, command, current, () => openSealer(caseId, document.sealed.key, keys))
      if (isRefusal(change)) throw refused(change)
      if (!(await store.commit(document, change))) throw new Problem('case/changed-meanwhile')
      if (change.outbox.length > 0) nudge()
      if (asked.verb !== 'reassign') return view(staffMemberId, caseId)
      // Handing a case over may end one's own sight of it; the reply still shows what was done, and no more than that.
      const done = { ...document, ...change.set, version: document.version + 1 }
      return caseOf(done, 'overseer', current, keys, now().getTime())
    },
  }
}

/** The verb exists but not for this person, or not in this state. */
const refusedVerb = (document: ComplaintDocument, verb: HandlerCommand['verb']): Problem =>
  new Problem(verbsFor(document, 'handler').includes(verb) ? 'case/not-yours' : 'case/not-in-this-state')

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
