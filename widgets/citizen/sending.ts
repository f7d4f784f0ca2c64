import type { ProblemCode } from '../../service/contract/index.ts'
import { RequestFailed } from '../client.ts'
import { newIdempotencyKey } from '../idempotency-key.ts'

export type FailureCode = ProblemCode | 'unreachable'

/** Why a request failed; what is no answer of the service at all counts as its failure too. */
export const failureOf = (thrown: unknown): FailureCode =>
  thrown instanceof RequestFailed ? thrown.code : 'request/failed'

export interface Sending {
  readonly busy: boolean
  readonly failure: FailureCode | null
  /**
   * Sends one thing at a time: a second call while the first is under way does nothing. Content that failed keeps its key when
   * it is sent again, so the service knows a retry; changed content is a new sending. Undefined when nothing came of it.
   */
  send<T>(content: unknown, request: (idempotencyKey: string) => Promise<T>): Promise<T | undefined>
}

/** `changed` is told whenever `busy` or `failure` may have changed. */
export function createSending(changed: (failure: FailureCode | null) => void): Sending {
  let busy = false
  let failure: FailureCode | null = null
  let unfinished: { readonly content: string; readonly key: string } | null = null

  return {
    get busy() {
      return busy
    },
    get failure() {
      return failure
    },
    async send(content, request) {
      if (busy) return undefined
      const wanted = JSON.stringify(content)
      const attempt = unfinished?.content === wanted ? unfinished : { content: wanted, key: newIdempotencyKey() }
      unfinished = attempt
      busy = true
      failure = null
      changed(null)
      try {
        const reply = await request(attempt.key)
        unfinished = null
        return reply
      } catch (thrown) {
        failure = failureOf(thrown)
        return undefined
      } finally {
        busy = false
        changed(failure)
      }
    },
  }
}
