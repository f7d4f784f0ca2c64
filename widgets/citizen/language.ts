import { LANGUAGES, type Language } from '../../rules/vocabulary.ts'
import { en as enWords } from '../languages/en.ts'
import { vi as viWords } from '../languages/vi.ts'
import type { ByLanguage, Words } from '../languages/words.ts'
import { en } from './languages/en.ts'
import type { Phrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const PHRASES: ByLanguage<Phrases> = { vi, en }
export const WORDS: ByLanguage<Words> = { vi: viWords, en: enWords }

/** The nearest `lang` counts, through shadow roots too: the element's own first. Vietnamese when none is ours. */
export function languageOf(element: Element): Language {
  const tagged = element.closest('[lang]')
  if (tagged) {
    const [primary] = (tagged.getAttribute('lang') ?? '').toLowerCase().split('-')
    return LANGUAGES.find((language) => language === primary) ?? 'vi'
  }
  const root = element.getRootNode()
  return root instanceof ShadowRoot ? languageOf(root.host) : 'vi'
}
