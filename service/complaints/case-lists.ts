import { trusted } from 'mongoose'
import type { INBOX_VIEWS } from '../contract/cases.ts'
import type { ComplaintDocument } from './document.ts'
import type { ComplaintModel } from './schema.ts'
import { type Scope, visibleTo } from './scope.ts'

export type InboxView = (typeof INBOX_VIEWS)[number]

/** Position after which a page begins. */
export interface InboxCursor {
  readonly at: Date | null
  readonly caseId: string
}

/** What a list needs of a case: no event, no sealed text. */
export type InboxRow = Pick<
  ComplaintDocument,
  '_id' | 'state' | 'facts' | 'filedAt' | 'dueAt' | 'owes' | 'level' | 'handlerId' | 'origin' | 'tags' | 'settledAt'
>

const ROW = {
  state: 1,
  facts: 1,
  filedAt: 1,
  dueAt: 1,
  owes: 1,
  level: 1,
  handlerId: 1,
  origin: 1,
  tags: 1,
  settledAt: 1,
} as const

const ASKED_AT_MOST = 200
const NEAR = 14 * 86_400_000

/** What one person may see of many cases. */
export const caseLists = (model: ComplaintModel) => ({
  async inbox(view: InboxView, scope: Scope, after: InboxCursor | null, limit: number): Promise<InboxRow[]> {
    const key = view === 'done' ? 'settledAt' : 'dueAt'
    const direction = view === 'done' ? -1 : 1
    const past = view === 'done' ? '$lt' : '$gt'
    const mine = { handlerId: trusted({ $in: scope.handlers }) }
    // Trusted: built here from typed parts; no value that a caller sent becomes an operator.
    const filter = {
      open: view !== 'done',
      ...(view === 'mine' ? mine : {}),
      ...visibleTo(scope),
      ...(after
        ? {
            $and: [
              {
                $or: [
                  { [key]: trusted({ [past]: after.at }) },
                  { [key]: after.at, _id: trusted({ $gt: after.caseId }) },
                ],
              },
            ],
          }
        : {}),
    }
    return model
      .find(filter, ROW)
      .sort({ [key]: direction, _id: 1 })
      .limit(limit)
      .lean<InboxRow[]>()
  },

  /** Open cases in which staff were asked for their side, or more time was asked for; the next due first. */
  async inWhichIsAsked(scope: Scope): Promise<ComplaintDocument[]> {
    const verbs = trusted({ $in: ['invite-reply', 'request-extension'] })
    return model
      .find({ open: true, 'events.verb': verbs, ...visibleTo(scope) }, { outbox: 0, sealed: 0 })
      .sort({ dueAt: 1, _id: 1 })
      .limit(ASKED_AT_MOST)
      .lean<ComplaintDocument[]>()
  },

  /** Cases linked from this one or to it. */
  async linkedWith(caseId: string, links: readonly string[], scope: Scope): Promise<InboxRow[]> {
    return model
      .find({ $and: [{ $or: [{ _id: trusted({ $in: links }) }, { links: caseId }] }, visibleTo(scope)] }, ROW)
      .sort({ filedAt: 1 })
      .limit(50)
      .lean<InboxRow[]>()
  },

  /** Others about the same desk, filed within two weeks of this one, the nearest in time last. */
  async nearby({ _id, facts, filedAt }: ComplaintDocument, scope: Scope): Promise<InboxRow[]> {
    const within = { $gte: new Date(filedAt.getTime() - NEAR), $lte: new Date(filedAt.getTime() + NEAR) }
    return model
      .find(
        {
          $and: [
            { _id: trusted({ $ne: _id }), filedAt: trusted(within) },
            { 'facts.office': facts.office, 'facts.desk': facts.desk },
            visibleTo(scope),
          ],
        },
        ROW,
      )
      .sort({ filedAt: -1 })
      .limit(10)
      .lean<InboxRow[]>()
  },
})
