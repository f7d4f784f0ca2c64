import { type Connection, Schema } from 'mongoose'
import type { InLanguages } from '../../rules/vocabulary.ts'
import type { DRAFT_EVENTS, DRAFT_STATES } from '../contract/policies.ts'
import type { TextFormat } from '../contract/policy-document.ts'
import type { Authored, Signature } from './store.ts'
import type { KeptText, PolicyTexts } from './texts.ts'

const { Mixed } = Schema.Types

export interface DraftEvent {
  readonly at: Date
  readonly staffMemberId: string | null
  readonly what: (typeof DRAFT_EVENTS)[number]
  readonly because: string | null
}

/** The first signature, with everyone its giver stood in for at that moment. */
export interface Proposal extends Signature {
  readonly standsFor: readonly string[]
  /** What was active then: the approver approves a change from this and from nothing else. */
  readonly activeVersion: number
}

/** A policy in the making. Changed only by compare-and-set on `_id` and `revision`; its log is never rewritten. */
export interface PolicyDraft {
  readonly _id: string
  readonly revision: number
  readonly state: (typeof DRAFT_STATES)[number]
  /** As last readable in the text. */
  readonly name: InLanguages<string>
  readonly basedOn: number | null
  readonly repeats: number | null
  readonly savedBy: string
  readonly savedAt: Date
  readonly format: TextFormat
  readonly text: KeptText
  readonly proposal: Proposal | null
  readonly approval: Signature | null
  readonly log: readonly DraftEvent[]
}

const schema = new Schema<PolicyDraft>(
  {
    _id: String,
    revision: Number,
    state: String,
    name: Mixed,
    basedOn: Number,
    repeats: Number,
    savedBy: String,
    savedAt: Date,
    format: String,
    text: Mixed,
    proposal: Mixed,
    approval: Mixed,
    log: [Mixed],
  },
  { collection: 'policy-drafts', versionKey: false },
)
schema.index({ savedAt: -1 })

export type DraftStore = ReturnType<typeof draftStore>

export function draftStore(connection: Connection, texts: PolicyTexts) {
  const model = connection.model('PolicyDraft', schema)

  /** False when someone else changed it in between: nothing was written. */
  async function change(
    draft: PolicyDraft,
    set: Partial<Omit<PolicyDraft, '_id' | 'revision' | 'log'>>,
    ...events: readonly DraftEvent[]
  ): Promise<boolean> {
    const done = await model.collection.updateOne({ _id: draft._id, revision: draft.revision } as object, {
      $set: set,
      $inc: { revision: 1 },
      ...(events.length > 0 ? { $push: { log: { $each: events } } as object } : {}),
    })
    return done.modifiedCount === 1
  }

  return {
    createIndexes: () => model.createIndexes(),
    change,

    async byId(draftId: string): Promise<PolicyDraft | null> {
      return model.findById(draftId).lean<PolicyDraft>()
    },

    /** Those still in the making, the last saved first. */
    async open(): Promise<PolicyDraft[]> {
      const drafts = await model.find().sort({ savedAt: -1 }).lean<PolicyDraft[]>()
      return drafts.filter(({ state }) => state !== 'activated' && state !== 'discarded')
    },

    async all(): Promise<PolicyDraft[]> {
      return model.find().lean<PolicyDraft[]>()
    },

    authored: async ({ format, text }: PolicyDraft): Promise<Authored> => ({ format, text: await texts.read(text) }),

    /** The same draft made again by a repeated request is the one that is there. */
    async begin(draft: Omit<PolicyDraft, 'format' | 'text'>, { format, text }: Authored): Promise<void> {
      const kept: PolicyDraft = { ...draft, format, text: await texts.keep(`draft-${draft._id}-1`, text) }
      await model.updateOne({ _id: draft._id }, { $setOnInsert: kept }, { upsert: true })
    },

    /** The text first, then the draft that points at it; the text before is let go of when nothing points at it any more. */
    async save(
      draft: PolicyDraft,
      { format, text }: Authored,
      saved: Pick<PolicyDraft, 'name' | 'savedBy' | 'savedAt'>,
    ): Promise<boolean> {
      const kept = await texts.keep(`draft-${draft._id}-${draft.revision + 1}`, text)
      const done = await change(draft, { ...saved, format, text: kept })
      if (done) await texts.discard(draft.text)
      return done
    },
  }
}
