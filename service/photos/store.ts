import { type Connection, Schema } from 'mongoose'
import type { StaffPhotos } from '../../rules/staff-photos.ts'

/** The face of one person. */
export interface KeptPhoto {
  readonly _id: string
  readonly file: string
  readonly content: Buffer
  readonly keptBy: string
  /** When its person was said to have agreed. */
  readonly keptAt: Date
}

interface Showing {
  readonly _id: string
  readonly since: Date
}

const photoSchema = new Schema<KeptPhoto>(
  { _id: String, file: String, content: Buffer, keptBy: String, keptAt: Date },
  { collection: 'staff_photos', versionKey: false },
)
photoSchema.index({ file: 1 })
const showingSchema = new Schema<Showing>(
  { _id: String, since: Date },
  { collection: 'offices_with_photos', versionKey: false },
)

export type PhotoStore = ReturnType<typeof photoStore>

/** Faces of staff, and the offices that want them shown. */
export function photoStore(connection: Connection) {
  const photos = connection.model('StaffPhoto', photoSchema)
  const showing = connection.model('OfficeWithPhotos', showingSchema)
  return {
    createIndexes: () => photos.createIndexes(),

    async all(): Promise<StaffPhotos> {
      const [kept, offices] = await Promise.all([
        photos.find({}, { file: 1 }).lean<Pick<KeptPhoto, '_id' | 'file'>[]>(),
        showing.find().lean<Showing[]>(),
      ])
      return {
        shownAt: new Set(offices.map(({ _id }) => _id)),
        files: new Map(kept.map(({ _id, file }) => [_id, file])),
      }
    },

    async show(officeId: string, isShown: boolean, at: Date): Promise<void> {
      if (!isShown) await showing.deleteOne({ _id: officeId })
      else await showing.updateOne({ _id: officeId }, { $setOnInsert: { since: at } }, { upsert: true })
    },

    async keep({ _id, ...photo }: KeptPhoto): Promise<void> {
      await photos.updateOne({ _id }, { $set: photo }, { upsert: true })
    },

    async remove(staffMemberId: string): Promise<void> {
      await photos.deleteOne({ _id: staffMemberId })
    },

    /** The bytes of a file, with whom it shows. */
    async read(file: string): Promise<{ readonly staffMemberId: string; readonly content: Buffer } | null> {
      const kept = await photos.findOne({ file })
      return kept && { staffMemberId: kept._id, content: Buffer.from(kept.content) }
    },
  }
}
