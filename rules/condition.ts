import { FACT_KINDS, type FactKind, type FactName, type FactsWithWords, isFactName } from './facts.ts'
import { containsWords } from './words.ts'

/** A checked subset of MongoDB queries over the facts of a complaint. */
export type Condition = { readonly [field: string]: unknown }

export type Predicate = (facts: FactsWithWords) => boolean

export interface ConditionFault {
  /** Where in the document, e.g. `$and.1.severity.$in`. */
  readonly path: string
  readonly fault: string
}

export type Compiled =
  | { readonly predicate: Predicate; readonly facts: readonly FactName[] }
  | { readonly faults: readonly ConditionFault[] }

export const MAX_DEPTH = 6
export const MAX_NODES = 500
export const MAX_STRING_LENGTH = 1024

type Scalar = string | number | boolean | null
type Test = (value: unknown) => boolean

const isScalar = (value: unknown): value is Scalar =>
  value === null || ['string', 'number', 'boolean'].includes(typeof value)

/** As in MongoDB: a fact that is a list equals a value when one of its elements does. */
const equals =
  (wanted: Scalar): Test =>
  (value) =>
    Array.isArray(value) ? value.includes(wanted) : (value ?? null) === wanted

const compares =
  (holds: (a: number, b: number) => boolean, wanted: number): Test =>
  (value) =>
    typeof value === 'number' && holds(value, wanted)

const not =
  (test: Test): Test =>
  (value) =>
    !test(value)

/** Compiles a condition to closures, never to generated code; a document with faults compiles to their list. */
export function compile(condition: Condition): Compiled {
  const faults: ConditionFault[] = []
  const used = new Set<FactName>()
  let nodes = 0

  const fault = (path: string, text: string): Test => {
    faults.push({ path, fault: text })
    return () => false
  }

  const count = (path: string, depth: number): boolean => {
    nodes += 1
    if (depth > MAX_DEPTH) fault(path, `deeper than ${MAX_DEPTH} levels`)
    if (nodes === MAX_NODES + 1) fault(path, `more than ${MAX_NODES} nodes`)
    return depth <= MAX_DEPTH && nodes <= MAX_NODES
  }

  function scalar(path: string, kind: FactKind, value: unknown): Scalar | undefined {
    const wanted = kind === 'number' ? 'number' : kind === 'truth' ? 'boolean' : 'string'
    if (value === null) return null
    if (!isScalar(value) || typeof value !== wanted) {
      fault(path, `needs a ${wanted}`)
      return undefined
    }
    if (typeof value === 'string' && value.length > MAX_STRING_LENGTH) {
      fault(path, `longer than ${MAX_STRING_LENGTH} characters`)
      return undefined
    }
    return value
  }

  function scalars(path: string, kind: FactKind, value: unknown): Scalar[] {
    if (!Array.isArray(value)) {
      fault(path, 'needs a list')
      return []
    }
    return value.flatMap((item, i) => {
      const one = count(`${path}.${i}`, 0) ? scalar(`${path}.${i}`, kind, item) : undefined
      return one === undefined ? [] : [one]
    })
  }

  function operator(path: string, kind: FactKind, name: string, value: unknown, depth: number): Test {
    if (kind === 'text' && name !== '$contains') return fault(path, 'words can only be asked with $contains')
    switch (name) {
      case '$eq':
      case '$ne': {
        const wanted = scalar(path, kind, value)
        if (wanted === undefined) return () => false
        return name === '$eq' ? equals(wanted) : not(equals(wanted))
      }
      case '$in':
      case '$nin': {
        const tests = scalars(path, kind, value).map(equals)
        const any: Test = (v) => tests.some((t) => t(v))
        return name === '$in' ? any : not(any)
      }
      case '$gt':
      case '$gte':
      case '$lt':
      case '$lte': {
        if (kind !== 'number' || typeof value !== 'number') return fault(path, 'compares numbers only')
        if (name === '$gt') return compares((a, b) => a > b, value)
        if (name === '$gte') return compares((a, b) => a >= b, value)
        if (name === '$lt') return compares((a, b) => a < b, value)
        return compares((a, b) => a <= b, value)
      }
      case '$exists':
        if (typeof value !== 'boolean') return fault(path, 'needs true or false')
        return (v) => (v !== undefined) === value
      case '$all': {
        const tests = scalars(path, kind, value).map(equals)
        // As in MongoDB, an empty $all selects nothing.
        return (v) => tests.length > 0 && tests.every((t) => t(v))
      }
      case '$size':
        if (kind !== 'words' || typeof value !== 'number') return fault(path, 'counts the elements of a list')
        return (v) => Array.isArray(v) && v.length === value
      case '$not':
        return not(field(path, kind, value, depth + 1))
      case '$contains':
        if (kind !== 'text') return fault(path, '$contains asks the words of the account only')
        if (!Array.isArray(value) || !value.every((w) => typeof w === 'string' && w.length <= MAX_STRING_LENGTH)) {
          return fault(path, 'needs a list of words')
        }
        return (v) => typeof v === 'string' && containsWords(v, value)
      default:
        return fault(path, `unknown operator ${name}`)
    }
  }

  function field(path: string, kind: FactKind, wanted: unknown, depth: number): Test {
    if (!count(path, depth)) return () => false
    if (isScalar(wanted)) return operator(path, kind, '$eq', wanted, depth)
    if (typeof wanted !== 'object' || Array.isArray(wanted)) return fault(path, 'needs a value or operators')
    const tests = Object.entries(wanted as Condition).map(([name, value]) =>
      operator(`${path}.${name}`, kind, name, value, depth),
    )
    if (tests.length === 0) return fault(path, 'says nothing')
    return (value) => tests.every((test) => test(value))
  }

  function group(path: string, value: unknown, depth: number): Predicate[] {
    if (!Array.isArray(value) || value.length === 0) {
      fault(path, 'needs a list of conditions')
      return []
    }
    return value.map((each, i) => document(`${path}.${i}`, each, depth + 1))
  }

  function document(path: string, value: unknown, depth: number): Predicate {
    if (!count(path, depth)) return () => false
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      fault(path, 'needs a condition')
      return () => false
    }
    const parts = Object.entries(value).map(([key, wanted]): Predicate => {
      const here = path === '' ? key : `${path}.${key}`
      if (key === '$and' || key === '$or' || key === '$nor') {
        const predicates = group(here, wanted, depth)
        if (key === '$and') return (facts) => predicates.every((p) => p(facts))
        if (key === '$or') return (facts) => predicates.some((p) => p(facts))
        return (facts) => !predicates.some((p) => p(facts))
      }
      if (!isFactName(key)) {
        fault(here, `unknown fact ${key}`)
        return () => false
      }
      used.add(key)
      const test = field(here, FACT_KINDS[key], wanted, depth + 1)
      return (facts) => test(facts[key])
    })
    return (facts) => parts.every((p) => p(facts))
  }

  const predicate = document('', condition, 1)
  return faults.length > 0 ? { faults } : { predicate, facts: [...used] }
}
