import { LANGUAGES, type Language } from '../../rules/vocabulary.ts'

const KEPT_AS = 'ln-console-language'

const known = (word: string | null): Language | undefined => LANGUAGES.find((language) => language === word)

/** `?lang` first, then what was chosen on this device, then Vietnamese. */
export function chosenLanguage(url: URL): Language {
  return known(url.searchParams.get('lang')) ?? known(kept()) ?? 'vi'
}

function kept(): string | null {
  try {
    return localStorage.getItem(KEPT_AS)
  } catch {
    // A browser that keeps nothing for us still works, one visit at a time.
    return null
  }
}

export function keepLanguage(language: Language): void {
  try {
    localStorage.setItem(KEPT_AS, language)
  } catch {
    // As above.
  }
}
