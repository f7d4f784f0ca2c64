import { createHash } from 'node:crypto'
import type { LoggedEvent } from '../../rules/deadline.ts'
import { canonical } from '../security/canonical.ts'

export type Who =
  | { readonly actor: 'citizen' }
  | { readonly actor: 'staff'; readonly staffMemberId: string }
  | { readonly actor: 'clock' }

/** One thing that happened. Written once, never changed; words are kept sealed, here stands only their commitment. */
export interface ComplaintEvent {
  /** Of the command that caused it: finding one's own id again is success, not a conflict. */
  readonly id: string
  readonly at: Date
  readonly by: Who
  readonly verb: LoggedEvent['verb']
  readonly facts: Readonly<Record<string, unknown>>
  /** Commitment to the sealed words of this event. */
  readonly said?: string
  /** Hash of the event before; of the first, the id of the complaint. */
  readonly previous: string
  readonly hash: string
}

type Unhashed = Omit<ComplaintEvent, 'hash'>

const hashOf = (event: Unhashed): string => {
  const { id, at, by, verb, facts, said, previous } = event
  return createHash('sha256').update(canonical({ id, at, by, verb, facts, said, previous })).digest('base64url')
}

/** As the database gives it back: it keeps what is undefined as null, which would be another hash. */
function defined<T>(value: T): T {
  if (Array.isArray(value)) return value.map(defined) as T
  if (typeof value !== 'object' || value === null || value instanceof Date) return value
  const entries = Object.entries(value).filter(([, each]) => each !== undefined)
  return Object.fromEntries(entries.map(([key, each]) => [key, defined(each)])) as T
}

export function chained(given: Unhashed): ComplaintEvent {
  const event = defined(given)
  return { ...event, hash: hashOf(event) }
}

export const headOf = (caseId: string, events: readonly ComplaintEvent[]): string => events.at(-1)?.hash ?? caseId

/** Index of the first event whose hash or predecessor is wrong, or -1 when the chain is whole. */
export function brokenAt(caseId: string, events: readonly ComplaintEvent[]): number {
  let previous = caseId
  return events.findIndex((event) => {
    const broken = event.previous !== previous || event.hash !== hashOf(event)
    previous = event.hash
    return broken
  })
}

/** What the rules see of the log. */
export const logged = (events: readonly ComplaintEvent[]): LoggedEvent[] =>
  events.map(({ at, verb, facts }) => ({
    at: at.getTime(),
    verb,
    ...(verb === 'escalate' ? { level: Number(facts.level) } : {}),
    ...(verb === 'remind'
      ? { reminderOf: facts.of as NonNullable<LoggedEvent['reminderOf']>, share: Number(facts.share) }
      : {}),
  }))
