import type { CaseView } from '../../../service/contract/index.ts'
import type { Spoken } from '../languages/spoken.ts'

/** A case as one reader sees it, in one language, at one moment. */
export interface Shown {
  readonly view: CaseView
  readonly spoken: Spoken
  /** Id of the reader. */
  readonly reader: string | null
  /** Milliseconds. */
  readonly now: number
  /** How many entries of the timeline the reader has seen before. */
  readonly seen: number
}

/** The desk and its office. */
export const placeIn = ({ view: { desk, office }, spoken: { named } }: Shown): string =>
  desk === null ? named(office) : `${named(desk)}, ${named(office)}`

/** The handler's name, or null when it is the reader. */
export const handlerInWords = ({ view: { handler }, spoken, reader }: Shown): string | null =>
  handler?.id === reader ? null : (handler?.name ?? spoken.inbox.nobody)
