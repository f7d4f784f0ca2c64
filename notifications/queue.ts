import Bull from 'bull'
import { Redis, type RedisOptions } from 'ioredis'

/** Ids only: what a letter says is never in Redis. */
export interface LetterJob {
  readonly caseId: string
  readonly entryId: string
}

export interface LetterQueue {
  /**
   * Always settles within about two seconds. An accelerator, not a store: whatever is unreachable now is published again
   * from the database later.
   */
  readonly publish: (jobs: readonly { jobId: string; data: LetterJob }[]) => Promise<'published' | 'unreachable'>
  readonly process: (concurrency: number, handler: (job: LetterJob) => Promise<void>) => void
  readonly close: () => Promise<void>
}

const SETTLES_WITHIN = 2_000

const within = <T>(work: Promise<T>, fallback: T): Promise<T> =>
  Promise.race([work, new Promise<T>((resolve) => setTimeout(resolve, SETTLES_WITHIN, fallback).unref())])

/** Bull blocks on some of its connections, so no command may give up by itself. */
const OPTIONS: RedisOptions = {
  retryStrategy: (times) => Math.min(times * 100, 1_000),
  maxRetriesPerRequest: null,
  enableReadyCheck: false,
}

/** Bull, and Bull here only. `log` hears of an outage once, and of its end. */
export function openQueue(parts: { redisUrl: string; name: string; log: (line: string) => void }): LetterQueue {
  const { redisUrl, name, log } = parts
  const clients: Redis[] = []
  let down = false

  const createClient = (): Redis => {
    const client = new Redis(redisUrl, OPTIONS)
    client.on('error', () => {
      if (!down) log('The queue (Redis) cannot be reached; letters wait in the database.')
      down = true
    })
    client.on('ready', () => {
      if (down) log('The queue (Redis) is back.')
      down = false
    })
    clients.push(client)
    return client
  }

  const queue = new Bull<LetterJob>(name, {
    createClient,
    defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: 500 },
  })
  // Bull repeats its clients' errors here; they were told already.
  queue.on('error', () => {})

  return {
    async publish(jobs) {
      // Adding while disconnected would pile commands up in memory and never settle.
      if (clients[0]?.status !== 'ready') return 'unreachable'
      const adding = queue
        .addBulk(jobs.map(({ jobId, data }) => ({ data, opts: { jobId } })))
        .then(() => 'published' as const)
        .catch(() => 'unreachable' as const)
      return within<'published' | 'unreachable'>(adding, 'unreachable')
    },
    process(concurrency, handler) {
      void queue.process(concurrency, (job) => handler(job.data)).catch(() => {})
    },
    async close() {
      if (!down)
        await within(
          queue.close().catch(() => {}),
          undefined,
        )
      for (const client of clients) client.disconnect()
    },
  }
}
