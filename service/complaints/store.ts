import { type Connection, trusted } from 'mongoose'
import type { OutboxEntry } from '../outbox/entry.ts'
import { caseCounts } from './case-counts.ts'
import { caseLists } from './case-lists.ts'
import type { Change } from './command.ts'
import type { ComplaintDocument } from './document.ts'
import { runningClocks } from './running-clocks.ts'
import { complaintModel } from './schema.ts'

export type ComplaintStore = ReturnType<typeof complaintStore>

export function complaintStore(connection: Connection) {
  const model = complaintModel(connection)
  const collection = connection.collection<ComplaintDocument>(model.collection.name)

  return {
    ...caseLists(model),
    ...caseCounts(model),
    ...runningClocks(model),
    collection,

    /** As the intake writes: straight to the driver, since the contract and `compose` have checked already. */
    insertMany: (documents: readonly ComplaintDocument[]): Promise<unknown> =>
      collection.insertMany([...documents], { ordered: false }),

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
      const done = await collection.updateOne(
        { _id: document._id, version: document.version },
        {
          $set: { ...change.set, uncounted: true },
          $inc: { version: 1 },
          $push: {
            events: event,
            ...(text ? { 'sealed.texts': text } : {}),
            ...(outbox.length > 0 ? { outbox: { $each: outbox as OutboxEntry[] } } : {}),
          } as object,
          // Earlier notices may still be owed: the relay looks when the first of them is due.
          ...(outbox.length > 0 ? { $min: { outboxAt: event.at } } : {}),
        },
      )
      return done.modifiedCount === 1
    },

    /** Marks the citizen's address as confirmed; says nothing about the complaint, so it leaves `version` alone. */
    async confirmContact(caseId: string): Promise<void> {
      await collection.updateOne({ _id: caseId }, { $set: { contactConfirmed: true } })
    },

    /** Says nothing about where the complaint stands, so it leaves `version` alone. */
    async setHandling(caseId: string, handling: NonNullable<ComplaintDocument['handling']>): Promise<void> {
      await collection.updateOne({ _id: caseId }, { $set: { handling } })
    },

    /** Cases a staff member was told of, as the person they are about. */
    async notifiedOf(staffMemberId: string): Promise<ComplaintDocument[]> {
      return model.find({ notified: staffMemberId }).sort({ filedAt: -1 }).limit(200).lean<ComplaintDocument[]>()
    },
  }
}
