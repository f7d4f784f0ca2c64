import { askOne, type Found } from './found.ts'
import type { Packed } from './layout.ts'
import { RuleRows } from './rule-rows.ts'

/** Up to here asking one rule after the other is quicker than putting rows of bits together. */
const ROWS_FROM = 12

/** Rules to be asked together, in their order. */
export class RuleSet {
  readonly rules: Int32Array
  readonly #rows: RuleRows | null

  constructor(rules: Int32Array, columns: Int32Array) {
    this.rules = rules
    this.#rows = rules.length < ROWS_FROM ? null : new RuleRows(rules, columns)
  }

  ask(columns: Int32Array, packed: Packed, found: Found): void {
    if (this.#rows !== null) {
      this.#rows.ask(columns, packed, found)
      return
    }
    const { rules } = this
    for (let i = 0; i < rules.length; i++) askOne(columns, rules[i] as number, packed, found)
  }
}
