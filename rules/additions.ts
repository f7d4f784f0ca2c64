import { type Refusal, refuse } from './refusal.ts'

/** A complaint is one document; what its author keeps adding must never outgrow it. */
export const ADDITIONS_BYTES_AT_MOST = 1024 * 1024

/** Each addition leaves an event and a notice as well, so that a million of one letter are as much as they are. */
const BYTES_PER_ADDITION = 1024

/** Whether one more text fits. `held`: bytes of each text the citizen added so far. */
export function fits(held: readonly number[], more: number): Refusal | null {
  const sizes = [...held, more]
  const bytes = sizes.reduce((sum, size) => sum + size, 0) + sizes.length * BYTES_PER_ADDITION
  return bytes > ADDITIONS_BYTES_AT_MOST ? refuse('additions-full') : null
}
