import type { InLanguages } from '../../../rules/vocabulary.ts'
import { en } from './languages/en.ts'
import type { DisputePhrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const disputePhrases: InLanguages<DisputePhrases> = { vi, en }

/** 23/11/2026 of `2026-11-23`. */
export const dayIn = (date: string): string => date.split('-').reverse().join('/')
