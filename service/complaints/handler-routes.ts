import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { HandlerActions } from './handler-actions.ts'

const PAGE = 50

export function handlerRoutes(app: FastifyInstance, { handler }: { handler: HandlerActions }): void {
  route(app, 'GET /api/inbox', ({ who, query: { view = 'mine', cursor, limit } }) =>
    handler.inbox(who.staffMemberId, view, cursor, Number(limit ?? PAGE)),
  )

  route(app, 'GET /api/cases/:caseId', ({ who, params }) => handler.open(who.staffMemberId, params.caseId))

  route(app, 'GET /api/cases/:caseId/attachments/:attachmentId', async ({ who, params, reply }) => {
    const { kind, mediaType, content } = await handler.attachment(who.staffMemberId, params.caseId, params.attachmentId)
    // Whatever is in it, it runs nowhere: saved, or drawn by an <img>.
    reply.headers({
      'content-disposition': `attachment; filename="${params.attachmentId}.${kind === 'pdf' ? 'pdf' : mediaType.slice(6)}"`,
      'content-security-policy': "default-src 'none'; sandbox",
    })
    reply.type(mediaType)
    return content
  })

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

  route(app, 'POST /api/cases/:caseId/invite-reply', ({ who, params, headers, body }) => {
    const { version, staffMemberId, allegations, summary } = body
    return handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
      verb: 'invite-reply',
      staffMemberId,
      allegations,
      words: summary,
    })
  })

  route(
    app,
    'POST /api/cases/:caseId/request-extension',
    ({ who, params, headers, body: { version, days, because } }) =>
      handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
        verb: 'request-extension',
        days,
        words: because,
      }),
  )

  route(app, 'POST /api/cases/:caseId/approve-extension', ({ who, params, headers, body: { version, words } }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
      verb: 'approve-extension',
      ...(words === undefined ? {} : { words }),
    }),
  )

  route(app, 'POST /api/cases/:caseId/refuse-extension', ({ who, params, headers, body: { version, because } }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
      verb: 'refuse-extension',
      words: because,
    }),
  )

  route(app, 'POST /api/cases/:caseId/transfer', ({ who, params, headers, body: { version, toDesk, because } }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
      verb: 'transfer',
      toDesk,
      words: because,
    }),
  )

  route(app, 'POST /api/cases/:caseId/correct-accused', ({ who, params, headers, body }) => {
    const { version, add, remove, because } = body
    return handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, {
      verb: 'correct-accused',
      add,
      remove,
      words: because,
    })
  })

  route(app, 'POST /api/cases/:caseId/link', ({ who, params, headers, body: { version, other } }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, { verb: 'link', other }),
  )

  route(app, 'POST /api/cases/:caseId/unlink', ({ who, params, headers, body: { version, other } }) =>
    handler.send(who.staffMemberId, params.caseId, headers['idempotency-key'], version, { verb: 'unlink', other }),
  )

  route(app, 'GET /api/cases/:caseId/duplicates', ({ who, params }) =>
    handler.duplicates(who.staffMemberId, params.caseId),
  )

  route(app, 'GET /api/cases/:caseId/candidates', ({ who, params }) =>
    handler.candidates(who.staffMemberId, params.caseId),
  )

  route(app, 'GET /api/cases/:caseId/destinations', ({ who, params, query: { search = '' } }) =>
    handler.destinations(who.staffMemberId, params.caseId, search),
  )
}
