import type { Attitude, ConductCriterion } from '../../rules/vocabulary.ts'

/** What a rating hands to a complaint about the same desk, in the same page: nothing of it travels in an address. */
export interface HandedOver {
  readonly staffMemberId: string | null
  readonly notMet: readonly ConductCriterion[]
  readonly words: string
}

/** What somebody means who says that a criterion was not met. */
export const AS_ATTITUDE: Readonly<Record<ConductCriterion, Attitude>> = {
  polite: 'impolite',
  attentive: 'inattentive',
  'answered-fully': 'unexplained',
  'guided-thoroughly': 'unclear-guidance',
  'instructions-easy': 'unclear-guidance',
  'followed-rules': 'rule-breaking',
}

/** An element that can begin where another left off. */
export interface TakesOver extends HTMLElement {
  takeOver(handed: HandedOver): void
}

export const takesOver = (element: Element | null): element is TakesOver =>
  element !== null && 'takeOver' in element && typeof element.takeOver === 'function'
