import type { InLanguages } from '../../../rules/vocabulary.ts'
import { en } from './languages/en.ts'
import type { PhotoPhrases } from './languages/phrases.ts'
import { vi } from './languages/vi.ts'

export const photoPhrases: InLanguages<PhotoPhrases> = { vi, en }
