import { type Connection, Schema } from 'mongoose'
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

export type ComplaintModel = ReturnType<typeof complaintModel>

export const complaintModel = (connection: Connection) => connection.model('Complaint', schema)
