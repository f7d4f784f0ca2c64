import { type Checked, check, type Expression, type Predicate, predicateOf } from '../condition/index.ts'
import type { FactsWithWords } from '../facts.ts'
import type { Rule } from '../policy.ts'
import { ASKS_MORE, ASSIGNS, askedIn, COLLECTS, STRIDE, signsOf, writeColumns } from './columns.ts'
import type { Found } from './found.ts'
import { type Asked, type Packed, packFacts } from './layout.ts'
import { type More, moreOf, passesMore, phrasesIn } from './more.ts'
import { Positions } from './positions.ts'
import { type Reason, Reasons } from './reasons.ts'
import { rarest, type Scope, usesIn } from './scope.ts'
import { ScopedRules } from './scoped-rules.ts'
import { type Shape, shapeOf } from './shape.ts'
import { WordsOnce } from './words-once.ts'

type Understood = Exclude<Checked, { readonly faults: unknown }>

interface Parts {
  readonly rules: readonly Rule[]
  readonly reasons: Reasons
  readonly columns: Int32Array
  readonly more: readonly (More | undefined)[]
  readonly words: WordsOnce
  readonly scoped: ScopedRules
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

  /** Of the complaint `match` was last asked about: the first rule that assigns. */
  first = NONE
  /** Of the same: the rules that collect, in their order. */
  readonly collecting = new Positions()

  private constructor(parts: Parts) {
    this.#parts = parts
    this.#asked = askedIn(parts.columns)
  }

  static of(rules: readonly Rule[], checked: readonly Understood[]): RuleIndex {
    const shapes = checked.map(({ expression }) => shapeOf(expression))
    const phrases = new Set<string>()
    for (const { expression } of checked) phrasesIn(expression, phrases)
    const words = new WordsOnce(phrases)
    const usesOf = usesIn(shapes.map(({ scopes }) => scopes))
    const scopes = shapes.map((shape) => rarest(shape.scopes, usesOf))
    const columns = new Int32Array(rules.length * STRIDE)
    const more = shapes.map((shape, i) => {
      const { expression } = checked[i] as Understood
      return place(i, rules[i] as Rule, shape, expression, scopes[i] ?? null, columns, words)
    })
    const reasons = Reasons.of(
      rules,
      checked.map(({ facts }) => facts),
    )
    return new RuleIndex({ rules, reasons, columns, more, words, scoped: ScopedRules.of(scopes, columns) })
  }

  /** The same list with one rule in another's place. */
  replaced(position: number, rule: Rule, { expression, facts }: Understood): RuleIndex {
    const { rules, reasons, words, scoped, ...before } = this.#parts
    const columns = before.columns.slice()
    words.learn(phrasesIn(expression))
    const shape = shapeOf(expression)
    const scope = rarest(shape.scopes, (fact, value) => scoped.countFor(fact, value))
    const more = place(position, rule, shape, expression, scope, columns, words)
    return new RuleIndex({
      rules: rules.with(position, rule),
      reasons: reasons.replaced(position, rule, facts),
      columns,
      more: before.more.with(position, more),
      words,
      scoped: scoped.replaced(position, scope, columns),
    })
  }

  get rules(): readonly Rule[] {
    return this.#parts.rules
  }

  reasonOf(rule: number, facts: FactsWithWords): Reason {
    return this.#parts.reasons.of(rule, facts)
  }

  /** Phrases of a rule that stand in the complaint `match` was last asked about. */
  wordsFoundFor(rule: number): readonly string[] {
    const { more, words } = this.#parts
    const phrases = more[rule]?.phrases
    return phrases === undefined || phrases.length === 0 ? NO_WORDS : phrases.filter((phrase) => words.has(phrase))
  }

  /** Finds the first rule that assigns and those that collect: `first`, -1 when there is none, and `collecting`. */
  match(facts: FactsWithWords): void {
    const { scoped, words, columns } = this.#parts
    this.first = NONE
    this.collecting.clear()
    this.#open.clear()
    words.begin(facts.words)
    if (packFacts(facts, this.#asked, this.#packed)) {
      scoped.ask(facts, columns, this.#packed, this)
      if (this.#open.count > 0) this.#askMore(facts)
    } else this.#matchTheLongWay(facts)
    this.collecting.sort()
    if (this.first === NONE) this.first = -1
  }

  take(rule: number, signs: number): void {
    if ((signs & ASKS_MORE) !== 0) this.#open.push(rule)
    else this.#matched(rule, signs)
  }

  #matched(rule: number, signs: number): void {
    if ((signs & ASSIGNS) !== 0 && rule < this.first) this.first = rule
    if ((signs & COLLECTS) !== 0) this.collecting.push(rule)
  }

  /** Rule by rule in their order: behind one that assigns only those that collect are worth a look at the account. */
  #askMore(facts: FactsWithWords): void {
    const { columns, more, words } = this.#parts
    const open = this.#open
    open.sort()
    for (let i = 0; i < open.count; i++) {
      const rule = open.at(i)
      const signs = signsOf(columns, rule)
      if (rule > this.first && (signs & COLLECTS) === 0) continue
      if (passesMore(more[rule] as More, facts, words)) this.#matched(rule, signs)
    }
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

/** Writes a rule's numbers, and answers what of it is none. */
function place(
  position: number,
  { then }: Rule,
  shape: Shape,
  expression: Expression,
  scope: Scope | null,
  columns: Int32Array,
  words: WordsOnce,
): More | undefined {
  const more = moreOf(shape, expression, scope, words)
  const collects = (then.tags?.length ?? 0) + (then.notify?.length ?? 0) > 0
  const signs =
    (more === undefined ? 0 : ASKS_MORE) | (then.assign === undefined ? 0 : ASSIGNS) | (collects ? COLLECTS : 0)
  writeColumns(columns, position, shape, signs)
  return more
}
