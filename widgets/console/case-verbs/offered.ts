import type { CaseView } from '../../../service/contract/index.ts'

/** What staff can do to a case here, in the order it is offered: what is asked of the reader before what is open to them. */
export const CASE_VERBS = [
  'approve-extension',
  'refuse-extension',
  'acknowledge',
  'invite-reply',
  'resolve',
  'ask',
  'request-extension',
  'correct-accused',
  'transfer',
  'reassign',
] as const
export type CaseVerb = (typeof CASE_VERBS)[number]

/** Seldom needed: they stand behind the others. */
const RARE: readonly CaseVerb[] = ['request-extension', 'correct-accused', 'transfer', 'reassign']
export const isRare = (verb: CaseVerb): boolean => RARE.includes(verb)

/** The verbs open to the reader; the first is the one that is owed. */
export const offeredVerbs = ({ openVerbs }: Pick<CaseView, 'openVerbs'>): CaseVerb[] =>
  CASE_VERBS.filter((verb) => openVerbs.includes(verb))
