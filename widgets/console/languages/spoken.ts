import type { InLanguages, Language } from '../../../rules/vocabulary.ts'
import { en as enWords } from '../../languages/en.ts'
import { vi as viWords } from '../../languages/vi.ts'
import type { ByLanguage, Words } from '../../languages/words.ts'
import { en } from './en.ts'
import { en as enLife } from './life/en.ts'
import type { LifePhrases } from './life/phrases.ts'
import { vi as viLife } from './life/vi.ts'
import type { Phrases } from './phrases.ts'
import { vi } from './vi.ts'

/** All that an element needs to speak: the shared words, the console's sentences, and names kept in both languages. */
export interface Spoken extends Words, Phrases, LifePhrases {
  readonly language: Language
  readonly named: (name: InLanguages<string>) => string
}

export const spoken: ByLanguage<Spoken> = {
  vi: { ...viWords, ...vi, ...viLife, language: 'vi', named: (name) => name.vi },
  en: { ...enWords, ...en, ...enLife, language: 'en', named: (name) => name.en },
}
