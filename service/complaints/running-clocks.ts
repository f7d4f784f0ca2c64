import { trusted } from 'mongoose'
import type { ComplaintDocument } from './document.ts'
import type { ComplaintModel } from './schema.ts'

/** A case whose clock is owed something, and since when: also the position behind which a look goes on. */
export interface DueForClock {
  readonly caseId: string
  readonly wakeAt: Date
}

/** Cases as their deadlines see them. */
export const runningClocks = (model: ComplaintModel) => ({
  /** Rewrites the derivations of an unchanged log, when policy or calendar changed under it. */
  async setClock(
    document: ComplaintDocument,
    clock: Pick<ComplaintDocument, 'dueAt' | 'owes' | 'wakeAt'> & Partial<Pick<ComplaintDocument, 'calendar'>>,
  ): Promise<void> {
    await model.collection.updateOne({ _id: document._id, version: document.version } as object, { $set: clock })
  },

  /** Cases that a calendar still decides dates of: open ones, and those that silence would close. */
  withRunningClock<F extends keyof ComplaintDocument = 'calendar' | 'facts'>(
    fields: readonly F[] = ['calendar', 'facts'] as F[],
  ): AsyncIterable<Pick<ComplaintDocument, F | '_id'>> {
    return model.collection
      .find<Pick<ComplaintDocument, F | '_id'>>(
        { $or: [{ open: true }, { wakeAt: { $type: 'date' } }], origin: { $ne: 'import' } },
        { projection: Object.fromEntries(fields.map((field) => [field, 1])) },
      )
      .batchSize(500)
  },

  /** Cases whose clock is owed something by now, the longest overdue first, from behind one on. */
  async dueForClock(now: Date, after: DueForClock | null, limit: number): Promise<DueForClock[]> {
    const due = await model
      .find(
        after === null
          ? { wakeAt: trusted({ $lte: now }) }
          : {
              $or: [
                { wakeAt: trusted({ $gt: after.wakeAt, $lte: now }) },
                { wakeAt: after.wakeAt, _id: trusted({ $gt: after.caseId }) },
              ],
            },
        { wakeAt: 1 },
      )
      .sort({ wakeAt: 1, _id: 1 })
      .limit(limit)
      .lean<{ _id: string; wakeAt: Date }[]>()
    return due.map(({ _id, wakeAt }) => ({ caseId: _id, wakeAt }))
  },

  /** Everyone who has an open case that is due some time. */
  async whoOwes(): Promise<string[]> {
    const owing = { open: true, handlerId: trusted({ $ne: null }), dueAt: trusted({ $ne: null }) }
    return model.distinct('handlerId', owing)
  },
})
