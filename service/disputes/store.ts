import { type Connection, Schema, trusted } from 'mongoose'
import type { SealedText } from '../security/seal.ts'
import type { DisputeDocument, DisputeEvent } from './document.ts'
import type { DisputeLetter } from './letters.ts'

const { Mixed } = Schema.Types

const schema = new Schema<DisputeDocument>(
  {
    _id: String,
    version: Number,
    what: String,
    state: String,
    staffMemberId: String,
    officeId: String,
    subject: Mixed,
    parties: { accused: [String], possiblyAccused: [String], contested: [String] },
    deciderId: String,
    because: Mixed,
    openedAt: Date,
    dueAt: Date,
    wakeAt: Date,
    settledAt: Date,
    decided: Mixed,
    events: [Mixed],
    sealed: Mixed,
    toCorrect: Boolean,
    letters: [Mixed],
    owing: Boolean,
  },
  { collection: 'disputes', versionKey: false },
)
schema.index({ staffMemberId: 1, openedAt: -1 })
schema.index({ state: 1, dueAt: 1 })
schema.index({ owing: 1 }, { partialFilterExpression: { owing: true } })

/** What a change writes, in one compare-and-set. */
export interface DisputeChange {
  readonly set: Partial<
    Pick<DisputeDocument, 'state' | 'deciderId' | 'because' | 'wakeAt' | 'settledAt' | 'decided' | 'toCorrect'>
  >
  readonly event: DisputeEvent
  readonly text?: SealedText
  readonly letters: readonly DisputeLetter[]
}

const DUPLICATE_KEY = 11_000
const AT_MOST = 500

export type DisputeStore = ReturnType<typeof disputeStore>

export function disputeStore(connection: Connection) {
  const model = connection.model('Dispute', schema)
  const { collection } = model
  return {
    createIndexes: () => model.createIndexes(),

    /** False when it is there already: the same command once more. */
    async insert(dispute: DisputeDocument): Promise<boolean> {
      try {
        await collection.insertOne(dispute as never)
        return true
      } catch (error) {
        if (error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY) return false
        throw error
      }
    },

    byId: (id: string) => model.findById(id).lean<DisputeDocument>(),

    async ofPerson(staffMemberId: string): Promise<DisputeDocument[]> {
      return model.find({ staffMemberId }).sort({ openedAt: -1 }).limit(200).lean<DisputeDocument[]>()
    },

    /** Undecided ones, the next due first. */
    async undecided(): Promise<DisputeDocument[]> {
      return model
        .find({ state: trusted({ $in: ['open', 'held'] }) })
        .sort({ dueAt: 1, _id: 1 })
        .limit(AT_MOST)
        .lean<DisputeDocument[]>()
    },

    /** Those decided last. */
    async settled(): Promise<DisputeDocument[]> {
      return model
        .find({ state: trusted({ $in: ['decided', 'withdrawn'] }) })
        .sort({ settledAt: -1 })
        .limit(50)
        .lean<DisputeDocument[]>()
    },

    /** Those whose correction or letters are still owed. */
    async owing(): Promise<DisputeDocument[]> {
      return model.find({ owing: true }).limit(AT_MOST).lean<DisputeDocument[]>()
    },

    /** False when someone else changed it in between: nothing was written. */
    async commit({ _id, version }: DisputeDocument, { set, event, text, letters }: DisputeChange): Promise<boolean> {
      const done = await collection.updateOne({ _id, version } as object, {
        $set: { ...set, ...(letters.length > 0 || set.toCorrect ? { owing: true } : {}) },
        $inc: { version: 1 },
        $push: {
          events: event,
          ...(text ? { 'sealed.texts': text } : {}),
          ...(letters.length > 0 ? { letters: { $each: letters } } : {}),
        } as object,
      })
      return done.modifiedCount === 1
    },

    /** What this version owed is carried out. */
    async settle({ _id, version }: DisputeDocument): Promise<void> {
      await collection.updateOne({ _id, version } as object, { $set: { toCorrect: false, letters: [], owing: false } })
    },
  }
}
