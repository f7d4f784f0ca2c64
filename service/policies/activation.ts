import { signingOf } from '../../rules/signing.ts'
import type { DraftView } from '../contract/index.ts'
import { Problem } from '../problem.ts'
import type { SignedInPerson } from '../sessions/actions.ts'
import { readText } from '../text.ts'
import type { PolicyDraft } from './draft-store.ts'
import type { drafting } from './drafting.ts'
import { draftIdFor } from './drafting.ts'
import type { PolicyParts } from './parts.ts'
import type { Authored, Signature } from './store.ts'
import { draftView } from './views.ts'

/** A signature as it is sent: under what, and why. */
export interface Signed {
  readonly revision: number
  readonly because: string
}

/**
 * Two people make a version. The second signature is written into the draft before the version is made, and the version is one
 * document with the next number: whatever dies in between, whoever looks next finishes it or finds it never began.
 */
export function activation(parts: PolicyParts, drafts: ReturnType<typeof drafting>) {
  const { stores, snapshot, workshop, now, officer, audited } = parts

  const signature = (who: SignedInPerson, because: string): Signature => ({
    staffMemberId: who.staffMemberId,
    account: who.account,
    at: now(),
    because: readText(because),
  })

  const activeVersion = async (): Promise<number> => (await stores.policies.versions())[0]?._id ?? 0

  /** The policy a text means, when it may be activated here and now. Throws Problems. */
  async function activatable(authored: Authored, version: number) {
    const { directory } = await snapshot.refresh()
    const { policy, report } = await workshop.check({ authored, version, directory })
    if (!policy || report.obstacles.includes('faults')) throw new Problem('policy/has-faults')
    if (report.obstacles.includes('outside-seat')) throw new Problem('policy/outside-seat-missing')
    if (report.obstacles.includes('blocking-remarks')) throw new Problem('policy/has-blocking-remarks')
    return policy
  }

  async function changed(
    draft: PolicyDraft,
    ...change: Parameters<typeof stores.drafts.change> extends [unknown, ...infer Rest] ? Rest : never
  ): Promise<void> {
    if (!(await stores.drafts.change(draft, ...change))) throw new Problem('policy/changed-meanwhile')
  }

  async function propose(who: SignedInPerson, draft: PolicyDraft, authored: Authored, because: string): Promise<void> {
    const { standsFor } = officer(who)
    const active = await activeVersion()
    await activatable(authored, active + 1)
    await audited(who, 'policy-proposed', draft._id)
    const proposal = { ...signature(who, because), standsFor, activeVersion: active }
    const { at, staffMemberId } = proposal
    await changed(
      draft,
      { state: 'proposed', proposal },
      { at, staffMemberId, what: 'proposed', because: proposal.because },
    )
  }

  /** Makes the version that both have signed, or finds it made. Safe to repeat, by anyone, at any time. */
  async function finish(draftId: string): Promise<void> {
    const { draft, authored } = await drafts.read(draftId)
    const { proposal, approval } = draft
    if (draft.state !== 'approved' || !proposal || !approval) return
    const version = proposal.activeVersion + 1
    if (!(await stores.policies.ofDraft(draftId))) {
      const { policy } = await workshop.check({ authored, version, directory: null })
      if (!policy) throw new Error(`draft ${draftId} was approved with faults`)
      const origin = {
        draftId,
        repeats: draft.repeats,
        proposed: withoutStanding(proposal),
        approved: approval,
        activatedAt: approval.at,
      }
      const added = await stores.policies.add(policy, authored, origin)
      if (!added && !(await stores.policies.ofDraft(draftId))) {
        // Another draft took the number first: this one was approved as a change from a policy that is no longer active.
        await stores.drafts.change(
          draft,
          { state: 'draft', proposal: null, approval: null },
          { at: now(), staffMemberId: null, what: 'rejected', because: null },
        )
        throw new Problem('policy/active-changed')
      }
    }
    await stores.drafts.change(
      draft,
      { state: 'activated' },
      { at: approval.at, staffMemberId: approval.staffMemberId, what: 'activated', because: null },
    )
    await snapshot.refresh()
  }

  return {
    /** Finishes what was signed by two and then cut short. */
    async finishApproved(): Promise<void> {
      for (const { _id, state } of await stores.drafts.open()) if (state === 'approved') await finish(_id)
    },

    async propose(who: SignedInPerson, draftId: string, { revision, because }: Signed): Promise<DraftView> {
      officer(who)
      const { draft, authored } = await drafts.read(draftId)
      if (draft.state !== 'draft') throw new Problem('policy/not-in-this-state')
      if (draft.revision !== revision) throw new Problem('policy/changed-meanwhile')
      await propose(who, draft, authored, because)
      return drafts.open(who, draftId)
    },

    /** The earlier version's text as a draft that nobody can change, proposed at once. Throws Problem policy/unknown. */
    async repeat(who: SignedInPerson, version: number, because: string, idempotencyKey: string): Promise<DraftView> {
      const { staffMemberId } = officer(who)
      const kept = await stores.policies.version(version)
      if (!kept) throw new Problem('policy/unknown')
      const draftId = draftIdFor(staffMemberId, idempotencyKey)
      const authored = await stores.policies.authored(kept)
      const at = now()
      const begun = {
        _id: draftId,
        revision: 1,
        state: 'draft',
        name: kept.name,
        basedOn: version,
        repeats: version,
        savedBy: staffMemberId,
        savedAt: at,
        proposal: null,
        approval: null,
        log: [{ at, staffMemberId, what: 'created', because: null }],
      } as const
      await stores.drafts.begin(begun, authored)
      const { draft } = await drafts.read(draftId)
      if (draft.state === 'draft') await propose(who, draft, authored, because)
      return drafts.open(who, draftId)
    },

    async approve(who: SignedInPerson, draftId: string, { revision, because }: Signed): Promise<DraftView> {
      const approver = officer(who)
      const { draft, authored } = await drafts.read(draftId)
      const { proposal } = draft
      if (draft.approval?.staffMemberId === who.staffMemberId) {
        // Approved already, by a request whose reply was lost.
        await finish(draftId)
        return drafts.open(who, draftId)
      }
      if (draft.state !== 'proposed' || !proposal) throw new Problem('policy/not-in-this-state')
      if (draft.revision !== revision) throw new Problem('policy/changed-meanwhile')
      const signing = signingOf(approver, proposal)
      if (signing !== 'may-approve') {
        await audited(who, 'policy-approval-refused', `${draftId} ${signing}`)
        throw new Problem(`policy/${signing}`)
      }
      if (proposal.activeVersion !== (await activeVersion())) throw new Problem('policy/active-changed')
      // People leave and the text stands: what could be activated when it was proposed need not be now.
      await activatable(authored, proposal.activeVersion + 1)
      await audited(who, 'policy-approved', draftId)
      const approval = signature(who, because)
      const { at, staffMemberId } = approval
      await changed(
        draft,
        { state: 'approved', approval },
        { at, staffMemberId, what: 'approved', because: approval.because },
      )
      await finish(draftId)
      return drafts.open(who, draftId)
    },

    async reject(who: SignedInPerson, draftId: string, { revision, because }: Signed): Promise<DraftView> {
      const { staffMemberId } = officer(who)
      const { draft, authored } = await drafts.read(draftId)
      if (draft.state !== 'proposed') throw new Problem('policy/not-in-this-state')
      if (draft.revision !== revision) throw new Problem('policy/changed-meanwhile')
      await audited(who, 'policy-rejected', draftId)
      // A version proposed again has no draft to go back to.
      const state = draft.repeats === null ? 'draft' : 'discarded'
      const reason = readText(because)
      await changed(draft, { state, proposal: null }, { at: now(), staffMemberId, what: 'rejected', because: reason })
      const { draft: after } = await drafts.read(draftId)
      return draftView(after, authored, officer(who), snapshot.current())
    },
  }
}

const withoutStanding = ({ staffMemberId, account, at, because }: Signature): Signature => ({
  staffMemberId,
  account,
  at,
  because,
})
