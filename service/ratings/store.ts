import { MongoServerError } from 'mongodb'
import { type Connection, Schema, trusted } from 'mongoose'
import type { Attribution, Channel, ConductCriterion, Language, Origin, PublicService } from '../../rules/vocabulary.ts'
import type { SealedKey, SealedText } from '../security/seal.ts'
import { grouped } from '../trends/grouped.ts'
import type { RatingSource } from '../trends/sources.ts'

export interface RatingDocument {
  readonly _id: string
  /** Peppered hash over key and body: tells a retry from another rating under the same key. */
  readonly fingerprint: string
  readonly origin: Origin
  readonly deskCode: string
  readonly officeId: string
  readonly service: PublicService | null
  readonly score: number
  readonly met: readonly ConductCriterion[]
  readonly notMet: readonly ConductCriterion[]
  readonly staffMemberId: string | null
  readonly attribution: Attribution
  readonly ratedAt: Date
  /** Came with a visit token: only such a rating ever moves a score. */
  readonly verified: boolean
  /** Unique, so that a token counts once. */
  readonly visitHash?: string
  readonly channel: Channel
  readonly language: Language
  /** Present until its day was counted with it; raised by each change, so that a mark is taken only from what was read. */
  readonly touched?: number
  /** Whom it was counted for until a dispute was found right. */
  readonly takenFrom?: { readonly staffMemberId: string; readonly disputeId: string }
  readonly sealed?: { readonly key: SealedKey; readonly texts: readonly SealedText[] }
}

const { Mixed } = Schema.Types
const schema = new Schema<RatingDocument>(
  {
    _id: String,
    fingerprint: String,
    origin: String,
    deskCode: String,
    officeId: String,
    service: String,
    score: Number,
    met: [String],
    notMet: [String],
    staffMemberId: String,
    attribution: String,
    ratedAt: Date,
    verified: Boolean,
    visitHash: String,
    channel: String,
    language: String,
    touched: Number,
    takenFrom: Mixed,
    sealed: Mixed,
  },
  { collection: 'ratings', versionKey: false },
)
schema.index({ visitHash: 1 }, { unique: true, partialFilterExpression: { visitHash: { $exists: true } } })
schema.index({ staffMemberId: 1, ratedAt: 1 })
schema.index({ deskCode: 1, ratedAt: 1 })
schema.index({ touched: 1 }, { partialFilterExpression: { touched: { $exists: true } } })

/** What a day's count reads. */
const COUNTED = {
  _id: 0,
  staffMemberId: 1,
  attribution: 1,
  service: 1,
  score: 1,
  met: 1,
  notMet: 1,
  verified: 1,
  ratedAt: 1,
} as const

const DUPLICATE_KEY = 11_000

export type TouchedRating = Pick<RatingDocument, '_id' | 'deskCode' | 'ratedAt' | 'touched'>

export type RatingStore = ReturnType<typeof ratingStore>

export function ratingStore(connection: Connection) {
  const model = connection.model('Rating', schema)
  return {
    createIndexes: () => model.createIndexes(),

    /** Which uniqueness stood in the way, if any: the same filing again, or a token that counted already. */
    async insert(rating: RatingDocument): Promise<'stored' | 'already-there' | 'visit-used'> {
      try {
        await model.collection.insertOne(rating as never)
        return 'stored'
      } catch (error) {
        if (!(error instanceof MongoServerError) || error.code !== DUPLICATE_KEY) throw error
        return 'visitHash' in (error.keyPattern ?? {}) && !(await model.exists({ _id: rating._id }))
          ? 'visit-used'
          : 'already-there'
      }
    },

    async insertMany(ratings: readonly RatingDocument[]): Promise<void> {
      if (ratings.length > 0) await model.collection.insertMany(ratings as never, { ordered: false })
    },

    /** Invented records only, before they are made anew. */
    async discardDemonstration(): Promise<void> {
      await model.collection.deleteMany({ origin: 'demonstration' })
    },

    async touched(limit: number): Promise<TouchedRating[]> {
      return model
        .find({ touched: trusted({ $exists: true }) }, { deskCode: 1, ratedAt: 1, touched: 1 })
        .limit(limit)
        .lean<TouchedRating[]>()
    },

    /** Takes the mark from those not changed since they were read. */
    async settle(ratings: readonly TouchedRating[]): Promise<void> {
      for (const touched of new Set(ratings.map((each) => each.touched))) {
        const ids = ratings.filter((each) => each.touched === touched).map(({ _id }) => _id)
        await model.collection.updateMany({ _id: { $in: ids }, touched } as object, { $unset: { touched: '' } })
      }
    },

    /** The ratings of desks from one instant until another, by desk. */
    async ofDesks(deskCodes: readonly string[], from: Date, until: Date): Promise<Map<string, RatingSource[]>> {
      const found = await model.collection
        .find<RatingSource & Pick<RatingDocument, 'deskCode'>>(
          { deskCode: { $in: deskCodes }, ratedAt: { $gte: from, $lt: until } } as object,
          { projection: { ...COUNTED, deskCode: 1 } },
        )
        .toArray()
      return grouped(found, ({ deskCode }) => deskCode)
    },

    /** Every rating of a desk, in the order of time, for a rebuild. */
    allOfDesk: (deskCode: string): AsyncIterable<RatingSource> =>
      model.collection
        .find<RatingSource>({ deskCode } as object, { projection: COUNTED })
        .sort({ ratedAt: 1 })
        .batchSize(5_000),

    async countOf(staffMemberId: string, from: Date, until: Date): Promise<number> {
      return model.countDocuments({ staffMemberId, ratedAt: trusted({ $gte: from, $lt: until }) })
    },

    /** They are about nobody known from now on, and their days are counted anew; nothing is deleted. */
    async takeFrom(staffMemberId: string, from: Date, until: Date, disputeId: string): Promise<void> {
      await model.collection.updateMany({ staffMemberId, ratedAt: { $gte: from, $lt: until } } as object, {
        $set: { staffMemberId: null, attribution: 'unknown', takenFrom: { staffMemberId, disputeId } },
        $inc: { touched: 1 },
      })
    },

    /** Those of these tokens that counted already, by what is kept of them. */
    async visitsRated(visitHashes: readonly string[]): Promise<Set<string>> {
      const found = await model
        .find({ visitHash: trusted({ $in: visitHashes }) }, { visitHash: 1 })
        .lean<{ visitHash: string }[]>()
      return new Set(found.map(({ visitHash }) => visitHash))
    },

    async deskCodes(): Promise<string[]> {
      return model.distinct('deskCode')
    },

    async byId(id: string): Promise<RatingDocument | null> {
      return model.findById(id).lean<RatingDocument>()
    },
  }
}
