import { nothing } from 'lit'
import type { VerbForm } from '../verb-form.ts'

export const acknowledgement: VerbForm = {
  fields: () => nothing,
  faults: () => [],
  lookOver: () => nothing,
  command: (_, { caseId, version }) => ({
    content: ['acknowledge'],
    send: ({ client, ...keys }) =>
      client('POST /api/cases/:caseId/acknowledge', { params: { caseId }, body: { version }, ...keys }),
  }),
}
