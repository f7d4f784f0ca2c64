import { MongoServerError } from 'mongodb'
import { type Connection, Schema } from 'mongoose'
import type { OriginLists } from '../../rules/allowed-origins.ts'

/** What an office listed at one time; its newest version is in force. */
export interface KeptOrigins {
  /** Office and version, so that no two can be the next one. */
  readonly _id: string
  readonly officeId: string
  readonly version: number
  readonly origins: readonly string[]
  readonly because: string
  readonly listedBy: string
  readonly listedAt: Date
  /** Of the request: sent again, it is the same listing. */
  readonly commandId: string
}

const schema = new Schema<KeptOrigins>(
  {
    _id: String,
    officeId: String,
    version: Number,
    origins: [String],
    because: String,
    listedBy: String,
    listedAt: Date,
    commandId: String,
  },
  { collection: 'allowed_origins', versionKey: false },
)
schema.index({ officeId: 1, version: -1 })
schema.index({ commandId: 1 }, { unique: true })

const DUPLICATE_KEY = 11_000

export type OriginStore = ReturnType<typeof originStore>

/** Lists of allowed origins, one version after another, never changed. */
export function originStore(connection: Connection) {
  const model = connection.model('AllowedOrigins', schema)

  /** The newest of each office. */
  async function inForce(): Promise<KeptOrigins[]> {
    const kept = await model.find().sort({ version: 1 }).lean<KeptOrigins[]>()
    return [...new Map(kept.map((each) => [each.officeId, each])).values()]
  }

  return {
    createIndexes: () => model.createIndexes(),
    inForce,

    async lists(): Promise<OriginLists> {
      return new Map((await inForce()).map(({ officeId, origins }) => [officeId, origins]))
    },

    async byCommand(commandId: string): Promise<KeptOrigins | null> {
      return model.findOne({ commandId }).lean<KeptOrigins>()
    },

    /** False when this version, or this command, was kept meanwhile: nothing was. */
    async list(listed: Omit<KeptOrigins, '_id'>): Promise<boolean> {
      try {
        await model.create({ _id: `${listed.officeId} ${listed.version}`, ...listed })
        return true
      } catch (error) {
        if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false
        throw error
      }
    },
  }
}
