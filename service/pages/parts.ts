import type { SnapshotHolder } from '../directory/snapshot.ts'
import type { Letter } from '../embedded/letters.ts'
import type { EditionStore } from '../publication/store.ts'
import type { Bundles } from './bundles/bundles.ts'

/** Letters kept by our own post office instead of being sent on. */
export interface KeptLetters {
  /** Newest first. */
  readonly list: () => Promise<readonly Letter[]>
  readonly read: (id: string) => Promise<Letter | undefined>
}

/** What the pages for people are made of. */
export interface PageParts {
  /** Origin at which this installation is reached. */
  readonly publicUrl: string
  readonly snapshot: SnapshotHolder
  /** Who can sign in; shown in a demonstration only. */
  readonly accounts: readonly { readonly _id: string; readonly staffMemberId: string }[]
  /** Months whose figures are public. */
  readonly editions: Pick<EditionStore, 'months' | 'of'>
  readonly letters: KeptLetters | null
  readonly bundles: Bundles
}
