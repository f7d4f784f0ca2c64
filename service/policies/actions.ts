import type { HistoryEntry, PolicyView, ReplyOf } from '../contract/index.ts'
import { Problem } from '../problem.ts'
import type { SignedInPerson } from '../sessions/actions.ts'
import { activation } from './activation.ts'
import { drafting } from './drafting.ts'
import { type PolicyParts, policyParts } from './parts.ts'
import { type SimulationParts, simulations } from './simulation/simulations.ts'
import { draftHead, historyOf, versionHead } from './views.ts'

export type PolicyActions = ReturnType<typeof policyActions>

/** Everything a reform officer does with policies: look, draft, propose, approve. */
export function policyActions(
  given: Pick<PolicyParts, 'stores' | 'snapshot' | 'workshop' | 'now'>,
  simulating: SimulationParts,
) {
  const parts = policyParts(given)
  const { stores, snapshot, workshop, officer, audited } = parts
  const drafts = drafting(parts)
  const activating = activation(parts, drafts)

  return {
    drafts,
    activating,
    simulations: simulations(parts, drafts, simulating),

    async list(who: SignedInPerson): Promise<ReplyOf<'GET /api/policies'>> {
      const reader = officer(who)
      await audited(who, 'policies-listed', 'list')
      await activating.finishApproved()
      const [versions, open] = await Promise.all([stores.policies.versions(), stores.drafts.open()])
      const current = snapshot.current()
      return {
        versions: versions.map((kept, i) => versionHead(kept, i === 0, current)),
        drafts: open.map((draft) => draftHead(draft, reader, current)),
      }
    },

    /** Throws Problem policy/unknown. */
    async version(who: SignedInPerson, version: number): Promise<PolicyView> {
      officer(who)
      const versions = await stores.policies.versions()
      const kept = versions.find(({ _id }) => _id === version)
      if (!kept) throw new Problem('policy/unknown')
      await audited(who, 'policy-read', `version ${version}`)
      const authored = await stores.policies.authored(kept)
      const { report } = await workshop.check({ authored, version, directory: null })
      if (!report.readable) throw new Error(`version ${version} cannot be read`)
      return {
        head: versionHead(kept, kept === versions[0], snapshot.current()),
        ...authored,
        readable: report.readable,
      }
    },

    async history(who: SignedInPerson): Promise<{ entries: HistoryEntry[] }> {
      officer(who)
      await audited(who, 'policies-listed', 'history')
      const [all, versions] = await Promise.all([stores.drafts.all(), stores.policies.versions()])
      return { entries: historyOf(all, versions, snapshot.current()) }
    },
  }
}
