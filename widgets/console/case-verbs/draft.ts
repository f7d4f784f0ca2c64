import type { Action, Attitude, Finding } from '../../../rules/vocabulary.ts'
import type { CaseView, Person } from '../../../service/contract/index.ts'

/** What was found of one allegation against one person, while it is being decided. */
export interface Judgement {
  readonly finding: Finding | null
  readonly action: Action | null
}

/** Everything typed and chosen, for every verb: closing a form or a conflict loses none of it. */
export interface Draft {
  readonly question: string
  readonly answer: string
  /** By the id of the row. */
  readonly judgements: Readonly<Record<string, Judgement>>
  readonly to: string
  readonly because: string
  readonly invitee: string
  /** Null: everything this person was not asked about yet. */
  readonly invitedAbout: readonly string[] | null
  readonly summary: string
  readonly days: string
  readonly extensionReason: string
  readonly approval: string
  readonly refusal: string
  readonly toDesk: string
  /** The chosen desk as it was shown. */
  readonly toDeskName: string
  readonly transferReason: string
  readonly add: readonly string[]
  readonly remove: readonly string[]
  readonly correctionReason: string
}

export const EMPTY_DRAFT: Draft = {
  question: '',
  answer: '',
  judgements: {},
  to: '',
  because: '',
  invitee: '',
  invitedAbout: null,
  summary: '',
  days: '5',
  extensionReason: '',
  approval: '',
  refusal: '',
  toDesk: '',
  toDeskName: '',
  transferReason: '',
  add: [],
  remove: [],
  correctionReason: '',
}

export interface JudgementRow {
  readonly id: string
  /** Null: nobody is known. */
  readonly person: Person | null
  readonly allegation: Attitude
}

/** A row for each person and allegation; for each allegation when nobody is known. */
export function judgementRows({
  staffMembers,
  attitudes,
}: Pick<CaseView, 'staffMembers' | 'attitudes'>): JudgementRow[] {
  const people = staffMembers.length === 0 ? [null] : staffMembers
  return people.flatMap((person) =>
    attitudes.map((allegation) => ({ id: `${person?.id ?? 'nobody'}.${allegation}`, person, allegation })),
  )
}

export const judgementOf = ({ judgements }: Draft, { id }: JudgementRow): Judgement =>
  judgements[id] ?? { finding: null, action: null }
