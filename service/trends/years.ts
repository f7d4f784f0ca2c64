import { type Connection, Schema } from 'mongoose'
import { isDuplicate } from '../duplicate.ts'
import type { LocalMonth } from './cell.ts'
import { type PackedSum, packSum, unpackSum } from './packed-sum.ts'
import { yearId } from './subjects.ts'
import type { Sum } from './sum.ts'

/** One subject's year of monthly sums: what a page reads. */
export interface Year {
  /** `SUBJECT|YYYY`. */
  readonly _id: string
  /** By month, `01` to `12`. */
  readonly months: Readonly<Record<string, Sum>>
  /** Number of the lease that wrote it last: an older holder, woken late, writes nothing. */
  readonly lease: number
}

interface KeptYear extends Omit<Year, 'months'> {
  readonly months: Readonly<Record<string, PackedSum>>
}

const schema = new Schema<KeptYear>(
  { _id: String, months: Schema.Types.Mixed, lease: Number },
  { collection: 'trend_years', versionKey: false, minimize: false },
)

const monthsAs = <A, B>(months: Readonly<Record<string, A>>, to: (month: A) => B): Record<string, B> =>
  Object.fromEntries(Object.entries(months).map(([month, each]) => [month, to(each)]))

/** What an earlier version wrote is as if it were not there: it is about to be computed anew. */
const ofThisForm = (months: KeptYear['months']): KeptYear['months'] =>
  Object.fromEntries(Object.entries(months).filter(([, { sum }]) => sum !== undefined))

export function yearStore(connection: Connection) {
  const years = connection.model('TrendYear', schema)
  return {
    createIndexes: () => years.createIndexes(),

    /** What a page of trends reads: documents by `_id`, no more. */
    async years(ids: readonly string[]): Promise<Year[]> {
      const found = await years.collection
        .find<KeptYear>({ _id: { $in: ids } } as object, { promoteBuffers: true })
        .toArray()
      return found.map(({ months, ...year }) => ({ ...year, months: monthsAs(ofThisForm(months), unpackSum) }))
    },

    async putSums(month: LocalMonth, sums: ReadonlyMap<string, Sum | null>, lease: number): Promise<void> {
      if (sums.size === 0) return
      const path = `months.${month.slice(5)}`
      try {
        await years.collection.bulkWrite(
          [...sums].map(([subject, sum]) => ({
            updateOne: {
              filter: { _id: yearId(subject, month), lease: { $lte: lease } } as object,
              update: sum ? { $set: { [path]: packSum(sum), lease } } : { $set: { lease }, $unset: { [path]: '' } },
              upsert: true,
            },
          })),
          { ordered: false },
        )
      } catch (error) {
        // A later holder of the lease wrote this year already: its upsert meets the document that stands there.
        if (!isDuplicate(error)) throw error
      }
    },

    async replaceYears(all: readonly Year[]): Promise<void> {
      if (all.length === 0) return
      await years.collection.bulkWrite(
        all.map(({ _id, months, lease }) => ({
          replaceOne: {
            filter: { _id } as object,
            replacement: { months: monthsAs(months, packSum), lease } as never,
            upsert: true,
          },
        })),
        { ordered: false },
      )
    },

    /** Years of subjects that no longer stand anywhere. */
    async dropYearsBefore(lease: number): Promise<void> {
      await years.collection.deleteMany({ lease: { $lt: lease } } as object)
    },
  }
}
