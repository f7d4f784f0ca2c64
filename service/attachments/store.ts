import { GridFSBucket } from 'mongodb'
import type { Connection } from 'mongoose'
import type { SealedKey } from '../security/seal.ts'

/** What is known of a kept file without opening it. */
export interface AttachmentFacts {
  readonly kind: 'image' | 'pdf'
  readonly mediaType: string
  /** Before sealing. */
  readonly bytes: number
  readonly key: SealedKey
  /** The complaint it belongs to, once a filing or an addition claimed it. */
  readonly claimedBy: string | null
  /** The complaint was seen to name it: the sweep need not look again. */
  readonly settled: boolean
}

interface AttachmentFile {
  readonly _id: string
  readonly uploadDate: Date
  readonly metadata: AttachmentFacts
}

const BUCKET = 'attachments'

export type AttachmentStore = ReturnType<typeof attachmentStore>

/** Sealed files in GridFS, by an id that nobody guesses. */
export function attachmentStore(connection: Connection) {
  const database = () => {
    if (!connection.db) throw new Error('the database is not connected')
    return connection.db
  }
  const bucket = () => new GridFSBucket(database(), { bucketName: BUCKET, chunkSizeBytes: 1024 * 1024 })
  const files = () => database().collection<AttachmentFile>(`${BUCKET}.files`)

  return {
    async createIndexes(): Promise<void> {
      await files().createIndex({ uploadDate: 1 }, { partialFilterExpression: { 'metadata.settled': false } })
      await database().collection(`${BUCKET}.chunks`).createIndex({ files_id: 1, n: 1 }, { unique: true })
    },

    async insert(id: string, sealed: Buffer, metadata: AttachmentFacts): Promise<void> {
      const upload = bucket().openUploadStreamWithId(id as never, '', { metadata: { ...metadata } })
      await new Promise<void>((resolve, reject) => {
        upload.on('error', reject).on('finish', resolve)
        upload.end(sealed)
      })
    },

    /** Gives these to a complaint; those that are its own already stay so. Answers what it now holds of them. */
    async claim(ids: readonly string[], caseId: string): Promise<Map<string, AttachmentFacts>> {
      await files().updateMany(
        { _id: { $in: [...ids] }, 'metadata.claimedBy': null },
        { $set: { 'metadata.claimedBy': caseId } },
      )
      const claimed = await files()
        .find({ _id: { $in: [...ids] }, 'metadata.claimedBy': caseId })
        .toArray()
      return new Map(claimed.map(({ _id, metadata }) => [_id, metadata]))
    },

    async factsOf(id: string): Promise<AttachmentFacts | null> {
      return (await files().findOne({ _id: id }))?.metadata ?? null
    },

    async read(id: string): Promise<Buffer> {
      const pieces: Buffer[] = []
      for await (const piece of bucket().openDownloadStream(id as never)) pieces.push(piece as Buffer)
      return Buffer.concat(pieces)
    },

    async remove(id: string): Promise<void> {
      await bucket().delete(id as never)
    },

    /** Files older than this that no look has settled yet, the oldest first. */
    async unsettled(
      before: Date,
      limit: number,
    ): Promise<{ readonly id: string; readonly claimedBy: string | null }[]> {
      const found = await files()
        .find({ uploadDate: { $lt: before }, 'metadata.settled': false })
        .sort({ uploadDate: 1 })
        .limit(limit)
        .toArray()
      return found.map(({ _id, metadata }) => ({ id: _id, claimedBy: metadata.claimedBy }))
    },

    async settle(id: string): Promise<void> {
      await files().updateOne({ _id: id }, { $set: { 'metadata.settled': true } })
    },
  }
}
