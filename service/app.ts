import { timingSafeEqual } from 'node:crypto'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify'
import type { Connection } from 'mongoose'
import type { AlertActions } from './alerts/actions.ts'
import { alertRoutes } from './alerts/routes.ts'
import type { AttachmentActions } from './attachments/actions.ts'
import { attachmentRoutes } from './attachments/routes.ts'
import type { CalendarActions } from './calendars/actions.ts'
import { calendarRoutes } from './calendars/routes.ts'
import type { CitizenActions } from './complaints/citizen-actions.ts'
import { citizenRoutes } from './complaints/citizen-routes.ts'
import type { HandlerActions } from './complaints/handler-actions.ts'
import { handlerRoutes } from './complaints/handler-routes.ts'
import type { NotifiedActions } from './complaints/notified-actions.ts'
import { notifiedRoutes } from './complaints/notified-routes.ts'
import { deskRoutes } from './desks/routes.ts'
import type { DisputeActions } from './disputes/actions.ts'
import { disputeRoutes } from './disputes/routes.ts'
import type { EmbeddingActions } from './embedding/actions.ts'
import { type EmbeddingParts, guardOrigins } from './embedding/gate.ts'
import { embeddingRoutes } from './embedding/routes.ts'
import { formRoutes } from './forms/routes.ts'
import { healthRoutes } from './health.ts'
import type { KioskActions } from './kiosks/actions.ts'
import { kioskRoutes } from './kiosks/routes.ts'
import type { PhotoActions } from './photos/actions.ts'
import { photoRoutes } from './photos/routes.ts'
import type { PolicyActions } from './policies/actions.ts'
import { policyRoutes } from './policies/routes.ts'
import { Problem } from './problem.ts'
import { handleProblems } from './problem-handler.ts'
import { type PublicationRoutesParts, publicationRoutes } from './publication/routes.ts'
import { type RatingRoutesParts, ratingRoutes } from './ratings/routes.ts'
import { deskKeyFor, kioskKeyFor } from './ratings/visit-token.ts'
import { useGates } from './route.ts'
import { type SessionRoutesParts, sessionGate, sessionRoutes } from './sessions/routes.ts'
import type { TrendActions } from './trends/actions.ts'
import { trendRoutes } from './trends/routes.ts'
import type { WaitingActions } from './waiting/actions.ts'
import { waitingRoutes } from './waiting/routes.ts'

export interface AppParts extends EmbeddingParts, PublicationRoutesParts, RatingRoutesParts, SessionRoutesParts {
  readonly calendars: CalendarActions
  readonly citizen: CitizenActions
  readonly attachments: AttachmentActions
  readonly embedding: EmbeddingActions
  readonly photos: PhotoActions
  readonly handler: HandlerActions
  readonly kiosks: KioskActions
  readonly policies: PolicyActions
  readonly notified: NotifiedActions
  readonly trendPages: TrendActions
  readonly alerts: AlertActions
  readonly disputes: DisputeActions
  readonly waiting: WaitingActions
  readonly connection: Connection
  readonly trustedProxies: readonly string[]
  /** The pages for people; absent where only the API is wanted, as in most tests. */
  readonly pages?: (app: FastifyInstance) => Promise<void>
}

const bears = (request: FastifyRequest, key: string): boolean => {
  const given = Buffer.from(request.headers.authorization?.replace(/^Bearer /, '') ?? '')
  const expected = Buffer.from(key)
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** The table of contents: builds the service, opens no port. */
export async function buildApp(parts: AppParts): Promise<FastifyInstance> {
  const app = Fastify({
    // Fastify's defaults wait for ever, believe any proxy, drop unknown fields and turn "1" into 1.
    bodyLimit: 64 * 1024,
    // As long as a file may take; everything else is cut off by its handler's timeout.
    requestTimeout: 90_000,
    connectionTimeout: 15_000,
    handlerTimeout: 10_000,
    keepAliveTimeout: 5_000,
    http: { headersTimeout: 8_000, connectionsCheckingInterval: 1_000 },
    trustProxy: parts.trustedProxies.length > 0 ? [...parts.trustedProxies] : false,
    logger: { level: 'error' },
    // A request line would hold addresses, and says nothing that a problem does not.
    logController: new LogController({ disableRequestLogging: true }),
    ajv: { customOptions: { removeAdditional: false, coerceTypes: false, allErrors: false } },
  })
  app.removeContentTypeParser('text/plain')
  app.decorateRequest('who', null)
  handleProblems(app)

  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"] },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Said by the proxy that ends TLS; on plain http in an office network it would only lock people out.
    strictTransportSecurity: false,
    crossOriginResourcePolicy: { policy: 'cross-origin' },
  })
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
  })
  await app.register(cookie)
  await guardOrigins(app, parts)
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Lắng Nghe',
        version: '1',
        description: 'Citizens report how they were treated; supervisors answer.',
      },
      components: {
        securitySchemes: {
          session: { type: 'apiKey', in: 'cookie', name: 'langnghe' },
          deskKey: { type: 'http', scheme: 'bearer', description: 'the key of a desk’s queue system' },
          kioskKey: { type: 'http', scheme: 'bearer', description: 'the key a kiosk got when it was enrolled' },
        },
      },
    },
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
  app.get('/openapi.json', { schema: { hide: true } }, async () => app.swagger())

  useGates(app, {
    session: sessionGate(parts),
    deskKey(request, deskCode) {
      if (!bears(request, deskKeyFor(parts.keys, deskCode))) throw new Problem('desk/wrong-key')
    },
    kioskKey(request, kioskId) {
      if (!bears(request, kioskKeyFor(parts.keys, kioskId))) throw new Problem('kiosk/wrong-key')
    },
  })
  healthRoutes(app, parts.connection)
  deskRoutes(app, parts)
  citizenRoutes(app, parts)
  await attachmentRoutes(app, parts)
  ratingRoutes(app, parts)
  kioskRoutes(app, parts)
  publicationRoutes(app, parts)
  trendRoutes(app, parts)
  alertRoutes(app, parts)
  sessionRoutes(app, parts)
  handlerRoutes(app, parts)
  calendarRoutes(app, parts)
  embeddingRoutes(app, parts)
  photoRoutes(app, parts)
  policyRoutes(app, parts)
  notifiedRoutes(app, parts)
  disputeRoutes(app, parts)
  waitingRoutes(app, parts)
  await formRoutes(app, parts)
  await parts.pages?.(app)
  return app
}
