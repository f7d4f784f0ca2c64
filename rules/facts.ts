import {
  ATTITUDES,
  type Attitude,
  CHANNELS,
  type Channel,
  LANGUAGES,
  type Language,
  OFFICE_KINDS,
  type OfficeKind,
  PUBLIC_SERVICES,
  type PublicService,
  SEVERITIES,
  type Severity,
} from './vocabulary.ts'

/** What routing knows of a complaint. Stored with it, except `words`, which are part of the sealed account. */
export interface Facts {
  readonly office: string
  /** The office and those above it, nearest first. */
  readonly officePath: readonly string[]
  readonly officeKind: OfficeKind
  readonly desk: string | null
  readonly staffMembers: readonly string[]
  readonly staffKnown: boolean
  readonly attitudes: readonly Attitude[]
  readonly severity: Severity
  readonly service: PublicService | null
  readonly channel: Channel
  readonly language: Language
  readonly anonymous: boolean
  /** 1 Monday … 7 Sunday, local, of when it happened. */
  readonly weekday: number
  /** Minutes after local midnight of when it happened. */
  readonly minuteOfDay: number
  /** Earlier complaints in the last 30 days about this desk, and about these staff members. */
  readonly deskRepeats: number
  readonly staffRepeats: number
  /** Earlier ones from the same confirmed contact; 0 for whoever gives none. */
  readonly citizenRepeats: number
  /** Open complaints with the desk's supervisor, or the office's head where there is none. */
  readonly supervisorOpen: number
}

export interface FactsWithWords extends Facts {
  readonly words: string
}

/**
 * Stored facts with the account they were stored without. The words stand first: V8 gives every object whose fields go on
 * behind a spread a hidden class of its own, and reading facts that share none costs several times as much.
 */
export const withWords = (facts: Facts, words: string): FactsWithWords => ({ words, ...facts })

export type FactKind = 'word' | 'words' | 'number' | 'truth' | 'text'

/** The schema conditions are checked against: every fact a rule may speak of, and what it is made of. */
export const FACT_KINDS: Readonly<Record<keyof FactsWithWords, FactKind>> = {
  office: 'word',
  officePath: 'words',
  officeKind: 'word',
  desk: 'word',
  staffMembers: 'words',
  staffKnown: 'truth',
  attitudes: 'words',
  severity: 'word',
  service: 'word',
  channel: 'word',
  language: 'word',
  anonymous: 'truth',
  weekday: 'number',
  minuteOfDay: 'number',
  deskRepeats: 'number',
  staffRepeats: 'number',
  citizenRepeats: 'number',
  supervisorOpen: 'number',
  words: 'text',
}

export type FactName = keyof FactsWithWords

export const isFactName = (name: string): name is FactName => Object.hasOwn(FACT_KINDS, name)

/** Facts that are words of a closed list; the others name offices, desks and people, which come and go. */
export const FACT_VOCABULARY: Readonly<Partial<Record<FactName, readonly string[]>>> = {
  officeKind: OFFICE_KINDS,
  attitudes: ATTITUDES,
  severity: SEVERITIES,
  service: PUBLIC_SERVICES,
  channel: CHANNELS,
  language: LANGUAGES,
}
