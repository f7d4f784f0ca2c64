import { type Static, Type } from 'typebox'
import { InboxItem } from './cases.ts'
import type { ContractLine } from './line.ts'

const closed = { additionalProperties: false }
const Count = Type.Integer({ minimum: 0 })

/** What waits for the reader besides the deadlines of their own cases; nothing that is closed to them is in it. */
export const Waiting = Type.Object(
  {
    /** Disputes they are to decide. */
    disputes: Count,
    /** Signals that nobody has closed yet. */
    alerts: Count,
    /** Days whose ratings are held until somebody has looked. */
    heldDays: Count,
    /** Cases in which more time is asked for that they may grant. */
    extensions: Type.Array(InboxItem),
    /** Cases of theirs in which everybody who was asked for their side has replied, or had their time to. */
    heard: Type.Array(InboxItem),
  },
  closed,
)
export type Waiting = Static<typeof Waiting>

export const waitingContract = {
  'GET /api/waiting': {
    summary: 'What waits for you besides your cases: disputes, signals, held days, extensions, replies that are in',
    access: 'session',
    status: 200,
    reply: Waiting,
  },
} as const satisfies Record<string, ContractLine>
