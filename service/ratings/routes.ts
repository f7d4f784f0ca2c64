import type { FastifyInstance } from 'fastify'
import { hourOf } from '../../rules/kiosk.ts'
import type { AuditStore } from '../audit/store.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'
import { route } from '../route.ts'
import type { Keys } from '../security/keys.ts'
import type { RatingActions } from './actions.ts'
import type { ServedStore } from './served-store.ts'
import { GOOD_FOR, mintVisitToken } from './visit-token.ts'

export interface RatingRoutesParts {
  readonly ratings: RatingActions
  readonly snapshot: SnapshotHolder
  readonly audit: AuditStore
  readonly served: ServedStore
  readonly dateOf: (at: Date) => string
  readonly keys: Keys
  readonly now: () => Date
}

export function ratingRoutes(app: FastifyInstance, parts: RatingRoutesParts): void {
  const { ratings, snapshot, audit, served, dateOf, keys, now } = parts
  route(app, 'POST /api/ratings', ({ body, headers }) => ratings.rate(body, headers['idempotency-key']))

  route(app, 'POST /api/desks/:deskCode/visits', async ({ params: { deskCode }, body }) => {
    if (!snapshot.current().directory.desks.has(deskCode)) throw new Problem('desk/unknown')
    const at = body.at === undefined ? now() : new Date(body.at)
    const visit = { deskCode, service: body.service ?? null, hour: at }
    const tokens = Array.from({ length: body.count }, () => mintVisitToken(keys, visit))
    // A queue system asks for one token per person it serves.
    await served.add(deskCode, dateOf(at), body.count, hourOf(at.getTime()))
    await audit.record({ at: now(), what: 'visits-issued', staffMemberId: null, about: `${deskCode} × ${body.count}` })
    return { tokens, goodUntil: new Date(at.getTime() + GOOD_FOR).toISOString() }
  })
}
