import { trusted } from 'mongoose'
import type { CaseCount, CitizenCount } from '../../rules/caseload.ts'
import { COUNTED_FIELDS, type CountedComplaint } from '../trends/complaint-sources.ts'
import type { ComplaintModel } from './schema.ts'

interface Tallied {
  readonly _id: Pick<CaseCount, 'parties' | 'desk' | 'handlerId'> & { readonly turnOf?: string }
  readonly open: number
  readonly recent: number
  readonly lastAt: Date
}

const alike = (recent: 0 | 1) => [
  {
    $group: {
      _id: { parties: '$parties', desk: '$facts.desk', handlerId: '$handlerId', turnOf: '$turnOf' },
      open: { $sum: { $cond: ['$open', 1, 0] } },
      recent: { $sum: recent },
      lastAt: { $max: '$filedAt' },
    },
  },
]

/** What complaints add up to: for the trends, and for the rules. */
export const caseCounts = (model: ComplaintModel) => ({
  /** Complaints in the order they were filed, for what they count as. */
  async filedAfter({ filedAt, id }: { filedAt: Date; id: string }, limit: number): Promise<CountedComplaint[]> {
    return model
      .find({ $or: [{ filedAt: trusted({ $gt: filedAt }) }, { filedAt, _id: trusted({ $gt: id }) }] }, COUNTED_FIELDS)
      .sort({ filedAt: 1, _id: 1 })
      .limit(limit)
      .lean<CountedComplaint[]>()
  },

  /** Complaints changed since they were last counted. */
  async uncounted(limit: number): Promise<CountedComplaint[]> {
    return model.find({ uncounted: true }, COUNTED_FIELDS).limit(limit).lean<CountedComplaint[]>()
  },

  /** Takes the mark from those that are still as they were read. */
  async counted(complaints: readonly Pick<CountedComplaint, '_id' | 'version'>[]): Promise<void> {
    await model.collection.bulkWrite(
      complaints.map(({ _id, version }) => ({
        updateOne: { filter: { _id, version } as object, update: { $unset: { uncounted: '' } } },
      })),
      { ordered: false },
    )
  },

  /** Complaints since an instant and everything open, counted by what is alike; imported history left out. */
  async tally(since: Date): Promise<{ counts: CaseCount[]; citizens: CitizenCount[] }> {
    const recent = { filedAt: { $gte: since }, origin: { $ne: 'import' } }
    // Through the partial index of open ones, which needs its first key named.
    const older = { open: true, 'facts.office': { $gte: '' }, filedAt: { $lt: since }, origin: { $ne: 'import' } }
    const [since30, before, citizens] = await Promise.all([
      model.aggregate<Tallied>([{ $match: recent }, ...alike(1)]),
      model.aggregate<Tallied>([{ $match: older }, ...alike(0)]),
      model.aggregate<{ _id: Pick<CitizenCount, 'citizen' | 'parties'>; recent: number }>([
        { $match: { ...recent, contactConfirmed: true, contactIndex: { $exists: true } } },
        { $group: { _id: { citizen: '$contactIndex', parties: '$parties' }, recent: { $sum: 1 } } },
      ]),
    ])
    return {
      counts: [...since30, ...before].map(({ _id, lastAt, ...sums }) => ({
        ..._id,
        turnOf: _id.turnOf ?? null,
        ...sums,
        lastAt: lastAt.getTime(),
      })),
      citizens: citizens.map(({ _id, recent }) => ({ ..._id, recent })),
    }
  },
})
