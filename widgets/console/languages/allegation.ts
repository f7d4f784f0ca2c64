import { ATTITUDES } from '../../../rules/vocabulary.ts'
import type { Spoken } from './spoken.ts'

/** An attitude in people's words; the allegation of imported history keeps its own wording. */
export function allegationIn({ attitudes }: Spoken, allegation: string): string {
  const attitude = ATTITUDES.find((each) => each === allegation)
  return attitude === undefined ? allegation : attitudes[attitude]
}
