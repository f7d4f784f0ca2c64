import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { WaitingActions } from './actions.ts'

export function waitingRoutes(app: FastifyInstance, { waiting }: { waiting: WaitingActions }): void {
  route(app, 'GET /api/waiting', ({ who }) => waiting.of(who.staffMemberId))
}
