import { addAllowance } from './allowance.ts'
import type { Parties } from './guard.ts'
import type { Allowance } from './policy.ts'
import { type Refusal, refuse } from './refusal.ts'
import { addWorkingTime, type Instant, type WorkingCalendar, workingTimeBetween } from './working-calendar.ts'

/** What staff members may dispute of what is held about them: that it was them, what was found, or ratings counted for them. */
export const DISPUTED = ['attribution', 'finding', 'figures'] as const
export type Disputed = (typeof DISPUTED)[number]

export const DISPUTE_STATES = ['open', 'held', 'decided', 'withdrawn'] as const
export type DisputeState = (typeof DISPUTE_STATES)[number]

export const DISPUTE_VERBS = ['open', 'remind', 'escalate', 'recuse', 'assign', 'withdraw', 'decide'] as const
export type DisputeVerb = (typeof DISPUTE_VERBS)[number]

/** What became of it: the record stands, the person is taken off it, or what was found is judged anew by someone else. */
export const DISPUTE_OUTCOMES = ['stands', 'attribution-removed', 'review-ordered'] as const
export type DisputeOutcome = (typeof DISPUTE_OUTCOMES)[number]

/** How long an overdue one stays with each who has it before it goes further up. */
export const DISPUTE_PATIENCE: Allowance = { amount: 5, unit: 'working-days' }
const DISPUTE_LEVELS = 3
const REMIND_AT = 0.8

export interface DisputeEvent {
  readonly at: Instant
  readonly verb: DisputeVerb
}

/** Who may never decide it: the person, whoever else the case is or may be about, and everyone who had a hand in it. */
export const disputeParties = (staffMemberId: string, ofCase: Parties | null, involved: readonly string[]): Parties => {
  const accused = [...new Set([staffMemberId, ...(ofCase?.accused ?? [])])]
  return {
    accused,
    possiblyAccused: (ofCase?.possiblyAccused ?? []).filter((id) => !accused.includes(id)),
    contested: [...new Set([...(ofCase?.contested ?? []), ...involved])],
  }
}

/** The matter as it stands for the person it is held about. */
export interface Disputable {
  readonly isAboutThem: boolean
  /** When something was last found about them; null while nothing is. */
  readonly foundAt: Instant | null
}

/** A dispute of the same person about the same thing. */
export interface EarlierDispute {
  readonly what: Disputed
  readonly state: DisputeState
  readonly settledAt: Instant | null
}

/** Why it may not be disputed now, or null. A decision is the last word, until something new is found. */
export function disputeBarred(
  what: Disputed,
  { isAboutThem, foundAt }: Disputable,
  earlier: readonly EarlierDispute[],
): Refusal | null {
  if (!isAboutThem) return refuse('not-accused')
  if (what === 'finding' && foundAt === null) return refuse('nothing-found-yet')
  if (earlier.some(({ state }) => state === 'open' || state === 'held')) return refuse('dispute-pending')
  const decided = earlier.filter((each) => each.what === what && each.state === 'decided')
  const isNew = decided.every(({ settledAt }) => foundAt !== null && settledAt !== null && foundAt > settledAt)
  return isNew ? null : refuse('dispute-decided')
}

/** The outcomes a decider chooses among; a finding can be judged anew only where something was found. */
export function outcomesOf(what: Disputed, hasFinding: boolean): DisputeOutcome[] {
  const open: readonly DisputeOutcome[] =
    what === 'figures' || !hasFinding ? ['stands', 'attribution-removed'] : DISPUTE_OUTCOMES
  return [...open]
}

/**
 * The days left out of the figures when a dispute about them is found right: those chosen, in their order, or all in dispute.
 * Null when one was not in dispute, or none was chosen.
 */
export function daysLeftOut(
  disputed: readonly string[],
  chosen: readonly string[] | undefined,
): readonly string[] | null {
  if (chosen === undefined) return disputed
  const left = disputed.filter((day) => chosen.includes(day))
  return left.length > 0 && chosen.every((day) => disputed.includes(day)) ? left : null
}

export interface DisputeClock {
  readonly by: Instant
  readonly remindAt: Instant
}

/** From its opening on; nothing pauses it, for nobody but the office is waited for. `allowance` is that of the policy it was opened under. */
export function disputeClock(
  log: readonly DisputeEvent[],
  allowance: Allowance,
  calendar: WorkingCalendar,
): DisputeClock {
  const [opened] = log
  if (opened?.verb !== 'open') throw new Error('a dispute begins with its opening')
  const by = addAllowance(calendar, opened.at, allowance)
  const working = workingTimeBetween(calendar, opened.at, by)
  return { by, remindAt: addWorkingTime(calendar, opened.at, Math.round(working * REMIND_AT)) }
}

export type OwedToDispute =
  | { readonly verb: 'remind'; readonly at: Instant }
  | { readonly verb: 'escalate'; readonly at: Instant; readonly level: number }

/** The next thing time owes an open dispute, or null; each becomes an event of its log, so that none is owed twice. */
export function nextOwedToDispute(
  log: readonly DisputeEvent[],
  allowance: Allowance,
  calendar: WorkingCalendar,
  now: Instant,
): OwedToDispute | null {
  const { by, remindAt } = disputeClock(log, allowance, calendar)
  if (now < by && !log.some(({ verb }) => verb === 'remind')) return { verb: 'remind', at: remindAt }
  const before = log.filter(({ verb }) => verb === 'escalate')
  if (before.length >= DISPUTE_LEVELS) return null
  const last = before.at(-1)
  const at = last ? addAllowance(calendar, last.at, DISPUTE_PATIENCE) : by
  return { verb: 'escalate', at, level: before.length + 1 }
}
