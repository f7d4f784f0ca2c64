import type { Language } from '../../rules/vocabulary.ts'
import type { Frame } from '../languages/sentences.ts'

/** All that stands in a letter, before it takes a form. */
export interface Content {
  readonly language: Language
  readonly frame: Frame
  readonly subject: string
  readonly says: readonly string[]
  readonly due: string | null
  readonly link: string
  /** The words on the link. */
  readonly open: string
}
