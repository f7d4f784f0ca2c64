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
  'notice-missing',
  'reply-still-open',
  'already-notified',
  'not-notified',
  'already-replied',
  'not-accused',
  'no-such-allegation',
  'nothing-to-correct',
  'extension-pending',
  'extended-enough',
  'nothing-to-approve',
  'own-extension',
  'not-senior-enough',
  'too-late-to-contest',
  'same-desk',
  'not-linkable',
  'already-linked',
  'not-linked',
  'summary-names-citizen',
  'additions-full',
  'nothing-found-yet',
  'dispute-pending',
  'dispute-decided',
] as const
export type RefusalReason = (typeof REFUSALS)[number]

export interface Refusal {
  readonly refused: RefusalReason
}

export const refuse = (reason: RefusalReason): Refusal => ({ refused: reason })

export const isRefusal = (answer: unknown): answer is Refusal =>
  typeof answer === 'object' && answer !== null && 'refused' in answer
