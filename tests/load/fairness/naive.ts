import { LEARN_DAYS, type SimulatedStaff, WATCH_DAYS } from './world.ts'

const WINDOW = 30
const FEWEST = 10

/** A rule that offices use: it names whoever's figure of the last 30 days is beyond a line. */
export const NAIVE_RULES = ['mean below', 'complaints at least', 'bottom share each month'] as const
export type NaiveRule = (typeof NAIVE_RULES)[number]

/** For one person and rule: each day on which the figure was worse than ever before, and how bad; bigger is worse. */
export type Worsenings = readonly (readonly [day: number, badness: number])[]

/** The first day a line would have named this person. */
export const namedOn = (worsenings: Worsenings, line: number): number | null =>
  worsenings.find(([, badness]) => badness >= line)?.[0] ?? null

interface Recent {
  readonly n: number
  readonly mean: number
  readonly complaints: number
}

/** Means and complaints of the 30 days up to each working day of the watched year. */
function recentOf({ days }: SimulatedStaff): ReadonlyMap<number, Recent> {
  const figures = new Map<number, Recent>()
  let [from, n, stars, complaints] = [0, 0, 0, 0]
  for (const today of days) {
    n += today.n + today.bomb
    stars += today.stars + today.bomb
    complaints += today.complaints
    for (let old = days[from]; old && old.day <= today.day - WINDOW; old = days[++from]) {
      n -= old.n + old.bomb
      stars -= old.stars + old.bomb
      complaints -= old.complaints
    }
    if (today.day >= LEARN_DAYS) figures.set(today.day, { n, mean: n > 0 ? stars / n : Number.NaN, complaints })
  }
  return figures
}

function worsenings(figures: Iterable<readonly [number, number]>): Worsenings {
  const kept: (readonly [number, number])[] = []
  let worst = Number.NEGATIVE_INFINITY
  for (const [day, badness] of figures) {
    if (badness <= worst) continue
    worst = badness
    kept.push([day, badness])
  }
  return kept
}

/** What each rule sees of each person. A mean of m has the badness −m, a share from the bottom s the badness −s. */
export function naiveFigures(
  staff: readonly SimulatedStaff[],
): ReadonlyMap<string, Readonly<Record<NaiveRule, Worsenings>>> {
  const all = new Map(staff.map((each) => [each.id, recentOf(each)]))
  const ranks = new Map<string, [number, number][]>()
  for (let month = LEARN_DAYS + WINDOW; month <= LEARN_DAYS + WATCH_DAYS; month += WINDOW) {
    const standing = staff.flatMap(({ id }) => {
      const figures = all.get(id)
      let day = month - 1
      while (day > month - 5 && !figures?.has(day)) day -= 1
      const now = figures?.get(day)
      return now && now.n >= FEWEST ? [{ id, mean: now.mean }] : []
    })
    standing.sort((a, b) => a.mean - b.mean)
    standing.forEach(({ id }, i) => {
      ranks.set(id, [...(ranks.get(id) ?? []), [month - 1, -(i + 1) / standing.length]])
    })
  }
  return new Map(
    staff.map(({ id }) => {
      const figures = [...(all.get(id) ?? [])]
      const enough = figures.filter(([, now]) => now.n >= FEWEST)
      return [
        id,
        {
          'mean below': worsenings(enough.map(([day, now]) => [day, -now.mean])),
          'complaints at least': worsenings(figures.map(([day, now]) => [day, now.complaints])),
          'bottom share each month': worsenings(ranks.get(id) ?? []),
        },
      ]
    }),
  )
}
