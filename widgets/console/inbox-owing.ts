import type { InboxItem } from '../../service/contract/index.ts'
import { type TimeLeft, timeLeft } from './formatting/time-left.ts'

interface Due {
  readonly dueAt: string
  readonly left: TimeLeft
}

/** What a list of cases comes to: the first sentence of an inbox. */
export interface Owing {
  /** Cases that wait for the office. */
  readonly owed: number
  readonly overdue: number
  readonly longestOverdue: TimeLeft | null
  /** The first deadline still ahead. */
  readonly next: Due | null
  /** Cases that wait for the citizen. */
  readonly waiting: number
  /** The list goes on: every count is a least. */
  readonly more: boolean
}

export function owingOf(items: readonly InboxItem[], more: boolean, now: number): Owing {
  const owed = items.flatMap(({ state, dueAt }): Due[] =>
    state === 'waiting' || dueAt === null ? [] : [{ dueAt, left: timeLeft(dueAt, now) }],
  )
  const overdue = owed.filter(({ left }) => left.urgency === 'overdue')
  return {
    owed: owed.length,
    overdue: overdue.length,
    longestOverdue: overdue[0]?.left ?? null,
    next: owed.find(({ left }) => left.urgency !== 'overdue') ?? null,
    waiting: items.filter(({ state }) => state === 'waiting').length,
    more,
  }
}
