import type { InLanguages } from '../../../rules/vocabulary.ts'
import { en } from './languages/en.ts'
import type { KioskPhrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const kioskPhrases: InLanguages<KioskPhrases> = { vi, en }
