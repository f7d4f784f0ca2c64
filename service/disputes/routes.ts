import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { DisputeActions } from './actions.ts'

export function disputeRoutes(app: FastifyInstance, { disputes }: { disputes: DisputeActions }): void {
  route(app, 'GET /api/my/disputes', ({ who }) => disputes.mine(who.staffMemberId))

  route(app, 'POST /api/my/disputes', ({ who, headers, body }) =>
    disputes.open(who.staffMemberId, headers['idempotency-key'], body),
  )

  route(app, 'POST /api/my/disputes/:disputeId/withdraw', ({ who, params, headers }) =>
    disputes.withdraw(who.staffMemberId, params.disputeId, headers['idempotency-key']),
  )

  route(app, 'GET /api/disputes', ({ who }) => disputes.list(who.staffMemberId))

  route(app, 'GET /api/disputes/:disputeId', ({ who, params }) => disputes.read(who.staffMemberId, params.disputeId))

  route(app, 'POST /api/disputes/:disputeId/decide', ({ who, params, headers, body }) =>
    disputes.decide(who.staffMemberId, params.disputeId, headers['idempotency-key'], body),
  )
}
