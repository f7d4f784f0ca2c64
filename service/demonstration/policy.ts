import type { Policy } from '../../rules/policy.ts'
import { shippedPolicy } from '../policies/shipped.ts'

/** What a city might decide: grave matters leave the office at once, the rest stays with whoever answers for the desk. */
export const DEMONSTRATION_POLICY: Policy = shippedPolicy('city', 1)
