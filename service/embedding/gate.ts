import cors from '@fastify/cors'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mayEmbed } from '../../rules/allowed-origins.ts'
import type { SnapshotHolder } from '../directory/snapshot.ts'
import { Problem } from '../problem.ts'

/** What citizens' widgets call from pages of other sites, never with credentials. */
const EMBEDDED = /^\/api\/(desks|complaints|ratings|attachments)(\/|\?|$)/
/** Public to any site: how the API is called, and the key that statements are checked with. */
const FOR_ANYONE = /^\/(openapi\.json|api\/statement-key)(\?|$)/

export interface EmbeddingParts {
  readonly publicUrl: string
  readonly snapshot: SnapshotHolder
}

/** The origin of the page that asks when that is no page of ours; null for our own pages and for whatever is no browser. */
function foreignOrigin({ headers, host }: FastifyRequest, publicUrl: string): string | null {
  const { origin } = headers
  if (origin === undefined || origin === new URL(publicUrl).origin) return null
  return URL.canParse(origin) && new URL(origin).host === host ? null : origin
}

const deskOf = ({ params, body }: FastifyRequest): string | null => {
  for (const said of [params, body]) {
    if (typeof said === 'object' && said !== null && 'deskCode' in said && typeof said.deskCode === 'string') {
      return said.deskCode
    }
  }
  return null
}

/**
 * Answers pages of other sites as offices have listed them. A preflight does not name the desk, so it passes where any desk may be
 * shown; the request itself is refused, unread and undone, where its desk may not.
 */
export async function guardOrigins(app: FastifyInstance, { publicUrl, snapshot }: EmbeddingParts): Promise<void> {
  const allowed = (request: FastifyRequest, deskCode: string | null): boolean => {
    const origin = foreignOrigin(request, publicUrl)
    return origin === null || mayEmbed(snapshot.current(), origin, deskCode)
  }
  await app.register(cors, {
    delegator: (request, done) => {
      const { origin } = request.headers
      const forAnyone = FOR_ANYONE.test(request.url)
      const listed = EMBEDDED.test(request.url) && origin !== undefined && allowed(request, null)
      done(null, {
        origin: forAnyone ? '*' : listed ? origin : false,
        methods: ['GET', 'POST'],
        allowedHeaders: ['content-type', 'idempotency-key'],
        maxAge: 600,
      })
    },
  })
  app.addHook('preHandler', async (request, reply) => {
    if (!EMBEDDED.test(request.url) || allowed(request, deskOf(request))) return
    reply.removeHeader('access-control-allow-origin')
    throw new Problem('embedding/not-listed')
  })
}
