import { type Connection, Schema, trusted } from 'mongoose'
import type { InLanguages } from '../../../rules/vocabulary.ts'
import type { SIMULATION_STATES } from '../../contract/simulations.ts'
import type { KeptText, PolicyTexts } from '../texts.ts'
import { type CasePage, PAGES, pageId } from './case-pages.ts'
import type { Progress, SimulationOutcome } from './order.ts'
import type { ReplayedCase } from './replayed-case.ts'

const { Mixed } = Schema.Types

/** A try, where any process can see how far it is; the thread that runs it is in one of them. */
export interface KeptSimulation extends Progress {
  readonly _id: string
  readonly startedBy: string
  readonly name: InLanguages<string>
  readonly since: Date
  readonly startedAt: Date
  readonly state: (typeof SIMULATION_STATES)[number]
  /** When its thread last said something: long ago means that its process is gone. */
  readonly beatAt: Date
  readonly outcome: KeptText | null
}

const schema = new Schema<KeptSimulation>(
  {
    _id: String,
    startedBy: String,
    name: Mixed,
    since: Date,
    startedAt: Date,
    state: String,
    beatAt: Date,
    done: Number,
    share: Number,
    outcome: Mixed,
  },
  { collection: 'policy-simulations', versionKey: false },
)
schema.index({ startedBy: 1 })

const pageSchema = new Schema<CasePage>({ _id: String, simulation: String, cases: Mixed }, { collection: PAGES })
pageSchema.index({ simulation: 1 })

export type SimulationStore = ReturnType<typeof simulationStore>

export function simulationStore(connection: Connection, texts: PolicyTexts) {
  const model = connection.model('PolicySimulation', schema)
  const pages = connection.model('PolicySimulationCases', pageSchema)
  return {
    createIndexes: async (): Promise<void> => {
      await Promise.all([model.createIndexes(), pages.createIndexes()])
    },

    async byId(id: string): Promise<KeptSimulation | null> {
      return model.findById(id).lean<KeptSimulation>()
    },

    /** A new one replaces what the same person tried before: a try can always be repeated. */
    async begin(simulation: KeptSimulation): Promise<void> {
      const before = await model.find({ startedBy: simulation.startedBy }).lean<KeptSimulation[]>()
      await model.create(simulation)
      for (const { _id, outcome } of before) {
        await model.deleteOne({ _id })
        await pages.deleteMany({ simulation: _id })
        if (outcome) await texts.discard(outcome)
      }
    },

    /** Says nothing once it was stopped or finished. */
    async tell(id: string, told: Partial<Pick<KeptSimulation, 'state' | 'done' | 'share' | 'beatAt'>>): Promise<void> {
      await model.updateOne({ _id: id, state: 'running' }, { $set: told })
    },

    async finish(id: string, outcome: SimulationOutcome, at: Date): Promise<void> {
      const kept = await texts.keep(`simulation-${id}`, JSON.stringify(outcome))
      const { complaints } = outcome.report
      const done = await model.updateOne(
        { _id: id, state: trusted({ $eq: 'running' }) },
        { $set: { state: 'done', outcome: kept, done: complaints, share: 1, beatAt: at } },
      )
      if (done.modifiedCount === 0) await texts.discard(kept)
    },

    /** The changed cases of one page, from 0 on; none behind the last. */
    async cases(id: string, page: number): Promise<readonly ReplayedCase[]> {
      return (await pages.findById(pageId(id, page)).lean<CasePage>())?.cases ?? []
    },

    outcome: async ({ outcome }: KeptSimulation): Promise<SimulationOutcome | null> =>
      outcome && (JSON.parse(await texts.read(outcome)) as SimulationOutcome),
  }
}
