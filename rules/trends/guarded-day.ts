import { binomialQuantile } from './binomial.ts'
import { median, sum } from './numbers.ts'
import { poissonUpperTail } from './poisson.ts'

/** Ratings that count, of one person in one kind of work (a desk and a service). */
export interface Work {
  readonly stratum: string
  readonly n: number
  readonly low: number
}

/** One person's day. Days are whole numbers without gaps, such as days since 1970 in local time. */
export interface PersonDay {
  readonly day: number
  readonly work: readonly Work[]
}

export const DAY_REASONS = ['ordinary', 'more-than-usual', 'held-as-burst', 'held-by-a-person', 'released'] as const
export type DayReason = (typeof DAY_REASONS)[number]

/** What somebody decided about a held day after looking at it. */
export const DAY_DECISIONS = ['release', 'hold'] as const
export type DayDecision = (typeof DAY_DECISIONS)[number]

/** A person's day as the charts may use it; the ratings themselves stay as they were. */
export interface GuardedDay extends PersonDay {
  /** What the day's counts were multiplied by: 1 for an ordinary day, 0 for a held one. */
  readonly factor: number
  readonly because: DayReason
  /** Ratings of that day before. */
  readonly given: number
}

export interface DayGuard {
  /** Working days that tell what is usual. */
  readonly usualOver: number
  /** A day counts at most this many times the usual number, and always as many as `always`. */
  readonly times: number
  readonly always: number
  /** Held when so many ratings are less likely than this, and low ones are more than this quantile. */
  readonly burst: number
  readonly lowQuantile: number
}

export const DAY_GUARD: DayGuard = { usualOver: 56, times: 3, always: 8, burst: 1e-4, lowQuantile: 0.998 }

export interface DayContext {
  /** Ratings of the person's last days with any, newest last. */
  readonly recent: readonly number[]
  /** The share of low ratings expected that day. */
  readonly share: number
  readonly decision?: DayDecision | undefined
}

/**
 * One day can be too much: more ratings than usual are scaled down with their mix kept, and a burst that is also low is held
 * for a person to look at. A decision undoes or confirms that; nothing is ever deleted.
 */
export function guardDay(day: PersonDay, context: DayContext, guard: DayGuard = DAY_GUARD): GuardedDay {
  const given = sum(day.work.map((w) => w.n))
  if (context.decision === 'hold') return scaled(day, 0, 'held-by-a-person', given)
  const released = context.decision === 'release'
  if (given <= guard.always) return scaled(day, 1, released ? 'released' : 'ordinary', given)
  const recent = context.recent.slice(-guard.usualOver)
  const usual = recent.length > 0 ? median(recent) : 0
  if (!released && usual > 0 && poissonUpperTail(given, usual) < guard.burst) {
    const low = sum(day.work.map((w) => w.low))
    if (low > binomialQuantile(guard.lowQuantile, Math.round(given), context.share)) {
      return scaled(day, 0, 'held-as-burst', given)
    }
  }
  const most = Math.max(guard.always, guard.times * usual)
  if (released) return scaled(day, Math.min(1, most / given), 'released', given)
  return given > most ? scaled(day, most / given, 'more-than-usual', given) : scaled(day, 1, 'ordinary', given)
}

function scaled(day: PersonDay, factor: number, because: DayReason, given: number): GuardedDay {
  const work =
    factor === 1 ? day.work : day.work.map(({ stratum, n, low }) => ({ stratum, n: n * factor, low: low * factor }))
  return { day: day.day, work, factor, because, given }
}

/** All of a person's days in order, each judged by the ones before it. */
export function guardDays(
  days: readonly PersonDay[],
  shareOn: (day: PersonDay) => number,
  decisionOn: (day: number) => DayDecision | undefined = () => undefined,
  guard: DayGuard = DAY_GUARD,
): readonly GuardedDay[] {
  const recent: number[] = []
  return days.map((day) => {
    const guarded = guardDay(day, { recent, share: shareOn(day), decision: decisionOn(day.day) }, guard)
    if (guarded.given > 0) recent.push(guarded.given)
    if (recent.length > guard.usualOver) recent.shift()
    return guarded
  })
}
