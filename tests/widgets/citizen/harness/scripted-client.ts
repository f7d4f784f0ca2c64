import type { Endpoint, ReplyOf } from '../../../../service/contract/index.ts'
import { type Client, RequestFailed } from '../../../../widgets/client.ts'

type Failure = RequestFailed['code']
type Answers = { readonly [E in Endpoint]?: ReplyOf<E> }

export interface Sent {
  readonly endpoint: Endpoint
  readonly body: unknown
  readonly idempotencyKey: string | undefined
}

export interface ScriptedClient {
  readonly client: Client
  /** What was sent to this endpoint, oldest first. */
  readonly sentTo: (endpoint: Endpoint) => readonly Sent[]
  /** The next call of this endpoint fails so; later ones are answered again. */
  readonly failsNext: (endpoint: Endpoint, code: Failure) => void
  /** From now on nothing is answered until the returned function is called. */
  readonly holds: () => () => void
}

/** A service that answers as written, and remembers what it was asked. */
export function scriptedClient(answers: Answers): ScriptedClient {
  const sent: Sent[] = []
  const failures = new Map<Endpoint, Failure>()
  let open = Promise.resolve()
  const client: Client = async (endpoint, options) => {
    const { body, idempotencyKey } = options as { readonly body?: unknown; readonly idempotencyKey?: string }
    sent.push({ endpoint, body, idempotencyKey })
    await open
    const failure = failures.get(endpoint)
    failures.delete(endpoint)
    if (failure) throw new RequestFailed(failure)
    const answer = answers[endpoint]
    if (answer === undefined) throw new RequestFailed('request/not-found')
    return answer
  }
  return {
    client,
    sentTo: (endpoint) => sent.filter((each) => each.endpoint === endpoint),
    failsNext: (endpoint, code) => void failures.set(endpoint, code),
    holds() {
      let release = () => {}
      open = new Promise((resolve) => {
        release = resolve
      })
      return release
    },
  }
}
