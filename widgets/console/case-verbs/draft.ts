import type { Action, Attitude, Finding } from '../../../rules/vocabulary.ts'
import type { CaseView, Person } from '../../../service/contract/index.ts'
import type { Fault } from '../../citizen/faults.ts'
import { lengthOf, MOST_CHARACTERS, tidy } from '../../citizen/fields.ts'
import type { Spoken } from '../languages/spoken.ts'
import type { CaseVerb } from './offered.ts'

export const LEAST_ANSWER = 20

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
}

export const EMPTY_DRAFT: Draft = { question: '', answer: '', judgements: {}, to: '', because: '' }

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

/** What keeps a verb from being sent, in the order of its form; each fault names its control. */
export function faultsIn(verb: CaseVerb, draft: Draft, view: CaseView, spoken: Spoken): Fault[] {
  const { verbs } = spoken
  const inText = (field: 'question' | 'answer' | 'because', least: number, short: string): Fault[] => {
    const written = lengthOf(tidy(draft[field]))
    if (written < least) return [{ field, text: short }]
    return written > MOST_CHARACTERS ? [{ field, text: verbs.textLong(MOST_CHARACTERS) }] : []
  }
  switch (verb) {
    case 'acknowledge':
      return []
    case 'ask':
      return inText('question', 1, verbs.questionMissing)
    case 'resolve':
      return [
        ...judgementRows(view).flatMap((row) => faultsOfRow(row, draft, spoken)),
        ...inText('answer', LEAST_ANSWER, verbs.answerShort(LEAST_ANSWER)),
      ]
    case 'reassign': {
      const chosen = view.mayTakeOver.some(({ id }) => id === draft.to)
      return [
        ...(chosen ? [] : [{ field: 'to', text: verbs.toMissing }]),
        ...inText('because', 1, verbs.becauseMissing),
      ]
    }
  }
}

function faultsOfRow(row: JudgementRow, draft: Draft, spoken: Spoken): Fault[] {
  const { finding, action } = judgementOf(draft, row)
  const allegation = spoken.attitudes[row.allegation]
  const person = row.person?.name ?? spoken.case.nobodyKnown
  return [
    ...(finding ? [] : [{ field: `finding-${row.id}`, text: spoken.verbs.findingMissing(allegation, person) }]),
    ...(action ? [] : [{ field: `action-${row.id}`, text: spoken.verbs.actionMissing(allegation, person) }]),
  ]
}
