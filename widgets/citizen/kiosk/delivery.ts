import type { NewRating } from '../../../service/contract/index.ts'
import type { Client } from '../../client.ts'
import { type FailureCode, failureOf } from '../sending.ts'
import type { Memory, Waiting } from './memory.ts'

/** Nothing is wrong with the rating: it waits for the line, or for the service. */
const LATER: readonly FailureCode[] = ['unreachable', 'request/failed', 'request/too-many', 'service/unavailable']

/** As often as it is worth asking: refused with its visit, without it, and without everything that may have gone out of date. */
const REFUSED_FOR_GOOD = 3

/** What was refused goes again without what the service may object to: a rating kept apart is better than one lost. */
function without({ visitToken: _, ...body }: NewRating, refusals: number): NewRating {
  if (refusals < 2) return body
  const { ratedAt: __, staffMemberId: ___, ...rest } = body
  return rest
}

/** Sends what waits, each under its own key, until there is nothing more or no line; answers whether the line was there. */
export async function deliver(memory: Memory, call: Client, tell: () => void): Promise<boolean> {
  const send = async ({ key, body, refusals }: Waiting): Promise<boolean> => {
    if (refusals >= REFUSED_FOR_GOOD) return true
    try {
      const kept = await call('POST /api/ratings', { body, idempotencyKey: key })
      // A network that wants a sign-in answers everything with a page of its own.
      if (typeof kept?.ratedAt !== 'string') return false
      await memory.drop(key)
    } catch (thrown) {
      const code = failureOf(thrown)
      if (LATER.includes(code)) return false
      const again = { key, body: without(body, refusals + 1), refusals: refusals + 1 }
      await memory.change(again)
      return send(again)
    }
    tell()
    return true
  }
  for (const waiting of await memory.waiting()) {
    if (!(await send(waiting))) return false
  }
  return true
}
