import {
  type Baseline,
  beginWatch,
  countRatings,
  expectedShare,
  type GuardedDay,
  guardDay,
  learnBaselines,
  type PersonDay,
  peerExpected,
  refreshShares,
  type Thresholds,
  type WarningRule,
  watchDay,
  weekOf,
} from '../../../rules/trends/index.ts'
import { LEARN_DAYS, type SimulatedDay, type SimulatedStaff, WATCH_DAYS } from './world.ts'

/** Days between two looks at what desks now give everybody. */
const REFRESH_EVERY = 30

/**
 * The day as the service counts it. A campaign from one device has one visit token and sends it again and again; one by many
 * has, at the worst, taken a ticket for each.
 */
function countedDay(day: SimulatedDay, manyTokens: boolean): PersonDay {
  const ratings = Array.from({ length: day.bomb }, (_, i) => ({
    id: `b${i}`,
    at: i,
    desk: day.desk,
    hour: 9,
    token: manyTokens ? `t${i}` : 't0',
    kiosk: false,
  }))
  const bomb = countRatings(ratings).reduce((total, { weight }) => total + weight, 0)
  return { day: day.day, work: [{ stratum: day.desk, n: day.n + bomb, low: day.low + bomb }] }
}

/** The first day each staff member raises an early warning for the worse; nights as the service runs them. */
export function firstWarnings(
  staff: readonly SimulatedStaff[],
  thresholds: Thresholds,
  rule: WarningRule,
): ReadonlyMap<string, number> {
  const given = new Map(
    staff.map(({ id, kind, days }) => [id, days.map((day) => countedDay(day, kind === 'bombed-by-many'))]),
  )
  const guarded = new Map<string, GuardedDay[]>()
  const recent = new Map<string, number[]>()
  const next = new Map<string, number>()
  const advance = (id: string, to: number, shareOf: (day: PersonDay) => number): readonly GuardedDay[] => {
    const days = given.get(id) ?? []
    const before = recent.get(id) ?? []
    recent.set(id, before)
    const kept = guarded.get(id) ?? []
    guarded.set(id, kept)
    let i = next.get(id) ?? 0
    const from = kept.length
    for (let day = days[i]; day && day.day < to; day = days[++i]) {
      const judged = guardDay(day, { recent: before, share: shareOf(day) })
      if (judged.given > 0) before.push(judged.given)
      if (before.length > 56) before.shift()
      kept.push(judged)
    }
    next.set(id, i)
    return kept.slice(from)
  }
  const rowsOf = (from: number, to: number) =>
    [...guarded].flatMap(([id, days]) =>
      days.flatMap(({ day, work }) =>
        day < from || day >= to ? [] : work.map((w) => ({ staff: id, week: weekOf(day), ...w })),
      ),
    )

  for (const { id } of staff) advance(id, LEARN_DAYS, () => 0.1)
  let baselines = learnBaselines({ rows: rowsOf(0, LEARN_DAYS), days: LEARN_DAYS, thresholds, rule })
  const watches = new Map(staff.map(({ id }) => [id, beginWatch(LEARN_DAYS - 1)]))
  const first = new Map<string, number>()
  for (let from = LEARN_DAYS; from < LEARN_DAYS + WATCH_DAYS; from += REFRESH_EVERY) {
    const to = Math.min(from + REFRESH_EVERY, LEARN_DAYS + WATCH_DAYS)
    if (from > LEARN_DAYS) {
      const peers = peerExpected(rowsOf(from - LEARN_DAYS, from))
      baselines = new Map(
        [...baselines].map(([id, baseline]): [string, Baseline] => {
          const now = peers.get(id)
          return [id, now ? refreshShares(baseline, now) : baseline]
        }),
      )
    }
    for (const { id } of staff) {
      const baseline = baselines.get(id)
      if (!baseline) continue
      const days = advance(id, to, ({ work }) => expectedShare(baseline, work[0]?.stratum ?? ''))
      let watch = watches.get(id) ?? beginWatch(from - 1)
      for (const day of days) {
        const seen = watchDay(watch, day, baseline, rule)
        watch = seen.watch
        const warning = seen.warnings.find(({ direction }) => direction === 'worse')
        if (warning && !first.has(id)) first.set(id, warning.on)
      }
      watches.set(id, watch)
    }
  }
  return first
}
