/** The checked condition as a tree, until conditions are checked into this form by themselves. */
import type { FactName } from '../facts.ts'
export type Scalar = string | number | boolean | null
export interface Bound {
  readonly value: number
  readonly inclusive: boolean
}
export type Expression =
  | { readonly kind: 'all'; readonly of: readonly Expression[] }
  | { readonly kind: 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'test'; readonly fact: FactName; readonly test: Test }
export type Test =
  | { readonly op: 'in'; readonly values: readonly Scalar[] }
  | { readonly op: 'range'; readonly above?: Bound; readonly below?: Bound }
  | { readonly op: 'exists' }
  | { readonly op: 'every'; readonly values: readonly Scalar[] }
  | { readonly op: 'size'; readonly n: number }
  | { readonly op: 'contains'; readonly phrases: readonly string[] }
