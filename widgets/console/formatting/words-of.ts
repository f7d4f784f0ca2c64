import type { Attitude } from '../../../rules/vocabulary.ts'
import type { Spoken } from '../languages/spoken.ts'

/** An allegation in people's words; imported history has words of its own. */
export const allegationWords = (say: Spoken, allegation: string): string =>
  Object.hasOwn(say.attitudes, allegation) ? say.attitudes[allegation as Attitude] : allegation
