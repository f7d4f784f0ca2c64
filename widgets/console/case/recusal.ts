import type { Recusal } from '../../../rules/recusal.ts'
import type { Spoken } from '../languages/spoken.ts'

/** Why the guard takes a case from someone, in words. */
export const recusalIn = ({ why }: Spoken, recusal: Recusal): string =>
  recusal === 'inactive' ? why.left : why.exclusions[recusal]
