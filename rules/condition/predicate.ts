import type { FactsWithWords } from '../facts.ts'
import { containsWords } from '../words/plain.ts'
import type { Bound, Expression, Scalar, Test } from './expression.ts'

export type Predicate = (facts: FactsWithWords) => boolean

/** Answers `contains`; by itself a search of the text, in routing the outcome of its one pass. */
export type HasWords = (phrases: readonly string[]) => Predicate

const searches: HasWords = (phrases) => (facts) =>
  typeof facts.words === 'string' && containsWords(facts.words, phrases)

/** Compiles an expression to closures, never to generated code. */
export function predicateOf(expression: Expression, hasWords: HasWords = searches): Predicate {
  switch (expression.kind) {
    case 'all': {
      const parts = expression.of.map((each) => predicateOf(each, hasWords))
      return (facts) => parts.every((each) => each(facts))
    }
    case 'any': {
      const parts = expression.of.map((each) => predicateOf(each, hasWords))
      return (facts) => parts.some((each) => each(facts))
    }
    case 'not': {
      const part = predicateOf(expression.of, hasWords)
      return (facts) => !part(facts)
    }
    case 'test': {
      const { fact, test } = expression
      if (test.op === 'contains') return hasWords(test.phrases)
      const passes = testOf(test)
      return (facts) => passes(facts[fact])
    }
  }
}

/** Whether a stored value passes. History may hold what no fact holds today: anything is judged as MongoDB would. */
export function testOf(test: Exclude<Test, { op: 'contains' }>): (value: unknown) => boolean {
  switch (test.op) {
    case 'in':
      return (value) => test.values.some((wanted) => equals(value, wanted))
    case 'every':
      return (value) => test.values.length > 0 && test.values.every((wanted) => equals(value, wanted))
    case 'exists':
      return (value) => value !== undefined
    case 'size':
      return (value) => Array.isArray(value) && value.length === test.n
    case 'range': {
      const { above, below } = test
      // Of a list, one element may pass the one bound and another the other.
      const within = (value: unknown, passes: (n: number) => boolean): boolean =>
        Array.isArray(value) ? value.some((each) => isNumber(each) && passes(each)) : isNumber(value) && passes(value)
      return (value) =>
        (!above || within(value, (n) => isAbove(n, above))) && (!below || within(value, (n) => isBelow(n, below)))
    }
  }
}

const isNumber = (value: unknown): value is number => typeof value === 'number'
const isAbove = (n: number, { value, inclusive }: Bound): boolean => n > value || (inclusive && n === value)
const isBelow = (n: number, { value, inclusive }: Bound): boolean => n < value || (inclusive && n === value)

const equals = (value: unknown, wanted: Scalar): boolean =>
  Array.isArray(value) ? value.includes(wanted) : (value ?? null) === wanted
