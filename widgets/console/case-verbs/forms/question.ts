import { tidy } from '../../../citizen/text.ts'
import { said } from '../said.ts'
import { textFaults, textIn, type VerbForm } from '../verb-form.ts'

export const question: VerbForm = {
  fields: (writing) => {
    const { verbs } = writing.spoken
    return textIn(writing, 'question', { label: verbs.question, hint: verbs.questionHint })
  },
  faults: (draft, _, spoken) => textFaults('question', 1, spoken.verbs.questionMissing, draft, spoken),
  lookOver: ({ draft, spoken }) => said([[spoken.verbs.question, draft.question]]),
  command: (draft, { caseId, version }) => {
    const words = tidy(draft.question)
    return {
      content: ['ask', words],
      send: ({ client, ...keys }) =>
        client('POST /api/cases/:caseId/ask', { params: { caseId }, body: { version, question: words }, ...keys }),
    }
  },
}
