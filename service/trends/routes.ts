import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { TrendActions } from './actions.ts'

export function trendRoutes(app: FastifyInstance, { trendPages }: { trendPages: TrendActions }): void {
  route(app, 'GET /api/trends/offices', ({ who, query }) => trendPages.offices(who.staffMemberId, query))

  route(app, 'GET /api/trends/offices/:officeId', ({ who, params, query }) =>
    trendPages.office(who.staffMemberId, params.officeId, query),
  )

  route(app, 'GET /api/trends/offices/:officeId/funnel', ({ who, params, query }) =>
    trendPages.funnel(who.staffMemberId, params.officeId, query),
  )

  route(app, 'GET /api/trends/offices/:officeId/report', ({ who, params, query }) =>
    trendPages.report(who.staffMemberId, params.officeId, query),
  )

  route(app, 'GET /api/trends/staff', ({ who, query }) => trendPages.search(who.staffMemberId, query.search))

  route(app, 'GET /api/trends/staff/:staffMemberId', ({ who, params, query }) =>
    trendPages.person(who.staffMemberId, params.staffMemberId, query),
  )

  route(app, 'GET /api/my/record', ({ who }) => trendPages.ownRecord(who.staffMemberId))
}
