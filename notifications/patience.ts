import { setTimeout as sleep } from 'node:timers/promises'

/** What `promise` gives within `limit` milliseconds, else `otherwise`; a promise left behind is never an unhandled rejection. */
export async function within<T, U>(limit: number, promise: Promise<T>, otherwise: U): Promise<T | U> {
  const timer = new AbortController()
  try {
    return await Promise.race([promise, sleep(limit, otherwise, { signal: timer.signal })])
  } finally {
    timer.abort()
  }
}
