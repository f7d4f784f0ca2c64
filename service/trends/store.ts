import { type Connection, Schema, trusted } from 'mongoose'
import { type Day, dayOfMonth, type LocalDate, type LocalMonth, monthOf } from './cell.ts'
import type { Sum } from './sum.ts'

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

/** One subject's year of monthly sums: what a page reads. */
export interface Year {
  /** `SUBJECT|YYYY`. */
  readonly _id: string
  /** By month, `01` to `12`. */
  readonly months: Readonly<Record<string, Sum>>
  /** Number of the lease that wrote it last: an older holder, woken late, writes nothing. */
  readonly lease: number
}

export type NewDeskMonth = Pick<DeskMonth, 'deskKey' | 'officeId' | 'month' | 'days' | 'staff' | 'unwatched'>

export const SUBJECT_KINDS = ['staff', 'desk', 'office'] as const
export type SubjectKind = (typeof SUBJECT_KINDS)[number]

export const subjectOf = (kind: SubjectKind, id: string): string => `${kind}|${id}`
export const kindOf = (subject: string): SubjectKind =>
  SUBJECT_KINDS.find((kind) => subject.startsWith(`${kind}|`)) ?? 'office'
export const idOf = (subject: string): string => subject.slice(subject.indexOf('|') + 1)
export const yearId = (subject: string, month: LocalMonth): string => `${subject}|${month.slice(0, 4)}`
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

const yearSchema = new Schema<Year>(
  { _id: String, months: Mixed, lease: Number },
  { collection: 'trend_years', versionKey: false, minimize: false },
)

/** How often a month was written: what was computed from it before is out of date. */
interface MonthStamp {
  readonly _id: LocalMonth
  readonly writes: number
}
const stampSchema = new Schema<MonthStamp>(
  { _id: String, writes: Number },
  { collection: 'trend_month_stamps', versionKey: false },
)

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

const DUPLICATE_KEY = 11_000
const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === DUPLICATE_KEY

export type TrendStore = ReturnType<typeof trendStore>

export function trendStore(connection: Connection) {
  const deskMonths = connection.model('TrendDeskMonth', deskMonthSchema)
  const years = connection.model('TrendYear', yearSchema)
  const stamps = connection.model('TrendMonthStamp', stampSchema)
  const stamp = async (months: Iterable<LocalMonth>): Promise<void> => {
    const each = [...new Set(months)].map((_id) => ({
      updateOne: { filter: { _id } as object, update: { $inc: { writes: 1 } }, upsert: true },
    }))
    if (each.length > 0) await stamps.collection.bulkWrite(each, { ordered: false })
  }

  return {
    createIndexes: () => Promise.all([deskMonths.createIndexes(), years.createIndexes()]),

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
        await stamp(written.map(({ put }) => monthOf(put.date)))
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

    async putSums(month: LocalMonth, sums: ReadonlyMap<string, Sum | null>, lease: number): Promise<void> {
      if (sums.size === 0) return
      const path = `months.${month.slice(5)}`
      try {
        await years.collection.bulkWrite(
          [...sums].map(([subject, sum]) => ({
            updateOne: {
              filter: { _id: yearId(subject, month), lease: { $lte: lease } } as object,
              update: sum ? { $set: { [path]: sum, lease } } : { $set: { lease }, $unset: { [path]: '' } },
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

    /** Settles what months owed, but for those written again since. */
    async settle(months: readonly Pick<DeskMonth, '_id' | 'version'>[]): Promise<void> {
      await deskMonths.collection.bulkWrite(
        months.map(({ _id, version }) => ({
          updateOne: { filter: { _id, version } as object, update: { $set: { owed: [], owing: false } } },
        })),
        { ordered: false },
      )
    },

    /** What a page of trends reads: documents by `_id`, no more. */
    async years(ids: readonly string[]): Promise<Year[]> {
      return years.collection.find<Year>({ _id: { $in: ids } } as object).toArray()
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

    async stampsOf(from: LocalMonth, until: LocalMonth): Promise<Map<LocalMonth, number>> {
      const found = await stamps.find({ _id: trusted({ $gte: from, $lte: until }) }).lean<MonthStamp[]>()
      return new Map(found.map(({ _id, writes }) => [_id, writes]))
    },

    /** Of each desk's month who had how many ratings at what, as `peerRows` reads it. */
    tallied: (month: LocalMonth): AsyncIterable<DeskMonth> =>
      deskMonths.collection
        .find<DeskMonth>({ month } as object, { projection: { deskKey: 1, officeId: 1, month: 1, days: 1 } })
        .batchSize(500),

    /** Everything of these months, for the reviews of the night. */
    between: (from: LocalMonth, until: LocalMonth): AsyncIterable<DeskMonth> =>
      deskMonths.collection.find<DeskMonth>({ month: { $gte: from, $lte: until } } as object).batchSize(500),

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
        await stamp([...months.map(({ month }) => month), ...gone.map((id) => id.slice(-7))])
        return done.deletedCount + done.insertedCount + done.matchedCount === operations.length
      } catch (error) {
        if (isDuplicate(error)) return false
        throw error
      }
    },

    async replaceYears(all: readonly Year[]): Promise<void> {
      if (all.length === 0) return
      await years.collection.bulkWrite(
        all.map((year) => ({
          replaceOne: { filter: { _id: year._id } as object, replacement: year as never, upsert: true },
        })),
        { ordered: false },
      )
    },

    /** Years of subjects that no longer stand anywhere. */
    async dropYearsBefore(lease: number): Promise<void> {
      await years.collection.deleteMany({ lease: { $lt: lease } } as object)
    },

    async months(): Promise<LocalMonth[]> {
      return (await deskMonths.distinct('month')).sort()
    },

    async deskKeys(): Promise<string[]> {
      return deskMonths.distinct('deskKey')
    },
  }
}
