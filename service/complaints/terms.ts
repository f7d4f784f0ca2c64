import type { Because } from '../../rules/because.ts'
import type { Policy } from '../../rules/policy.ts'
import type { Snapshot } from '../directory/snapshot.ts'
import type { ChainedEvent } from './event-log.ts'

/**
 * What was promised at filing stays promised: allowances, reminders and ladder of a case, or a dispute, are those of the policy
 * version that its first event names, whatever was activated since. A later version speaks to later filings.
 */
export function termsOf(snapshot: Snapshot, [filed]: readonly Pick<ChainedEvent<string>, 'facts'>[]): Policy {
  const because = filed?.facts.because as Because | undefined
  return (because && snapshot.terms.get(because.policyVersion)) ?? snapshot.policy.policy
}
