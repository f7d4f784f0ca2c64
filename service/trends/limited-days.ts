import { type Connection, Schema, trusted } from 'mongoose'
import type { DayDecision, DayReason } from '../../rules/trends/guarded-day.ts'
import type { LocalDate } from './cell.ts'

/** A person's decision about a held day, with the reason given. */
export interface Decided {
  readonly what: DayDecision
  readonly by: string
  readonly at: Date
  readonly reason: string
}

/**
 * A day of one person of which not every rating counts, and why. It is kept, as ratings are, and the rollups are computed from
 * both: what was found on the day it came stays found, whatever is said later of the days before.
 */
export interface LimitedDay {
  /** `STAFF:YYYY-MM-DD`. */
  readonly _id: string
  readonly version: number
  readonly staffMemberId: string
  readonly date: LocalDate
  /** Where they stood that day. */
  readonly deskKeys: readonly string[]
  /** The part of its ratings that counts. */
  readonly factor: number
  readonly because: DayReason
  /** Ratings of the day, low ones of these, the usual number, and the share expected to be low. */
  readonly given: number
  readonly low: number
  readonly usual: number
  readonly share: number
  readonly foundAt: Date
  readonly decided: Decided | null
  /** The day is to be computed anew. */
  readonly touched: boolean
}

export const limitedDayId = (staffMemberId: string, date: LocalDate): string => `${staffMemberId}:${date}`

const { Mixed } = Schema.Types
const schema = new Schema<LimitedDay>(
  {
    _id: String,
    version: Number,
    staffMemberId: String,
    date: String,
    deskKeys: [String],
    factor: Number,
    because: String,
    given: Number,
    low: Number,
    usual: Number,
    share: Number,
    foundAt: Date,
    decided: Mixed,
    touched: Boolean,
  },
  { collection: 'trend_limited_days', versionKey: false },
)
schema.index({ date: 1 })
schema.index({ because: 1, date: 1 })
schema.index({ touched: 1 }, { partialFilterExpression: { touched: true } })

/** What somebody is to look at, or has. */
const LOOKED_AT: readonly DayReason[] = ['held-as-burst', 'held-by-a-person', 'released']
const LISTED = 200

export type LimitedDayStore = ReturnType<typeof limitedDayStore>

export function limitedDayStore(connection: Connection) {
  const model = connection.model('TrendLimitedDay', schema)
  return {
    createIndexes: () => model.createIndexes(),

    async on(date: LocalDate): Promise<LimitedDay[]> {
      return model.find({ date }).lean<LimitedDay[]>()
    },

    /** Factors of every limited day: date → person → factor. */
    async factors(): Promise<Map<LocalDate, Map<string, number>>> {
      const byDate = new Map<LocalDate, Map<string, number>>()
      for (const { date, staffMemberId, factor } of await model.find({}).lean<LimitedDay[]>()) {
        const ofDate = byDate.get(date) ?? new Map<string, number>()
        byDate.set(date, ofDate.set(staffMemberId, factor))
      }
      return byDate
    },

    /** Writes what was found, unless somebody decided in between; those are touched and looked at again. */
    async put(found: readonly { readonly before: LimitedDay | null; readonly day: LimitedDay }[]): Promise<void> {
      if (found.length === 0) return
      await model.collection.bulkWrite(
        found.map(({ before, day: { _id, version: _, ...day } }) => ({
          updateOne: {
            filter: (before ? { _id, version: before.version } : { _id }) as object,
            update: before ? { $set: day, $inc: { version: 1 } } : { $setOnInsert: { ...day, version: 1 } },
            upsert: before === null,
          },
        })),
        { ordered: false },
      )
    },

    async touched(limit: number): Promise<LimitedDay[]> {
      return model.find({ touched: true }).limit(limit).lean<LimitedDay[]>()
    },

    async settle(days: readonly LimitedDay[]): Promise<void> {
      if (days.length === 0) return
      await model.collection.bulkWrite(
        days.map(({ _id, version }) => ({
          updateOne: { filter: { _id, version } as object, update: { $set: { touched: false } } },
        })),
        { ordered: false },
      )
    },

    /** Held days, newest first. */
    async held(): Promise<LimitedDay[]> {
      return model
        .find({ because: trusted({ $in: LOOKED_AT }) })
        .sort({ date: -1, _id: 1 })
        .limit(LISTED)
        .lean<LimitedDay[]>()
    },

    /** People with a held day since then that nobody has looked at. */
    async unseenSince(date: LocalDate): Promise<Set<string>> {
      const days = await model
        .find({ because: 'held-as-burst', date: trusted({ $gte: date }) }, { staffMemberId: 1 })
        .lean<Pick<LimitedDay, 'staffMemberId'>[]>()
      return new Set(days.map(({ staffMemberId }) => staffMemberId))
    },

    async byId(id: string): Promise<LimitedDay | null> {
      return model.findById(id).lean<LimitedDay>()
    },

    async discardAll(): Promise<void> {
      await model.collection.deleteMany({})
    },

    /** False when someone was quicker. */
    async decide({ _id, version }: LimitedDay, decided: Decided): Promise<boolean> {
      const done = await model.collection.updateOne({ _id, version } as object, {
        $set: { decided, touched: true },
        $inc: { version: 1 },
      })
      return done.modifiedCount === 1
    },
  }
}
