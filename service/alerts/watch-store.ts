import { type Connection, Schema, trusted } from 'mongoose'
import type { Arm, Baseline, Watch } from '../../rules/trends/index.ts'
import { isDuplicate } from '../duplicate.ts'
import type { LocalDate, LocalMonth } from '../trends/cell.ts'

/** A baseline as it is kept: maps are lists of pairs, for a kind of work may be named anything. */
export interface KeptBaseline extends Omit<Baseline, 'shares'> {
  readonly shares: readonly (readonly [string, number])[]
}

export const kept = ({ shares, ...baseline }: Baseline): KeptBaseline => ({ ...baseline, shares: [...shares] })
export const read = ({ shares, ...baseline }: KeptBaseline): Baseline => ({ ...baseline, shares: new Map(shares) })

/** The charts of one person as they stand: copied, they are a snapshot to replay from. */
export interface Charts {
  /** The last day both have seen. */
  readonly through: number
  readonly ratings: Watch
  readonly complaints: Arm
}

/** One person who is watched. */
export interface Watched {
  readonly _id: string
  readonly ratings: KeptBaseline
  readonly complaints: KeptBaseline | null
  /** Days the baselines were learnt from; both inclusive. */
  readonly learnt: { readonly from: LocalDate; readonly until: LocalDate }
  /** First day of the present charts: a signal is one for each. */
  readonly since: LocalDate
  readonly charts: Charts
  /** Number of the night's lease that wrote it last. */
  readonly lease: number
}

/** How a person stood when a month began, so that late data is replayed with what was known then. */
export interface MonthStart {
  /** `STAFF|YYYY-MM`. */
  readonly _id: string
  readonly staffMemberId: string
  readonly month: LocalMonth
  readonly since: LocalDate
  readonly ratings: KeptBaseline
  readonly complaints: KeptBaseline | null
  readonly charts: Charts
}

export interface NightState {
  /** The last local day every chart has seen. */
  readonly through: LocalDate
  readonly lease: number
}

export const monthStartId = (staffMemberId: string, month: LocalMonth): string => `${staffMemberId}|${month}`

const { Mixed } = Schema.Types
const watchedSchema = new Schema<Watched>(
  { _id: String, ratings: Mixed, complaints: Mixed, learnt: Mixed, since: String, charts: Mixed, lease: Number },
  { collection: 'trend_watches', versionKey: false, minimize: false },
)
const monthStartSchema = new Schema<MonthStart>(
  {
    _id: String,
    staffMemberId: String,
    month: String,
    since: String,
    ratings: Mixed,
    complaints: Mixed,
    charts: Mixed,
  },
  { collection: 'trend_month_starts', versionKey: false, minimize: false },
)
monthStartSchema.index({ month: 1 })

const STATE = 'state'
const AT_ONCE = 2_000

export type WatchStore = ReturnType<typeof watchStore>

export function watchStore(connection: Connection) {
  const watched = connection.model('TrendWatch', watchedSchema)
  const starts = connection.model('TrendMonthStart', monthStartSchema)
  const nights = connection.collection<NightState & { readonly _id: string }>('trend_nights')

  return {
    createIndexes: () => starts.createIndexes(),

    night: (): Promise<NightState | null> => nights.findOne({ _id: STATE }),

    /** Last: a night is over when all it found is written. */
    async endNight({ through, lease }: NightState): Promise<void> {
      await nights.updateOne({ _id: STATE }, { $set: { through, lease } }, { upsert: true })
    },

    async all(): Promise<Watched[]> {
      return watched.collection.find<Watched>({}).toArray()
    },

    async byId(staffMemberId: string): Promise<Watched | null> {
      return watched.collection.findOne<Watched>({ _id: staffMemberId } as object)
    },

    /** Whole where a month began, the charts alone else; an older holder of the lease writes nothing. */
    async keep(people: readonly Watched[], what: 'charts' | 'all'): Promise<void> {
      for (let i = 0; i < people.length; i += AT_ONCE) {
        await watched.collection
          .bulkWrite(
            people.slice(i, i + AT_ONCE).map(({ _id, ...person }) => ({
              updateOne: {
                filter: { _id, lease: { $lte: person.lease } } as object,
                update: { $set: what === 'all' ? person : { charts: person.charts, lease: person.lease } },
                upsert: what === 'all',
              },
            })),
            { ordered: false },
          )
          .catch(ifDuplicate)
      }
    },

    async keepStarts(month: LocalMonth, people: readonly Watched[]): Promise<void> {
      for (let i = 0; i < people.length; i += AT_ONCE) {
        await starts.collection.bulkWrite(
          people.slice(i, i + AT_ONCE).map(({ _id: staffMemberId, since, ratings, complaints, charts }) => ({
            replaceOne: {
              filter: { _id: monthStartId(staffMemberId, month) } as object,
              replacement: { staffMemberId, month, since, ratings, complaints, charts } as never,
              upsert: true,
            },
          })),
          { ordered: false },
        )
      }
    },

    /** How these people stood when the month began. */
    async starts(people: readonly string[], month: LocalMonth): Promise<Map<string, MonthStart>> {
      const ids = people.map((id) => monthStartId(id, month))
      const found = await starts.find({ _id: trusted({ $in: ids }) }).lean<MonthStart[]>()
      return new Map(found.map((each) => [each.staffMemberId, each]))
    },

    async forgetStartsBefore(month: LocalMonth): Promise<void> {
      await starts.collection.deleteMany({ month: { $lt: month } } as object)
    },

    /** Before an invented city is made anew. */
    async discardAll(): Promise<void> {
      await Promise.all([watched.collection.deleteMany({}), starts.collection.deleteMany({}), nights.deleteMany({})])
    },
  }
}

/** The upsert of what a later holder of the lease wrote already. */
function ifDuplicate(error: unknown): void {
  if (!isDuplicate(error)) throw error
}
