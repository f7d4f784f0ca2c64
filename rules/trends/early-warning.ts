import { type Baseline, expectedShare, WARNING_RULE, type WarningRule } from './baseline.ts'
import { gammaQuantile } from './gamma.ts'
import type { GuardedDay } from './guarded-day.ts'
import { dayEvidence } from './risk-adjusted-cusum.ts'

export const DIRECTIONS = ['worse', 'better'] as const
export type Direction = (typeof DIRECTIONS)[number]

/** Evidence gathered since it last stood at nothing. */
export interface Arm {
  readonly sum: number
  /** The day after the last return to nothing: when a change most likely began. */
  readonly began: number | null
  readonly n: number
  readonly low: number
  readonly expected: number
  /** The day it reached its threshold; it raises nothing more until a review closes and the watch begins anew. */
  readonly signalledOn: number | null
}

/** The line people look at: weekly residuals, exponentially weighted. */
export interface WeeklyLine {
  readonly week: number
  /** Sums of the week still running. */
  readonly low: number
  readonly expected: number
  readonly variance: number
  /** z and its variance after the last closed week with ratings. */
  readonly z: number
  readonly V: number
}

/** All that is kept of a person between nights; a copy of it is a snapshot to replay from. */
export interface Watch {
  /** The last day it has seen. */
  readonly through: number
  readonly worse: Arm
  readonly better: Arm
  readonly line: WeeklyLine
}

export const IDLE: Arm = { sum: 0, began: null, n: 0, low: 0, expected: 0, signalledOn: null }

/** Weight of the newest week, and the limit of a one-sided line whose false crossings come once in 500 weeks. */
export const LINE_LAMBDA = 0.2
export const LINE_LIMIT = 2.8704

/** Monday is the first day of a week where day 0 is 1 January 1970. */
export const weekOf = (day: number): number => Math.floor((day + 3) / 7)

export const beginWatch = (through: number): Watch => ({
  through,
  worse: IDLE,
  better: IDLE,
  line: { week: weekOf(through), low: 0, expected: 0, variance: 0, z: 0, V: 0 },
})

/** A change in one person's ratings against their own baseline. It opens a conversation and is never a finding. */
export interface EarlyWarning {
  readonly staff: string
  readonly on: number
  readonly direction: Direction
  readonly because: WarningBecause
}

export interface WarningBecause {
  readonly rule: 'risk-adjusted-cusum'
  readonly sum: number
  readonly threshold: number
  /** Since when, and what was counted since then against what the baseline expects. */
  readonly began: number
  readonly n: number
  readonly low: number
  readonly expected: number
  /** Observed over expected with its exact 95 % interval; too high by selection, for the start was chosen by the data. */
  readonly ratio: number
  readonly interval: readonly [number, number]
  /** False alarms in a hundred staff-years by design; what happens in practice stands beside it. */
  readonly nominalPer100StaffYears: number
  readonly oddsRatio: number
  readonly phi: number
  readonly cap: number
}

export interface Watched {
  readonly watch: Watch
  readonly warnings: readonly EarlyWarning[]
}

/** One more day. Days without ratings may be left out. */
export function watchDay(watch: Watch, day: GuardedDay, baseline: Baseline, rule: WarningRule = WARNING_RULE): Watched {
  const strata = day.work.map(({ stratum, n }) => ({ n, p: expectedShare(baseline, stratum) }))
  let [n, low, expected, variance] = [0, 0, 0, 0]
  for (const work of day.work) {
    n += work.n
    low += work.low
  }
  for (const { n: size, p } of strata) {
    expected += size * p
    variance += size * p * (1 - p)
  }
  const counted = { day: day.day, n, low, expected }
  const { phi } = baseline
  const evidence = (R: number) => dayEvidence({ low, strata }, { R, phi, cap: rule.cap })
  const worse = gather(watch.worse, evidence(rule.R), counted, baseline.worse)
  const better = gather(watch.better, evidence(1 / rule.R), counted, baseline.better)
  const ready = baseline.because === 'ready'
  const warnings = ready
    ? DIRECTIONS.flatMap((direction) => {
        const arm = direction === 'worse' ? worse : better
        return arm.signalledOn === day.day ? [warningOf(baseline, direction, arm, day.day, rule)] : []
      })
    : []
  const line = drawn(watch.line, weekOf(day.day), { low, expected, variance: variance * phi })
  return { watch: { through: day.day, worse, better, line }, warnings }
}

/** Many days: replay from a snapshot gives what the nights in between gave. */
export function watchDays(
  watch: Watch,
  days: Iterable<GuardedDay>,
  baseline: Baseline,
  rule: WarningRule = WARNING_RULE,
): Watched {
  let state = watch
  const warnings: EarlyWarning[] = []
  for (const day of days) {
    const next = watchDay(state, day, baseline, rule)
    state = next.watch
    warnings.push(...next.warnings)
  }
  return { watch: state, warnings }
}

/** One day's counts on a chart. */
export interface DayCounts {
  readonly day: number
  readonly n: number
  readonly low: number
  readonly expected: number
}

/** One more day's evidence on one side of a chart. */
export function gather(arm: Arm, evidence: number, counted: DayCounts, threshold: number): Arm {
  const sum = Math.max(0, arm.sum + evidence)
  if (sum === 0) return { ...IDLE, signalledOn: arm.signalledOn }
  return {
    sum,
    began: arm.began ?? counted.day,
    n: arm.n + counted.n,
    low: arm.low + counted.low,
    expected: arm.expected + counted.expected,
    signalledOn: arm.signalledOn ?? (sum >= threshold ? counted.day : null),
  }
}

function warningOf(baseline: Baseline, direction: Direction, arm: Arm, on: number, rule: WarningRule): EarlyWarning {
  const { low, expected, n, sum, began } = arm
  return {
    staff: baseline.staff,
    on,
    direction,
    because: {
      rule: 'risk-adjusted-cusum',
      sum,
      threshold: baseline[direction],
      began: began ?? on,
      n,
      low,
      expected,
      ratio: low / expected,
      interval: ratioInterval(low, expected),
      nominalPer100StaffYears: 100 * rule.alpha,
      oddsRatio: direction === 'worse' ? rule.R : 1 / rule.R,
      phi: baseline.phi,
      cap: rule.cap,
    },
  }
}

/** The exact 95 % interval of observed over expected (Garwood 1936). */
export const ratioInterval = (observed: number, expected: number): readonly [number, number] => [
  observed > 0 ? gammaQuantile(0.025, observed) / expected : 0,
  gammaQuantile(0.975, observed + 1) / expected,
]

function drawn(line: WeeklyLine, week: number, day: Pick<WeeklyLine, 'low' | 'expected' | 'variance'>): WeeklyLine {
  const { z, V } = week > line.week ? closeWeek(line) : line
  const same = week > line.week ? { low: 0, expected: 0, variance: 0 } : line
  return {
    week,
    low: same.low + day.low,
    expected: same.expected + day.expected,
    variance: same.variance + day.variance,
    z,
    V,
  }
}

/** z and V once the running week is closed; a week without ratings moves neither. */
export function closeWeek({ low, expected, variance, z, V }: WeeklyLine): { readonly z: number; readonly V: number } {
  if (variance <= 0) return { z, V }
  const u = (low - expected) / Math.sqrt(variance)
  return { z: LINE_LAMBDA * u + (1 - LINE_LAMBDA) * z, V: LINE_LAMBDA ** 2 + (1 - LINE_LAMBDA) ** 2 * V }
}

/** Of the rules by which alerts are raised: kept with each, so that it can be computed again as it was. */
export const STATISTICS_VERSION = 1
