import { ANY_ATTITUDE_OF, COLLECTS, FIRST, passesColumns, SECOND, STRIDE, signsOf } from './columns.ts'
import { ALWAYS_BIT, ATTITUDE_BITS, PACKED, type Packed } from './layout.ts'

/** Where a set tells which rules' numbers let a complaint through. */
export interface Found {
  take(rule: number, signs: number): void
  /** The first that assigns of those found so far: a later one counts only if it collects. */
  readonly first: number
}

/** Up to here asking one rule after the other is quicker than putting rows of bits together. */
const ROWS_FROM = 96

/** Rules to be asked together, in their order. */
export class RuleSet {
  readonly rules: Int32Array
  readonly #rows: Rows | null

  constructor(rules: Int32Array, columns: Int32Array) {
    this.rules = rules
    this.#rows = rules.length < ROWS_FROM ? null : inRows(rules, columns)
  }

  /** Tells each rule that the complaint's numbers pass and that can still change the answer. */
  ask(columns: Int32Array, packed: Packed, found: Found): void {
    if (this.#rows !== null) {
      this.#rows(columns, packed, found)
      return
    }
    const { rules } = this
    for (let i = 0; i < rules.length; i++) askOne(columns, rules[i] as number, packed, found)
  }
}

function askOne(columns: Int32Array, rule: number, packed: Packed, found: Found): void {
  const signs = signsOf(columns, rule)
  if (rule > found.first && (signs & COLLECTS) === 0) return
  if (passesColumns(columns, rule, packed)) found.take(rule, signs)
}

type Rows = (columns: Int32Array, packed: Packed, found: Found) => void

/**
 * For each value of each packed fact, which rules let it through, a bit a rule: the rules that may match are the rows of a
 * complaint's values put together by `and`, 32 rules at a time.
 */
function inRows(rules: Int32Array, written: Int32Array): Rows {
  const width = Math.ceil(rules.length / 32)
  const rowOf = (column: number, bit: number): Uint32Array => {
    const row = new Uint32Array(width)
    for (let i = 0; i < rules.length; i++) {
      const passes = ((written[(rules[i] as number) * STRIDE + column] as number) & bit) !== 0
      if (passes) row[i >>> 5] = ((row[i >>> 5] as number) | (1 << (i & 31))) >>> 0
    }
    return row
  }
  const isWhole = (row: Uint32Array) =>
    row.every(
      (word, i) => word === (i < width - 1 || rules.length % 32 === 0 ? 0xffffffff : 2 ** (rules.length % 32) - 1),
    )

  // A fact that no rule of the set asks has whole rows only: nothing to put together.
  const facts = PACKED.map(({ word, bits }) => ({
    word,
    rows: new Map([...bits.values()].map((bit) => [bit, rowOf(word === 0 ? FIRST : SECOND, bit)])),
    mask: [...bits.values()].reduce((a, b) => a | b, 0),
  })).filter(({ rows }) => ![...rows.values()].every(isWhole))
  const first = facts.filter(({ word }) => word === 0)
  const second = facts.filter(({ word }) => word === 1)
  const attitudes = [...ATTITUDE_BITS.values(), ALWAYS_BIT].map((bit) => ({ bit, row: rowOf(ANY_ATTITUDE_OF, bit) }))
  const chosen: Uint32Array[] = []
  const anyOf: Uint32Array[] = []

  return (columns, packed, found) => {
    let n = 0
    for (let i = 0; i < first.length; i++) {
      const fact = first[i] as (typeof first)[number]
      chosen[n++] = fact.rows.get(packed.first & fact.mask) as Uint32Array
    }
    for (let i = 0; i < second.length; i++) {
      const fact = second[i] as (typeof second)[number]
      chosen[n++] = fact.rows.get(packed.second & fact.mask) as Uint32Array
    }
    let m = 0
    for (let i = 0; i < attitudes.length; i++) {
      const each = attitudes[i] as (typeof attitudes)[number]
      if ((packed.attitudes & each.bit) !== 0) anyOf[m++] = each.row
    }
    for (let k = 0; k < width; k++) {
      let left = 0
      for (let j = 0; j < m; j++) left |= (anyOf[j] as Uint32Array)[k] as number
      for (let j = 0; j < n && left !== 0; j++) left &= (chosen[j] as Uint32Array)[k] as number
      while (left !== 0) {
        const bit = 31 - Math.clz32(left & -left)
        left &= left - 1
        askOne(columns, rules[k * 32 + bit] as number, packed, found)
      }
    }
  }
}
