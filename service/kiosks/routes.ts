import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { KioskActions } from './actions.ts'

export function kioskRoutes(app: FastifyInstance, { kiosks }: { kiosks: KioskActions }): void {
  route(app, 'GET /api/kiosks', ({ who }) => kiosks.desks(who.staffMemberId))

  route(app, 'POST /api/desks/:deskCode/kiosk-invitations', ({ who, params, body }) =>
    kiosks.invite(who.staffMemberId, params.deskCode, body.mostInHour),
  )

  route(app, 'POST /api/kiosks/:kioskId/revocation', async ({ who, params }) => {
    await kiosks.revoke(who.staffMemberId, params.kioskId)
    return null
  })

  route(app, 'POST /api/kiosks', ({ body }) => kiosks.enrol(body.deskCode, body.code))

  route(app, 'POST /api/kiosks/:kioskId/visits', ({ params, body }) => kiosks.visits(params.kioskId, body.waiting))
}
