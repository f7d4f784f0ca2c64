import type { InLanguages, Language } from '../../../rules/vocabulary.ts'
import type { AlertView } from '../../../service/contract/index.ts'
import { written } from '../calendar/dates.ts'
import { en } from './languages/en.ts'
import type { AlertPhrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const alertPhrases: InLanguages<AlertPhrases> = { vi, en }

/** Numbers of an alert as a language writes them. */
export function writing(language: Language) {
  const number = (value: number, digits = 0) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  return { number, percent: (share: number, digits = 0) => `${number(share * 100, digits)} %` }
}

/** Why there is an alert, in one sentence. */
export function sentenceOf({ chart, name, because }: AlertView, language: Language): string {
  const { number } = writing(language)
  const { n, observed, expected, ratio, from, until } = because
  return alertPhrases[language].sentences[chart]({
    name,
    n: number(n),
    observed: number(observed),
    expected: number(expected, expected < 10 ? 1 : 0),
    ratio: number(ratio, 1),
    from: written(from),
    until: written(until),
  })
}
