import { solveDense } from './linear-system.ts'
import { normalUpperTail } from './normal.ts'
import { at } from './numbers.ts'

/** So many of so many successive points on one side beyond so many standard deviations. */
export interface RunsRule {
  readonly count: number
  readonly of: number
  readonly beyond: number
}

/** Western Electric's rules as Champ and Woodall (1987) number them. */
export const RUNS_RULES = {
  one: { count: 1, of: 1, beyond: 3 },
  twoOfThree: { count: 2, of: 3, beyond: 2 },
  fourOfFive: { count: 4, of: 5, beyond: 1 },
  eightOfEight: { count: 8, of: 8, beyond: 0 },
  sevenOfSeven: { count: 7, of: 7, beyond: 0 },
} as const satisfies Readonly<Record<string, RunsRule>>

/**
 * Average run length of a two-sided Shewhart chart with runs rules, for a true mean mu: the exact Markov chain on the recent
 * history that can still matter to a rule. `c` widens every limit alike.
 */
export function runsRulesRunLength(rules: readonly RunsRule[], mu = 0, c = 1): number {
  const edges = [...new Set(rules.map((rule) => rule.beyond * c))].sort((a, b) => a - b)
  const zones = [1, -1].flatMap((side) =>
    edges.map((edge, i) => {
      const beyond = normalUpperTail(edge - side * mu)
      const outer = i + 1 < edges.length ? normalUpperTail(at(edges, i + 1) - side * mu) : 0
      return { side, edge, chance: beyond - outer }
    }),
  )
  const inside = 1 - zones.reduce((total, zone) => total + zone.chance, 0)
  const points = [...zones, { side: 0, edge: -1, chance: Math.max(0, inside) }]

  // A state holds, for each rule and side, which of the last (of − 1) points lay beyond.
  const fresh = rules.flatMap(() => [0, 0])
  const ids = new Map<string, number>([[fresh.join(), 0]])
  const states = [fresh]
  const moves: Map<number, number>[] = []
  for (let i = 0; i < states.length; i++) {
    const row = new Map<number, number>()
    for (const { side, edge, chance } of points) {
      const after = step(states[i] ?? fresh, rules, c, side, edge)
      if (after === null || chance === 0) continue
      const key = after.join()
      const id = ids.get(key) ?? states.length
      if (id === states.length) {
        ids.set(key, id)
        states.push(after)
      }
      row.set(id, (row.get(id) ?? 0) + chance)
    }
    moves.push(row)
  }
  const rows = moves.map((row, i) => {
    const equation = new Float64Array(states.length)
    for (const [j, chance] of row) equation[j] = -chance
    equation[i] = at(equation, i) + 1
    return equation
  })
  return at(solveDense(rows, new Float64Array(states.length).fill(1)), 0)
}

/** The history after one more point; null where a rule fires. Points that can no longer complete a rule are forgotten. */
function step(
  state: readonly number[],
  rules: readonly RunsRule[],
  c: number,
  side: number,
  edge: number,
): number[] | null {
  const after: number[] = []
  for (const [i, rule] of rules.entries()) {
    for (const [j, of] of [1, -1].entries()) {
      const hit = side === of && edge >= rule.beyond * c ? 1 : 0
      const window = ((at(state, 2 * i + j) << 1) | hit) & ((1 << rule.of) - 1)
      if (ones(window) >= rule.count) return null
      after.push(forget(window & ((1 << (rule.of - 1)) - 1), rule))
    }
  }
  return after
}

const ones = (bits: number): number => (bits === 0 ? 0 : (bits & 1) + ones(bits >>> 1))

function forget(history: number, rule: RunsRule): number {
  for (let age = rule.of - 2; age >= 0; age--) {
    const bit = 1 << age
    if ((history & bit) === 0) continue
    // Before this point leaves the window, (of − 1 − age − 1) more points may still be hits.
    if (ones(history & (2 * bit - 1)) + (rule.of - 1 - age) >= rule.count) return history
    history &= ~bit
  }
  return history
}
