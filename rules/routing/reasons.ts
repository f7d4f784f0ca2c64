import { type Alternatives, alternativesOf, type Reason, reasonOf } from '../condition/index.ts'
import type { FactName, FactsWithWords } from '../facts.ts'
import type { Rule } from '../policy.ts'

/** For each rule the facts its answer hangs on: what it asks, of alternatives only where one held. */
export class Reasons {
  readonly #rules: readonly Rule[]
  /** By rule, as if it left no alternatives: the same for all rules that ask the same facts. */
  readonly #plainly: readonly Reason[]
  /** By rule, made when it first assigns. */
  readonly #alternatives: (Alternatives | undefined)[]

  private constructor(rules: readonly Rule[], plainly: readonly Reason[]) {
    this.#rules = rules
    this.#plainly = plainly
    this.#alternatives = new Array(rules.length)
  }

  static of(rules: readonly Rule[], asked: readonly (readonly FactName[])[]): Reasons {
    const known = new Map<string, Reason>()
    const plainly = asked.map((facts) => {
      const key = facts.join()
      const reason = known.get(key) ?? reasonFor(facts)
      known.set(key, reason)
      return reason
    })
    return new Reasons(rules, plainly)
  }

  of(rule: number, facts: FactsWithWords): Reason {
    let alternatives = this.#alternatives[rule]
    if (alternatives === undefined) {
      alternatives = alternativesOf(this.#rules[rule]?.when ?? {})
      this.#alternatives[rule] = alternatives
    }
    return alternatives.branches.length === 0 ? (this.#plainly[rule] as Reason) : reasonOf(alternatives, facts)
  }

  replaced(position: number, rule: Rule, asked: readonly FactName[]): Reasons {
    return new Reasons(this.#rules.with(position, rule), this.#plainly.with(position, reasonFor(asked)))
  }
}

const reasonFor = (facts: readonly FactName[]): Reason => ({ facts, branches: null })
