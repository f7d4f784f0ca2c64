import type { Expression } from '../condition/index.ts'
import type { Directory } from '../directory.ts'
import type { FactName } from '../facts.ts'
import type { Assignee, Policy } from '../policy.ts'
import { demandsOf } from './box.ts'
import type { Cut } from './cover.ts'
import { nextPlace, type PlaceSet } from './places.ts'
import { type Region, regionsOf } from './regions.ts'
import type { Target } from './remark.ts'
import { eachTest, type World, worldOf } from './world.ts'

/** A rule as the analysis sees it. */
export interface Examined {
  readonly id: string
  readonly index: number
  readonly expression: Expression
  readonly assign: Assignee | null
  readonly tells: boolean
  /** Facts it asks, in a fixed order. */
  readonly facts: readonly FactName[]
  /** Null: too intricate to lay out. */
  readonly regions: readonly Region[] | null
}

export interface Cutting extends Cut<Examined> {
  readonly places: PlaceSet
}

export interface Subject {
  readonly world: World
  readonly rules: readonly Examined[]
}

/** Reads a policy once for all that is asked of its rules. `expressions[i]` is the checked condition of rule i. */
export function examine(policy: Policy, expressions: readonly Expression[], directory: Directory): Subject {
  const world = worldOf(directory, expressions)
  const rules = policy.rules.map(({ id, then }, index): Examined => {
    const expression = expressions[index] ?? { kind: 'any', of: [] }
    const facts: FactName[] = []
    eachTest(expression, (fact) => {
      if (!facts.includes(fact)) facts.push(fact)
    })
    return {
      id,
      index,
      expression,
      assign: then.assign ?? null,
      tells: (then.tags?.length ?? 0) > 0 || ('notify' in then && Array.isArray(then.notify) && then.notify.length > 0),
      facts: facts.sort(),
      regions: regionsOf(expression, world),
    }
  })
  return { world, rules }
}

export const targetOf = ({ id, assign }: Examined): Target => ({ rule: id, assign: assign ?? 'reform-office' })

/** The assigning cuts met so far, found by place: those of all places apart, so that each stands in memory once. */
export class Ledger {
  readonly #everywhere: Cutting[] = []
  readonly #at: Cutting[][]
  readonly #world: World

  constructor(world: World) {
    this.#world = world
    this.#at = world.places.list.map(() => [])
  }

  enter(rule: Examined): void {
    if (rule.assign === null) return
    for (const { places, box } of rule.regions ?? []) {
      const cut: Cutting = { places, box, rule, demands: demandsOf(box) }
      if (places === this.#world.places.everywhere) this.#everywhere.push(cut)
      else for (let at = nextPlace(places); at >= 0; at = nextPlace(places, at + 1)) this.#at[at]?.push(cut)
    }
  }

  /** In no particular order. */
  cutsAt(place: number): readonly Cutting[] {
    const own = this.#at[place] ?? []
    return own.length === 0 ? this.#everywhere : [...this.#everywhere, ...own]
  }
}
