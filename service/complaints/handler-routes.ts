import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { HandlerActions } from './handler-actions.ts'

const PAGE = 50

export function handlerRoutes(app: FastifyInstance, { handler }: { handler: HandlerActions }): void {
  route(app, 'GET /api/inbox', ({ who, query: { view = 'mine', cursor, limit } }) =>
    handler.inbox(who.staffMemberId, view, cursor, Number(limit ?? PAGE)),
  )

  route(app, 'GET /api/cases/:caseId', ({ who, params }) => handler.open(who.staffMemberId, params.caseId))

  route(app, 'POST /api/cases/:caseId/acknowledge', ({ who, params, headers, body }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], body.version, { verb: 'acknowledge' }),
  )

  route(app, 'POST /api/cases/:caseId/ask', ({ who, params, headers, body: { version, question } }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
      verb: 'ask',
      words: question,
    }),
  )

  route(app, 'POST /api/cases/:caseId/resolve', ({ who, params, headers, body: { version, answer, conclusions } }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
      verb: 'resolve',
      words: answer,
      conclusions,
    }),
  )

  route(app, 'POST /api/cases/:caseId/reassign', ({ who, params, headers, body: { version, to, because } }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
      verb: 'reassign',
      to,
      words: because,
    }),
  )
}
