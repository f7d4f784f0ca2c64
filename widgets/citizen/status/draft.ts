import type { Fault } from '../faults.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../fields.ts'
import type { Phrases } from '../languages/phrases.ts'

export const VIEW_CHOICES = ['satisfied', 'partly-satisfied', 'contest'] as const
export type ViewChoice = (typeof VIEW_CHOICES)[number]

/** What the citizen is about to say, in whichever form; kept until it has arrived. */
export interface Draft {
  readonly reply: string
  readonly view: ViewChoice | null
  readonly reason: string
  readonly more: string
  readonly withdrawReason: string
  readonly withdrawSure: boolean
}

export const EMPTY_DRAFT: Draft = {
  reply: '',
  view: null,
  reason: '',
  more: '',
  withdrawReason: '',
  withdrawSure: false,
}

const FORMS = ['reply', 'view', 'more', 'withdraw'] as const
export type Form = (typeof FORMS)[number]

export function faultsIn(form: Form, draft: Draft, { status, tooLong }: Phrases): Fault[] {
  const needed = (field: string, typed: string, missing: string): Fault[] => {
    const length = lengthOf(tidy(typed))
    if (length === 0) return [{ field, text: missing }]
    return length > MOST_CHARACTERS ? [{ field, text: tooLong }] : []
  }
  switch (form) {
    case 'reply':
      return needed('reply', draft.reply, status.wordsMissing)
    case 'more':
      return needed('more', draft.more, status.wordsMissing)
    case 'view':
      if (draft.view === null) return [{ field: 'view', text: status.viewMissing }]
      return draft.view === 'contest' ? needed('reason', draft.reason, status.reasonMissing) : []
    case 'withdraw':
      return [
        ...(lengthOf(tidy(draft.withdrawReason)) > MOST_CHARACTERS
          ? [{ field: 'withdraw-reason', text: tooLong }]
          : []),
        ...(draft.withdrawSure ? [] : [{ field: 'withdraw-sure', text: status.withdrawSureMissing }]),
      ]
  }
}
