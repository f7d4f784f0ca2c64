import type {
  BodyOf,
  Endpoint,
  ParamsOf,
  ProblemBody,
  ProblemCode,
  QueryOf,
  ReplyOf,
} from '../service/contract/index.ts'

/** What can go wrong for a caller: the service said no, or never answered. */
export class RequestFailed extends Error {
  readonly code: ProblemCode | 'unreachable'

  constructor(code: ProblemCode | 'unreachable') {
    super(code)
    this.code = code
  }
}

type Given<T, Name extends string> = [T] extends [undefined] ? unknown : { readonly [N in Name]: T }

/** What a call needs: path params, query and body by the contract, the key of a command that may be sent again, and a device's own. */
export type CallOptions<E extends Endpoint> = Given<ParamsOf<E>, 'params'> &
  Partial<Given<QueryOf<E>, 'query'>> &
  Given<BodyOf<E>, 'body'> & { readonly idempotencyKey?: string; readonly csrfToken?: string; readonly bearer?: string }

export type Client = <E extends Endpoint>(endpoint: E, options: CallOptions<E>) => Promise<ReplyOf<E>>

interface AnyOptions {
  readonly params?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
  readonly body?: unknown
  readonly idempotencyKey?: string
  readonly csrfToken?: string
  readonly bearer?: string
}

/**
 * Typed fetch over the contract. Throws RequestFailed only. Cookies go along to the same origin alone: the citizen's
 * widgets in a foreign page carry none.
 */
export function createClient(serviceUrl: string, fetching: typeof fetch = fetch): Client {
  return async <E extends Endpoint>(endpoint: E, options: CallOptions<E>): Promise<ReplyOf<E>> => {
    const { params = {}, query = {}, body, idempotencyKey, csrfToken, bearer } = options as AnyOptions
    const [method, template] = endpoint.split(' ') as [string, string]
    const path = template.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''))
    const search = new URLSearchParams(query).toString()
    let response: Response
    try {
      response = await fetching(new URL(search ? `${path}?${search}` : path, serviceUrl), {
        method,
        credentials: 'same-origin',
        headers: {
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...(idempotencyKey ? { 'idempotency-key': idempotencyKey } : {}),
          ...(csrfToken ? { 'x-csrf-token': csrfToken } : {}),
          ...(bearer ? { authorization: `Bearer ${bearer}` } : {}),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
    } catch {
      throw new RequestFailed('unreachable')
    }
    const reply: unknown = response.status === 204 ? null : await response.json().catch(() => undefined)
    if (!response.ok) throw new RequestFailed((reply as ProblemBody | undefined)?.code ?? 'request/failed')
    return reply as ReplyOf<E>
  }
}
