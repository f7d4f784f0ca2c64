import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { AlertActions } from './actions.ts'

export function alertRoutes(app: FastifyInstance, { alerts }: { alerts: AlertActions }): void {
  route(app, 'GET /api/alerts', ({ who }) => alerts.inbox(who.staffMemberId))

  route(app, 'POST /api/alerts/:alertId/conversation', ({ who, params, body: { version } }) =>
    alerts.step(who.staffMemberId, params.alertId, { version, verb: 'hold-conversation', outcome: null }),
  )

  route(app, 'POST /api/alerts/:alertId/outcome', ({ who, params, body: { version, outcome } }) =>
    alerts.step(who.staffMemberId, params.alertId, { version, verb: 'close', outcome }),
  )

  route(app, 'GET /api/held-days', ({ who }) => alerts.heldDays(who.staffMemberId))

  route(app, 'POST /api/held-days/:heldId/decision', ({ who, params, body }) =>
    alerts.decideHeld(who.staffMemberId, params.heldId, body),
  )
}
