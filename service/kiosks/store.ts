import { type Connection, Schema, trusted } from 'mongoose'

/** A device on a desk: invited by somebody who answers for it, then enrolled with the code that made. */
export interface KioskDocument {
  readonly _id: string
  readonly deskCode: string
  readonly invitedBy: string
  /** Peppered hash of the set-up code; gone once it was used. */
  readonly codeHash?: string
  readonly invitedUntil: Date
  /** Ratings an hour that count where nobody counts the people served. */
  readonly mostInHour: number
  readonly enrolledAt: Date | null
  readonly revokedAt: Date | null
  /** When it last asked for visits, and how many ratings waited on it then. */
  readonly seenAt: Date | null
  readonly waiting: number
}

const schema = new Schema<KioskDocument>(
  {
    _id: String,
    deskCode: String,
    invitedBy: String,
    codeHash: String,
    invitedUntil: Date,
    mostInHour: Number,
    enrolledAt: Date,
    revokedAt: Date,
    seenAt: Date,
    waiting: Number,
  },
  { collection: 'kiosks', versionKey: false },
)
schema.index({ codeHash: 1 }, { unique: true, partialFilterExpression: { codeHash: { $exists: true } } })
schema.index({ deskCode: 1 })

export type KioskStore = ReturnType<typeof kioskStore>

export function kioskStore(connection: Connection) {
  const model = connection.model('Kiosk', schema)
  return {
    createIndexes: () => model.createIndexes(),

    /** In the place of an earlier invitation that nobody used. */
    async invite(kiosk: KioskDocument): Promise<void> {
      await model.deleteMany({ deskCode: kiosk.deskCode, enrolledAt: null })
      await model.collection.insertOne(kiosk as never)
    },

    /** The kiosk this code was made for; a code works once, until its time is over. */
    async enrol(deskCode: string, codeHash: string, at: Date): Promise<KioskDocument | null> {
      const filter = { deskCode, codeHash, revokedAt: null, invitedUntil: trusted({ $gt: at }) }
      return model
        .findOneAndUpdate(filter, { $set: { enrolledAt: at }, $unset: { codeHash: 1 } }, { returnDocument: 'after' })
        .lean<KioskDocument>()
    },

    async revoke(kioskId: string, at: Date): Promise<void> {
      await model.updateOne({ _id: kioskId, revokedAt: null }, { $set: { revokedAt: at }, $unset: { codeHash: 1 } })
    },

    /** A desk has one kiosk: an earlier one asks in vain from now on. */
    async revokeOthers(deskCode: string, kioskId: string, at: Date): Promise<void> {
      const others = { deskCode, _id: trusted({ $ne: kioskId }), revokedAt: null }
      await model.updateMany(others, { $set: { revokedAt: at }, $unset: { codeHash: 1 } })
    },

    async heard(kioskId: string, at: Date, waiting: number): Promise<void> {
      await model.updateOne({ _id: kioskId }, { $set: { seenAt: at, waiting } })
    },

    async byId(kioskId: string): Promise<KioskDocument | null> {
      return model.findById(kioskId).lean<KioskDocument>()
    },

    /** Enrolled or invited, at these desks. */
    async ofDesks(deskCodes: readonly string[]): Promise<KioskDocument[]> {
      return model.find({ deskCode: trusted({ $in: deskCodes }), revokedAt: null }).lean<KioskDocument[]>()
    },
  }
}
