import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  type BodyOf,
  type ContractLine,
  contract,
  type Endpoint,
  type HeadersOf,
  type ParamsOf,
  type QueryOf,
  type ReplyOf,
} from './contract/index.ts'
import { LONGEST_POLICY_TEXT } from './contract/policy-document.ts'
import { ProblemSchema } from './contract/problem-schema.ts'
import type { SignedInPerson } from './sessions/actions.ts'

/** Finds out who is asking; throws the Problem of its line when it cannot. */
export interface Gates {
  readonly session: (request: FastifyRequest) => Promise<SignedInPerson>
  readonly deskKey: (request: FastifyRequest, deskCode: string) => void
  readonly kioskKey: (request: FastifyRequest, kioskId: string) => void
}

export interface Asked<E extends Endpoint> {
  readonly params: ParamsOf<E>
  readonly query: QueryOf<E>
  readonly body: BodyOf<E>
  readonly headers: HeadersOf<E>
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  /** Who is signed in, on lines of the contract that need it. */
  readonly who: (typeof contract)[E]['access'] extends 'session' ? SignedInPerson : null
}

/** Of a policy text at its longest: four bytes a character, and the marks around it. */
const LARGE_BODY = 4 * LONGEST_POLICY_TEXT + 64 * 1024

const known = new WeakMap<FastifyInstance, Gates>()

/** Said once for an app, before its routes. */
export const useGates = (app: FastifyInstance, gates: Gates): void => {
  known.set(app, gates)
}

/** A scope of an app has the gates of the app it descends from. */
function gatesOf(app: FastifyInstance): Gates | undefined {
  return known.get(app) ?? (Object.getPrototypeOf(app) === null ? undefined : gatesOf(Object.getPrototypeOf(app)))
}

/**
 * Ties one line of the contract to one handler: schema, access and reply type all come from the line, so a route can
 * neither be public by omission nor answer with what the contract does not name.
 */
export function route<E extends Endpoint>(
  app: FastifyInstance,
  endpoint: E,
  handler: (asked: Asked<E>) => Promise<ReplyOf<E>>,
  options: { readonly handlerTimeout?: number } = {},
): void {
  const gates = gatesOf(app)
  if (!gates) throw new Error('useGates comes before the first route')
  const line: ContractLine = contract[endpoint]
  const [method, url] = endpoint.split(' ') as [string, string]
  app.route({
    ...options,
    method,
    url,
    schema: {
      summary: line.summary,
      tags: [url.split('/')[2] ?? 'api'],
      ...(line.access === 'session' ? { security: [{ session: [] }] } : {}),
      ...(line.access === 'desk-key' ? { security: [{ deskKey: [] }] } : {}),
      ...(line.access === 'kiosk-key' ? { security: [{ kioskKey: [] }] } : {}),
      ...(line.params ? { params: line.params } : {}),
      ...(line.query ? { querystring: line.query } : {}),
      ...(line.headers ? { headers: line.headers } : {}),
      ...(line.body ? { body: line.body } : {}),
      response: { [line.status]: line.reply, '4xx': ProblemSchema, '5xx': ProblemSchema },
    },
    ...(line.large ? { bodyLimit: LARGE_BODY } : {}),
    // Before the body is read: an outsider can send nothing, and learns nothing of what it should look like from inside.
    onRequest: async (request) => {
      if (line.access === 'session') request.who = await gates.session(request)
      if (line.access === 'desk-key') gates.deskKey(request, (request.params as { deskCode: string }).deskCode)
      if (line.access === 'kiosk-key') gates.kioskKey(request, (request.params as { kioskId: string }).kioskId)
    },
    handler: async (request, reply) => {
      // Validated against this very line, which is where Asked takes its types from.
      const { params, query, body, headers, who } = request
      const asked: unknown = { params, query, body, headers, who, request, reply }
      const answer = await handler(asked as Asked<E>)
      reply.code(line.status)
      return line.status === 204 ? reply.send() : answer
    },
  })
}

declare module 'fastify' {
  interface FastifyRequest {
    who: SignedInPerson | null
  }
}
