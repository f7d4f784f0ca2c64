import type { Directory } from '../../../rules/directory.ts'
import type { Policy } from '../../../rules/policy.ts'
import type { CheckReport } from '../../contract/policies.ts'
import type { Authored } from '../store.ts'

/** What the workshop is asked: plain data, since it crosses into a thread of its own. */
export interface CheckOrder {
  readonly authored: Authored
  readonly version: number
  /** Null where no installation is at hand: people and places are then not looked up. */
  readonly directory: Directory | null
}

export interface Checked {
  readonly report: CheckReport
  /** Null when there are faults. */
  readonly policy: Policy | null
}

export type Order = { readonly number: number; readonly directoryVersion: number | null } & (
  | { readonly kind: 'directory'; readonly directory: Directory }
  | ({ readonly kind: 'check' } & Omit<CheckOrder, 'directory'>)
)

export type Answer = { readonly number: number } & ({ readonly checked: Checked } | { readonly failure: string })
