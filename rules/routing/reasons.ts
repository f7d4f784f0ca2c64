import { type Alternatives, alternativesOf, reasonOf } from '../condition/index.ts'
import type { FactName, FactsWithWords } from '../facts.ts'
import type { Rule } from '../policy.ts'
import { type Copy, copiesOf } from './matched.ts'

/** What a rule's answer hung on. */
export interface Reason {
  /** Copy the facts it asked, of alternatives only where one held. */
  readonly copies: readonly Copy[]
  /** The alternatives that held; null where it leaves none. */
  readonly branches: readonly string[] | null
}

/** The reason of each rule, should it be the one that answers. */
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
      const reason = known.get(key) ?? plainlyFor(facts)
      known.set(key, reason)
      return reason
    })
    return new Reasons(rules, plainly)
  }

  of(rule: number, complaint: FactsWithWords): Reason {
    let alternatives = this.#alternatives[rule]
    if (alternatives === undefined) {
      alternatives = alternativesOf(this.#rules[rule]?.when ?? {})
      this.#alternatives[rule] = alternatives
    }
    if (alternatives.branches.length === 0) return this.#plainly[rule] as Reason
    const { facts, branches } = reasonOf(alternatives, complaint)
    return { copies: copiesOf(facts), branches }
  }

  replaced(position: number, rule: Rule, asked: readonly FactName[]): Reasons {
    return new Reasons(this.#rules.with(position, rule), this.#plainly.with(position, plainlyFor(asked)))
  }
}

const plainlyFor = (asked: readonly FactName[]): Reason => ({ copies: copiesOf(asked), branches: null })
