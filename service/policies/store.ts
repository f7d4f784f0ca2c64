import { type Connection, Schema } from 'mongoose'
import type { Policy } from '../../rules/policy.ts'

/** The document is kept as text: `$` operators and dotted keys are data here, not queries. */
interface KeptPolicy {
  readonly _id: number
  readonly text: string
  readonly active: boolean
  readonly keptAt: Date
}

const schema = new Schema<KeptPolicy>(
  { _id: Number, text: String, active: Boolean, keptAt: Date },
  { collection: 'policies', versionKey: false },
)

export type PolicyStore = ReturnType<typeof policyStore>

export function policyStore(connection: Connection) {
  const model = connection.model('Policy', schema)
  return {
    async active(): Promise<Policy | null> {
      const kept = await model.findOne({ active: true }).sort({ _id: -1 }).lean<KeptPolicy>()
      return kept ? (JSON.parse(kept.text) as Policy) : null
    },

    /** A version is immutable: keeping it a second time changes nothing. */
    async keep(policy: Policy, at: Date): Promise<void> {
      await model.updateOne(
        { _id: policy.version },
        { $setOnInsert: { text: JSON.stringify(policy), active: true, keptAt: at } },
        { upsert: true },
      )
    },
  }
}
