import type { InLanguages, Language } from '../../../rules/vocabulary.ts'
import { en as enWords } from '../../languages/en.ts'
import { vi as viWords } from '../../languages/vi.ts'
import type { ByLanguage, Words } from '../../languages/words.ts'
import { en } from './en.ts'
import type { Phrases } from './phrases.ts'
import { vi } from './vi.ts'

/** All that an element needs to speak: the shared words, the console's sentences, and names kept in both languages. */
export interface Spoken extends Words, Phrases {
  readonly language: Language
  readonly named: (name: InLanguages<string>) => string
}

export const spoken: ByLanguage<Spoken> = {
  vi: { ...viWords, ...vi, language: 'vi', named: (name) => name.vi },
  en: { ...enWords, ...en, language: 'en', named: (name) => name.en },
}
