import { FACT_KINDS, FACT_VOCABULARY, type FactName, isFactName } from '../facts.ts'
import { type Condition, type ConditionFault, GROUPS, MAX_DEPTH, MAX_STRING_BYTES, OPERATORS } from './condition.ts'
import { type Expression, not, type Scalar, type Test } from './expression.ts'
import { tooLarge } from './measure.ts'
import { nearest } from './nearest.ts'

export type Checked =
  | { readonly expression: Expression; readonly facts: readonly FactName[] }
  | { readonly faults: readonly ConditionFault[] }

/** What stands in the tree in place of something faulty; such a tree is never given out. */
const NOTHING: Expression = { kind: 'any', of: [] }

/**
 * Reads a condition: every field, operator and word in it must be known and fit. Answers what it means and which facts it
 * asks, or everything that is wrong with it, each fault with its path and the word that was probably meant.
 */
export function check(condition: Condition): Checked {
  const large = tooLarge(condition)
  if (large !== null) return { faults: [{ path: '', fault: large }] }
  const reading = new Reading()
  const expression = reading.document('', condition, 1)
  return reading.faults.length > 0 ? { faults: reading.faults } : { expression, facts: [...reading.facts] }
}

class Reading {
  readonly faults: ConditionFault[] = []
  readonly facts = new Set<FactName>()

  document(path: string, value: unknown, depth: number): Expression {
    if (this.#isTooDeep(path, depth)) return NOTHING
    if (!isDocument(value)) return this.#fault(path, 'needs a condition')
    const parts = Object.entries(value).map(([key, wanted]): Expression => {
      const here = path === '' ? key : `${path}.${key}`
      if (key === '$and') return { kind: 'all', of: this.#group(here, wanted, depth) }
      if (key === '$or') return { kind: 'any', of: this.#group(here, wanted, depth) }
      if (key === '$nor') return not({ kind: 'any', of: this.#group(here, wanted, depth) })
      if (key.startsWith('$')) return this.#unknown(here, `unknown operator ${key}`, key, GROUPS)
      if (!isFactName(key)) return this.#unknown(here, `unknown fact ${key}`, key, Object.keys(FACT_KINDS))
      this.facts.add(key)
      return this.#field(here, key, wanted, depth + 1)
    })
    return single(parts)
  }

  #group(path: string, value: unknown, depth: number): Expression[] {
    if (!Array.isArray(value) || value.length === 0) {
      this.#fault(path, 'needs a list of conditions')
      return []
    }
    return value.map((each, i) => this.document(`${path}.${i}`, each, depth + 1))
  }

  #field(path: string, fact: FactName, wanted: unknown, depth: number): Expression {
    if (this.#isTooDeep(path, depth)) return NOTHING
    if (isScalar(wanted)) return this.#operator(path, fact, '$eq', wanted, depth)
    if (!isDocument(wanted)) return this.#fault(path, 'needs a value or operators')
    const parts = Object.entries(wanted).map(([name, value]) =>
      this.#operator(`${path}.${name}`, fact, name, value, depth),
    )
    return parts.length === 0 ? this.#fault(path, 'says nothing') : single(parts)
  }

  #operator(path: string, fact: FactName, name: string, value: unknown, depth: number): Expression {
    const kind = FACT_KINDS[fact]
    if (kind === 'text' && name !== '$contains' && name !== '$not' && isOperator(name)) {
      return this.#fault(path, 'words can only be asked with $contains')
    }
    switch (name) {
      case '$eq':
        return test(fact, { op: 'in', values: this.#scalar(path, fact, value) })
      case '$ne':
        return not(test(fact, { op: 'in', values: this.#scalar(path, fact, value) }))
      case '$in':
        return test(fact, { op: 'in', values: this.#scalars(path, fact, value) })
      case '$nin':
        return not(test(fact, { op: 'in', values: this.#scalars(path, fact, value) }))
      case '$all':
        return test(fact, { op: 'every', values: this.#scalars(path, fact, value) })
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte': {
        if (kind !== 'number' || typeof value !== 'number' || !Number.isFinite(value)) {
          return this.#fault(path, 'compares numbers only')
        }
        const bound = { value, inclusive: name === '$gte' || name === '$lte' }
        return test(fact, { op: 'range', ...(name === '$gt' || name === '$gte' ? { above: bound } : { below: bound }) })
      }
      case '$exists': {
        if (typeof value !== 'boolean') return this.#fault(path, 'needs true or false')
        return value ? test(fact, { op: 'exists' }) : not(test(fact, { op: 'exists' }))
      }
      case '$size':
        if (kind !== 'words' || typeof value !== 'number' || !Number.isInteger(value) || value < 0) {
          return this.#fault(path, 'counts the elements of a list')
        }
        return test(fact, { op: 'size', n: value })
      case '$not':
        if (!isDocument(value)) return this.#fault(path, 'needs operators')
        return not(this.#field(path, fact, value, depth + 1))
      case '$contains':
        return this.#contains(path, fact, value)
      default:
        return this.#unknown(path, `unknown operator ${name}`, name, OPERATORS)
    }
  }

  #contains(path: string, fact: FactName, value: unknown): Expression {
    if (FACT_KINDS[fact] !== 'text') return this.#fault(path, '$contains asks the words of the account only')
    if (!Array.isArray(value) || value.length === 0 || !value.every((each) => typeof each === 'string')) {
      return this.#fault(path, 'needs a list of words')
    }
    const phrases = value.filter((phrase, i) => {
      const at = `${path}.${i}`
      if (!this.#isShort(at, phrase)) return false
      if (!/[\p{L}\p{N}]/u.test(phrase)) this.#fault(at, 'holds no word')
      return true
    })
    return test(fact, { op: 'contains', phrases })
  }

  #scalars(path: string, fact: FactName, value: unknown): Scalar[] {
    if (!Array.isArray(value)) {
      this.#fault(path, 'needs a list')
      return []
    }
    const scalars: Scalar[] = []
    for (let i = 0; i < value.length; i++) scalars.push(...this.#scalar(`${path}.${i}`, fact, value[i]))
    return scalars
  }

  /** The value in a list of one; of none when it is faulty. */
  #scalar(path: string, fact: FactName, value: unknown): Scalar[] {
    const kind = FACT_KINDS[fact]
    const wanted = kind === 'number' ? 'number' : kind === 'truth' ? 'boolean' : 'string'
    if (value === null) return [null]
    if (!isScalar(value) || typeof value !== wanted || (typeof value === 'number' && !Number.isFinite(value))) {
      this.#fault(path, `needs a ${wanted}`)
      return []
    }
    if (typeof value === 'string') {
      if (!this.#isShort(path, value)) return []
      const known = FACT_VOCABULARY[fact]
      if (known && !known.includes(value)) {
        this.#unknown(path, `${fact} is never ${value}`, value, known)
        return []
      }
    }
    return [value]
  }

  #isShort(path: string, text: string): boolean {
    if (text.length * 3 <= MAX_STRING_BYTES || (text.length <= MAX_STRING_BYTES && bytesOf(text) <= MAX_STRING_BYTES))
      return true
    this.#fault(path, `longer than ${MAX_STRING_BYTES} bytes`)
    return false
  }

  #isTooDeep(path: string, depth: number): boolean {
    if (depth <= MAX_DEPTH) return false
    this.#fault(path, `deeper than ${MAX_DEPTH} levels`)
    return true
  }

  #unknown(path: string, fault: string, written: string, known: readonly string[]): Expression {
    const meant = nearest(written, known)
    this.faults.push(meant === null ? { path, fault } : { path, fault, nearest: meant })
    return NOTHING
  }

  #fault(path: string, fault: string): Expression {
    this.faults.push({ path, fault })
    return NOTHING
  }
}

const test = (fact: FactName, asked: Test): Expression => ({ kind: 'test', fact, test: asked })

const isOperator = (name: string): boolean => OPERATORS.some((operator) => operator === name)

const isScalar = (value: unknown): value is Scalar =>
  value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

const isDocument = (value: unknown): value is Condition =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const single = (parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', of: parts }

/** In UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
