import { randomBytes } from 'node:crypto'
import type { Worker } from 'node:worker_threads'
import type { BodyOf } from '../../contract/index.ts'
import type { SimulatedCases, SimulationView } from '../../contract/simulations.ts'
import { Problem } from '../../problem.ts'
import type { Keys } from '../../security/keys.ts'
import type { SignedInPerson } from '../../sessions/actions.ts'
import type { drafting } from '../drafting.ts'
import type { PolicyParts } from '../parts.ts'
import { CASES_A_PAGE } from './case-pages.ts'
import type { Progress, SimulationOrder, SimulationOutcome } from './order.ts'
import { startSimulation } from './simulating-thread.ts'
import type { KeptSimulation, SimulationStore } from './store.ts'
import { caseView, simulationView } from './view.ts'

/** A thread tells of itself several times a second; this long without a word and its process is gone. */
const SILENT_AFTER = 30_000
/** The beginning of every history. */
const EVER = 0

export interface SimulationParts {
  readonly store: SimulationStore
  readonly mongodbUri: string
  readonly keys: Pick<Keys, 'keyEncryption'>
  readonly report: (error: unknown) => void
}

type Told = { readonly progress: Progress } | { readonly outcome: SimulationOutcome }

/** Tries of a draft on history: one at a time in this process, each in a thread of its own, never on the path of a request. */
export function simulations(parts: PolicyParts, drafts: ReturnType<typeof drafting>, own: SimulationParts) {
  const { stores, snapshot, workshop, now, officer, audited } = parts
  const { store, mongodbUri, keys, report } = own
  let running: { readonly id: string; readonly thread: Worker } | null = null

  /** Throws Problem policy/unknown; someone else's try is as unknown as none. */
  async function mine(who: SignedInPerson, id: string): Promise<KeptSimulation> {
    const { staffMemberId } = officer(who)
    const kept = await store.byId(id)
    if (!kept || kept.startedBy !== staffMemberId) throw new Problem('policy/unknown')
    const silent = kept.state === 'running' && now().getTime() - kept.beatAt.getTime() > SILENT_AFTER
    return silent && running?.id !== id ? { ...kept, state: 'failed' } : kept
  }

  async function authoredOf(body: BodyOf<'POST /api/policy-simulations'>) {
    if ('draftId' in body) return (await drafts.read(body.draftId)).authored
    const version = await stores.policies.version(body.version)
    if (!version) throw new Problem('policy/unknown')
    return stores.policies.authored(version)
  }

  function run(id: string, order: SimulationOrder): void {
    const thread = startSimulation(order)
    running = { id, thread }
    const over = () => {
      if (running?.id === id) running = null
    }
    thread.on('message', (told: Told) => {
      const at = now()
      if ('outcome' in told) over()
      const kept =
        'progress' in told ? store.tell(id, { ...told.progress, beatAt: at }) : store.finish(id, told.outcome, at)
      void kept.catch(report)
    })
    thread.on('error', (error) => {
      over()
      report(error)
      void store.tell(id, { state: 'failed' }).catch(report)
    })
    thread.on('exit', over)
    thread.unref()
  }

  return {
    /** Throws Problem policy/has-faults, and policy/try-under-way while another runs here. */
    async start(who: SignedInPerson, body: BodyOf<'POST /api/policy-simulations'>): Promise<SimulationView> {
      const { staffMemberId } = officer(who)
      if (running) throw new Problem('policy/try-under-way', { retryAfterSeconds: 10 })
      const current = await snapshot.fresh()
      const authored = await authoredOf(body)
      const active = current.policy.policy
      const { policy } = await workshop.check({ authored, version: active.version + 1, directory: null })
      if (!policy) throw new Problem('policy/has-faults')
      if (running) throw new Problem('policy/try-under-way', { retryAfterSeconds: 10 })
      const at = now()
      const since = body.since === undefined ? new Date(EVER) : new Date(body.since)
      const id = randomBytes(12).toString('base64url')
      await audited(who, 'policy-simulated', `simulation ${id} of ${'draftId' in body ? body.draftId : body.version}`)
      const begun = { state: 'running', done: 0, share: 0, outcome: null } as const
      const kept = { _id: id, startedBy: staffMemberId, name: policy.name, since, startedAt: at, beatAt: at, ...begun }
      await store.begin(kept)
      run(id, {
        mongodbUri,
        active,
        // A draft may still lack its outside seat; then those of today stand in.
        draft: policy.outsideSeat.includes('') ? { ...policy, outsideSeat: active.outsideSeat } : policy,
        directory: current.directory,
        calendars: current.calendars,
        since: since.getTime(),
        asOf: at.getTime(),
        reader: staffMemberId,
        keyEncryption: keys.keyEncryption,
        casesAtMost: CASES_A_PAGE,
        keptAs: id,
      })
      return simulationView(kept, null, current)
    },

    async look(who: SignedInPerson, id: string): Promise<SimulationView> {
      const kept = await mine(who, id)
      const outcome = await store.outcome(kept)
      // Asking how far it is shows nothing; the report does.
      if (outcome) await audited(who, 'policy-simulation-read', `simulation ${id}`)
      return simulationView(kept, outcome, snapshot.current())
    },

    /** A page of the cases that would be otherwise; each page is a reading of its own. */
    async cases(who: SignedInPerson, id: string, page: number): Promise<SimulatedCases> {
      await mine(who, id)
      const cases = await store.cases(id, page)
      await audited(who, 'policy-simulation-read', `simulation ${id}, page ${page + 1}`)
      return { cases: cases.map((each) => caseView(each, snapshot.current())) }
    },

    async stop(who: SignedInPerson, id: string): Promise<SimulationView> {
      const kept = await mine(who, id)
      await store.tell(id, { state: 'stopped' })
      if (running?.id === id) await running.thread.terminate()
      return simulationView(
        { ...kept, state: kept.state === 'running' ? 'stopped' : kept.state },
        null,
        snapshot.current(),
      )
    },

    async close(): Promise<void> {
      const left = running
      if (!left) return
      await store.tell(left.id, { state: 'stopped' }).catch(report)
      await left.thread.terminate()
    },
  }
}
