import type { Language } from '../../rules/vocabulary.ts'
import type { GalleryState, GalleryTag } from '../../service/contract/gallery.ts'
import type { Hands } from './hands.ts'
import type { Replies } from './replies.ts'

/** The way to one state of an element. */
export interface Play {
  readonly replies: Replies
  /** In the page's address while the element arrives: what a letter's link brings. */
  readonly fragment?: string
  /** Before the element stands in the page. */
  readonly prepares?: (element: HTMLElement) => void
  /** Ends when the state shows. */
  readonly does: (hands: Hands) => Promise<unknown>
}

/** Every state of an element has its way: one that is missing does not compile. */
export type Plays<Tag extends GalleryTag> = Readonly<Record<GalleryState<Tag>, (language: Language) => Play>>
