import { type Signer, signingOf } from '../../rules/signing.ts'
import type { DraftHead, DraftView, HistoryEntry, PolicyHead } from '../contract/index.ts'
import type { Person } from '../contract/person.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import type { PolicyDraft } from './draft-store.ts'
import type { Authored, KeptVersion, Signature } from './store.ts'

/** Someone who left is still the one who signed. */
export const personOf = (id: string, { directory }: Snapshot): Person => {
  const known = directory.staff.get(id)
  return known ? { id, name: known.name, post: known.post } : { id, name: id, post: { vi: '—', en: '—' } }
}

const signatureView = (signature: Signature | null, snapshot: Snapshot) =>
  signature && {
    person: personOf(signature.staffMemberId, snapshot),
    at: signature.at.toISOString(),
    because: signature.because,
  }

export const versionHead = (kept: KeptVersion, active: boolean, snapshot: Snapshot): PolicyHead => ({
  version: kept._id,
  name: kept.name,
  ruleCount: kept.ruleCount,
  active,
  activatedAt: kept.activatedAt.toISOString(),
  proposed: signatureView(kept.proposed, snapshot),
  approved: signatureView(kept.approved, snapshot),
  repeats: kept.repeats,
})

export const draftHead = (draft: PolicyDraft, reader: Signer, snapshot: Snapshot): DraftHead => ({
  draftId: draft._id,
  revision: draft.revision,
  state: draft.state,
  name: draft.name,
  basedOn: draft.basedOn,
  repeats: draft.repeats,
  savedBy: personOf(draft.savedBy, snapshot),
  savedAt: draft.savedAt.toISOString(),
  proposed: signatureView(draft.proposal, snapshot),
  signing: draft.state === 'proposed' && draft.proposal ? signingOf(reader, draft.proposal) : null,
})

export const draftView = (
  draft: PolicyDraft,
  { format, text }: Authored,
  reader: Signer,
  snapshot: Snapshot,
): DraftView => ({
  head: draftHead(draft, reader, snapshot),
  format,
  text,
  log: draft.log.map(({ at, staffMemberId, what, because }) => ({
    at: at.toISOString(),
    person: staffMemberId === null ? null : personOf(staffMemberId, snapshot),
    what,
    because,
  })),
})

/** Everything that happened to policies, the newest first: what drafts went through, and versions nobody drafted. */
export function historyOf(
  drafts: readonly PolicyDraft[],
  versions: readonly KeptVersion[],
  snapshot: Snapshot,
): HistoryEntry[] {
  const versionOf = new Map(versions.flatMap(({ _id, draftId }) => (draftId === null ? [] : [[draftId, _id] as const])))
  const lived = drafts.flatMap((draft) =>
    draft.log.map(
      ({ at, staffMemberId, what, because }): HistoryEntry => ({
        at: at.toISOString(),
        person: staffMemberId === null ? null : personOf(staffMemberId, snapshot),
        what,
        because,
        draftId: draft._id,
        version: what === 'activated' ? (versionOf.get(draft._id) ?? null) : null,
        repeats: draft.repeats,
        name: draft.name,
      }),
    ),
  )
  const first = versions
    .filter(({ draftId }) => draftId === null)
    .map(
      (kept): HistoryEntry => ({
        at: kept.activatedAt.toISOString(),
        person: null,
        what: 'activated',
        because: null,
        draftId: null,
        version: kept._id,
        repeats: null,
        name: kept.name,
      }),
    )
  // Of what happened in one instant, the last thing first.
  return [...first, ...lived].reverse().sort((a, b) => b.at.localeCompare(a.at))
}
