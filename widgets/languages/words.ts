import type {
  Action,
  Attitude,
  CitizenView,
  ConductCriterion,
  Finding,
  Language,
  OfficeKind,
  PublicService,
  Score,
  Severity,
  State,
} from '../../rules/vocabulary.ts'
import type { ProblemCode } from '../../service/contract/index.ts'

/** A word for every word of the vocabulary and a sentence for every problem: one that is missing does not compile. */
export interface Words {
  readonly attitudes: Readonly<Record<Attitude, string>>
  readonly severities: Readonly<Record<Severity, string>>
  readonly criteria: Readonly<Record<ConductCriterion, string>>
  readonly scores: Readonly<Record<Score, string>>
  readonly services: Readonly<Record<PublicService, string>>
  readonly officeKinds: Readonly<Record<OfficeKind, string>>
  readonly states: Readonly<Record<State, string>>
  readonly findings: Readonly<Record<Finding, string>>
  readonly actions: Readonly<Record<Action, string>>
  readonly views: Readonly<Record<CitizenView, string>>
  readonly problems: Readonly<Record<ProblemCode | 'unreachable', string>>
}

export type ByLanguage<T> = Readonly<Record<Language, T>>
