import type { InboxItem } from '../../../service/contract/index.ts'
import { byIn } from '../formatting/saying.ts'
import { timeLeft } from '../formatting/time-left.ts'
import type { Spoken } from '../languages/spoken.ts'

/** What a case asks for, in words; the tone only repeats them. */
export interface Owed {
  readonly tone: 'overdue' | 'today' | 'tomorrow' | 'later' | 'nothing'
  readonly what: string
  /** How long is left; empty when no clock runs. */
  readonly left: string
  /** Until when; empty when no clock runs. */
  readonly by: string
}

export function owedIn(
  spoken: Spoken,
  { state, owes, dueAt }: Pick<InboxItem, 'state' | 'owes' | 'dueAt'>,
  now: number,
): Owed {
  const { inbox, time } = spoken
  if (state === 'waiting') return { tone: 'nothing', what: inbox.waiting, left: '', by: '' }
  if (owes === null || dueAt === null) return { tone: 'nothing', what: inbox.nothingOwed, left: '', by: '' }
  const left = timeLeft(dueAt, now)
  return { tone: left.urgency, what: inbox.owed[owes], left: time.left(left), by: byIn(spoken, dueAt, now) }
}
