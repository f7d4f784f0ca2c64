import { type Connection, Schema } from 'mongoose'
import type { Policy } from '../../rules/policy.ts'
import type { InLanguages } from '../../rules/vocabulary.ts'
import type { TextFormat } from '../contract/policy-document.ts'
import { FIRST_TERMS } from './first-terms.ts'
import type { KeptText, PolicyTexts } from './texts.ts'

const { Mixed } = Schema.Types

/** Someone's word, as it was given: under which sign-in, when and why. */
export interface Signature {
  readonly staffMemberId: string
  readonly account: string
  readonly at: Date
  readonly because: string
}

export interface Authored {
  readonly format: TextFormat
  readonly text: string
}

/** How a version came to be; the first of an installation came with it and has nobody's signature. */
export interface Origin {
  readonly draftId: string | null
  /** The earlier version that this one repeats. */
  readonly repeats: number | null
  readonly proposed: Signature | null
  readonly approved: Signature | null
  readonly activatedAt: Date
}

/** A version that was activated, immutable: the highest number is the active one, so that there is nothing to switch. */
export interface KeptVersion extends Origin {
  readonly _id: number
  readonly name: InLanguages<string>
  readonly ruleCount: number
  /** All but the rules, as text: dotted keys and `$` are data here, not queries. */
  readonly terms: string
  readonly rules: KeptText
  /** As its author wrote it, comments included. */
  readonly authored: { readonly format: TextFormat; readonly text: KeptText }
}

const schema = new Schema<KeptVersion>(
  {
    _id: Number,
    name: Mixed,
    ruleCount: Number,
    terms: String,
    rules: Mixed,
    authored: Mixed,
    draftId: String,
    repeats: Number,
    proposed: Mixed,
    approved: Mixed,
    activatedAt: Date,
  },
  { collection: 'policies', versionKey: false },
)

const FIRST: Omit<Origin, 'activatedAt'> = { draftId: null, repeats: null, proposed: null, approved: null }

export type PolicyStore = ReturnType<typeof policyStore>

export function policyStore(connection: Connection, texts: PolicyTexts) {
  const model = connection.model('Policy', schema)
  /** A version kept before an allowance was in policies meant what every installation begins with. */
  const readTerms = (kept: KeptVersion): Policy => {
    const terms = JSON.parse(kept.terms) as Policy
    return { ...terms, allowances: { ...FIRST_TERMS.allowances, ...terms.allowances } }
  }
  let lastRead: { key: string; policy: Policy } | null = null

  return {
    /** The same object as long as the same version is active, so that whoever compiled it need not do so again. */
    async active(): Promise<Policy | null> {
      const kept = await model.findOne().sort({ _id: -1 }).lean<KeptVersion>()
      if (!kept) return null
      if (lastRead?.key !== kept.rules.key) {
        lastRead = {
          key: kept.rules.key,
          policy: { ...readTerms(kept), rules: JSON.parse(await texts.read(kept.rules)) as Policy['rules'] },
        }
      }
      return lastRead.policy
    },

    /** The number of the active version alone, from the index. */
    async newest(): Promise<number | null> {
      const kept = await model.findOne({}, { _id: 1 }).sort({ _id: -1 }).lean<Pick<KeptVersion, '_id'>>()
      return kept?._id ?? null
    },

    /** The terms of every version, by number: the policies without their rules. */
    async terms(): Promise<Map<number, Policy>> {
      const kept = await model.find({}, { terms: 1 }).lean<KeptVersion[]>()
      return new Map(kept.map((each) => [each._id, readTerms(each)]))
    },

    /** Every version, the newest first. */
    async versions(): Promise<KeptVersion[]> {
      return model.find().sort({ _id: -1 }).lean<KeptVersion[]>()
    },

    async version(version: number): Promise<KeptVersion | null> {
      return model.findById(version).lean<KeptVersion>()
    },

    async ofDraft(draftId: string): Promise<KeptVersion | null> {
      return model.findOne({ draftId }).lean<KeptVersion>()
    },

    authored: async ({ authored }: KeptVersion): Promise<Authored> => ({
      format: authored.format,
      text: await texts.read(authored.text),
    }),

    policy: async (kept: KeptVersion): Promise<Policy> => ({
      ...readTerms(kept),
      rules: JSON.parse(await texts.read(kept.rules)) as Policy['rules'],
    }),

    /** Its parts first, then the one document that makes it a version; false when another took the number. */
    async add({ rules, ...terms }: Policy, authored: Authored, origin: Origin): Promise<boolean> {
      const { version } = terms
      const kept: KeptVersion = {
        _id: version,
        name: terms.name,
        ruleCount: rules.length,
        terms: JSON.stringify({ ...terms, rules: [] } satisfies Policy),
        rules: await texts.keep(`version-${version}`, JSON.stringify(rules)),
        authored: { format: authored.format, text: await texts.keep(`authored-${version}`, authored.text) },
        ...origin,
      }
      const done = await model.updateOne({ _id: version }, { $setOnInsert: kept }, { upsert: true })
      return done.upsertedCount === 1
    },

    /** The policy an installation begins with. Where there is one already, it stays. */
    async begin(policy: Policy, authored: Authored, at: Date): Promise<void> {
      if (await model.exists({})) return
      await this.add(policy, authored, { ...FIRST, activatedAt: at })
    },
  }
}
