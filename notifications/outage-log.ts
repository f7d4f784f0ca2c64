import type { Redis } from 'ioredis'

/** One line per outage, however many connections fail however often; it lasts while any of them is not ready. */
export function outageLog(connections: readonly Redis[], log: (line: string) => void) {
  let isOn = false
  return {
    began(failure: Error) {
      if (isOn) return
      isOn = true
      log(`the queue cannot reach Redis (${reason(failure)}); letters wait in the database`)
    },
    mayHaveEnded() {
      if (connections.every(({ status }) => status === 'ready')) isOn = false
    },
  }
}

/** A refused connection to a name with several addresses has a code and no message. */
const reason = (failure: Error): string => failure.message || ('code' in failure ? String(failure.code) : failure.name)
