import { type Thresholds, WARNING_RULE, type WarningRule, warningThresholds } from '../../../rules/trends/index.ts'
import { median } from '../../../rules/trends/numbers.ts'
import { NAIVE_RULES, type NaiveRule, naiveFigures, namedOn, type Worsenings } from './naive.ts'
import { firstWarnings } from './ours.ts'
import { type Kind, simulateWorld, type WorldOptions } from './world.ts'

/** One person of one world: what they did, and what every method would have made of it. */
export interface Judged {
  readonly kind: Kind
  readonly happensOn: number | null
  readonly ours: number | null
  readonly naive: Readonly<Record<NaiveRule, Worsenings>>
}

export interface Outcome {
  /** Blameless people named in a year, of a hundred. */
  readonly falsePer100: number
  readonly bombedByOne: number
  readonly bombedByMany: number
  readonly bombed: number
  /** Share of those who changed that was newly named within 90 days; whoever was named before does not count. */
  readonly found: number
  readonly medianDelay: number
  /** Share of the named who had changed. */
  readonly ppv: number
}

export function judgeWorld(
  options: WorldOptions,
  thresholds: Thresholds = warningThresholds(),
  rule: WarningRule = WARNING_RULE,
): readonly Judged[] {
  const staff = simulateWorld(options)
  const ours = firstWarnings(staff, thresholds, rule)
  const naive = naiveFigures(staff)
  const none = { 'mean below': [], 'complaints at least': [], 'bottom share each month': [] }
  return staff.map(({ id, kind, happensOn }) => ({
    kind,
    happensOn,
    ours: ours.get(id) ?? null,
    naive: naive.get(id) ?? none,
  }))
}

/** What a method achieved, given the day it first named each person. */
export function outcomeOf(people: readonly Judged[], namedOnDay: (person: Judged) => number | null): Outcome {
  const named = people.map((person) => ({ ...person, on: namedOnDay(person) }))
  const share = (among: readonly { on: number | null }[], holds: (on: number) => boolean) =>
    among.length === 0 ? 0 : among.filter(({ on }) => on !== null && holds(on)).length / among.length
  const of = (...kinds: Kind[]) => named.filter(({ kind }) => kinds.includes(kind))
  const changing = of('changing')
  const delays = changing.map(({ on, happensOn }) =>
    on !== null && happensOn !== null && on >= happensOn ? on - happensOn : Number.POSITIVE_INFINITY,
  )
  const rightly = delays.filter(Number.isFinite).length
  const all = named.filter(({ on }) => on !== null).length
  const anyDay = () => true
  return {
    falsePer100: 100 * share(of('blameless'), anyDay),
    bombedByOne: share(of('bombed-by-one'), anyDay),
    bombedByMany: share(of('bombed-by-many'), anyDay),
    bombed: share(of('bombed-by-one', 'bombed-by-many'), anyDay),
    found: changing.length === 0 ? 0 : delays.filter((delay) => delay <= 90).length / changing.length,
    medianDelay: changing.length === 0 ? Number.NaN : median(delays),
    ppv: all === 0 ? Number.NaN : rightly / all,
  }
}

export const ourOutcome = (people: readonly Judged[]): Outcome => outcomeOf(people, ({ ours }) => ours)

export const naiveOutcome = (people: readonly Judged[], rule: NaiveRule, line: number): Outcome =>
  outcomeOf(people, ({ naive }) => namedOn(naive[rule], line))

export interface Tuned {
  readonly rule: NaiveRule
  readonly line: number
  readonly outcome: Outcome
}

/** Each naive rule at the line that finds most while naming no more blameless people than ours (a tenth more is forgiven). */
export function tunedToOurRate(people: readonly Judged[], falsePer100: number): readonly Tuned[] {
  return NAIVE_RULES.flatMap((rule) => {
    const blameless = people.filter(({ kind }) => kind === 'blameless')
    const worst = blameless.map(({ naive }) => naive[rule].at(-1)?.[1] ?? Number.NEGATIVE_INFINITY)
    worst.sort((a, b) => b - a)
    const allowed = Math.floor((blameless.length * falsePer100 * 1.1) / 100)
    // Every line between two blameless people's worst figures names equally many of them; the loosest names most others.
    const beyond = worst[allowed] ?? Number.NEGATIVE_INFINITY
    const lines = people.flatMap(({ naive }) => naive[rule].map(([, badness]) => badness)).filter((b) => b > beyond)
    const line = lines.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)
    return Number.isFinite(line) ? [{ rule, line, outcome: naiveOutcome(people, rule, line) }] : []
  })
}
