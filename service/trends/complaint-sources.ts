import { type Connection, Schema, trusted } from 'mongoose'
import { DESK_ATTITUDES } from '../../rules/vocabulary.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import type { ComplaintEvent } from '../complaints/event-log.ts'
import { isDuplicate } from '../duplicate.ts'
import type { LocalDate } from './cell.ts'
import { grouped } from './grouped.ts'
import type { ComplaintSource } from './sources.ts'

/** What a complaint counts as, kept beside it so that a day is computed without opening any complaint. */
export interface KeptSource extends ComplaintSource {
  /** `DESK|YYYY-MM-DD` it stands in now, and those it stood in before it was moved: all are to be computed anew while touched. */
  readonly bucket: string
  readonly formerBuckets: readonly string[]
  readonly touched: boolean
}

const UPHELD: readonly unknown[] = ['upheld', 'partly-upheld']

/** A complaint filed at no desk, as history often is, counts for its office. */
export const deskKeyOf = (deskCode: string | null, officeId: string): string => deskCode ?? `@${officeId}`

export type CountedComplaint = Pick<
  ComplaintDocument,
  | '_id'
  | 'version'
  | 'facts'
  | 'parties'
  | 'state'
  | 'conclusions'
  | 'happenedAt'
  | 'filedAt'
  | 'open'
  | 'dueAt'
  | 'origin'
> & { readonly events: readonly Pick<ComplaintEvent, 'verb' | 'at' | 'facts'>[] }

export const COUNTED_FIELDS = {
  version: 1,
  facts: 1,
  parties: 1,
  state: 1,
  conclusions: 1,
  happenedAt: 1,
  filedAt: 1,
  open: 1,
  dueAt: 1,
  origin: 1,
  'events.verb': 1,
  'events.at': 1,
  'events.facts.dueBy': 1,
} as const

/** Complaints about waiting or procedure say nothing of a person: they count for the desk. */
export function sourceOf(complaint: CountedComplaint, dateOf: (at: Date) => LocalDate): ComplaintSource {
  const { facts, parties, conclusions } = complaint
  const upheld = conclusions.filter(({ finding }) => UPHELD.includes(finding))
  return {
    _id: complaint._id,
    version: complaint.version,
    filedAt: complaint.filedAt,
    deskKey: deskKeyOf(facts.desk, facts.office),
    date: dateOf(complaint.happenedAt ?? complaint.filedAt),
    service: facts.service,
    accused: [...new Set(parties.accused)].sort(),
    closedTo: [...new Set([...parties.accused, ...parties.possiblyAccused])].sort(),
    isAboutConduct: facts.attitudes.some((attitude) => !DESK_ATTITUDES.includes(attitude)),
    isSerious: facts.severity === 'serious',
    isWithdrawn: complaint.state === 'withdrawn',
    upheldAbout: [...new Set(upheld.flatMap(({ staffMemberId }) => staffMemberId ?? []))].sort(),
    isUpheld: upheld.length > 0,
    isOpen: complaint.open,
    dueAt: complaint.dueAt,
    answered: complaint.origin === 'import' ? null : firstAnswer(complaint),
    findings: conclusions.flatMap(({ finding }) => finding ?? []),
    actions: conclusions.flatMap(({ action }) => action ?? []),
  }
}

function firstAnswer({ events }: CountedComplaint): NonNullable<ComplaintSource['answered']> | null {
  const answer = events.find(({ verb }) => verb === 'resolve')
  if (!answer) return null
  const dueBy = answer.facts?.dueBy
  return { at: answer.at, dueBy: dueBy instanceof Date ? dueBy : null }
}

const bucketOf = ({ deskKey, date }: Pick<ComplaintSource, 'deskKey' | 'date'>): string => `${deskKey}|${date}`

const schema = new Schema<KeptSource>(
  {
    _id: String,
    version: Number,
    filedAt: Date,
    deskKey: String,
    date: String,
    service: String,
    accused: [String],
    closedTo: [String],
    isAboutConduct: Boolean,
    isSerious: Boolean,
    isWithdrawn: Boolean,
    upheldAbout: [String],
    isUpheld: Boolean,
    isOpen: Boolean,
    dueAt: Date,
    answered: Schema.Types.Mixed,
    findings: { type: [String], default: undefined },
    actions: { type: [String], default: undefined },
    bucket: String,
    formerBuckets: [String],
    touched: Boolean,
  },
  { collection: 'trend_complaints', versionKey: false },
)
schema.index({ bucket: 1 })
schema.index({ deskKey: 1, date: 1 })
schema.index({ closedTo: 1, date: 1 })
schema.index({ filedAt: -1 })
schema.index({ touched: 1 }, { partialFilterExpression: { touched: true } })

export type ComplaintSourceStore = ReturnType<typeof complaintSourceStore>

export function complaintSourceStore(connection: Connection) {
  const model = connection.model('TrendComplaint', schema)

  return {
    createIndexes: () => model.createIndexes(),

    /** Keeps the newest version of each and marks it touched; an older or equal one changes nothing. */
    async keep(sources: readonly ComplaintSource[]): Promise<void> {
      if (sources.length === 0) return
      const operations = sources.map((source) => {
        const bucket = bucketOf(source)
        return {
          updateOne: {
            filter: { _id: source._id, version: { $lt: source.version } } as object,
            update: [
              {
                $set: {
                  // Literal: nothing of a source is read as an expression.
                  ...Object.fromEntries(Object.entries(source).map(([name, value]) => [name, { $literal: value }])),
                  bucket: { $literal: bucket },
                  touched: true,
                  formerBuckets: {
                    $setDifference: [
                      {
                        $setUnion: [
                          { $ifNull: ['$formerBuckets', []] },
                          { $cond: [{ $eq: [{ $type: '$bucket' }, 'string'] }, ['$bucket'], []] },
                        ],
                      },
                      [{ $literal: bucket }],
                    ],
                  },
                },
              },
            ],
            upsert: true,
          },
        }
      })
      try {
        await model.collection.bulkWrite(operations as never, { ordered: false })
      } catch (error) {
        // The upsert of what is kept in this version or a later one already.
        if (!isDuplicate(error)) throw error
      }
    },

    async touched(limit: number): Promise<KeptSource[]> {
      return model.find({ touched: true }).limit(limit).lean<KeptSource[]>()
    },

    /** By desk. */
    async ofDesksOn(deskKeys: readonly string[], date: LocalDate): Promise<Map<string, ComplaintSource[]>> {
      const buckets = deskKeys.map((deskKey) => bucketOf({ deskKey, date }))
      const found = await model.find({ bucket: trusted({ $in: buckets }) }).lean<ComplaintSource[]>()
      return grouped(found, ({ deskKey }) => deskKey)
    },

    async ofDesk(deskKey: string): Promise<ComplaintSource[]> {
      return model.find({ deskKey }).lean<ComplaintSource[]>()
    },

    /** Complaints of an office's desks in a time. */
    async ofDesksBetween(deskKeys: readonly string[], from: LocalDate, until: LocalDate): Promise<ComplaintSource[]> {
      return model
        .find({ deskKey: trusted({ $in: deskKeys }), date: trusted({ $gte: from, $lt: until }) })
        .lean<ComplaintSource[]>()
    },

    /** Complaints of a time that are closed to one of these people. */
    async closedTo(people: readonly string[], from: LocalDate, until: LocalDate): Promise<ComplaintSource[]> {
      return model
        .find({ closedTo: trusted({ $in: people }), date: trusted({ $gte: from, $lt: until }) })
        .lean<ComplaintSource[]>()
    },

    async settle(sources: readonly Pick<KeptSource, '_id' | 'version'>[]): Promise<void> {
      if (sources.length === 0) return
      await model.collection.bulkWrite(
        sources.map(({ _id, version }) => ({
          updateOne: { filter: { _id, version } as object, update: { $set: { touched: false, formerBuckets: [] } } },
        })),
        { ordered: false },
      )
    },

    async deskKeys(): Promise<string[]> {
      return model.distinct('deskKey')
    },

    /** When the newest complaint known here was filed. */
    async newest(): Promise<Date | null> {
      const newest = await model.findOne({}, { filedAt: 1 }).sort({ filedAt: -1 }).lean<Pick<KeptSource, 'filedAt'>>()
      return newest?.filedAt ?? null
    },
  }
}

/** Days a touched complaint makes out of date: where it stands, and where it stood. */
export const bucketsOf = ({
  deskKey,
  date,
  formerBuckets,
}: Pick<KeptSource, 'deskKey' | 'date' | 'formerBuckets'>): { deskKey: string; date: LocalDate }[] => [
  { deskKey, date },
  ...formerBuckets.map((bucket) => {
    const at = bucket.lastIndexOf('|')
    return { deskKey: bucket.slice(0, at), date: bucket.slice(at + 1) }
  }),
]
