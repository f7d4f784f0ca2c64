import { type Connection, Schema } from 'mongoose'
import type { Edition } from '../../rules/publication/index.ts'

/** A published month. Kept for good: what was once read by anyone stands, or its restatement does. */
export interface KeptEdition extends Edition {
  readonly publishedAt: Date
  readonly restatedAt: readonly Date[]
}

const schema = new Schema(
  { _id: String, rows: Schema.Types.Mixed, publishedAt: Date, restatedAt: [Date] },
  { collection: 'editions', versionKey: false, minimize: false },
)

interface Stored extends Omit<KeptEdition, 'month'> {
  readonly _id: string
}

const DUPLICATE_KEY = 11_000

export type EditionStore = ReturnType<typeof editionStore>

export function editionStore(connection: Connection) {
  const model = connection.model('Edition', schema)
  const asKept = ({ _id, ...rest }: Stored): KeptEdition => ({ month: _id, ...rest })
  return {
    /** Newest first. */
    async months(): Promise<string[]> {
      const kept = await model.find({}, { _id: 1 }).sort({ _id: -1 }).lean()
      return kept.map(({ _id }) => String(_id))
    },

    async of(month: string): Promise<KeptEdition | null> {
      const kept = await model.findById(month).lean<Stored>()
      return kept && asKept(kept)
    },

    /** A month is published once: whoever comes second changes nothing. */
    async publish({ month, rows }: Edition, at: Date): Promise<void> {
      try {
        await model.collection.insertOne({ _id: month, rows, publishedAt: at, restatedAt: [] } as never)
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY)) throw error
      }
    },

    /** False when it was restated by another since it was read. */
    async restate(before: KeptEdition, { rows }: Edition, at: Date): Promise<boolean> {
      const done = await model.collection.updateOne({ _id: before.month, restatedAt: before.restatedAt } as object, {
        $set: { rows },
        $push: { restatedAt: at } as object,
      })
      return done.modifiedCount === 1
    },

    /** Invented records only, before they are made anew. */
    async discardAll(): Promise<void> {
      await model.collection.deleteMany({})
    },
  }
}
