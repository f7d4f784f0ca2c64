import { type Connection, Schema, trusted } from 'mongoose'
import type { AlertChart, AlertOutcome, AlertState, AlertVerb } from '../../rules/alert.ts'
import type { LocalDate } from '../trends/cell.ts'

/** The numbers that made an alert, enough to compute it again when it is questioned. */
export interface AlertBecause {
  /** Ratings, or people served where complaints are counted; what was seen among them, and what was expected. */
  readonly n: number
  readonly of: 'ratings' | 'served'
  readonly observed: number
  readonly expected: number
  /** Observed over expected with its 95 % interval. */
  readonly ratio: number
  readonly interval: readonly [number, number]
  /** The share of false names expected among people so named. */
  readonly chanceFalse: number
  /** What was gathered, and the line it reached: evidence of a chart, or the adjusted probability of a review. */
  readonly reached: number
  readonly threshold: number
  readonly from: LocalDate
  readonly until: LocalDate
  /** Where a change most likely lies, with 80 % probability. */
  readonly changed: { readonly from: LocalDate; readonly until: LocalDate } | null
  /** What it was compared with: the person's own time before, and how that stood to colleagues; colleagues only: null. */
  readonly baseline: {
    readonly from: LocalDate
    readonly until: LocalDate
    readonly n: number
    readonly ratio: number
  } | null
  readonly statistics: number
  readonly policyVersion: number
}

export interface AlertEvent {
  readonly at: Date
  readonly by: string
  readonly verb: AlertVerb | 'read-page'
  readonly outcome: AlertOutcome | null
}

export interface Alert {
  /** `STAFF:CHART:SIGNAL`: one for each signal of each chart of each person. */
  readonly _id: string
  readonly version: number
  readonly staffMemberId: string
  readonly chart: AlertChart
  readonly signal: string
  /** The day the threshold was reached. */
  readonly on: LocalDate
  readonly foundAt: Date
  readonly state: AlertState
  readonly outcome: AlertOutcome | null
  readonly closedAt: Date | null
  /** The charts began anew after it was closed. */
  readonly begunAnew: boolean
  /** Who has opened the person's page since it was raised. */
  readonly readBy: readonly string[]
  readonly because: AlertBecause
  readonly events: readonly AlertEvent[]
}

export type FoundAlert = Pick<Alert, 'staffMemberId' | 'chart' | 'signal' | 'on' | 'because'>

export const alertId = ({ staffMemberId, chart, signal }: Pick<Alert, 'staffMemberId' | 'chart' | 'signal'>): string =>
  `${staffMemberId}:${chart}:${signal}`

const { Mixed } = Schema.Types
const schema = new Schema<Alert>(
  {
    _id: String,
    version: Number,
    staffMemberId: String,
    chart: String,
    signal: String,
    on: String,
    foundAt: Date,
    state: String,
    outcome: String,
    closedAt: Date,
    begunAnew: Boolean,
    readBy: [String],
    because: Mixed,
    events: [Mixed],
  },
  { collection: 'alerts', versionKey: false },
)
schema.index({ staffMemberId: 1, chart: 1, on: -1 })
schema.index({ on: -1 })
schema.index({ state: 1, begunAnew: 1 })

/** Nobody has come to know of it yet: only then may its numbers change, or the whole be taken back. */
const UNREAD: readonly AlertState[] = ['new', 'taken-back']

export type AlertStore = ReturnType<typeof alertStore>

export function alertStore(connection: Connection) {
  const model = connection.model('Alert', schema)
  return {
    createIndexes: () => model.createIndexes(),

    /** Each signal once, however often its night is run; found again it has the newest numbers, unless somebody has read it. */
    async raise(found: readonly FoundAlert[], at: Date): Promise<void> {
      if (found.length === 0) return
      await model.collection.bulkWrite(
        found.flatMap((each) => {
          const _id = alertId(each)
          const { staffMemberId, chart, signal, on, because } = each
          const fresh = { outcome: null, closedAt: null, begunAnew: false, readBy: [], events: [] }
          return [
            {
              updateOne: {
                filter: { _id } as object,
                update: {
                  $setOnInsert: {
                    version: 1,
                    staffMemberId,
                    chart,
                    signal,
                    on,
                    because,
                    state: 'new',
                    foundAt: at,
                    ...fresh,
                  },
                },
                upsert: true,
              },
            },
            {
              updateOne: {
                filter: { _id, state: { $in: UNREAD } } as object,
                update: { $set: { on, because, state: 'new' } },
              },
            },
          ]
        }) as never,
        { ordered: true },
      )
    },

    /** What late data undid, of those nobody has read. */
    async takeBack(ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return
      await model.collection.updateMany({ _id: { $in: ids }, state: 'new' } as object, {
        $set: { state: 'taken-back' },
        $inc: { version: 1 },
      })
    },

    async ofPeople(people: readonly string[]): Promise<Alert[]> {
      return model.find({ staffMemberId: trusted({ $in: people }) }).lean<Alert[]>()
    },

    /** All that were not taken back, newest first. */
    async all(): Promise<Alert[]> {
      return model
        .find({ state: trusted({ $ne: 'taken-back' }) })
        .sort({ on: -1, _id: 1 })
        .lean<Alert[]>()
    },

    async byId(id: string): Promise<Alert | null> {
      return model.findById(id).lean<Alert>()
    },

    /** The person's page was opened: whoever did may go on with what was raised about that person. */
    async pageRead(staffMemberId: string, by: string, at: Date): Promise<void> {
      const open = { staffMemberId, state: { $in: ['new', 'page-read', 'conversation-held'] }, readBy: { $ne: by } }
      await model.collection.updateMany(open as object, [
        {
          $set: {
            state: { $cond: [{ $eq: ['$state', 'new'] }, 'page-read', '$state'] },
            readBy: { $concatArrays: ['$readBy', [{ $literal: by }]] },
            events: { $concatArrays: ['$events', [{ at, by: { $literal: by }, verb: 'read-page', outcome: null }]] },
            version: { $add: ['$version', 1] },
          },
        },
      ])
    },

    /** False when someone was quicker. */
    async step({ _id, version }: Alert, state: AlertState, event: AlertEvent): Promise<boolean> {
      const closing = state === 'closed' ? { outcome: event.outcome, closedAt: event.at } : {}
      const done = await model.collection.updateOne(
        { _id, version } as object,
        { $set: { state, ...closing }, $push: { events: event }, $inc: { version: 1 } } as object,
      )
      return done.modifiedCount === 1
    },

    /** Closed ones whose person's charts are to begin anew. */
    async toBeginAnew(): Promise<Alert[]> {
      return model.find({ state: 'closed', begunAnew: false }).lean<Alert[]>()
    },

    async begunAnew(ids: readonly string[]): Promise<void> {
      if (ids.length === 0) return
      await model.collection.updateMany({ _id: { $in: ids } } as object, { $set: { begunAnew: true } })
    },

    async discardAll(): Promise<void> {
      await model.collection.deleteMany({})
    },
  }
}
