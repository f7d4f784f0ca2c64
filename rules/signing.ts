/** Someone about to put a name under a change of policy: who, through which sign-in, and for whom they stand in at that moment. */
export interface Signer {
  readonly staffMemberId: string
  readonly account: string
  readonly standsFor: readonly string[]
}

export const SIGNING = ['may-approve', 'own-proposal', 'same-account', 'acts-for-proposer'] as const
export type Signing = (typeof SIGNING)[number]

/**
 * A policy takes two people: not one person twice, not one sign-in twice, and not one who stands in for the other, since then the
 * same hand would sign for both. Either may have been the absent one when the other signed.
 */
export function signingOf(approver: Signer, proposer: Signer): Signing {
  if (approver.staffMemberId === proposer.staffMemberId) return 'own-proposal'
  if (approver.account === proposer.account) return 'same-account'
  const behind = new Set([proposer.staffMemberId, ...proposer.standsFor])
  return [approver.staffMemberId, ...approver.standsFor].some((id) => behind.has(id))
    ? 'acts-for-proposer'
    : 'may-approve'
}
