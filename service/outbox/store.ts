import type { ComplaintDocument } from '../complaints/document.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import type { OutboxEntry, Settled } from './entry.ts'

/** Published but not taken up for this long: published again. */
const PUBLISHED_FOR = 20_000
/** Taken up by a worker that then says nothing for this long: anyone's again. */
const SENDING_FOR = 120_000

export interface Due {
  readonly caseId: string
  readonly entry: OutboxEntry
}

/** A mark lost in a crash means one letter sent twice, never none: no letter needs to wait for a disk. */
const MARK = { writeConcern: { w: 1, j: false } } as const

export type OutboxStore = ReturnType<typeof outboxStore>

/**
 * Marks on outbox entries. Each is one atomic pipeline update that also recomputes `outboxAt`, and none touches `version`:
 * no supervisor meets a conflict because of a letter.
 */
export function outboxStore({ collection }: Pick<ComplaintStore, 'collection'>) {
  /** Changes the entry with this id where `when` holds; `changes` are aggregation expressions over `$$entry`. */
  const mark = (entryId: string, when: object, changes: object) => [
    {
      $set: {
        outbox: {
          $map: {
            input: '$outbox',
            as: 'entry',
            in: {
              $cond: [
                { $and: [{ $eq: ['$$entry.id', entryId] }, { $eq: ['$$entry.settled', null] }, when] },
                { $mergeObjects: ['$$entry', changes] },
                '$$entry',
              ],
            },
          },
        },
      },
    },
    { $set: { outboxAt: { $ifNull: [{ $min: '$outbox.nextAt' }, '$$REMOVE'] } } },
  ]

  return {
    /** Entries to publish, the longest waiting case first. */
    async due(now: Date, limit: number): Promise<Due[]> {
      const documents = await collection
        .find<Pick<ComplaintDocument, '_id' | 'outbox'>>({ outboxAt: { $lte: now } }, { projection: { outbox: 1 } })
        .sort({ outboxAt: 1 })
        .limit(limit)
        .toArray()
      return documents.flatMap(({ _id, outbox }) =>
        outbox.filter((e) => e.nextAt !== null && e.nextAt <= now).map((entry) => ({ caseId: _id, entry })),
      )
    },

    /** Claims entries for publishing; another relay that saw the same ones claims nothing. */
    async claim(due: readonly Due[]): Promise<void> {
      if (due.length === 0) return
      const nextAt = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: PUBLISHED_FOR } }
      await collection.bulkWrite(
        due.map(({ caseId, entry }) => ({
          updateOne: {
            filter: { _id: caseId } as object,
            update: mark(entry.id, { $eq: ['$$entry.lease', entry.lease] }, { nextAt, lease: entry.lease + 1 }),
          },
        })),
        { ordered: false, ...MARK },
      )
    },

    /** Takes an entry up by database time; null when it is settled, or in someone else's hands. */
    async takeUp(
      caseId: string,
      entryId: string,
      token: string,
    ): Promise<{ document: ComplaintDocument; entry: OutboxEntry } | null> {
      const until = { $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount: SENDING_FOR } }
      const document = await collection.findOneAndUpdate(
        { _id: caseId } as object,
        mark(
          entryId,
          { $lt: ['$$entry.sendingUntil', '$$NOW'] },
          { sendingUntil: until, nextAt: until, takenBy: token, attempts: { $add: ['$$entry.attempts', 1] } },
        ),
        { returnDocument: 'after', ...MARK },
      )
      const found = document as unknown as ComplaintDocument | null
      const entry = found?.outbox.find((e) => e.id === entryId && e.takenBy === token && e.settled === null)
      return found && entry ? { document: found, entry } : null
    },

    async settle(caseId: string, entryId: string, token: string, settled: Settled): Promise<void> {
      await collection.updateOne(
        { _id: caseId } as object,
        mark(entryId, { $eq: ['$$entry.takenBy', token] }, { settled, nextAt: null, sendingUntil: null }),
        MARK,
      )
    },

    /** As if it had not been taken up, until then. */
    async putOff(caseId: string, entryId: string, token: string, until: Date): Promise<void> {
      await collection.updateOne(
        { _id: caseId } as object,
        mark(
          entryId,
          { $eq: ['$$entry.takenBy', token] },
          { nextAt: until, sendingUntil: null, attempts: { $subtract: ['$$entry.attempts', 1] } },
        ),
        MARK,
      )
    },

    async postpone(caseId: string, entryId: string, token: string, until: Date): Promise<void> {
      await collection.updateOne(
        { _id: caseId } as object,
        mark(entryId, { $eq: ['$$entry.takenBy', token] }, { nextAt: until, sendingUntil: null }),
        MARK,
      )
    },
  }
}
