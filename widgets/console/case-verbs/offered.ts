import type { CaseView } from '../../../service/contract/index.ts'

/** What staff can do to a case here, in the order it is offered when nothing is more pressing. */
export const CASE_VERBS = ['acknowledge', 'resolve', 'ask', 'reassign'] as const
export type CaseVerb = (typeof CASE_VERBS)[number]

/** The verbs open to the reader; the first is the one that is owed. */
export const offeredVerbs = ({ openVerbs }: Pick<CaseView, 'openVerbs'>): CaseVerb[] =>
  CASE_VERBS.filter((verb) => openVerbs.includes(verb))
