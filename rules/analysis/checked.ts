import { type Condition, type ConditionFault, compile } from '../condition.ts'
import type { FactName, FactsWithWords } from '../facts.ts'
import { containsWords } from '../words.ts'
import type { Expression, Scalar, Test } from './expression.ts'

type Document = Readonly<Record<string, unknown>>

/** A condition document as an expression, or what is wrong with it. */
export function check(
  condition: Condition,
):
  | { readonly expression: Expression; readonly facts: readonly FactName[] }
  | { readonly faults: readonly ConditionFault[] } {
  const compiled = compile(condition)
  return 'faults' in compiled ? compiled : { expression: ofDocument(condition), facts: compiled.facts }
}

const not = (of: Expression): Expression => ({ kind: 'not', of })

function ofDocument(document: Document): Expression {
  const parts = Object.entries(document).map(([key, value]): Expression => {
    if (key === '$and') return { kind: 'all', of: (value as Document[]).map(ofDocument) }
    if (key === '$or') return { kind: 'any', of: (value as Document[]).map(ofDocument) }
    if (key === '$nor') return not({ kind: 'any', of: (value as Document[]).map(ofDocument) })
    return ofField(key as FactName, value)
  })
  return { kind: 'all', of: parts }
}

function ofField(fact: FactName, wanted: unknown): Expression {
  const test = (each: Test): Expression => ({ kind: 'test', fact, test: each })
  if (wanted === null || typeof wanted !== 'object') return test({ op: 'in', values: [wanted as Scalar] })
  const parts = Object.entries(wanted).map(([op, value]): Expression => {
    switch (op) {
      case '$ne':
        return not(test({ op: 'in', values: [value as Scalar] }))
      case '$in':
        return test({ op: 'in', values: value as Scalar[] })
      case '$nin':
        return not(test({ op: 'in', values: value as Scalar[] }))
      case '$gt':
      case '$gte':
        return test({ op: 'range', above: { value: value as number, inclusive: op === '$gte' } })
      case '$lt':
      case '$lte':
        return test({ op: 'range', below: { value: value as number, inclusive: op === '$lte' } })
      case '$exists':
        return value === true ? test({ op: 'exists' }) : not(test({ op: 'exists' }))
      case '$all':
        return test({ op: 'every', values: value as Scalar[] })
      case '$size':
        return test({ op: 'size', n: value as number })
      case '$contains':
        return test({ op: 'contains', phrases: value as string[] })
      case '$not':
        return not(ofField(fact, value))
      default:
        return test({ op: 'in', values: [value as Scalar] })
    }
  })
  return { kind: 'all', of: parts }
}

/** The expression as a question about one complaint. */
export function predicate(expression: Expression): (facts: FactsWithWords) => boolean {
  switch (expression.kind) {
    case 'all': {
      const parts = expression.of.map(predicate)
      return (facts) => parts.every((each) => each(facts))
    }
    case 'any': {
      const parts = expression.of.map(predicate)
      return (facts) => parts.some((each) => each(facts))
    }
    case 'not': {
      const part = predicate(expression.of)
      return (facts) => !part(facts)
    }
    case 'test': {
      const { fact, test } = expression
      return (facts) => passes(facts[fact], test)
    }
  }
}

function passes(value: FactsWithWords[FactName], test: Test): boolean {
  const equals = (wanted: Scalar) =>
    typeof value === 'object' && value !== null ? value.some((each) => each === wanted) : value === wanted
  switch (test.op) {
    case 'in':
      return test.values.some(equals)
    case 'every':
      return test.values.length > 0 && test.values.every(equals)
    case 'size':
      return typeof value === 'object' && value !== null && value.length === test.n
    case 'exists':
      return value !== undefined
    case 'contains':
      return typeof value === 'string' && containsWords(value, test.phrases)
    case 'range': {
      const { above, below } = test
      if (typeof value !== 'number') return false
      if (above && !(value > above.value || (above.inclusive && value === above.value))) return false
      return !below || value < below.value || (below.inclusive && value === below.value)
    }
  }
}
