import { FACT_KINDS, FACT_VOCABULARY, type FactKind, type FactName, isFactName } from '../facts.ts'
import {
  type Condition,
  GROUPS,
  MAX_DEPTH,
  MAX_DOCUMENT_BYTES,
  MAX_NODES,
  MAX_STRING_BYTES,
  OPERATORS,
  type Operator,
} from './condition.ts'
import { type Expression, not, type Scalar, type Test } from './expression.ts'
import { type ConditionFault, type FaultWord, MOST_FAULTS, type Wanted } from './fault.ts'
import { nearest } from './nearest.ts'

export type Checked =
  | { readonly expression: Expression; readonly facts: readonly FactName[] }
  | { readonly faults: readonly ConditionFault[] }

const ALWAYS = ['$eq', '$ne', '$in', '$nin', '$exists', '$not', '$all'] as const satisfies readonly Operator[]
const OPERATORS_OF: Readonly<Record<FactKind, readonly Operator[]>> = {
  word: ALWAYS,
  truth: ALWAYS,
  words: [...ALWAYS, '$size'],
  number: [...ALWAYS, '$gt', '$gte', '$lt', '$lte'],
  text: ['$contains', '$not'],
}

const FACT_NAMES = Object.keys(FACT_KINDS)

/** What stands in the tree in place of something faulty; such a tree is never given out. */
const NOTHING: Expression = { kind: 'any', of: [] }

/** Of a word that is repeated in a fault. */
const LONGEST_GIVEN = 60

/** Half of a surrogate pair alone: no database keeps it, so nothing stored could equal it. */
const BROKEN = /\p{Surrogate}/u

/**
 * Reads a condition, however it came in: every field, operator and word in it must be known and fit. Answers what it means
 * and which facts it asks, or what is wrong with it, each fault with its path and the word that was probably meant. The work
 * is bounded by the limits, whatever is sent.
 */
export function check(document: unknown): Checked {
  const reading = new Reading()
  const expression = reading.condition(document, 1)
  return reading.faults.length > 0 ? { faults: reading.faults } : { expression, facts: reading.facts }
}

class Reading {
  readonly faults: ConditionFault[] = []
  readonly facts: FactName[] = []
  /** Where the reading stands; made to text only for a fault. */
  readonly #path: (string | number)[] = []
  #nodes = 0
  #bytes = 0
  /** A limit was passed: the rest is not looked at. */
  #isOver = false

  condition(value: unknown, depth: number): Expression {
    if (!this.#enter(depth)) return NOTHING
    if (!isDocument(value)) return this.#fault('not-a-condition')
    const parts: Expression[] = []
    for (const key of Object.keys(value)) {
      this.#path.push(key)
      if (!this.#take(key)) return NOTHING
      parts.push(this.#part(key, value[key], depth))
      this.#path.pop()
    }
    return single(parts)
  }

  #part(key: string, value: unknown, depth: number): Expression {
    if (key === '$and') return { kind: 'all', of: this.#group(value, depth) }
    if (key === '$or') return { kind: 'any', of: this.#group(value, depth) }
    if (key === '$nor') return not({ kind: 'any', of: this.#group(value, depth) })
    if (!isFactName(key)) {
      return key.startsWith('$')
        ? this.#unknown('unknown-operator', key, GROUPS)
        : this.#unknown('unknown-fact', key, FACT_NAMES)
    }
    if (!this.facts.includes(key)) this.facts.push(key)
    return this.#field(key, value, depth + 1)
  }

  #group(value: unknown, depth: number): Expression[] {
    const parts: Expression[] = []
    for (const each of this.#filled(value)) {
      this.#path.push(parts.length)
      parts.push(this.condition(each, depth + 1))
      this.#path.pop()
      if (this.#isOver) break
    }
    return parts
  }

  #field(fact: FactName, wanted: unknown, depth: number): Expression {
    if (!this.#enter(depth)) return NOTHING
    const allowed = OPERATORS_OF[FACT_KINDS[fact]]
    if (wanted === null || typeof wanted !== 'object') {
      if (FACT_KINDS[fact] !== 'text') return this.#equal(fact, wanted)
      return this.#fault('operator-elsewhere', { given: String(wanted), wanted: allowed.join(' ') })
    }
    if (!isDocument(wanted)) return this.#wrongType('a value or operators')
    const keys = Object.keys(wanted)
    if (keys.length === 0) return this.#fault('empty')
    const parts: Expression[] = []
    for (const key of keys) {
      this.#path.push(key)
      if (!this.#take(key)) return NOTHING
      if (isOneOf(allowed, key)) parts.push(this.#operator(fact, key, wanted[key], depth))
      else if (isOneOf(OPERATORS, key)) {
        this.#fault('operator-elsewhere', { given: key, wanted: allowed.join(' ') })
      } else this.#unknown('unknown-operator', key, OPERATORS)
      this.#path.pop()
    }
    return single(parts)
  }

  #operator(fact: FactName, name: Operator, value: unknown, depth: number): Expression {
    switch (name) {
      case '$eq':
        return this.#equal(fact, value)
      case '$ne':
        return not(this.#equal(fact, value))
      case '$in':
        return test(fact, { op: 'in', values: this.#scalars(fact, value) })
      case '$nin':
        return not(test(fact, { op: 'in', values: this.#scalars(fact, value) }))
      case '$all':
        return test(fact, { op: 'every', values: this.#scalars(fact, value) })
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte': {
        if (typeof value !== 'number' || !Number.isFinite(value)) return this.#wrongType('a number')
        const bound = { value, inclusive: name === '$gte' || name === '$lte' }
        return test(
          fact,
          name === '$gt' || name === '$gte' ? { op: 'range', above: bound } : { op: 'range', below: bound },
        )
      }
      case '$exists':
        if (typeof value !== 'boolean') return this.#wrongType('true or false')
        return value ? test(fact, { op: 'exists' }) : not(test(fact, { op: 'exists' }))
      case '$size':
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
          return this.#wrongType('a whole number from 0')
        }
        return test(fact, { op: 'size', n: value })
      case '$not':
        return isDocument(value) ? not(this.#field(fact, value, depth + 1)) : this.#wrongType('operators')
      case '$contains':
        return test(fact, { op: 'contains', phrases: this.#phrases(value) })
    }
  }

  #equal(fact: FactName, value: unknown): Expression {
    return this.#isScalarOf(fact, value) ? test(fact, { op: 'in', values: [value] }) : NOTHING
  }

  #scalars(fact: FactName, value: unknown): Scalar[] {
    const values: Scalar[] = []
    if (!Array.isArray(value)) this.#wrongType('a list')
    else {
      for (let i = 0; i < value.length && !this.#isOver; i++) {
        const each: unknown = value[i]
        this.#path.push(i)
        if (this.#isScalarOf(fact, each)) values.push(each)
        this.#path.pop()
      }
    }
    return values
  }

  #phrases(value: unknown): string[] {
    const phrases: string[] = []
    let i = 0
    for (const each of this.#filled(value)) {
      this.#path.push(i++)
      if (this.#enter(0) && this.#isText(each)) {
        if (/[\p{L}\p{N}]/u.test(each)) phrases.push(each)
        else this.#fault('no-word')
      }
      this.#path.pop()
      if (this.#isOver) break
    }
    return phrases
  }

  #isScalarOf(fact: FactName, value: unknown): value is Scalar {
    if (!this.#enter(0)) return false
    if (value === null) return true
    const kind = FACT_KINDS[fact]
    if (kind === 'truth') {
      if (typeof value === 'boolean') return true
      this.#wrongType('true or false')
    } else if (kind === 'number') {
      if (typeof value === 'number' && Number.isFinite(value)) return true
      this.#wrongType('a number')
    } else if (this.#isText(value)) {
      const known = FACT_VOCABULARY[fact]
      if (!known || known.includes(value)) return true
      this.#unknown('unknown-value', value, known, known.join(', '))
    }
    return false
  }

  #isText(value: unknown): value is string {
    if (typeof value === 'string') {
      if (!this.#take(value)) return false
      if (!BROKEN.test(value)) return true
    }
    this.#wrongType('text')
    return false
  }

  /** The elements of a list that must have some. */
  #filled(value: unknown): readonly unknown[] {
    if (!Array.isArray(value)) this.#wrongType('a list')
    else if (value.length === 0) this.#fault('empty')
    else return value
    return []
  }

  /** Counts a node; false once a limit is passed. */
  #enter(depth: number): boolean {
    if (this.#isOver) return false
    this.#nodes += 1
    this.#bytes += 2
    if (depth > MAX_DEPTH) this.#limit('too-deep', MAX_DEPTH)
    else if (this.#nodes > MAX_NODES) this.#limit('too-many-nodes', MAX_NODES)
    return !this.#isOver
  }

  /** Counts a text's bytes; false once a limit is passed. */
  #take(text: string): boolean {
    if (this.#isOver) return false
    const bytes = bytesOf(text, MAX_STRING_BYTES)
    this.#bytes += bytes + 3
    if (bytes > MAX_STRING_BYTES) this.#limit('too-long', MAX_STRING_BYTES)
    else if (this.#bytes > MAX_DOCUMENT_BYTES) this.#limit('too-large', MAX_DOCUMENT_BYTES)
    return !this.#isOver
  }

  #limit(fault: FaultWord, limit: number): void {
    this.#fault(fault, { wanted: String(limit) })
    this.#isOver = true
  }

  #wrongType(wanted: Wanted): Expression {
    return this.#fault('wrong-type', { wanted })
  }

  #unknown(fault: FaultWord, given: string, known: readonly string[], wanted?: string): Expression {
    const meant = nearest(given, known)
    return this.#fault(fault, {
      given,
      ...(meant === null ? {} : { nearest: meant }),
      ...(wanted === undefined ? {} : { wanted }),
    })
  }

  #fault(fault: FaultWord, { given, ...more }: Omit<ConditionFault, 'path' | 'fault'> = {}): Expression {
    if (this.#isOver) return NOTHING
    this.faults.push({
      path: this.#path.map((step) => cut(String(step))).join('.'),
      fault,
      ...(given === undefined ? {} : { given: cut(given) }),
      ...more,
    })
    if (this.faults.length >= MOST_FAULTS) this.#isOver = true
    return NOTHING
  }
}

const test = (fact: FactName, asked: Test): Expression => ({ kind: 'test', fact, test: asked })

const isOneOf = (operators: readonly Operator[], name: string): name is Operator =>
  (operators as readonly string[]).includes(name)

const cut = (text: string): string => (text.length > LONGEST_GIVEN ? `${text.slice(0, LONGEST_GIVEN)}…` : text)

function isDocument(value: unknown): value is Condition {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const single = (parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', of: parts }

/** In UTF-8, counted no further than a little past the limit. */
function bytesOf(text: string, limit: number): number {
  let bytes = 0
  for (let i = 0; i < text.length && bytes <= limit; i++) {
    const unit = text.charCodeAt(i)
    // Each half of a surrogate pair is two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3
  }
  return bytes
}
