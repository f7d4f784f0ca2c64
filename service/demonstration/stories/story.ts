import type { Attitude, Language, PublicService } from '../../../rules/vocabulary.ts'

/** What somebody may have told: 30 to 400 characters, no real person, no name of a place that only one desk has. */
export interface Story {
  readonly service: PublicService
  readonly attitudes: readonly Attitude[]
  readonly account: string
  readonly language: Language
}

export const toldOf =
  (service: PublicService, language: Language = 'vi') =>
  (account: string, ...attitudes: readonly Attitude[]): Story => ({ service, attitudes, account, language })
