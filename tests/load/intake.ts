import { fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import autocannon from 'autocannon'
import { MongoClient } from 'mongodb'
import { writeConcernFor } from '../../service/database.ts'
import { openStores } from '../../service/embedded/stores.ts'
import { median } from './median.ts'

const ROUNDS = 5
const SECONDS = 3
const CONNECTIONS = [1, 16, 64] as const
const key = () => randomBytes(24).toString('base64url')

export interface Figures {
  readonly perSecond: number
  readonly p50: number
  readonly p99: number
}

const body = JSON.stringify({
  deskCode: 'HK-01',
  attitudes: ['impolite', 'unclear-guidance'],
  account: 'Tôi hỏi hồ sơ còn thiếu gì thì được trả lời cộc lốc, phải đi lại ba lần mới xong việc chứng thực. '.repeat(
    2,
  ),
  language: 'vi',
  channel: 'desk-page',
})

async function overHttp(url: string, connections: number, seconds: number): Promise<Figures> {
  const result = await autocannon({
    url: `${url}/api/complaints`,
    connections,
    duration: seconds,
    method: 'POST',
    setupClient: (client) => {
      client.setHeadersAndBody({ 'content-type': 'application/json', 'idempotency-key': key() }, body)
      client.on('response', () =>
        client.setHeadersAndBody({ 'content-type': 'application/json', 'idempotency-key': key() }, body),
      )
    },
  })
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} errors`)
  return { perSecond: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 }
}

async function bareInsert(client: MongoClient, sample: object, connections: number, seconds: number): Promise<Figures> {
  const collection = client.db('bench').collection('bare')
  const until = performance.now() + seconds * 1_000
  const took: number[] = []
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (performance.now() < until) {
        const began = performance.now()
        await collection.insertOne({ ...sample, _id: key() as never, receiptHash: key() })
        took.push(performance.now() - began)
      }
    }),
  )
  took.sort((a, b) => a - b)
  const at = (share: number) => took[Math.min(took.length - 1, Math.floor(took.length * share))] ?? 0
  return { perSecond: took.length / seconds, p50: at(0.5), p99: at(0.99) }
}

const KINDS = ['insert', 'full', 'bare'] as const
type Kind = (typeof KINDS)[number]
const SAID: Readonly<Record<Kind, string>> = {
  insert: '(a) insertOne, j:true, the same bytes',
  full: '(b) POST /api/complaints in full',
  bare: '(c) Fastify, body checked, no database',
}

/** Medians over interleaved rounds, and how near the service comes to the lower of the two limits at 64 connections. */
export async function intake(say: (line: string) => void): Promise<Record<string, number>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'langnghe-bench-'))
  const stores = await openStores({
    mongodbUri: process.env.BENCH_MONGODB_URI,
    redisUrl: process.env.BENCH_REDIS_URL,
    dataDirectory,
    cacheDirectory: resolve('data/cache'),
  })
  const server = fork(join(import.meta.dirname, 'intake-server.ts'), [stores.mongodbUri, stores.redisUrl], {
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const [{ full, bare }] = (await once(server, 'message')) as [{ full: string; bare: string }]
  const client = await new MongoClient(stores.mongodbUri, {
    ...writeConcernFor(stores.mongodbUri),
    maxPoolSize: 64,
    retryWrites: false,
  }).connect()
  try {
    await overHttp(full, 1, 1)
    const sample = (await client.db().collection('complaints').findOne()) ?? {}
    await overHttp(bare, 64, 1)
    await overHttp(full, 64, 1)

    const measured = new Map<string, Figures[]>()
    for (let round = 1; round <= ROUNDS; round++) {
      say(`round ${round} of ${ROUNDS} …`)
      for (const connections of CONNECTIONS) {
        for (const kind of KINDS) {
          const figures =
            kind === 'insert'
              ? await bareInsert(client, sample, connections, SECONDS)
              : await overHttp(kind === 'full' ? full : bare, connections, SECONDS)
          const id = `${kind}@${connections}`
          measured.set(id, [...(measured.get(id) ?? []), figures])
        }
      }
    }
    const of = (kind: Kind, connections: number): Figures => {
      const all = measured.get(`${kind}@${connections}`) ?? []
      return {
        perSecond: median(all.map((f) => f.perSecond)),
        p50: median(all.map((f) => f.p50)),
        p99: median(all.map((f) => f.p99)),
      }
    }
    say(
      `\n${'connections'.padEnd(12)}${'what'.padEnd(42)}${'per second'.padStart(12)}${'p50 ms'.padStart(9)}${'p99 ms'.padStart(9)}`,
    )
    for (const connections of CONNECTIONS) {
      for (const kind of KINDS) {
        const { perSecond, p50, p99 } = of(kind, connections)
        say(
          `${String(connections).padEnd(12)}${SAID[kind].padEnd(42)}${perSecond.toFixed(0).padStart(12)}${p50.toFixed(1).padStart(9)}${p99.toFixed(1).padStart(9)}`,
        )
      }
    }
    const ratios: Record<string, number> = {}
    for (const connections of CONNECTIONS) {
      const limit = Math.min(of('insert', connections).perSecond, of('bare', connections).perSecond)
      ratios[`intakeToLimit${connections}`] = Number((of('full', connections).perSecond / limit).toFixed(3))
    }
    say(
      `\n(b) to the lower of (a) and (c): ${CONNECTIONS.map((c) => `${ratios[`intakeToLimit${c}`]} at ${c}`).join(', ')}`,
    )
    return ratios
  } finally {
    server.disconnect()
    await client.close()
    await stores.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
