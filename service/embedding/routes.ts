import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { EmbeddingActions } from './actions.ts'

export function embeddingRoutes(app: FastifyInstance, { embedding }: { embedding: EmbeddingActions }): void {
  route(app, 'GET /api/embedding', ({ who }) => embedding.page(who.staffMemberId))

  route(app, 'POST /api/embedding/:officeId/origins', ({ who, params, body, headers }) =>
    embedding.list(who.staffMemberId, params.officeId, body, `${who.staffMemberId}:${headers['idempotency-key']}`),
  )
}
