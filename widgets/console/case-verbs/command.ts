import type { CaseView } from '../../../service/contract/index.ts'
import { tidy } from '../../citizen/fields.ts'
import type { Client } from '../../client.ts'
import { type Draft, judgementOf, judgementRows } from './draft.ts'
import type { CaseVerb } from './offered.ts'

export interface Sender {
  readonly client: Client
  readonly csrfToken: string
  readonly idempotencyKey: string
}

export interface Command {
  /** What makes it this command and no other. The version is no part of it: a retry after a lost reply stays the same command. */
  readonly content: unknown
  readonly send: (sender: Sender) => Promise<CaseView>
}

/** The command a draft without faults comes to, decided on the version the reader sees. */
export function commandOf(verb: CaseVerb, draft: Draft, view: CaseView): Command {
  const { caseId, version } = view
  const params = { caseId }
  switch (verb) {
    case 'acknowledge':
      return {
        content: [verb],
        send: ({ client, ...keys }) =>
          client('POST /api/cases/:caseId/acknowledge', { params, body: { version }, ...keys }),
      }
    case 'ask': {
      const question = tidy(draft.question)
      return {
        content: [verb, question],
        send: ({ client, ...keys }) =>
          client('POST /api/cases/:caseId/ask', { params, body: { version, question }, ...keys }),
      }
    }
    case 'resolve': {
      const answer = tidy(draft.answer)
      const conclusions = judgementRows(view).map((row) => ({
        staffMemberId: row.person?.id ?? null,
        allegation: row.allegation,
        ...judgementOf(draft, row),
      }))
      return {
        content: [verb, answer, conclusions],
        send: ({ client, ...keys }) =>
          client('POST /api/cases/:caseId/resolve', { params, body: { version, answer, conclusions }, ...keys }),
      }
    }
    case 'reassign': {
      const { to } = draft
      const because = tidy(draft.because)
      return {
        content: [verb, to, because],
        send: ({ client, ...keys }) =>
          client('POST /api/cases/:caseId/reassign', { params, body: { version, to, because }, ...keys }),
      }
    }
  }
}
