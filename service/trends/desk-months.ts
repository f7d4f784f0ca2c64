import { type Connection, Schema, trusted } from 'mongoose'
import { isDuplicate } from '../duplicate.ts'
import { type Day, dayOfMonth, type LocalDate, type LocalMonth, monthOf } from './cell.ts'

/**
 * One desk's month, day by day, computed from ratings and complaints alone. Changed by compare-and-set on `version`; what else
 * must then be summed anew stands in `owed`, written with the day itself, so that no crash can part the two.
 */
export interface DeskMonth {
  /** `DESK|YYYY-MM`. */
  readonly _id: string
  readonly version: number
  readonly deskKey: string
  readonly officeId: string
  readonly month: LocalMonth
  /** By day of the month, `01` to `31`; a day on which nothing was counted is absent. */
  readonly days: Readonly<Record<string, Day>>
  /** Everyone who stands in a cell: what a person's page is found by. */
  readonly staff: readonly string[]
  /** Subjects whose sum of this month is out of date; `owing` says whether there are any. */
  readonly owed: readonly string[]
  readonly owing: boolean
  /** `DD|STAFF` written since the last night looked; `unwatching` says whether there are any. */
  readonly unwatched: readonly string[]
  readonly unwatching: boolean
}

/** One day to be written into its month. */
export interface PutDay {
  readonly deskKey: string
  readonly officeId: string
  readonly date: LocalDate
  /** Null: nothing is counted on it any more. */
  readonly day: Day | null
  readonly staff: readonly string[]
  readonly owed: readonly string[]
  readonly unwatched: readonly string[]
}

export type NewDeskMonth = Pick<DeskMonth, 'deskKey' | 'officeId' | 'month' | 'days' | 'staff' | 'unwatched'>

const deskMonthId = (deskKey: string, month: LocalMonth): string => `${deskKey}|${month}`

const { Mixed } = Schema.Types

const deskMonthSchema = new Schema<DeskMonth>(
  {
    _id: String,
    version: Number,
    deskKey: String,
    officeId: String,
    month: String,
    days: Mixed,
    staff: [String],
    owed: [String],
    owing: Boolean,
    unwatched: [String],
    unwatching: Boolean,
  },
  { collection: 'trend_desk_months', versionKey: false, minimize: false },
)
deskMonthSchema.index({ staff: 1, month: 1 })
deskMonthSchema.index({ officeId: 1, month: 1 })
deskMonthSchema.index({ month: 1 })
deskMonthSchema.index({ owing: 1 }, { partialFilterExpression: { owing: true } })
deskMonthSchema.index({ unwatching: 1 }, { partialFilterExpression: { unwatching: true } })
deskMonthSchema.index({ deskKey: 1 })

const dayInsert = ({ deskKey, officeId, date, day, staff, owed, unwatched }: PutDay) => {
  const month = monthOf(date)
  const days = day ? { [dayOfMonth(date)]: day } : {}
  const _id = deskMonthId(deskKey, month)
  const marks = { owed, owing: true, unwatched, unwatching: true }
  const fresh: DeskMonth = { _id, version: 1, deskKey, officeId, month, days, staff, ...marks }
  return { insertOne: { document: fresh as never } }
}

const dayUpdate = ({ _id, version }: DeskMonth, { officeId, date, day, staff, owed, unwatched }: PutDay) => {
  const path = `days.${dayOfMonth(date)}`
  return {
    updateOne: {
      filter: { _id, version } as object,
      update: {
        $set: { staff, officeId, owing: true, unwatching: true, ...(day ? { [path]: day } : {}) },
        ...(day ? {} : { $unset: { [path]: '' } }),
        $addToSet: { owed: { $each: owed }, unwatched: { $each: unwatched } } as object,
        $inc: { version: 1 },
      },
    },
  }
}

const BATCH = 500

export function deskMonthStore(connection: Connection) {
  const deskMonths = connection.model('TrendDeskMonth', deskMonthSchema)
  return {
    createIndexes: () => deskMonths.createIndexes(),

    /** By desk. */
    async deskMonths(deskKeys: readonly string[], month: LocalMonth): Promise<Map<string, DeskMonth>> {
      const ids = deskKeys.map((deskKey) => deskMonthId(deskKey, month))
      const found = await deskMonths.find({ _id: trusted({ $in: ids }) }).lean<DeskMonth[]>()
      return new Map(found.map((each) => [each.deskKey, each]))
    },

    /**
     * Writes days, and with each what it makes owed. Returns the desks whose month another wrote in between, or may have:
     * they are to be computed again.
     */
    async putDays(changes: readonly { readonly month: DeskMonth | null; readonly put: PutDay }[]): Promise<string[]> {
      const written = changes.filter(({ month, put }) => month || put.day)
      if (written.length === 0) return []
      const operations = written.map(({ month, put }) => (month ? dayUpdate(month, put) : dayInsert(put)))
      try {
        const done = await deskMonths.collection.bulkWrite(operations, { ordered: false })
        if (done.insertedCount + done.modifiedCount === operations.length) return []
      } catch (error) {
        if (!isDuplicate(error)) throw error
      }
      return written.map(({ put }) => put.deskKey)
    },

    /** Months whose sums are out of date, a bounded number at a time. */
    async owing(limit: number): Promise<DeskMonth[]> {
      return deskMonths.find({ owing: true }).limit(limit).lean<DeskMonth[]>()
    },

    /** Every desk's month in which one of these people stands. */
    async withStaff(staff: readonly string[], month: LocalMonth): Promise<DeskMonth[]> {
      return deskMonths.find({ staff: trusted({ $in: staff }), month }).lean<DeskMonth[]>()
    },

    async ofOffices(offices: readonly string[], month: LocalMonth): Promise<DeskMonth[]> {
      return deskMonths.find({ officeId: trusted({ $in: offices }), month }).lean<DeskMonth[]>()
    },

    /** Settles what months owed, but for those written again since. */
    async settle(months: readonly Pick<DeskMonth, '_id' | 'version'>[]): Promise<void> {
      await deskMonths.collection.bulkWrite(
        months.map(({ _id, version }) => ({
          updateOne: { filter: { _id, version } as object, update: { $set: { owed: [], owing: false } } },
        })),
        { ordered: false },
      )
    },

    /** One person's months at every desk, oldest first. */
    async monthsOf(staffMemberId: string, from: LocalMonth, until: LocalMonth): Promise<DeskMonth[]> {
      return deskMonths
        .find({ staff: staffMemberId, month: trusted({ $gte: from, $lte: until }) })
        .sort({ month: 1, _id: 1 })
        .lean<DeskMonth[]>()
    },

    /** Months written since the last night. */
    async unwatched(): Promise<Pick<DeskMonth, '_id' | 'version' | 'month' | 'unwatched'>[]> {
      return deskMonths
        .find({ unwatching: true }, { version: 1, month: 1, unwatched: 1 })
        .lean<Pick<DeskMonth, '_id' | 'version' | 'month' | 'unwatched'>[]>()
    },

    /** Takes the marks from months not written again since they were read. */
    async watched(months: readonly Pick<DeskMonth, '_id' | 'version'>[]): Promise<void> {
      if (months.length === 0) return
      await deskMonths.collection.bulkWrite(
        months.map(({ _id, version }) => ({
          updateOne: { filter: { _id, version } as object, update: { $set: { unwatched: [], unwatching: false } } },
        })),
        { ordered: false },
      )
    },

    /** Some days of a month, both included, and nothing else of it. */
    daysBetween(from: LocalDate, until: LocalDate): AsyncIterable<DeskMonth> {
      const days: string[] = []
      for (let day = Number(dayOfMonth(from)); day <= Number(dayOfMonth(until)); day++)
        days.push(`days.${String(day).padStart(2, '0')}`)
      const projection = Object.fromEntries(['deskKey', 'officeId', 'month', ...days].map((name) => [name, 1]))
      return deskMonths.collection.find<DeskMonth>({ month: monthOf(from) } as object, { projection }).batchSize(BATCH)
    },

    /** Everything of these months, for the reviews of the night. */
    between: (from: LocalMonth, until: LocalMonth): AsyncIterable<DeskMonth> =>
      deskMonths.collection.find<DeskMonth>({ month: { $gte: from, $lte: until } } as object).batchSize(BATCH),

    /** A desk's months and their versions, to be replaced as they are now or not at all. */
    async versionsOf(deskKey: string): Promise<Map<string, number>> {
      const kept = await deskMonths.find({ deskKey }, { version: 1 }).lean<Pick<DeskMonth, '_id' | 'version'>[]>()
      return new Map(kept.map(({ _id, version }) => [_id, version]))
    },

    /** For a rebuild: puts a desk's months in place of those of `before`. False when one of them was changed meanwhile. */
    async replaceDesk(before: ReadonlyMap<string, number>, months: readonly NewDeskMonth[]): Promise<boolean> {
      const ids = new Set(months.map(({ deskKey, month }) => deskMonthId(deskKey, month)))
      const gone = [...before.keys()].filter((id) => !ids.has(id))
      const operations = [
        ...gone.map((_id) => ({ deleteOne: { filter: { _id, version: before.get(_id) } as object } })),
        ...months.map((each) => {
          const _id = deskMonthId(each.deskKey, each.month)
          const version = before.get(_id)
          return version === undefined
            ? {
                insertOne: {
                  document: { _id, version: 1, ...each, owed: [], owing: false, unwatching: true } as never,
                },
              }
            : {
                updateOne: {
                  filter: { _id, version } as object,
                  update: { $set: { ...each, owed: [], owing: false, unwatching: true }, $inc: { version: 1 } },
                },
              }
        }),
      ]
      if (operations.length === 0) return true
      try {
        const done = await deskMonths.collection.bulkWrite(operations, { ordered: false })
        return done.deletedCount + done.insertedCount + done.matchedCount === operations.length
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    async months(): Promise<LocalMonth[]> {
      return (await deskMonths.distinct('month')).sort()
    },

    async deskKeys(): Promise<string[]> {
      return deskMonths.distinct('deskKey')
    },
  }
}
