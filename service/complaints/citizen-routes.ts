import type { FastifyInstance } from 'fastify'
import { route } from '../route.ts'
import type { Keys } from '../security/keys.ts'
import type { CitizenActions } from './citizen-actions.ts'
import { keyIdOf } from './statement.ts'

export function citizenRoutes(app: FastifyInstance, { citizen, keys }: { citizen: CitizenActions; keys: Keys }): void {
  route(app, 'POST /api/complaints', ({ body, headers }) => citizen.file(body, headers['idempotency-key']))

  route(app, 'POST /api/complaints/track', ({ body }) => citizen.progress(body.trackingCode))

  route(app, 'POST /api/complaints/track/reply', ({ body: { trackingCode, words, attachmentIds }, headers }) =>
    citizen.send(trackingCode, headers['idempotency-key'], { verb: 'reply', words, attachmentIds }),
  )

  route(app, 'POST /api/complaints/track/handling', ({ body: { trackingCode, score } }) =>
    citizen.rateHandling(trackingCode, score),
  )

  route(app, 'POST /api/complaints/track/confirm', ({ body: { trackingCode, view }, headers }) =>
    citizen.send(trackingCode, headers['idempotency-key'], { verb: 'confirm', view }),
  )

  route(app, 'POST /api/complaints/track/contest', ({ body: { trackingCode, words }, headers }) =>
    citizen.send(trackingCode, headers['idempotency-key'], { verb: 'contest', words }),
  )

  route(app, 'POST /api/complaints/track/withdraw', ({ body: { trackingCode, words }, headers }) =>
    citizen.send(trackingCode, headers['idempotency-key'], { verb: 'withdraw', words }),
  )

  route(app, 'POST /api/contact-confirmations', async ({ body }) => {
    await citizen.confirmContact(body.token)
    return { confirmed: true as const }
  })

  route(app, 'GET /api/statement-key', async () => ({
    keyId: keyIdOf(keys),
    publicKey: keys.publicKey.toString('base64url'),
  }))
}
