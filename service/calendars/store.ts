import { MongoServerError } from 'mongodb'
import { type Connection, Schema } from 'mongoose'
import type { Declaration } from '../../rules/working-calendar.ts'

/** A declaration with who made it and when: its version is its id, so that no two can be the next one. */
export interface KeptDeclaration extends Omit<Declaration, 'version'> {
  readonly _id: number
  readonly declaredBy: string
  readonly declaredAt: Date
  /** Of the request: sent again, it is the same declaration. */
  readonly commandId: string
}

const { Mixed } = Schema.Types
const schema = new Schema<KeptDeclaration>(
  { _id: Number, for: Mixed, days: [Mixed], because: String, declaredBy: String, declaredAt: Date, commandId: String },
  { collection: 'calendar_declarations', versionKey: false },
)
schema.index({ commandId: 1 }, { unique: true })

/** How far open cases have been brought to the calendars of a version. */
export interface Pass {
  readonly _id: 'retimed'
  readonly version: number
  readonly directory: number
  /** When to look once more; null when that was done. */
  readonly againAt: Date | null
}
const passes = new Schema<Pass>(
  { _id: String, version: Number, directory: Number, againAt: Date },
  { collection: 'calendar_passes', versionKey: false },
)

const DUPLICATE_KEY = 11_000

export type CalendarStore = ReturnType<typeof calendarStore>

/** Versions of the calendars: what was declared, one after another, never changed. */
export function calendarStore(connection: Connection) {
  const model = connection.model('CalendarDeclaration', schema)
  const passModel = connection.model('CalendarPass', passes)
  return {
    createIndexes: () => model.createIndexes(),

    /** All that was ever declared, oldest first. */
    async declarations(): Promise<Declaration[]> {
      const kept = await model.find().sort({ _id: 1 }).lean<KeptDeclaration[]>()
      return kept.map(({ _id, for: whom, days, because }) => ({ version: _id, for: whom, days, because }))
    },

    /** The last version declared; null when nothing was. */
    async newest(): Promise<number | null> {
      const last = await model.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean<Pick<KeptDeclaration, '_id'>>()
      return last?._id ?? null
    },

    async latest(limit: number): Promise<KeptDeclaration[]> {
      return model.find().sort({ _id: -1 }).limit(limit).lean<KeptDeclaration[]>()
    },

    async byCommand(commandId: string): Promise<KeptDeclaration | null> {
      return model.findOne({ commandId }).lean<KeptDeclaration>()
    },

    /** False when this version, or this command, was declared meanwhile: nothing was kept. */
    async declare(declaration: KeptDeclaration): Promise<boolean> {
      try {
        await model.collection.insertOne(declaration as never)
        return true
      } catch (error) {
        if (error instanceof MongoServerError && error.code === DUPLICATE_KEY) return false
        throw error
      }
    },

    async pass(): Promise<Omit<Pass, '_id'> | null> {
      return passModel.findById('retimed').lean<Pass>()
    },

    async passed(pass: Omit<Pass, '_id'>): Promise<void> {
      await passModel.updateOne({ _id: 'retimed' }, { $set: pass }, { upsert: true })
    },
  }
}
