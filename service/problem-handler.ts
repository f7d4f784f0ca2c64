import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import {
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
} from 'mongodb'
import { type ProblemBody, type ProblemCode, problems } from './contract/index.ts'
import { Problem } from './problem.ts'

const BY_FASTIFY_CODE: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_VALIDATION: 'request/invalid',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'request/unsupported-content',
  FST_ERR_CTP_BODY_TOO_LARGE: 'request/too-large',
  FST_REQ_FILE_TOO_LARGE: 'request/too-large',
  FST_FILES_LIMIT: 'request/too-large',
  FST_PARTS_LIMIT: 'request/too-large',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'request/invalid',
  FST_ERR_CTP_INVALID_JSON_BODY: 'request/invalid',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'request/invalid',
  FST_ERR_HANDLER_TIMEOUT: 'service/unavailable',
}

const OUTAGES = [
  MongoNetworkError,
  MongoNotConnectedError,
  MongoServerSelectionError,
  MongoTopologyClosedError,
  MongoWriteConcernError,
]

/** An outage is refused honestly: nothing was stored, try again. */
const isOutage = (error: unknown): boolean =>
  OUTAGES.some((kind) => error instanceof kind) ||
  // mongoose refuses by itself while its connection is down, since commands are not buffered.
  (error instanceof Error && error.name === 'MongooseError' && error.message.includes('connection'))

/** What the table says of whatever was thrown. */
export function problemOf(error: FastifyError): Problem {
  if (error instanceof Problem) return error
  if (isOutage(error)) return new Problem('service/unavailable', { retryAfterSeconds: 5, cause: error })
  const keyMissing = error.validationContext === 'headers'
  if (keyMissing) return new Problem('request/idempotency-key-missing', { cause: error })
  const code = BY_FASTIFY_CODE[error.code]
  if (code) return new Problem(code, { cause: error })
  if (error.statusCode === 429) return new Problem('request/too-many', { cause: error })
  if (error.statusCode === 400) return new Problem('request/invalid', { cause: error })
  return new Problem('request/failed', { cause: error })
}

function answer(problem: Problem, request: FastifyRequest, reply: FastifyReply, at?: string) {
  const { code, status } = problem
  const body: ProblemBody = {
    type: `urn:langnghe:problem:${code}`,
    code,
    title: problems[code].title,
    status,
    requestId: request.id,
    ...(at ? { at } : {}),
  }
  if (problem.retryAfterSeconds !== undefined) reply.header('retry-after', problem.retryAfterSeconds)
  return reply.code(status).type('application/problem+json').send(body)
}

/** Every error leaves as problem+json from the one table; what was really thrown goes to the log and nowhere else. */
export function handleProblems(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const problem = problemOf(error)
    if (problem.status >= 500) request.log.error({ err: error, requestId: request.id }, 'request failed')
    return answer(problem, request, reply, error.validation?.[0]?.instancePath)
  })
  app.setNotFoundHandler((request, reply) => answer(new Problem('request/not-found'), request, reply))
}
