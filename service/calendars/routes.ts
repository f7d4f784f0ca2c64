import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { CalendarActions } from './actions.ts'

export function calendarRoutes(app: FastifyInstance, { calendars }: { calendars: CalendarActions }): void {
  route(app, 'GET /api/calendars', ({ who }) => calendars.overview(who.staffMemberId))

  route(app, 'GET /api/calendars/days', ({ query }) => calendars.month(query))

  route(app, 'GET /api/calendars/declarations', () => calendars.declarations())

  route(app, 'POST /api/calendars/foresights', ({ who, body }) => calendars.foresee(who.staffMemberId, body))

  route(app, 'POST /api/calendars/declarations', ({ who, body, headers }) =>
    calendars.declare(who.staffMemberId, body, `${who.staffMemberId}:${headers['idempotency-key']}`),
  )
}
