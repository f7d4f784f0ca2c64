import type { Test } from '../condition/index.ts'
import type { FactName } from '../facts.ts'

/** Facts with so many values that naming one leaves few rules: what rules are found by. */
export const SCOPES = ['desk', 'staffMembers', 'office', 'officePath'] as const
export type ScopeFact = (typeof SCOPES)[number]

export interface Scope {
  readonly fact: ScopeFact
  readonly values: readonly string[]
}

const isScopeFact = (fact: FactName): fact is ScopeFact => (SCOPES as readonly FactName[]).includes(fact)

/** A scope of more offices than this is no scope. */
const SCOPE_AT_MOST = 64

/** Null for a test that names no few offices, desks or people. */
export function scopeOf(fact: FactName, test: Test): Scope | null {
  if (!isScopeFact(fact)) return null
  if (test.op !== 'in' || test.values.length === 0 || test.values.length > SCOPE_AT_MOST) return null
  const values: string[] = []
  for (const value of test.values) {
    if (typeof value !== 'string') return null
    if (!values.includes(value)) values.push(value)
  }
  return { fact, values }
}

/** How many rules name a value. */
export type UsesOf = (fact: ScopeFact, value: string) => number

/** Any one of a rule's scopes finds it; the one that fewest other rules share wastes the least. */
export function rarest(scopes: readonly Scope[], usesOf: UsesOf): Scope | null {
  const [only] = scopes
  if (only && scopes.length === 1) return only
  let best: Scope | null = null
  let fewest = Number.POSITIVE_INFINITY
  for (const scope of scopes) {
    let uses = 0
    for (const value of scope.values) uses += usesOf(scope.fact, value)
    if (uses >= fewest) continue
    best = scope
    fewest = uses
  }
  return best
}

/** Counts the rules that name each value, by what each rule names. */
export function usesIn(rules: readonly (readonly Scope[])[]): UsesOf {
  const uses = { desk: new Map(), staffMembers: new Map(), office: new Map(), officePath: new Map() }
  for (const scopes of rules) {
    for (const { fact, values } of scopes) {
      for (const value of values) uses[fact].set(value, (uses[fact].get(value) ?? 0) + 1)
    }
  }
  return (fact, value) => uses[fact].get(value) ?? 0
}
