import {
  type Alternatives,
  alternativesOf,
  type Checked,
  check,
  type Expression,
  type Predicate,
  predicateOf,
  type Reason,
  reasonOf,
} from '../condition/index.ts'
import type { FactName, FactsWithWords } from '../facts.ts'
import type { Rule } from '../policy.ts'
import { ASKS_MORE, ASSIGNS, askedIn, COLLECTS, STRIDE, signsOf, writeColumns } from './columns.ts'
import { type Asked, type Packed, packFacts } from './layout.ts'
import { Positions } from './positions.ts'
import { type Found, RuleSet } from './rule-set.ts'
import { type Scope, type ScopeFact, type Shape, shapeOf } from './shape.ts'
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
  readonly more: readonly (More | undefined)[]
  readonly words: WordsOnce
  readonly scoped: Readonly<Record<ScopeFact, Buckets>>
  /** Rules that name no office, desk or person. */
  readonly broad: RuleSet
}

/** No rule: later than any. */
const NONE = 0x7fffffff

/**
 * An ordered list of rules, indexed so that what it costs to find those that match follows how many match, not how many there
 * are: by desk, person and office first, by bits of the facts that have few values next, by words and closures last, and only
 * while they can change the answer. Immutable but for the room it works in; `replaced` shares what it can.
 */
export class RuleIndex implements Found {
  readonly #parts: Parts
  readonly #asked: Asked
  readonly #packed: Packed = { first: 0, second: 0, attitudes: 0, minute: 0 }
  /** Rules whose numbers pass and that ask more. */
  readonly #open = new Positions()
  #longWay: readonly Predicate[] | null = null
  /** By rule, made when it first assigns. */
  readonly #alternatives: (Alternatives | undefined)[]

  /** Of the complaint `match` was last asked about: the first rule that assigns. */
  first = NONE
  /** Of the same: the rules that collect, in their order. */
  readonly collecting = new Positions()

  constructor(parts: Parts) {
    this.#parts = parts
    this.#asked = askedIn(parts.columns)
    this.#alternatives = new Array(parts.rules.length)
  }

  static of(rules: readonly Rule[], checked: readonly Understood[]): RuleIndex {
    const shapes = checked.map(({ expression }) => shapeOf(expression))
    const spoken = new Set<string>()
    for (const { expression } of checked) gatherPhrases(expression, spoken)
    const words = new WordsOnce(spoken)
    const columns = new Int32Array(rules.length * STRIDE)
    const more = new Array<More | undefined>(rules.length)
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
      place(shape, checked[rule]?.expression, scope, rule, rules[rule]?.then, columns, more, words)
      if (!scope) broad.push(rule)
      else for (const value of scope.values) push(found[scope.fact], value, rule)
    })
    const bucketsOf = (fact: ScopeFact): Buckets =>
      new Map([...found[fact]].map(([value, each]) => [value, new RuleSet(Int32Array.from(each), columns)]))
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
      broad: new RuleSet(Int32Array.from(broad), columns),
    })
  }

  get rules(): readonly Rule[] {
    return this.#parts.rules
  }

  /** The facts a rule asks for, as far as a complaint's answer hangs on them: of alternatives, those of the ones that held. */
  reasonOf(rule: number, facts: FactsWithWords): Reason {
    let alternatives = this.#alternatives[rule]
    if (alternatives === undefined) {
      alternatives = alternativesOf(this.#parts.rules[rule]?.when ?? {})
      this.#alternatives[rule] = alternatives
    }
    const asked = this.#parts.facts[rule] ?? []
    return alternatives.branches.length === 0 ? { facts: asked, branches: null } : reasonOf(alternatives, facts)
  }

  /** Phrases of a rule that stand in the complaint `match` was last asked about. */
  wordsFoundFor(rule: number): readonly string[] {
    const { more, words } = this.#parts
    const phrases = more[rule]?.phrases
    return phrases === undefined || phrases.length === 0 ? NO_WORDS : phrases.filter((phrase) => words.has(phrase))
  }

  /** Finds the first rule that assigns and those that collect: `first`, -1 when there is none, and `collecting`. */
  match(facts: FactsWithWords): void {
    const { scoped, broad, words, columns } = this.#parts
    const packed = this.#packed
    this.first = NONE
    this.collecting.clear()
    this.#open.clear()
    words.begin(facts.words)
    if (!packFacts(facts, this.#asked, packed)) this.#matchTheLongWay(facts)
    else {
      if (broad.rules.length > 0) broad.ask(columns, packed, this)
      if (scoped.office.size > 0) this.#askFor(facts.office, scoped.office)
      if (scoped.desk.size > 0) this.#askFor(facts.desk, scoped.desk)
      if (scoped.staffMembers.size > 0) this.#askFor(facts.staffMembers, scoped.staffMembers)
      if (scoped.officePath.size > 0) this.#askFor(facts.officePath, scoped.officePath)
      if (this.#open.count > 0) this.#askMore(facts)
    }
    this.collecting.sort()
    if (this.first === NONE) this.first = -1
  }

  /** Takes up a rule whose numbers a complaint passes. */
  take(rule: number, signs: number): void {
    if ((signs & ASKS_MORE) !== 0) this.#open.push(rule)
    else this.#matched(rule, signs)
  }

  /** The same list with one rule in another's place. */
  replaced(position: number, rule: Rule, checked: Understood): RuleIndex {
    const { rules, facts, words, ...before } = this.#parts
    const columns = before.columns.slice()
    const more = [...before.more]
    more[position] = undefined
    words.learn(phrasesIn(checked.expression))
    const shape = shapeOf(checked.expression)
    const scope = rarest(shape.scopes, (fact, value) => before.scoped[fact].get(value)?.rules.length ?? 0)
    place(shape, checked.expression, scope, position, rule.then, columns, more, words)

    const anew = (set: RuleSet | undefined, isThere: boolean): RuleSet | undefined => {
      const others = [...(set?.rules ?? [])].filter((each) => each !== position)
      const all = isThere ? [...others, position].sort((a, b) => a - b) : others
      return all.length === 0 ? undefined : new RuleSet(Int32Array.from(all), columns)
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
      broad: broad ?? new RuleSet(new Int32Array(0), columns),
    })
  }

  #matched(rule: number, signs: number): void {
    if ((signs & ASSIGNS) !== 0 && rule < this.first) this.first = rule
    if ((signs & COLLECTS) !== 0) this.collecting.push(rule)
  }

  #askFor(value: unknown, buckets: Buckets): void {
    const { columns } = this.#parts
    if (typeof value === 'string') buckets.get(value)?.ask(columns, this.#packed, this)
    else if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i++) buckets.get(value[i])?.ask(columns, this.#packed, this)
    }
  }

  /** Rule by rule in their order: behind one that assigns only those that collect are worth a look at the account. */
  #askMore(facts: FactsWithWords): void {
    const { columns, more } = this.#parts
    const open = this.#open
    open.sort()
    for (let i = 0; i < open.count; i++) {
      const rule = open.at(i)
      const signs = signsOf(columns, rule)
      if (rule > this.first && (signs & COLLECTS) === 0) continue
      if (this.#passesMore(more[rule], facts)) this.#matched(rule, signs)
    }
  }

  #passesMore(more: More | undefined, facts: FactsWithWords): boolean {
    if (more === undefined) return true
    const { words } = more
    for (let i = 0; i < words.length; i++) if (!this.#parts.words.hasAny(words[i] as Int32Array)) return false
    return more.rest === null || more.rest(facts)
  }

  #matchTheLongWay(facts: FactsWithWords): void {
    const { rules, columns } = this.#parts
    this.#longWay ??= rules.map(({ when }) => {
      const checked = check(when)
      return 'faults' in checked ? () => false : predicateOf(checked.expression)
    })
    this.#longWay.forEach((matches, rule) => {
      if (matches(facts)) this.#matched(rule, signsOf(columns, rule))
    })
  }
}

const NO_WORDS: readonly string[] = []

/** Writes a rule's numbers, and keeps aside what is none. The scope it is found by need not be asked again. */
function place(
  shape: Shape,
  expression: Expression | undefined,
  scope: Scope | null,
  rule: number,
  then: Rule['then'] | undefined,
  columns: Int32Array,
  more: (More | undefined)[],
  words: WordsOnce,
): void {
  const rest = shape.rest
  for (const each of shape.scopes) {
    if (each !== scope) rest.push({ kind: 'test', fact: each.fact, test: { op: 'in', values: each.values } })
  }
  const hasMore = shape.words.length > 0 || rest.length > 0
  const collects = (then?.tags?.length ?? 0) + (then?.notify?.length ?? 0) > 0
  const signs = (hasMore ? ASKS_MORE : 0) | (then?.assign === undefined ? 0 : ASSIGNS) | (collects ? COLLECTS : 0)
  writeColumns(columns, rule, shape, signs)
  if (!hasMore) return
  more[rule] = {
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
  }
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
