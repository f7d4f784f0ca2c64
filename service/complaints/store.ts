import { type Connection, Schema, trusted } from 'mongoose'
import type { CaseCount, CitizenCount } from '../../rules/caseload.ts'
import type { INBOX_VIEWS } from '../contract/cases.ts'
import type { OutboxEntry } from '../outbox/entry.ts'
import { COUNTED_FIELDS, type CountedComplaint } from '../trends/complaint-sources.ts'
import type { Change } from './command.ts'
import type { ComplaintDocument } from './document.ts'

const { Mixed } = Schema.Types

/** Written once by the contract and by `compose`; here it serves the indexes and keeps queries honest. */
const schema = new Schema<ComplaintDocument>(
  {
    _id: String,
    version: Number,
    origin: String,
    state: String,
    open: Boolean,
    receiptHash: String,
    sourceId: String,
    language: String,
    filedAt: Date,
    happenedAt: Date,
    settledAt: Date,
    facts: Mixed,
    parties: {
      accused: [String],
      possiblyAccused: [String],
      contested: [String],
    },
    attribution: String,
    handlerId: String,
    turnOf: String,
    level: Number,
    because: Mixed,
    tags: [String],
    calendar: Mixed,
    dueAt: Date,
    owes: String,
    wakeAt: Date,
    notified: { type: [String], default: undefined },
    noticed: { type: [String], default: undefined },
    links: { type: [String], default: undefined },
    conclusions: [Mixed],
    view: String,
    contactConfirmed: Boolean,
    handling: Mixed,
    contactIndex: String,
    events: [Mixed],
    sealed: Mixed,
    outbox: [Mixed],
    outboxAt: Date,
    uncounted: Boolean,
  },
  { collection: 'complaints', versionKey: false },
)
// Each index is paid by every filing, so each serves a query below, and those of settled cases leave open ones alone.
schema.index({ receiptHash: 1 }, { unique: true, partialFilterExpression: { receiptHash: { $exists: true } } })
schema.index({ handlerId: 1, open: 1, dueAt: 1, _id: 1 })
schema.index({ 'facts.office': 1, dueAt: 1, _id: 1 }, { partialFilterExpression: { open: true } })
schema.index({ settledAt: -1, _id: 1 }, { partialFilterExpression: { open: false } })
schema.index({ wakeAt: 1, _id: 1 }, { partialFilterExpression: { wakeAt: { $type: 'date' } } })
schema.index({ outboxAt: 1 }, { partialFilterExpression: { outboxAt: { $type: 'date' } } })
schema.index({ filedAt: 1 })
schema.index({ uncounted: 1 }, { partialFilterExpression: { uncounted: true } })
schema.index({ noticed: 1, open: 1, dueAt: 1, _id: 1 }, { partialFilterExpression: { noticed: { $exists: true } } })
schema.index({ notified: 1 }, { partialFilterExpression: { notified: { $exists: true } } })
schema.index({ links: 1 }, { partialFilterExpression: { links: { $exists: true } } })

export type InboxView = (typeof INBOX_VIEWS)[number]

/** Whose cases may be listed: their own, those they were told of, those of offices they head, or all; never a closed one. */
export interface Scope {
  /** The person, and those they stand in for. */
  readonly handlers: readonly string[]
  /** Offices they head, and all below those. */
  readonly offices: readonly string[]
  readonly everything: boolean
  /** The guard as a query: a case that accuses one of these is closed to the person… */
  readonly closedWhenAccused: readonly string[]
  /** …and so is one in which one of these has a part of another kind. */
  readonly closedWhenInvolved: readonly string[]
}

/** Position after which a page begins. */
export interface InboxCursor {
  readonly at: Date | null
  readonly caseId: string
}

/** A case whose clock is owed something, and since when: also the position behind which a look goes on. */
export interface DueForClock {
  readonly caseId: string
  readonly wakeAt: Date
}

/** What a list needs of a case: no event, no sealed text. */
export type InboxRow = Pick<
  ComplaintDocument,
  '_id' | 'state' | 'facts' | 'filedAt' | 'dueAt' | 'owes' | 'level' | 'handlerId' | 'origin' | 'tags' | 'settledAt'
>

const ROW = {
  state: 1,
  facts: 1,
  filedAt: 1,
  dueAt: 1,
  owes: 1,
  level: 1,
  handlerId: 1,
  origin: 1,
  tags: 1,
  settledAt: 1,
} as const

const NEAR = 14 * 86_400_000

/** What one may see, as a filter: a case closed to someone is missing before anything is counted or cut off. */
function visibleTo(scope: Scope) {
  const closed = trusted({ $nin: scope.closedWhenAccused })
  const theirs = [
    { handlerId: trusted({ $in: scope.handlers }) },
    { 'facts.office': trusted({ $in: scope.offices }) },
    { noticed: trusted({ $in: scope.handlers }) },
  ]
  // Trusted: built here from typed parts; no value that a caller sent becomes an operator.
  return {
    'parties.accused': closed,
    'parties.possiblyAccused': closed,
    'parties.contested': trusted({ $nin: scope.closedWhenInvolved }),
    ...(scope.everything ? {} : { $or: theirs }),
  }
}

export type ComplaintStore = ReturnType<typeof complaintStore>

export function complaintStore(connection: Connection) {
  const model = connection.model('Complaint', schema)
  const { collection } = model

  return {
    collection,

    /** As the intake writes: straight to the driver, since the contract and `compose` have checked already. */
    insertMany: (documents: readonly ComplaintDocument[]): Promise<unknown> =>
      collection.insertMany(documents as never, { ordered: false }),

    createIndexes: () => model.createIndexes(),

    /** Invented records only, before they are made anew. */
    async discardDemonstration(): Promise<void> {
      await collection.deleteMany({ origin: 'demonstration' })
    },

    async byId(caseId: string): Promise<ComplaintDocument | null> {
      return model.findById(caseId).lean<ComplaintDocument>()
    },

    async existing(caseIds: readonly string[]): Promise<Set<string>> {
      const found = await model.find({ _id: trusted({ $in: caseIds }) }, { _id: 1 }).lean()
      return new Set(found.map((each) => String(each._id)))
    },

    async byReceiptHash(receiptHash: string): Promise<ComplaintDocument | null> {
      return model.findOne({ receiptHash }).lean<ComplaintDocument>()
    },

    /** False when someone else changed the document in between: nothing was written. */
    async commit(document: ComplaintDocument, change: Change): Promise<boolean> {
      const { event, text, outbox } = change
      const done = await collection.updateOne({ _id: document._id, version: document.version } as object, {
        $set: { ...change.set, uncounted: true },
        $inc: { version: 1 },
        $push: {
          events: event,
          ...(text ? { 'sealed.texts': text } : {}),
          ...(outbox.length > 0 ? { outbox: { $each: outbox as OutboxEntry[] } } : {}),
        } as object,
        // Earlier notices may still be owed: the relay looks when the first of them is due.
        ...(outbox.length > 0 ? { $min: { outboxAt: event.at } } : {}),
      })
      return done.modifiedCount === 1
    },

    /** Rewrites the derivations of an unchanged log, when policy or calendar changed under it. */
    async setClock(
      document: ComplaintDocument,
      clock: Pick<ComplaintDocument, 'dueAt' | 'owes' | 'wakeAt'> & Partial<Pick<ComplaintDocument, 'calendar'>>,
    ): Promise<void> {
      await collection.updateOne({ _id: document._id, version: document.version } as object, { $set: clock })
    },

    /** Marks the citizen's address as confirmed; says nothing about the complaint, so it leaves `version` alone. */
    async confirmContact(caseId: string): Promise<void> {
      await collection.updateOne({ _id: caseId } as object, { $set: { contactConfirmed: true } })
    },

    /** Cases that a calendar still decides dates of: open ones, and those that silence would close. */
    withRunningClock<F extends keyof ComplaintDocument = 'calendar' | 'facts'>(
      fields: readonly F[] = ['calendar', 'facts'] as F[],
    ): AsyncIterable<Pick<ComplaintDocument, F | '_id'>> {
      return collection
        .find<Pick<ComplaintDocument, F | '_id'>>(
          { $or: [{ open: true }, { wakeAt: { $type: 'date' } }], origin: { $ne: 'import' } },
          { projection: Object.fromEntries(fields.map((field) => [field, 1])) },
        )
        .batchSize(500)
    },

    /** Says nothing about where the complaint stands, so it leaves `version` alone. */
    async setHandling(caseId: string, handling: NonNullable<ComplaintDocument['handling']>): Promise<void> {
      await collection.updateOne({ _id: caseId } as object, { $set: { handling } })
    },

    /** Cases whose clock is owed something by now, the longest overdue first, from behind one on. */
    async dueForClock(now: Date, after: DueForClock | null, limit: number): Promise<DueForClock[]> {
      const due = await model
        .find(
          after === null
            ? { wakeAt: trusted({ $lte: now }) }
            : {
                $or: [
                  { wakeAt: trusted({ $gt: after.wakeAt, $lte: now }) },
                  { wakeAt: after.wakeAt, _id: trusted({ $gt: after.caseId }) },
                ],
              },
          { wakeAt: 1 },
        )
        .sort({ wakeAt: 1, _id: 1 })
        .limit(limit)
        .lean<{ _id: string; wakeAt: Date }[]>()
      return due.map(({ _id, wakeAt }) => ({ caseId: _id, wakeAt }))
    },

    /** Everyone who has an open case that is due some time. */
    async whoOwes(): Promise<string[]> {
      const owing = { open: true, handlerId: trusted({ $ne: null }), dueAt: trusted({ $ne: null }) }
      return model.distinct('handlerId', owing)
    },

    async inbox(view: InboxView, scope: Scope, after: InboxCursor | null, limit: number): Promise<InboxRow[]> {
      const key = view === 'done' ? 'settledAt' : 'dueAt'
      const direction = view === 'done' ? -1 : 1
      const past = view === 'done' ? '$lt' : '$gt'
      const mine = { handlerId: trusted({ $in: scope.handlers }) }
      // Trusted: built here from typed parts; no value that a caller sent becomes an operator.
      const filter = {
        open: view !== 'done',
        ...(view === 'mine' ? mine : {}),
        ...visibleTo(scope),
        ...(after
          ? {
              $and: [
                {
                  $or: [
                    { [key]: trusted({ [past]: after.at }) },
                    { [key]: after.at, _id: trusted({ $gt: after.caseId }) },
                  ],
                },
              ],
            }
          : {}),
      }
      return model
        .find(filter, ROW)
        .sort({ [key]: direction, _id: 1 })
        .limit(limit)
        .lean<InboxRow[]>()
    },

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
      await collection.bulkWrite(
        complaints.map(({ _id, version }) => ({
          updateOne: { filter: { _id, version } as object, update: { $unset: { uncounted: '' } } },
        })),
        { ordered: false },
      )
    },

    /** Cases a staff member was told of, as the person they are about. */
    async notifiedOf(staffMemberId: string): Promise<ComplaintDocument[]> {
      return model.find({ notified: staffMemberId }).sort({ filedAt: -1 }).limit(200).lean<ComplaintDocument[]>()
    },

    /** Cases linked from this one or to it. */
    async linkedWith(caseId: string, links: readonly string[], scope: Scope): Promise<InboxRow[]> {
      return model
        .find({ $and: [{ $or: [{ _id: trusted({ $in: links }) }, { links: caseId }] }, visibleTo(scope)] }, ROW)
        .sort({ filedAt: 1 })
        .limit(50)
        .lean<InboxRow[]>()
    },

    /** Others about the same desk, filed within two weeks of this one, the nearest in time last. */
    async nearby({ _id, facts, filedAt }: ComplaintDocument, scope: Scope): Promise<InboxRow[]> {
      const within = { $gte: new Date(filedAt.getTime() - NEAR), $lte: new Date(filedAt.getTime() + NEAR) }
      return model
        .find(
          {
            $and: [
              { _id: trusted({ $ne: _id }), filedAt: trusted(within) },
              { 'facts.office': facts.office, 'facts.desk': facts.desk },
              visibleTo(scope),
            ],
          },
          ROW,
        )
        .sort({ filedAt: -1 })
        .limit(10)
        .lean<InboxRow[]>()
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
  }
}

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
