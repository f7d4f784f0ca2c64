import type { FactsWithWords } from '../facts.ts'
import type { Found } from './found.ts'
import type { Packed } from './layout.ts'
import { RuleSet } from './rule-set.ts'
import type { Scope, ScopeFact } from './scope.ts'

type Buckets = ReadonlyMap<string, RuleSet>
type ByFact<T> = Readonly<Record<ScopeFact, T>>

/** Rules by the desk, person or office each is found by. */
export class ScopedRules {
  readonly #buckets: ByFact<Buckets>
  /** Those that name none. */
  readonly #broad: RuleSet

  private constructor(buckets: ByFact<Buckets>, broad: RuleSet) {
    this.#buckets = buckets
    this.#broad = broad
  }

  /** By rule the scope that finds it, null for none. */
  static of(scopes: readonly (Scope | null)[], columns: Int32Array): ScopedRules {
    const found = byFact(() => new Map<string, number[]>())
    const broad: number[] = []
    scopes.forEach((scope, rule) => {
      if (!scope) broad.push(rule)
      else for (const value of scope.values) push(found[scope.fact], value, rule)
    })
    const setOf = (rules: readonly number[]) => new RuleSet(Int32Array.from(rules), columns)
    return new ScopedRules(
      byFact((fact) => new Map([...found[fact]].map(([value, rules]) => [value, setOf(rules)]))),
      setOf(broad),
    )
  }

  /** How many rules are found by a value. */
  countFor(fact: ScopeFact, value: string): number {
    return this.#buckets[fact].get(value)?.rules.length ?? 0
  }

  ask(facts: FactsWithWords, columns: Int32Array, packed: Packed, found: Found): void {
    const { office, desk, staffMembers, officePath } = this.#buckets
    if (this.#broad.rules.length > 0) this.#broad.ask(columns, packed, found)
    if (office.size > 0) askFor(facts.office, office, columns, packed, found)
    if (desk.size > 0) askFor(facts.desk, desk, columns, packed, found)
    if (staffMembers.size > 0) askFor(facts.staffMembers, staffMembers, columns, packed, found)
    if (officePath.size > 0) askFor(facts.officePath, officePath, columns, packed, found)
  }

  /** The same with one rule found by another scope; sets it does not touch are shared. */
  replaced(position: number, scope: Scope | null, columns: Int32Array): ScopedRules {
    const anew = (set: RuleSet | undefined, isThere: boolean): RuleSet => {
      const others = [...(set?.rules ?? [])].filter((each) => each !== position)
      return new RuleSet(Int32Array.from(isThere ? [...others, position].sort((a, b) => a - b) : others), columns)
    }
    const bucketsOf = (fact: ScopeFact): Buckets => {
      const named = new Set(scope?.fact === fact ? scope.values : [])
      const kept = new Map(this.#buckets[fact])
      for (const [value, set] of kept) if (set.rules.includes(position)) kept.set(value, anew(set, false))
      for (const value of named) kept.set(value, anew(kept.get(value), true))
      for (const [value, set] of kept) if (set.rules.length === 0) kept.delete(value)
      return kept
    }
    const isTouched = !scope || this.#broad.rules.includes(position)
    return new ScopedRules(byFact(bucketsOf), isTouched ? anew(this.#broad, !scope) : this.#broad)
  }
}

function askFor(value: unknown, buckets: Buckets, columns: Int32Array, packed: Packed, found: Found): void {
  if (typeof value === 'string') buckets.get(value)?.ask(columns, packed, found)
  else if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) buckets.get(value[i])?.ask(columns, packed, found)
  }
}

const byFact = <T>(of: (fact: ScopeFact) => T): ByFact<T> => ({
  desk: of('desk'),
  staffMembers: of('staffMembers'),
  office: of('office'),
  officePath: of('officePath'),
})

function push(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
