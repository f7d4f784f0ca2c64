import { LANGUAGES, type Language } from '../../rules/vocabulary.ts'

const KEPT_AS = 'ln-language'

const known = (word: string | null): Language | undefined => LANGUAGES.find((language) => language === word)

/** The language asked for in the address, else the one chosen here before, else the page's. */
export function languageChosen(page: Document, storage: Storage): Language {
  const asked = known(new URL(page.URL).searchParams.get('lang'))
  if (asked !== undefined) return asked
  return known(storage.getItem(KEPT_AS)) ?? known(page.documentElement.lang) ?? 'vi'
}

/** The one thing the console keeps on a device. */
export function keepLanguage(language: Language, page: Document, storage: Storage): void {
  page.documentElement.lang = language
  storage.setItem(KEPT_AS, language)
}
