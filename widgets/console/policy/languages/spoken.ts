import type { Language } from '../../../../rules/vocabulary.ts'
import { en } from './en.ts'
import type { PolicyPhrases } from './phrases.ts'
import { vi } from './vi.ts'

export const policyPhrases: Readonly<Record<Language, PolicyPhrases>> = { vi, en }
