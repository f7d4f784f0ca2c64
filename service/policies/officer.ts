import { actsFor } from '../../rules/deputies.ts'
import type { Signer } from '../../rules/signing.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import type { SignedInPerson } from '../sessions/actions.ts'

/** The reform officer who asks, as one who might sign. Throws Problem policy/not-yours for anyone else. */
export function officerOf(who: SignedInPerson, { directory }: Snapshot, now: Date): Signer {
  const person = directory.staff.get(who.staffMemberId)
  if (!person?.active || !person.roles.includes('reform-officer')) throw new Problem('policy/not-yours')
  return {
    staffMemberId: who.staffMemberId,
    account: who.account,
    standsFor: actsFor(directory, who.staffMemberId, now.getTime()),
  }
}
