import type { Attached } from '../attach/attached.ts'
import type { Fault } from '../fault.ts'
import type { Phrases } from '../phrases.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../text.ts'

export const VIEW_CHOICES = ['satisfied', 'partly-satisfied', 'contest'] as const
export type ViewChoice = (typeof VIEW_CHOICES)[number]

/** What the citizen is about to say, in whichever form; kept until it has arrived. */
export interface Draft {
  readonly reply: string
  readonly view: ViewChoice | null
  readonly reason: string
  readonly more: string
  /** Of a reply or an addition, whichever is open. */
  readonly files: readonly Attached[]
  readonly withdrawReason: string
  readonly withdrawSure: boolean
  readonly handling: number | null
}

export const EMPTY_DRAFT: Draft = {
  reply: '',
  view: null,
  reason: '',
  more: '',
  files: [],
  withdrawReason: '',
  withdrawSure: false,
  handling: null,
}

const FORMS = ['reply', 'view', 'more', 'withdraw', 'handling'] as const
export type Form = (typeof FORMS)[number]

export function faultsIn(form: Form, draft: Draft, phrases: Phrases['progress']): Fault[] {
  const needed = (field: string, typed: string, missing: string): Fault[] => {
    const length = lengthOf(tidy(typed))
    if (length === 0) return [{ field, text: missing }]
    return length > MOST_CHARACTERS ? [{ field, text: phrases.tooLong }] : []
  }
  switch (form) {
    case 'reply':
      return needed('reply', draft.reply, phrases.wordsMissing)
    case 'more':
      return needed('more', draft.more, phrases.wordsMissing)
    case 'view':
      if (draft.view === null) return [{ field: 'view', text: phrases.viewMissing }]
      return draft.view === 'contest' ? needed('reason', draft.reason, phrases.reasonMissing) : []
    case 'handling':
      return draft.handling === null ? [{ field: 'handling', text: phrases.handlingMissing }] : []
    case 'withdraw':
      return [
        ...(lengthOf(tidy(draft.withdrawReason)) > MOST_CHARACTERS
          ? [{ field: 'withdraw-reason', text: phrases.tooLong }]
          : []),
        ...(draft.withdrawSure ? [] : [{ field: 'withdraw-sure', text: phrases.withdrawSureMissing }]),
      ]
  }
}
