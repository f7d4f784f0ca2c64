import { type Connection, Schema, trusted } from 'mongoose'
import type { PeerRow } from '../../rules/trends/peer-expected.ts'
import { isDuplicate } from '../duplicate.ts'
import type { LocalMonth } from './cell.ts'
import type { DeskMonth } from './desk-months.ts'
import { lowIn, ratingsIn } from './figures.ts'

/** Who had how many ratings at what work in a month of an office: all that colleagues are compared by. */
export interface OfficeWork {
  readonly officeId: string
  readonly rows: readonly PeerRow[]
}

/** Rows of the same person and work put together; the order of what comes in is kept. */
export function addedUp<Row extends PeerRow>(rows: Iterable<Row>): Row[] {
  const sums = new Map<string, { -readonly [K in keyof Row]: Row[K] }>()
  for (const row of rows) {
    const key = `${row.staff}|${row.stratum}`
    const sum = sums.get(key)
    if (!sum) sums.set(key, { ...row })
    else {
      sum.n += row.n
      sum.low += row.low
    }
  }
  return [...sums.values()]
}

function* rowsIn({ deskKey, days }: Pick<DeskMonth, 'deskKey' | 'days'>): Generator<PeerRow> {
  for (const day of Object.values(days)) {
    for (const { staffMemberId, service, scores } of day.cells) {
      if (staffMemberId === null || !scores) continue
      yield { staff: staffMemberId, stratum: `${deskKey}|${service ?? ''}`, n: ratingsIn(scores), low: lowIn(scores) }
    }
  }
}

/** By office, from desk-months that are all of one month. */
export function workIn(
  deskMonths: readonly Pick<DeskMonth, 'deskKey' | 'officeId' | 'days'>[],
): Map<string, PeerRow[]> {
  const work = new Map<string, PeerRow[]>()
  for (const each of [...deskMonths].sort((a, b) => (a.deskKey < b.deskKey ? -1 : 1))) {
    work.set(each.officeId, [...(work.get(each.officeId) ?? []), ...addedUp(rowsIn(each))])
  }
  return work
}

/** A row as it is kept: staff, stratum, n, low. */
type KeptRow = readonly [string, string, number, number]

interface KeptWork {
  /** `OFFICE|YYYY-MM`. */
  readonly _id: string
  readonly officeId: string
  readonly month: LocalMonth
  readonly rows: readonly KeptRow[]
  /** Number of the lease that wrote it last. */
  readonly lease: number
}

const schema = new Schema<KeptWork>(
  { _id: String, officeId: String, month: String, rows: Schema.Types.Mixed, lease: Number },
  { collection: 'trend_office_work', versionKey: false },
)
schema.index({ month: 1 })

/** How often the work of a month was written: what was computed from it before is out of date. */
interface MonthStamp {
  readonly _id: LocalMonth
  readonly writes: number
}
const stampSchema = new Schema<MonthStamp>(
  { _id: String, writes: Number },
  { collection: 'trend_month_stamps', versionKey: false },
)

export function officeWorkStore(connection: Connection) {
  const works = connection.model('TrendOfficeWork', schema)
  const stamps = connection.model('TrendMonthStamp', stampSchema)
  const stamp = (months: readonly LocalMonth[]) =>
    stamps.collection.bulkWrite(
      months.map((_id) => ({
        updateOne: { filter: { _id } as object, update: { $inc: { writes: 1 } }, upsert: true },
      })),
      { ordered: false },
    )

  return {
    createIndexes: () => works.createIndexes(),

    /** The stamp after the work: whoever reads the old work with the old stamp reads again. */
    async putWork(month: LocalMonth, work: ReadonlyMap<string, readonly PeerRow[]>, lease: number): Promise<void> {
      if (work.size === 0) return
      try {
        await works.collection.bulkWrite(
          [...work].map(([officeId, rows]) => ({
            updateOne: {
              filter: { _id: `${officeId}|${month}`, lease: { $lte: lease } } as object,
              update: {
                $set: {
                  officeId,
                  month,
                  rows: rows.map(({ staff, stratum, n, low }): KeptRow => [staff, stratum, n, low]),
                  lease,
                },
              },
              upsert: true,
            },
          })),
          { ordered: false },
        )
      } catch (error) {
        if (!isDuplicate(error)) throw error
      }
      await stamp([month])
    },

    /** Work of offices that had none when all was computed anew. */
    async dropWorkBefore(lease: number): Promise<void> {
      const gone = { lease: { $lt: lease } } as object
      const months: LocalMonth[] = await works.collection.distinct('month', gone)
      if (months.length === 0) return
      await works.collection.deleteMany(gone)
      await stamp(months)
    },

    async stampsOf(from: LocalMonth, until: LocalMonth): Promise<Map<LocalMonth, number>> {
      const found = await stamps.find({ _id: trusted({ $gte: from, $lte: until }) }).lean<MonthStamp[]>()
      return new Map(found.map(({ _id, writes }) => [_id, writes]))
    },

    async workOf(month: LocalMonth): Promise<OfficeWork[]> {
      const kept = await works.collection.find<KeptWork>({ month } as object).toArray()
      return kept.map(({ officeId, rows }) => ({
        officeId,
        rows: rows.map(([staff, stratum, n, low]) => ({ staff, stratum, n, low })),
      }))
    },
  }
}
