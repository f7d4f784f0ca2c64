import { ANY_ATTITUDE_OF, FIRST, SECOND, STRIDE } from './columns.ts'
import { askOne, type Found } from './found.ts'
import { PACKED, type Packed } from './layout.ts'

/** A row for each bit of the first packed word, then of the second, then of the attitudes. */
const SECOND_ROW = 32
const ATTITUDE_ROW = 64
const ROWS = 96

/**
 * For each value of each packed fact, which rules of a set let it through, a bit a rule: those that may match are the rows of a
 * complaint's values put together by `and`, 32 rules at a time.
 */
export class RuleRows {
  readonly #rules: Int32Array
  /** Numbers of 32 bits in a row. */
  readonly #width: number
  readonly #rows: Int32Array
  /** The bits of each fact that some rule of the set asks, by packed word. */
  readonly #first: readonly number[]
  readonly #second: readonly number[]

  constructor(rules: Int32Array, columns: Int32Array) {
    this.#rules = rules
    this.#width = Math.ceil(rules.length / 32)
    this.#rows = new Int32Array(ROWS * this.#width)
    let [first, second] = [-1, -1]
    rules.forEach((rule, i) => {
      const at = rule * STRIDE
      first &= columns[at + FIRST] as number
      second &= columns[at + SECOND] as number
      this.#write(0, i, columns[at + FIRST] as number)
      this.#write(SECOND_ROW, i, columns[at + SECOND] as number)
      this.#write(ATTITUDE_ROW, i, columns[at + ANY_ATTITUDE_OF] as number)
    })
    this.#first = factsAsked(0, first)
    this.#second = factsAsked(1, second)
  }

  ask(columns: Int32Array, packed: Packed, found: Found): void {
    for (let k = 0; k < this.#width; k++) {
      let left = 0
      for (let bits = packed.attitudes; bits !== 0; bits &= bits - 1) left |= this.#row(ATTITUDE_ROW, bits, k)
      for (let i = 0; i < this.#first.length && left !== 0; i++) {
        left &= this.#row(0, packed.first & (this.#first[i] as number), k)
      }
      for (let i = 0; i < this.#second.length && left !== 0; i++) {
        left &= this.#row(SECOND_ROW, packed.second & (this.#second[i] as number), k)
      }
      for (; left !== 0; left &= left - 1) askOne(columns, this.#rules[k * 32 + lowest(left)] as number, packed, found)
    }
  }

  #row(from: number, bits: number, k: number): number {
    return this.#rows[(from + lowest(bits)) * this.#width + k] as number
  }

  #write(from: number, rule: number, bits: number): void {
    for (let left = bits; left !== 0; left &= left - 1) {
      const at = (from + lowest(left)) * this.#width + (rule >>> 5)
      this.#rows[at] = (this.#rows[at] as number) | (1 << (rule & 31))
    }
  }
}

/** Which bit is the lowest. */
const lowest = (bits: number): number => 31 - Math.clz32(bits & -bits)

/** A fact of which every rule lets every value through is asked by none. */
const factsAsked = (word: 0 | 1, letThrough: number): number[] =>
  PACKED.filter((fact) => fact.word === word && (letThrough & fact.allBits) !== fact.allBits).map(
    ({ allBits }) => allBits,
  )
