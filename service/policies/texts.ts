import { createHash } from 'node:crypto'
import { type Connection, Schema, trusted } from 'mongoose'

/** A text of any length, kept in parts because one document may not pass 16 MB. The key holds its digest. */
export interface KeptText {
  readonly key: string
  readonly parts: number
}

interface Part {
  readonly _id: string
  readonly bytes: Buffer
}

const PART = 1024 * 1024

const schema = new Schema<Part>({ _id: String, bytes: Buffer }, { collection: 'policy-texts', versionKey: false })

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64url')

export type PolicyTexts = ReturnType<typeof policyTexts>

export function policyTexts(connection: Connection) {
  const model = connection.model('PolicyText', schema)
  const partsOf = ({ key, parts }: KeptText): string[] => Array.from({ length: parts }, (_, i) => `${key}/${i}`)

  return {
    /** The same text kept again for the same owner changes nothing, so that a writing cut short is simply repeated. */
    async keep(owner: string, text: string): Promise<KeptText> {
      const bytes = Buffer.from(text)
      const kept = { key: `${owner}/${digestOf(bytes)}`, parts: Math.max(1, Math.ceil(bytes.length / PART)) }
      await model.collection.bulkWrite(
        partsOf(kept).map((_id, i) => ({
          updateOne: {
            filter: { _id } as object,
            update: { $setOnInsert: { bytes: bytes.subarray(i * PART, (i + 1) * PART) } },
            upsert: true,
          },
        })),
      )
      return kept
    },

    /** Throws when a part is missing or was changed: what is read is what was kept. */
    async read(kept: KeptText): Promise<string> {
      const ids = partsOf(kept)
      const found = await model.find({ _id: trusted({ $in: ids }) }).lean<Part[]>()
      const byId = new Map(found.map((part) => [part._id, part.bytes]))
      const bytes = Buffer.concat(ids.map((id) => byId.get(id) ?? Buffer.alloc(0)))
      if (kept.key.split('/').at(-1) !== digestOf(bytes)) throw new Error(`the text ${kept.key} is not what was kept`)
      return bytes.toString()
    },

    async discard(kept: KeptText): Promise<void> {
      await model.collection.deleteMany({ _id: { $in: partsOf(kept) } as never })
    },
  }
}
