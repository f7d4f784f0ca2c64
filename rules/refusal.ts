/** A lawful "no": a value the caller must handle, never an exception. */
export const REFUSALS = [
  'not-in-this-state',
  'not-yours',
  'finding-missing',
  'answer-too-short',
  'already-asked-twice',
  'nobody-allowed',
  'excluded-by-guard',
  'not-on-staff',
] as const
export type RefusalReason = (typeof REFUSALS)[number]

export interface Refusal {
  readonly refused: RefusalReason
}

export const refuse = (reason: RefusalReason): Refusal => ({ refused: reason })

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
