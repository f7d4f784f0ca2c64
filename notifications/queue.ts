import { setImmediate as nextTurn } from 'node:timers/promises'
import Bull from 'bull'
import type { Redis, RedisOptions } from 'ioredis'
import { outageLog } from './outage-log.ts'
import { within } from './patience.ts'
import { connectRedis } from './redis-connection.ts'

/** Where a letter that is owed is written down. All that Redis is ever told. */
export interface LetterTask {
  /** Null: it belongs to no complaint. */
  readonly caseId: string | null
  readonly entryId: string
}

export interface LetterJob {
  readonly jobId: string
  readonly data: LetterTask
}

export type Publication = 'published' | 'unreachable'

/** A way to wake workers soon. It may lose everything at any time: the database knows what is still owed. */
export interface LetterQueue {
  /** Settles within two seconds and never throws. A job whose id is already waiting or running is not added again. */
  publish(jobs: readonly LetterJob[]): Promise<Publication>
  /** Call once. An error of the handler ends that job all the same. */
  process(concurrency: number, handler: (task: LetterTask) => Promise<void>): void
  /** Lets running handlers finish, and settles within five seconds whatever Redis does. */
  close(): Promise<void>
}

export interface QueueParts {
  readonly redisUrl: string
  readonly name: string
  /** Told once per outage, and of each handler that threw. */
  readonly log: (line: string) => void
}

const PUBLISH_PATIENCE = 2_000
const CLOSE_PATIENCE = 5_000

export function openQueue({ redisUrl, name, log }: QueueParts): LetterQueue {
  let closed: Promise<void> | undefined
  const connections: Redis[] = []
  const running = new Set<Promise<void>>()
  const outage = outageLog(connections, (line) => closed ?? log(line))

  function connect(options: RedisOptions): Redis {
    const connection = connectRedis(redisUrl, {
      ...options,
      retryStrategy: (attempt) => (closed ? null : Math.min(attempt * 100, 2_000)),
    })
    connections.push(connection)
    connection.on('error', outage.began)
    connection.on('close', () => outage.began(new Error('the connection was lost')))
    connection.on('ready', outage.mayHaveEnded)
    return connection
  }

  // Commands fail at once while Redis is away, and soon when it is there but silent: none is kept for later.
  const client = connect({ enableOfflineQueue: false, maxRetriesPerRequest: 0, socketTimeout: 1_500 })
  // Bull's other connections wait for Redis. A blocking one is answered every five seconds, or its other end is dead.
  const waiting: RedisOptions = { enableReadyCheck: false, maxRetriesPerRequest: null, socketTimeout: 15_000 }
  const firstContact = new Promise<void>((resolve) => {
    client.once('ready', resolve)
    client.once('close', resolve)
  })

  // A failed job leaves nothing behind either, or its id could not be published again.
  const bull = new Bull<LetterTask>(name, {
    createClient: (type) => (type === 'client' ? client : connect(waiting)),
    defaultJobOptions: { attempts: 1, removeOnComplete: true, removeOnFail: true },
  })
  bull.on('error', outage.began)
  // Bull names its connections in a promise that nobody awaits: closed while Redis is away, it would end the process.
  Object.assign(bull, { setWorkerName: async () => {} })

  async function add(jobs: readonly LetterJob[]): Promise<Publication> {
    await firstContact
    if (client.status !== 'ready') return 'unreachable'
    // One by one, though they share a round trip: in Bull's bulk a job that Redis refuses passes for added.
    await Promise.all(jobs.map(({ jobId, data }) => bull.add(data, { jobId })))
    outage.mayHaveEnded()
    return 'published'
  }

  async function attend(task: LetterTask, handler: (task: LetterTask) => Promise<void>): Promise<void> {
    try {
      await handler(task)
    } catch (failure) {
      // The name only: what a mail server answers may quote an address, and Bull would write it into Redis.
      log(`letter ${task.entryId} was not attended to: ${failure instanceof Error ? failure.name : 'unknown'}`)
    }
  }

  async function finish(): Promise<void> {
    await Promise.all([bull.close(true), ...running])
    await nextTurn()
    // What Bull has just said about the last jobs is answered before this is.
    if (client.status === 'ready') await client.quit()
  }

  async function end(): Promise<void> {
    await within(CLOSE_PATIENCE, finish(), undefined).catch(() => {})
    for (const connection of connections) connection.disconnect()
  }

  return {
    publish: (jobs) =>
      within<Publication, Publication>(PUBLISH_PATIENCE, add(jobs), 'unreachable').catch(() => 'unreachable'),
    process(concurrency, handler) {
      const attendTo = ({ data }: { data: LetterTask }) => {
        const run = attend(data, handler)
        running.add(run)
        return run.finally(() => running.delete(run))
      }
      // Bull speaks at once, and would call a connection that is still being made an outage.
      firstContact.then(() => (closed ? undefined : bull.process(concurrency, attendTo))).catch(outage.began)
    },
    close() {
      closed ??= end()
      return closed
    },
  }
}
