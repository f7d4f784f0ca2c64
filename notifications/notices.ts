import type { Language } from '../rules/vocabulary.ts'
import type { Instant } from '../rules/working-calendar.ts'

/**
 * Everything we ever tell anyone by letter: to whom, and which facts the letter may say beside its link. `notified` is a staff member
 * whom a complaint is about, once they were told of it: they may read their own notices, never the case.
 */
export const NOTICES = {
  'case-assigned': { audience: 'staff', facts: ['dueAt'] },
  'case-noticed': { audience: 'staff', facts: [] },
  'case-reminder': { audience: 'staff', facts: ['dueAt'] },
  'case-escalated': { audience: 'staff', facts: ['dueAt'] },
  'case-reassigned': { audience: 'staff', facts: ['dueAt'] },
  'citizen-replied': { audience: 'staff', facts: ['dueAt'] },
  'case-contested': { audience: 'staff', facts: ['dueAt'] },
  'case-confirmed': { audience: 'staff', facts: [] },
  'case-withdrawn': { audience: 'staff', facts: [] },
  'case-held': { audience: 'staff', facts: ['dueAt'] },
  'reply-received': { audience: 'staff', facts: ['dueAt'] },
  'extension-requested': { audience: 'staff', facts: ['dueAt'] },
  'extension-approved': { audience: 'staff', facts: ['dueAt'] },
  'extension-refused': { audience: 'staff', facts: ['dueAt'] },
  'case-linked': { audience: 'staff', facts: [] },
  'withdrawn-after-notice': { audience: 'staff', facts: [] },
  'review-ordered': { audience: 'staff', facts: ['dueAt'] },
  'dispute-assigned': { audience: 'staff', facts: ['dueAt'] },
  'dispute-reminder': { audience: 'staff', facts: ['dueAt'] },
  'dispute-escalated': { audience: 'staff', facts: ['dueAt'] },
  'dispute-held': { audience: 'staff', facts: [] },
  'reply-invited': { audience: 'notified', facts: ['dueAt'] },
  'matter-extended': { audience: 'notified', facts: ['dueAt'] },
  'matter-concluded': { audience: 'notified', facts: [] },
  'matter-ended': { audience: 'notified', facts: [] },
  'matter-corrected': { audience: 'notified', facts: [] },
  'dispute-decided': { audience: 'notified', facts: [] },
  'confirm-address': { audience: 'citizen', facts: ['dueAt'] },
  'question-asked': { audience: 'citizen', facts: ['dueAt'] },
  'answer-ready': { audience: 'citizen', facts: ['dueAt'] },
  'review-done': { audience: 'citizen', facts: [] },
  'answer-reviewed': { audience: 'citizen', facts: ['dueAt'] },
  'deadline-extended': { audience: 'citizen', facts: ['dueAt'] },
  'date-moved': { audience: 'citizen', facts: ['dueAt'] },
  'complaint-transferred': { audience: 'citizen', facts: [] },
} as const satisfies Record<string, { audience: 'staff' | 'notified' | 'citizen'; facts: readonly 'dueAt'[] }>

export type NoticeName = keyof typeof NOTICES
export type Audience = (typeof NOTICES)[NoticeName]['audience']

/** One thing to tell one person. `dueAt` is not said when null, nor when NOTICES does not list it. */
export interface Notice {
  readonly name: NoticeName
  readonly language: Language
  /** Absolute address of the page to open. */
  readonly link: string
  readonly dueAt: Instant | null
  /** Minutes east of UTC, of the office's calendar. */
  readonly utcOffset: number
}
