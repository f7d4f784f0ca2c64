import type { InLanguages } from '../../../rules/vocabulary.ts'
import { en } from './languages/en.ts'
import type { EmbeddingPhrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const embeddingPhrases: InLanguages<EmbeddingPhrases> = { vi, en }
