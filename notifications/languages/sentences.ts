import type { Language } from '../../rules/vocabulary.ts'
import type { NoticeName } from '../notices.ts'

export interface NoticeSentences {
  readonly subject: string
  readonly body: string
  /** What the link is called. */
  readonly link: string
}

export interface Sentences {
  readonly greeting: string
  readonly due: (when: string) => string
  readonly privacy: string
  readonly signature: string
  /** One for every notice: a missing one does not compile. */
  readonly notices: Readonly<Record<NoticeName, NoticeSentences>>
}

export type SentencesByLanguage = Readonly<Record<Language, Sentences>>
