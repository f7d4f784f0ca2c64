import type { Baseline } from '../../rules/trends/baseline.ts'
import { beginWatch, watchDay, weekOf } from '../../rules/trends/early-warning.ts'
import { DAY } from '../../rules/working-calendar.ts'
import type { PersonPage } from '../contract/trends.ts'
import type { LocalDate } from './cell.ts'
import type { DeskMonth } from './desk-months.ts'
import { lowIn, ratingsIn } from './figures.ts'
import { dayNumberOf } from './limit-days.ts'
import { daysOf } from './refresh.ts'

/** What the nights measure a person against, and since which day. */
export interface Watching {
  readonly baseline: Baseline
  readonly since: LocalDate
}

const dateOf = (day: number): LocalDate => new Date(day * DAY).toISOString().slice(0, 10)
/** Monday of a week as `weekOf` counts them. */
const mondayOf = (week: number): LocalDate => dateOf(week * 7 - 3)

/** The days as the rollups hold them: what was too much of a day was taken out there already. */
function personDays(staffMemberId: string, own: readonly DeskMonth[], since: LocalDate) {
  const days = new Map<number, { stratum: string; n: number; low: number }[]>()
  for (const deskMonth of own) {
    for (const [date, { cells }] of daysOf(deskMonth)) {
      if (date < since) continue
      for (const { staffMemberId: id, service, scores } of cells) {
        if (id !== staffMemberId || !scores) continue
        const day = dayNumberOf(date)
        const work = { stratum: `${deskMonth.deskKey}|${service ?? ''}`, n: ratingsIn(scores), low: lowIn(scores) }
        days.set(day, [...(days.get(day) ?? []), work])
      }
    }
  }
  return [...days].sort(([a], [b]) => a - b)
}

/** The risk-adjusted chart of one person, drawn as the nights go through it; null while nobody watches yet. */
export function changeOf(
  staffMemberId: string,
  own: readonly DeskMonth[],
  watching: Watching | null,
): PersonPage['change'] {
  if (watching === null || watching.baseline.because !== 'ready') return null
  const { baseline, since } = watching
  let watch = beginWatch(dayNumberOf(since) - 1)
  let signal: NonNullable<PersonPage['change']>['signal'] = null
  const weeks = new Map<number, number>()
  for (const [day, work] of personDays(staffMemberId, own, since)) {
    const given = work.reduce((sum, { n }) => sum + n, 0)
    const next = watchDay(watch, { day, work, factor: 1, because: 'ordinary', given }, baseline)
    watch = next.watch
    weeks.set(weekOf(day), watch.worse.sum)
    const warning = next.warnings.find(({ direction }) => direction === 'worse')
    if (warning) signal ??= { on: dateOf(warning.on), since: dateOf(warning.because.began) }
  }
  if (weeks.size === 0) return null
  return {
    from: since,
    threshold: baseline.worse,
    weeks: [...weeks].map(([week, sum]) => ({ week: mondayOf(week), sum })),
    signal,
  }
}
