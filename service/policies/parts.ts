import type { Signer } from '../../rules/signing.ts'
import type { AUDITED, AuditStore } from '../audit/store.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import type { SignedInPerson } from '../sessions/actions.ts'
import type { DraftStore } from './draft-store.ts'
import { officerOf } from './officer.ts'
import type { PolicyStore } from './store.ts'
import type { Workshop } from './workshop/workshop.ts'

export interface PolicyStores {
  readonly policies: PolicyStore
  readonly drafts: DraftStore
  readonly audit: AuditStore
}

export interface PolicyParts {
  readonly stores: PolicyStores
  readonly snapshot: SnapshotHolder
  readonly workshop: Workshop
  readonly now: () => Date
  /** Throws Problem policy/not-yours unless a reform officer asks. */
  readonly officer: (who: SignedInPerson) => Signer
  /** Written before anything is answered. */
  readonly audited: (who: SignedInPerson, what: (typeof AUDITED)[number], about: string) => Promise<void>
}

export function policyParts(given: Pick<PolicyParts, 'stores' | 'snapshot' | 'workshop' | 'now'>): PolicyParts {
  const { stores, snapshot, now } = given
  return {
    ...given,
    officer: (who) => officerOf(who, snapshot.current(), now()),
    audited: (who, what, about) =>
      stores.audit.record({ at: now(), what, staffMemberId: who.staffMemberId, about: `policy ${about}` }),
  }
}
