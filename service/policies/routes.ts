import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { PolicyActions } from './actions.ts'

export function policyRoutes(app: FastifyInstance, { policies }: { policies: PolicyActions }): void {
  const { drafts, activating, simulations } = policies

  route(app, 'GET /api/policies', ({ who }) => policies.list(who))

  route(app, 'GET /api/policies/:version', ({ who, params }) => policies.version(who, Number(params.version)))

  route(app, 'GET /api/policy-history', ({ who }) => policies.history(who))

  route(app, 'POST /api/policies/:version/repeat', ({ who, params, body, headers }) =>
    activating.repeat(who, Number(params.version), body.because, headers['idempotency-key']),
  )

  route(app, 'POST /api/policy-checks', ({ who, body }) => drafts.check(who, body))

  route(app, 'POST /api/policy-drafts', ({ who, body, headers }) => drafts.begin(who, body, headers['idempotency-key']))

  route(app, 'GET /api/policy-drafts/:draftId', ({ who, params }) => drafts.open(who, params.draftId))

  route(app, 'POST /api/policy-drafts/:draftId/save', ({ who, params, body }) => drafts.save(who, params.draftId, body))

  route(app, 'POST /api/policy-drafts/:draftId/discard', ({ who, params, body }) =>
    drafts.discard(who, params.draftId, body.revision),
  )

  route(app, 'POST /api/policy-drafts/:draftId/propose', ({ who, params, body }) =>
    activating.propose(who, params.draftId, body),
  )

  route(app, 'POST /api/policy-drafts/:draftId/approve', ({ who, params, body }) =>
    activating.approve(who, params.draftId, body),
  )

  route(app, 'POST /api/policy-simulations', ({ who, body }) => simulations.start(who, body))

  route(app, 'GET /api/policy-simulations/:simulationId', ({ who, params }) =>
    simulations.look(who, params.simulationId),
  )

  route(app, 'GET /api/policy-simulations/:simulationId/cases', ({ who, params, query }) =>
    simulations.cases(who, params.simulationId, Number(query.page)),
  )

  route(app, 'DELETE /api/policy-simulations/:simulationId', ({ who, params }) =>
    simulations.stop(who, params.simulationId),
  )

  route(app, 'POST /api/policy-drafts/:draftId/reject', ({ who, params, body }) =>
    activating.reject(who, params.draftId, body),
  )
}
