import { type Connection, Schema } from 'mongoose'
import type { Settled } from './entry.ts'
import type { LooseLetter } from './loose-letter.ts'

const schema = new Schema<LooseLetter>(
  {
    _id: String,
    kind: String,
    staffMemberId: String,
    period: String,
    createdAt: Date,
    nextAt: Date,
    lease: Number,
    sendingUntil: Date,
    takenBy: String,
    attempts: Number,
    settled: String,
  },
  { collection: 'loose_letters', versionKey: false },
)
schema.index({ nextAt: 1 }, { partialFilterExpression: { nextAt: { $type: 'date' } } })

/** As the leases on the letters of complaints: see the outbox store. */
const PUBLISHED_FOR = 20_000
const SENDING_FOR = 120_000
const inDatabaseTime = (amount: number) => ({ $dateAdd: { startDate: '$$NOW', unit: 'millisecond', amount } })

export type LooseStore = ReturnType<typeof looseStore>

export function looseStore(connection: Connection) {
  const model = connection.model('LooseLetter', schema)
  const { collection } = model
  return {
    createIndexes: () => model.createIndexes(),

    /** Those of them that were not owed before are now. */
    async owe(letters: readonly LooseLetter[]): Promise<void> {
      if (letters.length === 0) return
      await collection.bulkWrite(
        letters.map((letter) => ({
          updateOne: { filter: { _id: letter._id } as object, update: { $setOnInsert: letter }, upsert: true },
        })),
        { ordered: false },
      )
    },

    async due(now: Date, limit: number) {
      const due = await collection
        .find<LooseLetter>({ nextAt: { $lte: now } })
        .sort({ nextAt: 1 })
        .limit(limit)
        .toArray()
      return due.map(({ _id, lease }) => ({ caseId: null, entry: { id: _id, lease } }))
    },

    async claim(due: readonly { readonly entry: { readonly id: string; readonly lease: number } }[]): Promise<void> {
      if (due.length === 0) return
      await collection.bulkWrite(
        due.map(({ entry: { id, lease } }) => ({
          updateOne: {
            filter: { _id: id, lease, settled: null } as object,
            update: [{ $set: { nextAt: inDatabaseTime(PUBLISHED_FOR), lease: lease + 1 } }],
          },
        })),
        { ordered: false },
      )
    },

    /** Takes a letter up by database time; null when it is settled, or in someone else's hands. */
    async takeUp(id: string, token: string): Promise<LooseLetter | null> {
      const until = inDatabaseTime(SENDING_FOR)
      return collection.findOneAndUpdate(
        { _id: id, settled: null, $expr: { $lt: ['$sendingUntil', '$$NOW'] } } as object,
        [{ $set: { sendingUntil: until, nextAt: until, takenBy: token, attempts: { $add: ['$attempts', 1] } } }],
        { returnDocument: 'after' },
      ) as unknown as Promise<LooseLetter | null>
    },

    async settle(id: string, token: string, settled: Settled): Promise<void> {
      await collection.updateOne({ _id: id, takenBy: token, settled: null } as object, {
        $set: { settled, nextAt: null, sendingUntil: null },
      })
    },

    /** Settled ones of long ago: what was owed then is nobody's business any more. */
    async forgetBefore(at: Date): Promise<void> {
      await collection.deleteMany({ nextAt: null, createdAt: { $lt: at } })
    },

    async postpone(id: string, token: string, until: Date): Promise<void> {
      await collection.updateOne({ _id: id, takenBy: token, settled: null } as object, {
        $set: { nextAt: until, sendingUntil: null },
      })
    },
  }
}
