import type { ConditionFault } from '../../../rules/condition/index.ts'
import type { PathStep } from './place.ts'

/** What can be wrong with the text of a policy before any complaint is asked: each with what its sentence needs. */
export type DocumentFault = { readonly path: readonly PathStep[] } & (
  | { readonly kind: 'syntax'; readonly detail: string }
  | { readonly kind: 'alias' | 'several-documents' | 'too-deep' | 'duplicate-key' | 'no-document' }
  | { readonly kind: 'too-long' | 'too-many' | 'too-few' | 'rule-too-large'; readonly limit: number }
  | {
      readonly kind: 'unknown-field'
      readonly given: string
      readonly nearest: string | null
      readonly known: readonly string[]
    }
  | { readonly kind: 'missing-field'; readonly field: string }
  | { readonly kind: 'wrong-type'; readonly wanted: WantedType }
  | {
      readonly kind: 'unknown-word'
      readonly given: string
      readonly nearest: string | null
      readonly known: readonly string[]
    }
  | { readonly kind: 'out-of-range'; readonly from: number; readonly to: number; readonly inside: boolean }
  | { readonly kind: 'not-an-id' | 'empty' }
  | { readonly kind: 'same-id'; readonly first: number }
  | { readonly kind: 'question-too-long'; readonly longest: number }
  | { readonly kind: 'not-ascending' | 'same-person' }
  | { readonly kind: 'unknown-person'; readonly given: string; readonly nearest: string | null }
  | { readonly kind: 'condition'; readonly fault: ConditionFault }
)

export type WantedType = 'object' | 'array' | 'string' | 'integer' | 'number' | 'boolean' | 'assignee'
