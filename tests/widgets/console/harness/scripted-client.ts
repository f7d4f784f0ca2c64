import type { Endpoint, ProblemCode, ReplyOf } from '../../../../service/contract/index.ts'
import { type Client, RequestFailed } from '../../../../widgets/client.ts'

type Answer<E extends Endpoint> = ReplyOf<E> | RequestFailed | Promise<ReplyOf<E>>

export interface Call {
  readonly endpoint: Endpoint
  readonly options: Readonly<Record<string, unknown>>
}

export interface ScriptedClient {
  readonly client: Client
  /** Everything asked of the service, in order. */
  readonly calls: readonly Call[]
  /** Answers in order; the last one stays. */
  readonly answers: <E extends Endpoint>(endpoint: E, ...answers: readonly Answer<E>[]) => void
  readonly callsOf: (endpoint: Endpoint) => readonly Call[]
}

export const refusal = (code: ProblemCode | 'unreachable'): RequestFailed => new RequestFailed(code)

export const NOTHING_WAITS: ReplyOf<'GET /api/waiting'> = {
  disputes: 0,
  alerts: 0,
  heldDays: 0,
  extensions: [],
  heard: [],
}

/** A service that says what it was told to say, and remembers what it was asked. */
export function scriptedClient(): ScriptedClient {
  // A case looks for related ones by itself.
  const script = new Map<Endpoint, unknown[]>([
    ['GET /api/cases/:caseId/duplicates', [{ linked: [], candidates: [] }]],
    // The console asks on every page.
    ['GET /api/waiting', [NOTHING_WAITS]],
  ])
  const calls: Call[] = []
  const client: Client = async (endpoint, options) => {
    calls.push({ endpoint, options: options as Call['options'] })
    const left = script.get(endpoint)
    if (!left) throw new Error(`nobody expects ${endpoint}`)
    const answer = await (left.length > 1 ? left.shift() : left[0])
    if (answer instanceof RequestFailed) throw answer
    return answer as ReplyOf<typeof endpoint>
  }
  return {
    client,
    calls,
    answers: (endpoint, ...answers) => void script.set(endpoint, [...answers]),
    callsOf: (endpoint) => calls.filter((call) => call.endpoint === endpoint),
  }
}
