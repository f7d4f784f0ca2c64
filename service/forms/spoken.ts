import type { Language } from '../../rules/vocabulary.ts'
import en from '../../widgets/citizen/languages/en.ts'
import vi from '../../widgets/citizen/languages/vi.ts'
import type { Phrases } from '../../widgets/citizen/phrases.ts'
import { en as formsEn } from './languages/en.ts'
import type { FormPhrases } from './languages/phrases.ts'
import { vi as formsVi } from './languages/vi.ts'

export interface Spoken extends Phrases {
  readonly language: Language
  readonly forms: FormPhrases
}

const SPOKEN: Readonly<Record<Language, Spoken>> = {
  vi: { ...vi, language: 'vi', forms: formsVi },
  en: { ...en, language: 'en', forms: formsEn },
}

/** The sentences of the elements: whoever has no scripts reads the same words. */
export const spokenIn = (language: Language): Spoken => SPOKEN[language]
