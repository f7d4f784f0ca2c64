import type { InLanguages } from '../../../rules/vocabulary.ts'
import { en } from './languages/en.ts'
import type { DisputePhrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const disputePhrases: InLanguages<DisputePhrases> = { vi, en }

const DAY = 86_400_000

/** Days in a row as one stretch each: they come in their order. */
export function stretchesOf(days: readonly string[]): { from: string; until: string }[] {
  const stretches: { from: string; until: string }[] = []
  for (const day of days) {
    const last = stretches.at(-1)
    if (last && Date.parse(day) - Date.parse(last.until) === DAY) last.until = day
    else stretches.push({ from: day, until: day })
  }
  return stretches
}

/** 23/11/2026 of `2026-11-23`. */
export const dayIn = (date: string): string => date.split('-').reverse().join('/')

/** The days that a decision left out, in words. */
export const leftOutIn = (phrases: DisputePhrases, days: readonly string[]): string =>
  phrases.leftOut(stretchesOf(days).map(({ from, until }) => phrases.days(dayIn(from), dayIn(until))))
