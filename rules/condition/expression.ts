import type { FactName } from '../facts.ts'

export type Scalar = string | number | boolean | null

export interface Bound {
  readonly value: number
  readonly inclusive: boolean
}

/** A checked condition, whatever words it was written in: what everything else reads of it. */
export type Expression =
  /** And; true when there is nothing in it. */
  | { readonly kind: 'all'; readonly of: readonly Expression[] }
  /** Or; false when there is nothing in it. */
  | { readonly kind: 'any'; readonly of: readonly Expression[] }
  | { readonly kind: 'not'; readonly of: Expression }
  | { readonly kind: 'test'; readonly fact: FactName; readonly test: Test }

/** MongoDB's meaning throughout: a list passes when one of its elements does, and null stands for a missing fact as well. */
export type Test =
  | { readonly op: 'in'; readonly values: readonly Scalar[] }
  | { readonly op: 'range'; readonly above?: Bound; readonly below?: Bound }
  | { readonly op: 'exists' }
  /** Every value is there; nothing passes when there are none. */
  | { readonly op: 'every'; readonly values: readonly Scalar[] }
  | { readonly op: 'size'; readonly n: number }
  /** One of the phrases stands in the account, as whole words. */
  | { readonly op: 'contains'; readonly phrases: readonly string[] }

export const not = (of: Expression): Expression => ({ kind: 'not', of })
