import { createHash } from 'node:crypto'
import type { DeadlineKind, LoggedEvent } from '../../rules/deadline.ts'
import { canonical } from '../security/canonical.ts'

export type Who =
  | { readonly actor: 'citizen' }
  | { readonly actor: 'staff'; readonly staffMemberId: string }
  | { readonly actor: 'clock' }

/** One thing that happened. Written once, never changed; words are kept sealed, here stands only their commitment. */
export interface ChainedEvent<V extends string> {
  /** Of the command that caused it: finding one's own id again is success, not a conflict. */
  readonly id: string
  readonly at: Date
  readonly by: Who
  readonly verb: V
  readonly facts: Readonly<Record<string, unknown>>
  /** Commitment to the sealed words of this event. */
  readonly said?: string
  /** Hash of the event before; of the first, the id of what it happened to. */
  readonly previous: string
  readonly hash: string
}

export type ComplaintEvent = ChainedEvent<LoggedEvent['verb']>

type Unhashed<V extends string> = Omit<ChainedEvent<V>, 'hash'>

const hashOf = (event: Unhashed<string>): string => {
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

export function chained<V extends string>(given: Unhashed<V>): ChainedEvent<V> {
  const event = defined(given)
  return { ...event, hash: hashOf(event) }
}

export const headOf = (caseId: string, events: readonly ChainedEvent<string>[]): string => events.at(-1)?.hash ?? caseId

/** Index of the first event whose hash or predecessor is wrong, or -1 when the chain is whole. */
export function brokenAt(caseId: string, events: readonly ChainedEvent<string>[]): number {
  let previous = caseId
  return events.findIndex((event) => {
    const broken = event.previous !== previous || event.hash !== hashOf(event)
    previous = event.hash
    return broken
  })
}

const idIn = (value: unknown): string => (typeof value === 'string' ? value : '')

/** What a verb's facts say to the rules. */
const heard: Readonly<Partial<Record<LoggedEvent['verb'], (facts: ComplaintEvent['facts']) => Partial<LoggedEvent>>>> =
  {
    escalate: ({ level }) => ({ level: Number(level) }),
    remind: ({ of, share }) => ({ reminderOf: of as DeadlineKind, share: Number(share) }),
    'invite-reply': ({ staffMemberId, allegations, replyBy }) => ({
      invitation: {
        staffMemberId: idIn(staffMemberId),
        allegations: allegations as readonly string[],
        replyBy: replyBy instanceof Date ? replyBy.getTime() : Number.NaN,
      },
    }),
    'give-reply': ({ invitation }) => ({ repliesTo: idIn(invitation) }),
    'request-extension': ({ of, days }) => ({ extension: { of: of as DeadlineKind, days: Number(days) } }),
    'approve-extension': ({ of, days }) => ({ extension: { of: of as DeadlineKind, days: Number(days) } }),
    link: ({ other }) => ({ other: idIn(other) }),
    unlink: ({ other }) => ({ other: idIn(other) }),
  }

/** Of an event, what moves a clock: whoever reads a log in part reads these; a test keeps them whole. */
export const CLOCK_PATHS = ['at', 'verb', 'facts.of', 'facts.days']

/** What the clock sees of the log: of who did what, nothing. */
export const clocked = (events: readonly Pick<ComplaintEvent, 'at' | 'verb' | 'facts'>[]): LoggedEvent[] =>
  events.map(({ at, verb, facts }) =>
    verb === 'approve-extension' ? { at: at.getTime(), verb, ...heard[verb]?.(facts) } : { at: at.getTime(), verb },
  )

/** What the rules see of the log. */
export const logged = (events: readonly ComplaintEvent[]): LoggedEvent[] =>
  events.map(({ id, at, by, verb, facts }) => ({
    id,
    at: at.getTime(),
    verb,
    ...(by.actor === 'staff' ? { by: by.staffMemberId } : {}),
    ...heard[verb]?.(facts),
  }))
