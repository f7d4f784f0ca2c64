import { type Connection, Schema, trusted } from 'mongoose'
import type { HourNumber } from '../../rules/kiosk.ts'

/** How many people a desk's queue system counted on a local day: the denominator of whatever is said of that desk. */
export interface Served {
  readonly _id: string
  readonly deskCode: string
  readonly date: string
  readonly count: number
  /** The same by hour: hours since 1970 UTC. */
  readonly hours?: Readonly<Record<string, number>>
  readonly touched: boolean
}

const { Mixed } = Schema.Types
const schema = new Schema<Served>(
  { _id: String, deskCode: String, date: String, count: Number, hours: Mixed, touched: Boolean },
  { collection: 'served', versionKey: false },
)
schema.index({ touched: 1 }, { partialFilterExpression: { touched: true } })
schema.index({ deskCode: 1 })

export type ServedStore = ReturnType<typeof servedStore>

export function servedStore(connection: Connection) {
  const model = connection.model('Served', schema)
  return {
    createIndexes: () => model.createIndexes(),

    async add(deskCode: string, date: string, count: number, hour: HourNumber): Promise<void> {
      await model.collection.updateOne(
        { _id: `${deskCode}|${date}` } as object,
        { $set: { deskCode, date, touched: true }, $inc: { count, [`hours.${hour}`]: count } },
        { upsert: true },
      )
    },

    /** By desk; absent where nobody counts. */
    async ofDesksOn(deskCodes: readonly string[], date: string): Promise<Map<string, number>> {
      const ids = deskCodes.map((deskCode) => `${deskCode}|${date}`)
      const kept = await model.find({ _id: trusted({ $in: ids }) }).lean<Served[]>()
      return new Map(kept.map(({ deskCode, count }) => [deskCode, count]))
    },

    /** In this hour and the one before; null where nobody counted that day. */
    async inHour(deskCode: string, date: string, hour: HourNumber): Promise<{ hour: number; before: number } | null> {
      const kept = await model.findById(`${deskCode}|${date}`).lean<Served>()
      if (!kept?.hours) return null
      return { hour: kept.hours[hour] ?? 0, before: kept.hours[hour - 1] ?? 0 }
    },

    /** The most in one hour since this date; 0 where nobody counts. */
    async busiestHour(deskCode: string, since: string): Promise<number> {
      const days = await model.find({ deskCode, date: trusted({ $gte: since }) }, { hours: 1 }).lean<Served[]>()
      return Math.max(0, ...days.flatMap(({ hours }) => Object.values(hours ?? {})))
    },

    async ofDesk(deskCode: string): Promise<Map<string, number>> {
      const kept = await model.find({ deskCode }, { date: 1, count: 1 }).lean<Served[]>()
      return new Map(kept.map(({ date, count }) => [date, count]))
    },

    async touched(limit: number): Promise<Served[]> {
      return model.find({ touched: true }).limit(limit).lean<Served[]>()
    },

    /** Takes the mark from those whose count is still what was read. */
    async settle(read: readonly Served[]): Promise<void> {
      if (read.length === 0) return
      await model.collection.bulkWrite(
        read.map(({ _id, count }) => ({
          updateOne: { filter: { _id, count } as object, update: { $set: { touched: false } } },
        })),
        { ordered: false },
      )
    },
  }
}
