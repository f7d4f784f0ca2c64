import { createHmac } from 'node:crypto'
import { Problem } from '../problem.ts'

const TRIES = 8
const WINDOW = 15 * 60_000
const KEPT_AT_MOST = 10_000

export interface SignInThrottle {
  /** Throws Problem request/too-many after too many wrong tries. */
  readonly check: (username: string, address: string) => void
  readonly failed: (username: string, address: string) => void
  readonly succeeded: (username: string, address: string) => void
}

/**
 * Wrong tries are counted per name and address together: whoever guesses slows down, and the owner of the name still gets
 * in from elsewhere. The address is kept only as a keyed hash, in memory.
 */
export function signInThrottle(parts: { secret: Buffer; now: () => Date }): SignInThrottle {
  const tries = new Map<string, { count: number; until: number }>()
  const keyOf = (username: string, address: string) =>
    createHmac('sha256', parts.secret).update(`${username.toLowerCase()}|${address}`).digest('base64url')

  return {
    check(username, address) {
      const found = tries.get(keyOf(username, address))
      const now = parts.now().getTime()
      if (found && found.until > now && found.count >= TRIES) {
        throw new Problem('request/too-many', { retryAfterSeconds: Math.ceil((found.until - now) / 1000) })
      }
    },
    failed(username, address) {
      const key = keyOf(username, address)
      const now = parts.now().getTime()
      const found = tries.get(key)
      if (tries.size >= KEPT_AT_MOST) for (const [old, { until }] of tries) if (until <= now) tries.delete(old)
      tries.set(key, { count: found && found.until > now ? found.count + 1 : 1, until: now + WINDOW })
    },
    succeeded(username, address) {
      tries.delete(keyOf(username, address))
    },
  }
}
