import type { InLanguages, Language } from '../../../rules/vocabulary.ts'
import type { Shown } from '../../../service/contract/trends.ts'
import { en } from './languages/en.ts'
import type { TrendPhrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const trendPhrases: InLanguages<TrendPhrases> = { vi, en }

/** The phrases of a language with its way of writing numbers. */
export function saying(language: Language) {
  const phrases = trendPhrases[language]
  const number = (value: number, digits = 0) =>
    value.toLocaleString(language, { minimumFractionDigits: digits, maximumFractionDigits: digits })
  const percent = (share: number | null | undefined) =>
    share === null || share === undefined ? '' : `${number(share * 100, 1)}\u00a0%`
  const shown = (low: Shown) =>
    phrases.shown(low, percent(low.share), percent(low.interval?.[0]), percent(low.interval?.[1]))
  /** Under a heading that says `withInterval`. */
  const inCell = (low: Shown) =>
    phrases.shownInTable(low, percent(low.share), percent(low.interval?.[0]), percent(low.interval?.[1]))
  const month = (name: string) => phrases.month(Number(name.slice(5)), Number(name.slice(0, 4)))
  const months = (from: string, until: string) => (from === until ? month(from) : `${month(from)} – ${month(until)}`)
  const day = (date: string) => phrases.day(Number(date.slice(8)), Number(date.slice(5, 7)), Number(date.slice(0, 4)))
  return { phrases, number, percent, shown, inCell, month, months, day }
}
export type Saying = ReturnType<typeof saying>
