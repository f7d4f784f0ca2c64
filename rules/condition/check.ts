import { FACT_KINDS, FACT_VOCABULARY, type FactKind, type FactName, isFactName } from '../facts.ts'
import { type Condition, GROUPS, OPERATORS, type Operator } from './condition.ts'
import { type Expression, not, type Scalar, type Test } from './expression.ts'
import type { ConditionFault } from './fault.ts'
import { FaultLog, NOTHING } from './fault-log.ts'

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
  const { faults } = reading.log
  return faults.length > 0 ? { faults } : { expression, facts: reading.facts }
}

class Reading {
  readonly log = new FaultLog()
  readonly facts: FactName[] = []

  condition(value: unknown, depth: number): Expression {
    if (!this.log.enter(depth)) return NOTHING
    if (!isDocument(value)) return this.log.fault('not-a-condition')
    const parts: Expression[] = []
    for (const key of Object.keys(value)) {
      this.log.path.push(key)
      if (!this.log.take(key)) return NOTHING
      parts.push(this.#part(key, value[key], depth))
      this.log.path.pop()
    }
    return single(parts)
  }

  #part(key: string, value: unknown, depth: number): Expression {
    if (key === '$and') return { kind: 'all', of: this.#group(value, depth) }
    if (key === '$or') return { kind: 'any', of: this.#group(value, depth) }
    if (key === '$nor') return not({ kind: 'any', of: this.#group(value, depth) })
    if (!isFactName(key)) {
      return key.startsWith('$')
        ? this.log.unknown('unknown-operator', key, GROUPS)
        : this.log.unknown('unknown-fact', key, FACT_NAMES)
    }
    if (!this.facts.includes(key)) this.facts.push(key)
    return this.#field(key, value, depth + 1)
  }

  #group(value: unknown, depth: number): Expression[] {
    const parts: Expression[] = []
    for (const each of this.#filled(value)) {
      this.log.path.push(parts.length)
      parts.push(this.condition(each, depth + 1))
      this.log.path.pop()
      if (this.log.isOver) break
    }
    return parts
  }

  #field(fact: FactName, wanted: unknown, depth: number): Expression {
    if (!this.log.enter(depth)) return NOTHING
    const allowed = OPERATORS_OF[FACT_KINDS[fact]]
    if (wanted === null || typeof wanted !== 'object') {
      if (FACT_KINDS[fact] !== 'text') return this.#equal(fact, wanted)
      return this.log.fault('operator-elsewhere', { given: String(wanted), wanted: allowed.join(' ') })
    }
    if (!isDocument(wanted)) return this.log.wrongType('a value or operators')
    const keys = Object.keys(wanted)
    if (keys.length === 0) return this.log.fault('empty')
    const parts: Expression[] = []
    for (const key of keys) {
      this.log.path.push(key)
      if (!this.log.take(key)) return NOTHING
      if (isOneOf(allowed, key)) parts.push(this.#operator(fact, key, wanted[key], depth))
      else if (isOneOf(OPERATORS, key)) {
        this.log.fault('operator-elsewhere', { given: key, wanted: allowed.join(' ') })
      } else this.log.unknown('unknown-operator', key, OPERATORS)
      this.log.path.pop()
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
        if (typeof value !== 'number' || !Number.isFinite(value)) return this.log.wrongType('a number')
        const bound = { value, inclusive: name === '$gte' || name === '$lte' }
        return test(
          fact,
          name === '$gt' || name === '$gte' ? { op: 'range', above: bound } : { op: 'range', below: bound },
        )
      }
      case '$exists':
        if (typeof value !== 'boolean') return this.log.wrongType('true or false')
        return value ? test(fact, { op: 'exists' }) : not(test(fact, { op: 'exists' }))
      case '$size':
        if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
          return this.log.wrongType('a whole number from 0')
        }
        return test(fact, { op: 'size', n: value })
      case '$not':
        return isDocument(value) ? not(this.#field(fact, value, depth + 1)) : this.log.wrongType('operators')
      case '$contains':
        return test(fact, { op: 'contains', phrases: this.#phrases(value) })
    }
  }

  #equal(fact: FactName, value: unknown): Expression {
    return this.#isScalarOf(fact, value) ? test(fact, { op: 'in', values: [value] }) : NOTHING
  }

  #scalars(fact: FactName, value: unknown): Scalar[] {
    const values: Scalar[] = []
    if (!Array.isArray(value)) this.log.wrongType('a list')
    else {
      for (let i = 0; i < value.length && !this.log.isOver; i++) {
        const each: unknown = value[i]
        this.log.path.push(i)
        if (this.#isScalarOf(fact, each)) values.push(each)
        this.log.path.pop()
      }
    }
    return values
  }

  #phrases(value: unknown): string[] {
    const phrases: string[] = []
    let i = 0
    for (const each of this.#filled(value)) {
      this.log.path.push(i++)
      if (this.log.enter(0) && this.#isText(each)) {
        if (/[\p{L}\p{N}]/u.test(each)) phrases.push(each)
        else this.log.fault('no-word')
      }
      this.log.path.pop()
      if (this.log.isOver) break
    }
    return phrases
  }

  #isScalarOf(fact: FactName, value: unknown): value is Scalar {
    if (!this.log.enter(0)) return false
    if (value === null) return true
    const kind = FACT_KINDS[fact]
    if (kind === 'truth') {
      if (typeof value === 'boolean') return true
      this.log.wrongType('true or false')
    } else if (kind === 'number') {
      if (typeof value === 'number' && Number.isFinite(value)) return true
      this.log.wrongType('a number')
    } else if (this.#isText(value)) {
      const known = FACT_VOCABULARY[fact]
      if (!known || known.includes(value)) return true
      this.log.unknown('unknown-value', value, known, known.join(', '))
    }
    return false
  }

  #isText(value: unknown): value is string {
    if (typeof value === 'string') {
      if (!this.log.take(value)) return false
      if (!BROKEN.test(value)) return true
    }
    this.log.wrongType('text')
    return false
  }

  /** The elements of a list that must have some. */
  #filled(value: unknown): readonly unknown[] {
    if (!Array.isArray(value)) this.log.wrongType('a list')
    else if (value.length === 0) this.log.fault('empty')
    else return value
    return []
  }
}

const test = (fact: FactName, asked: Test): Expression => ({ kind: 'test', fact, test: asked })

const isOneOf = (operators: readonly Operator[], name: string): name is Operator =>
  (operators as readonly string[]).includes(name)

function isDocument(value: unknown): value is Condition {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

const single = (parts: readonly Expression[]): Expression =>
  parts.length === 1 && parts[0] ? parts[0] : { kind: 'all', of: parts }
