import type { InLanguages } from '../../../rules/vocabulary.ts'
import { en } from './languages/en.ts'
import type { CalendarPhrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const calendarPhrases: InLanguages<CalendarPhrases> = { vi, en }
