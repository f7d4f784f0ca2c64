import type { FastifyInstance } from 'fastify'
import type { Connection } from 'mongoose'
import { Problem } from './problem.ts'

/** `/healthz`: the process lives. `/readyz`: it can keep a complaint. */
export function healthRoutes(app: FastifyInstance, connection: Connection): void {
  app.get('/healthz', { schema: { hide: true } }, async () => ({ status: 'alive' }))

  app.get('/readyz', { schema: { hide: true } }, async () => {
    const answered = await connection.db?.command({ ping: 1 }, { timeoutMS: 2_000 }).catch(() => undefined)
    if (answered?.ok !== 1) throw new Problem('service/unavailable', { retryAfterSeconds: 5 })
    return { status: 'ready' }
  })
}
