import type { FactName, FactsWithWords } from '../facts.ts'
import type { Allowance, Assignee, Step } from '../policy.ts'
import type { RemarkKind } from './kinds.ts'

/** A rule and whom it names. */
export interface Target {
  readonly rule: string
  readonly assign: Assignee
}

/** A concrete complaint, and which rule answers it: what a reader can check with `route`. Null: none answers. */
export interface Witness {
  readonly facts: FactsWithWords
  readonly decidedBy: Target | null
}

/** What a sentence about a remark is made from, by kind. Everything is plain data. */
export interface BecauseOf {
  /** No complaint can meet the condition; these facts alone already contradict each other or the vocabulary. */
  unreachable: { readonly facts: readonly FactName[] }
  /** Every complaint it matches is assigned by one of these before; its tags and notices still apply. */
  shadowed: { readonly by: readonly Target[]; readonly stillTags: boolean }
  /**
   * These rules of the same places ask the same facts, none is the exception of the other, and they name different assignees:
   * a complaint that meets both goes by the one that stands first.
   */
  conflict: { readonly facts: readonly FactName[]; readonly second: Target; readonly firsts: readonly Target[] }
  /** A complaint that no rule assigns goes to the reform office. Where, at most 20 by name; of many gaps the last stands for the rest. */
  gap: { readonly offices: readonly string[]; readonly officeCount: number }
  /** Rules of the same places that ask other facts and name someone else: a complaint that meets both goes by the first. */
  'order-decides': { readonly second: Target; readonly firsts: readonly Target[] }
  'does-nothing': Record<never, never>
  'duplicate-id': Record<never, never>
  /** Too intricate to decide within the bounds: nothing is claimed. `about`: which question stayed open. */
  undecided: { readonly about: 'reachable' | 'gap' }
  'amount-not-positive': { readonly allowance: Allowance }
  'acknowledge-longer-than-resolve': { readonly acknowledge: Allowance; readonly resolve: Allowance }
  'question-longer-than-resolve': { readonly question: Allowance; readonly resolve: Allowance }
  /** Nothing may be found against a person before they had this long to reply. */
  'reply-longer-than-resolve': { readonly reply: Allowance; readonly resolve: Allowance }
  'questions-not-whole': { readonly questionsAtMost: number }
  /** Shares must ascend and lie between 0 and 1. */
  'reminders-out-of-order': { readonly share: number; readonly before: number | null }
  'ladder-empty': Record<never, never>
  'ladder-never-reaches-reform-office': { readonly last: Step['to'] }
  'ladder-goes-down': { readonly from: Step['to']; readonly to: Step['to'] }
  /** The level gets less time than the last reminder still left to the first handler. */
  'step-shorter-than-reminder': { readonly to: Step['to']; readonly allowance: Allowance; readonly share: number }
  'unknown-office': { readonly office: string }
  'unknown-desk': { readonly desk: string }
  'unknown-staff-member': { readonly staffMember: string }
  'unknown-assignee': { readonly staffMember: string }
  'inactive-assignee': { readonly staffMember: string }
  'pool-empty': Record<never, never>
  /** Where "the office's head" is nobody, the complaint goes further up; at most 20 are listed. */
  'office-without-head': { readonly offices: readonly string[]; readonly officeCount: number }
  'reform-office-empty': { readonly office: string }
  'outside-seat-incomplete': { readonly people: readonly string[] }
  'outside-seat-unknown': { readonly staffMember: string }
  'outside-seat-inactive': { readonly staffMember: string }
  /** The person works in the tree whose complaints they would judge last, or answers to someone (`under`) who does. */
  'outside-seat-inside-tree': { readonly staffMember: string; readonly office: string; readonly under: string | null }
}

interface RemarkOf<K extends RemarkKind> {
  readonly kind: K
  /** Ids of the rules concerned, the one it is about first; empty when it is about the terms or the people of the policy. */
  readonly rules: readonly string[]
  /** Where in the policy, as dotted paths: `rules.3.when`, `allowances.resolve`, `ladder.0.allowance`. */
  readonly paths: readonly string[]
  /** Null where no complaint is needed to see it, or none can exist. */
  readonly witness: Witness | null
  readonly because: BecauseOf[K]
}

/** One thing to know about a policy before it runs; `WEIGHT_OF[kind]` says how much it matters. */
export type Remark = { [K in RemarkKind]: RemarkOf<K> }[RemarkKind]

/** Of remarks that need no witness. */
export const plainly = <K extends RemarkKind>(
  kind: K,
  because: BecauseOf[K],
  paths: readonly string[],
  rules: readonly string[] = [],
): RemarkOf<K> => ({ kind, rules, paths, witness: null, because })
