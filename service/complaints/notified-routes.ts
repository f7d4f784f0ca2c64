import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { NotifiedActions } from './notified-actions.ts'

export function notifiedRoutes(app: FastifyInstance, { notified }: { notified: NotifiedActions }): void {
  route(app, 'GET /api/my/notices', ({ who }) => notified.notices(who.staffMemberId))

  route(app, 'POST /api/my/notices/:noticeId/reply', ({ who, params, headers, body }) =>
    notified.reply(who.staffMemberId, params.noticeId, headers['idempotency-key'], body.words),
  )
}
