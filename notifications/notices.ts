import type { Language } from '../rules/vocabulary.ts'
import type { Instant } from '../rules/working-calendar.ts'

/** Everything we ever tell anyone by letter: to whom, and which facts the letter may say beside its link. */
export const NOTICES = {
  'case-assigned': { audience: 'staff', facts: ['dueAt'] },
  'case-reminder': { audience: 'staff', facts: ['dueAt'] },
  'case-escalated': { audience: 'staff', facts: ['dueAt'] },
  'case-reassigned': { audience: 'staff', facts: ['dueAt'] },
  'citizen-replied': { audience: 'staff', facts: ['dueAt'] },
  'case-contested': { audience: 'staff', facts: ['dueAt'] },
  'case-confirmed': { audience: 'staff', facts: [] },
  'case-withdrawn': { audience: 'staff', facts: [] },
  'case-held': { audience: 'staff', facts: ['dueAt'] },
  'confirm-address': { audience: 'citizen', facts: ['dueAt'] },
  'question-asked': { audience: 'citizen', facts: ['dueAt'] },
  'answer-ready': { audience: 'citizen', facts: ['dueAt'] },
  'review-done': { audience: 'citizen', facts: [] },
} as const satisfies Record<string, { audience: 'staff' | 'citizen'; facts: readonly 'dueAt'[] }>

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
