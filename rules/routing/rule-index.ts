import {
  type Branch,
  branchesHeld,
  branchesOf,
  type Checked,
  check,
  type Expression,
  type Predicate,
  predicateOf,
} from '../condition/index.ts'
import type { FactName, FactsWithWords } from '../facts.ts'
import type { Rule } from '../policy.ts'
import { asksMore, STRIDE, writeColumns } from './columns.ts'
import { type Packed, packFacts } from './layout.ts'
import { type RuleSet, ruleSet } from './rule-set.ts'
import { SCOPES, type Scope, type ScopeFact, type Shape, shapeOf } from './shape.ts'
import { WordsOnce } from './words-once.ts'

type Understood = Exclude<Checked, { readonly faults: unknown }>

/** What of a rule is no number: asked last, of the few that come so far. */
interface More {
  /** Of each list one phrase must stand in the account. */
  readonly words: readonly Int32Array[]
  readonly rest: Predicate | null
  /** Every phrase the rule speaks of, to say which stood there. */
  readonly phrases: readonly string[]
}

type Buckets = Map<string, RuleSet>

interface Parts {
  readonly rules: readonly Rule[]
  readonly facts: readonly (readonly FactName[])[]
  readonly columns: Int32Array
  readonly more: ReadonlyMap<number, More>
  readonly words: WordsOnce
  readonly scoped: Readonly<Record<ScopeFact, Buckets>>
  /** Rules that name no office, desk or person. */
  readonly broad: RuleSet
}

/**
 * An ordered list of rules, indexed so that what it costs to find those that match follows how many match, not how many there
 * are: by desk, person and office first, by bits of the facts that have few values next, by words and closures last. Immutable
 * but for the room it works in; `replaced` shares what it can.
 */
export class RuleIndex {
  readonly #parts: Parts
  readonly #packed: Packed = { first: 0, second: 0, attitudes: 0, minute: 0 }
  #hits = new Int32Array(64)
  #count = 0
  #facts: FactsWithWords | null = null
  #longWay: readonly Predicate[] | null = null
  /** By rule, made when it first assigns. */
  readonly #branches: (readonly Branch[] | undefined)[]

  constructor(parts: Parts) {
    this.#parts = parts
    this.#branches = new Array(parts.rules.length)
  }

  static of(rules: readonly Rule[], checked: readonly Understood[]): RuleIndex {
    const shapes = checked.map(({ expression }) => shapeOf(expression))
    const spoken = new Set<string>()
    for (const { expression } of checked) gatherPhrases(expression, spoken)
    const words = new WordsOnce(spoken)
    const columns = new Int32Array(rules.length * STRIDE)
    const more = new Map<number, More>()
    const uses = usesOf(shapes)
    const found: Record<ScopeFact, Map<string, number[]>> = {
      desk: new Map(),
      staffMembers: new Map(),
      office: new Map(),
      officePath: new Map(),
    }
    const broad: number[] = []
    shapes.forEach((shape, rule) => {
      const scope = rarest(shape.scopes, (fact, value) => uses[fact].get(value) ?? 0)
      place(shape, checked[rule]?.expression, scope, rule, columns, more, words)
      if (!scope) broad.push(rule)
      else for (const value of scope.values) push(found[scope.fact], value, rule)
    })
    const bucketsOf = (fact: ScopeFact): Buckets =>
      new Map([...found[fact]].map(([value, each]) => [value, ruleSet(Int32Array.from(each), columns)]))
    return new RuleIndex({
      rules,
      facts: sharing(checked.map(({ facts }) => facts)),
      columns,
      more,
      words,
      scoped: {
        desk: bucketsOf('desk'),
        staffMembers: bucketsOf('staffMembers'),
        office: bucketsOf('office'),
        officePath: bucketsOf('officePath'),
      },
      broad: ruleSet(Int32Array.from(broad), columns),
    })
  }

  get rules(): readonly Rule[] {
    return this.#parts.rules
  }

  /** The facts a rule asks for. */
  factsOf(rule: number): readonly FactName[] {
    return this.#parts.facts[rule] ?? []
  }

  /** Of the alternatives a rule leaves open, those a complaint fits; null when it leaves none. */
  branchesOf(rule: number, facts: FactsWithWords): readonly string[] | null {
    let branches = this.#branches[rule]
    if (!branches) {
      branches = branchesOf(this.#parts.rules[rule]?.when ?? {})
      this.#branches[rule] = branches
    }
    return branches.length === 0 ? null : branchesHeld(branches, facts)
  }

  /** Phrases of a rule that stand in the complaint `matching` was last asked about. */
  wordsFoundFor(rule: number): string[] {
    const { more, words } = this.#parts
    return more.get(rule)?.phrases.filter((phrase) => words.has(phrase)) ?? []
  }

  /** Calls back with each rule that matches, in their order. */
  matching(facts: FactsWithWords, each: (rule: number) => void): void {
    const { scoped, broad, words, columns } = this.#parts
    words.begin(facts.words)
    if (!packFacts(facts, this.#packed)) {
      this.#matchingTheLongWay(facts, each)
      return
    }
    this.#facts = facts
    this.#count = 0
    if (broad.rules.length > 0) broad.ask(columns, this.#packed, this.#hit)
    for (const scope of SCOPES) {
      const buckets = scoped[scope]
      if (buckets.size === 0) continue
      const value: unknown = facts[scope]
      if (typeof value === 'string') buckets.get(value)?.ask(columns, this.#packed, this.#hit)
      else if (Array.isArray(value)) for (const one of value) buckets.get(one)?.ask(columns, this.#packed, this.#hit)
    }
    this.#facts = null
    this.#sort()
    // A rule that two of a complaint's people lead to is found twice.
    for (let i = 0; i < this.#count; i++) {
      const rule = this.#hits[i] as number
      if (i === 0 || rule !== this.#hits[i - 1]) each(rule)
    }
  }

  /** The same list with one rule in another's place. */
  replaced(position: number, rule: Rule, checked: Understood): RuleIndex {
    const { rules, facts, words, ...before } = this.#parts
    const columns = before.columns.slice()
    const more = new Map(before.more)
    more.delete(position)
    words.learn(phrasesIn(checked.expression))
    const shape = shapeOf(checked.expression)
    const scope = rarest(shape.scopes, (fact, value) => before.scoped[fact].get(value)?.rules.length ?? 0)
    place(shape, checked.expression, scope, position, columns, more, words)

    const anew = (set: RuleSet | undefined, isThere: boolean): RuleSet | undefined => {
      const others = [...(set?.rules ?? [])].filter((each) => each !== position)
      const all = isThere ? [...others, position].sort((a, b) => a - b) : others
      return all.length === 0 ? undefined : ruleSet(Int32Array.from(all), columns)
    }
    const buckets = (fact: ScopeFact): Buckets => {
      const kept: Buckets = new Map()
      for (const [value, set] of before.scoped[fact]) {
        const isThere = scope?.fact === fact && scope.values.includes(value)
        const next = isThere || set.rules.includes(position) ? anew(set, isThere) : set
        if (next) kept.set(value, next)
      }
      if (scope?.fact === fact) {
        for (const value of scope.values) {
          const next = kept.has(value) ? undefined : anew(undefined, true)
          if (next) kept.set(value, next)
        }
      }
      return kept
    }
    const broad = !scope || before.broad.rules.includes(position) ? anew(before.broad, !scope) : before.broad
    return new RuleIndex({
      rules: rules.with(position, rule),
      facts: facts.with(position, checked.facts),
      columns,
      more,
      words,
      scoped: {
        desk: buckets('desk'),
        staffMembers: buckets('staffMembers'),
        office: buckets('office'),
        officePath: buckets('officePath'),
      },
      broad: broad ?? ruleSet(new Int32Array(0), columns),
    })
  }

  readonly #hit = (rule: number): void => {
    const { columns, more } = this.#parts
    if (asksMore(columns, rule) && !this.#passesMore(more.get(rule))) return
    if (this.#count === this.#hits.length) {
      const larger = new Int32Array(this.#hits.length * 2)
      larger.set(this.#hits)
      this.#hits = larger
    }
    this.#hits[this.#count++] = rule
  }

  #passesMore(more: More | undefined): boolean {
    if (!more || !this.#facts) return true
    for (const ids of more.words) if (!this.#parts.words.hasAny(ids)) return false
    return more.rest === null || more.rest(this.#facts)
  }

  /** Few as a rule: put in order where they stand. */
  #sort(): void {
    const hits = this.#hits
    for (let i = 1; i < this.#count; i++) {
      const rule = hits[i] as number
      let j = i - 1
      for (; j >= 0 && (hits[j] as number) > rule; j--) hits[j + 1] = hits[j] as number
      hits[j + 1] = rule
    }
  }

  #matchingTheLongWay(facts: FactsWithWords, each: (rule: number) => void): void {
    this.#longWay ??= this.#parts.rules.map(({ when }) => {
      const checked = check(when)
      return 'faults' in checked ? () => false : predicateOf(checked.expression)
    })
    this.#longWay.forEach((matches, rule) => {
      if (matches(facts)) each(rule)
    })
  }
}

/** Writes a rule's numbers, and keeps aside what is none. The scope it is found by need not be asked again. */
function place(
  shape: Shape,
  expression: Expression | undefined,
  scope: Scope | null,
  rule: number,
  columns: Int32Array,
  more: Map<number, More>,
  words: WordsOnce,
): void {
  const rest = shape.rest
  for (const each of shape.scopes) {
    if (each !== scope) rest.push({ kind: 'test', fact: each.fact, test: { op: 'in', values: each.values } })
  }
  const hasMore = shape.words.length > 0 || rest.length > 0
  writeColumns(columns, rule, shape, hasMore)
  if (!hasMore) return
  more.set(rule, {
    words: shape.words.map((phrases) => words.idsOf(phrases)),
    rest:
      rest.length === 0
        ? null
        : predicateOf({ kind: 'all', of: rest }, (phrases) => {
            const ids = words.idsOf(phrases)
            return () => words.hasAny(ids)
          }),
    // Most rules speak of words in one list, if at all.
    phrases:
      rest.length === 0 && shape.words.length === 1 && shape.words[0]
        ? shape.words[0]
        : expression
          ? phrasesIn(expression)
          : [],
  })
}

const phrasesIn = (expression: Expression): string[] => [...gatherPhrases(expression, new Set())]

function gatherPhrases(expression: Expression, into: Set<string>): Set<string> {
  if (expression.kind === 'not') gatherPhrases(expression.of, into)
  else if (expression.kind !== 'test') for (const each of expression.of) gatherPhrases(each, into)
  else if (expression.test.op === 'contains') for (const phrase of expression.test.phrases) into.add(phrase)
  return into
}

/** How many rules name each value. */
function usesOf(shapes: readonly Shape[]): Record<ScopeFact, Map<string, number>> {
  const uses = { desk: new Map(), staffMembers: new Map(), office: new Map(), officePath: new Map() }
  for (const { scopes } of shapes) {
    for (const { fact, values } of scopes)
      for (const value of values) uses[fact].set(value, (uses[fact].get(value) ?? 0) + 1)
  }
  return uses
}

function rarest(scopes: readonly Scope[], usesOf: (fact: ScopeFact, value: string) => number): Scope | null {
  const [only] = scopes
  if (only && scopes.length === 1) return only
  let best: Scope | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const scope of scopes) {
    let uses = 0
    for (const value of scope.values) uses += usesOf(scope.fact, value)
    if (uses >= fewest) continue
    best = scope
    fewest = uses
  }
  return best
}

/** Lists that are the same become one list: thousands of rules ask for the same few facts. */
function sharing(lists: readonly (readonly FactName[])[]): (readonly FactName[])[] {
  const known = new Map<string, readonly FactName[]>()
  return lists.map((list) => {
    const key = list.join()
    const same = known.get(key) ?? list
    known.set(key, same)
    return same
  })
}

function push(lists: Map<string, number[]>, key: string, item: number): void {
  const list = lists.get(key)
  if (list) list.push(item)
  else lists.set(key, [item])
}
