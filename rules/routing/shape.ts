import { type Expression, not, type Scalar, testOf } from '../condition/index.ts'
import type { FactName } from '../facts.ts'
import { ALWAYS_BIT, ANY_ATTITUDE, ATTITUDE_BITS, LAST_MINUTE, type PackedFact, packedFact } from './layout.ts'
import { type Scope, scopeOf } from './scope.ts'

/** A condition taken apart for the index: a rule matches when every part does. */
export interface Shape {
  /** Bits let through, of either packed word. */
  first: number
  second: number
  /** One of these attitudes, none of those, and all of the last. */
  anyAttitude: number
  noAttitude: number
  allAttitudes: number
  fromMinute: number
  untilMinute: number
  /** Any one of these finds the rule; each must hold. */
  readonly scopes: Scope[]
  /** Of each list one phrase must stand in the account. */
  readonly words: (readonly string[])[]
  /** Whatever the index has no better place for. */
  readonly rest: Expression[]
}

export function shapeOf(expression: Expression): Shape {
  const shape: Shape = {
    first: -1,
    second: -1,
    anyAttitude: ANY_ATTITUDE,
    noAttitude: 0,
    allAttitudes: 0,
    fromMinute: 0,
    untilMinute: LAST_MINUTE,
    scopes: [],
    words: [],
    rest: [],
  }
  takeApart(expression, shape)
  return shape
}

/** What must all hold, each part to its place. */
function takeApart(expression: Expression, shape: Shape): void {
  switch (expression.kind) {
    case 'all':
      for (const each of expression.of) takeApart(each, shape)
      return
    case 'any': {
      const [only] = expression.of
      if (only && expression.of.length === 1) takeApart(only, shape)
      else place(oneFact(expression.of) ?? expression, shape)
      return
    }
    case 'not': {
      const { of } = expression
      if (of.kind === 'not') takeApart(of.of, shape)
      else if (of.kind === 'any') for (const each of of.of) takeApart(not(each), shape)
      else place(expression, shape)
      return
    }
    case 'test':
      place(expression, shape)
  }
}

function place(expression: Expression, shape: Shape): void {
  const isPlaced =
    expression.kind === 'test'
      ? placeTest(expression, shape)
      : expression.kind === 'not' && expression.of.kind === 'test' && placeNegated(expression.of, shape)
  if (!isPlaced) shape.rest.push(expression)
}

/** What follows answer false when the index has no place for a test. */

type TestExpression = Extract<Expression, { kind: 'test' }>

/** Alternatives that all ask the same fact for values are one list of values. */
function oneFact(alternatives: readonly Expression[]): TestExpression | null {
  let fact: FactName | null = null
  const values: Scalar[] = []
  for (const each of alternatives) {
    if (each.kind !== 'test' || each.test.op !== 'in' || (fact !== null && each.fact !== fact)) return null
    fact = each.fact
    values.push(...each.test.values)
  }
  return fact === null ? null : { kind: 'test', fact, test: { op: 'in', values } }
}

function placeTest({ fact, test }: TestExpression, shape: Shape): boolean {
  if (test.op === 'contains') {
    shape.words.push(test.phrases)
    return true
  }
  const packed = packedFact.get(fact)
  if (packed) {
    if (test.op !== 'in' && test.op !== 'range') return false
    letThrough(packed, bitsThat(packed, testOf(test)), shape)
    return true
  }
  if (fact === 'attitudes') {
    if (test.op === 'every' && test.values.length > 0 && test.values.every((value) => ATTITUDE_BITS.has(value))) {
      shape.allAttitudes |= attitudeBits(test.values)
      return true
    }
    // A second choice among attitudes is not the first one narrowed: another attitude may pass it.
    if (test.op !== 'in' || shape.anyAttitude !== ANY_ATTITUDE) return false
    shape.anyAttitude = attitudeBits(test.values)
    return true
  }
  if (fact === 'minuteOfDay' && test.op === 'range') {
    const { above, below } = test
    if (above)
      shape.fromMinute = Math.max(
        shape.fromMinute,
        above.inclusive ? Math.ceil(above.value) : Math.floor(above.value) + 1,
      )
    if (below)
      shape.untilMinute = Math.min(
        shape.untilMinute,
        below.inclusive ? Math.floor(below.value) : Math.ceil(below.value) - 1,
      )
    return true
  }
  const scope = scopeOf(fact, test)
  if (!scope) return false
  shape.scopes.push(scope)
  return true
}

function placeNegated({ fact, test }: TestExpression, shape: Shape): boolean {
  const packed = packedFact.get(fact)
  if (packed && (test.op === 'in' || test.op === 'range')) {
    letThrough(packed, packed.allBits & ~bitsThat(packed, testOf(test)), shape)
    return true
  }
  if (fact === 'attitudes' && test.op === 'in') {
    shape.noAttitude |= attitudeBits(test.values)
    return true
  }
  return false
}

/** Bits of the values that pass; absent is asked as MongoDB would. */
function bitsThat({ bits }: PackedFact, passes: (value: unknown) => boolean): number {
  let passing = 0
  for (const [value, bit] of bits) if (passes(value)) passing |= bit
  return passing
}

function letThrough({ word, allBits }: PackedFact, bits: number, shape: Shape): void {
  const others = ~allBits
  if (word === 0) shape.first &= bits | others
  else shape.second &= bits | others
}

function attitudeBits(values: readonly Scalar[]): number {
  let bits = 0
  for (const value of values) bits |= ATTITUDE_BITS.get(value) ?? 0
  return bits & ~ALWAYS_BIT
}
