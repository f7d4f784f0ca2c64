/** Everything somebody may be told, and who is told it. */
export const STAFF_NOTICES = [
  'case-assigned',
  'case-reminder',
  'case-escalated',
  'case-reassigned',
  'citizen-replied',
  'case-contested',
  'case-confirmed',
  'case-withdrawn',
  'case-held',
] as const

export const CITIZEN_NOTICES = ['confirm-address', 'question-asked', 'answer-ready', 'review-done'] as const

export const NOTICE_NAMES = [...STAFF_NOTICES, ...CITIZEN_NOTICES] as const
export type NoticeName = (typeof NOTICE_NAMES)[number]

/** What a letter is made of: never a word of the complaint, its desk or its people. */
export interface Notice {
  readonly name: NoticeName
  /** Where to read the rest, after signing in or with the tracking code. */
  readonly link: string
  /** Instant (ms) until which something is owed. */
  readonly dueAt: number | null
  /** Minutes east of UTC in which an instant is said. */
  readonly utcOffset: number
}
