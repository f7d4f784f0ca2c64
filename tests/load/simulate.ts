import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import autocannon from 'autocannon'
import { openStores } from '../../service/embedded/stores.ts'
import { freshKey } from './fresh-key.ts'
import { median } from './median.ts'

const COMPLAINTS = 100_000
const ROUNDS = 3
const FILINGS_PER_SECOND = 40
const SECONDS = 6

const body = JSON.stringify({
  deskCode: 'HK-01',
  attitudes: ['impolite'],
  account: 'Tôi hỏi hồ sơ còn thiếu gì thì được trả lời cộc lốc, phải đi lại ba lần mới xong.',
  language: 'vi',
  channel: 'desk-page',
})

/** The 99th percentile of filings that arrive at a steady rate, in milliseconds. */
async function filings(url: string, seconds: number): Promise<number> {
  const result = await autocannon({
    url: `${url}/api/complaints`,
    connections: 4,
    overallRate: FILINGS_PER_SECOND,
    duration: seconds,
    method: 'POST',
    setupClient: (client) => {
      const next = () =>
        client.setHeadersAndBody({ 'content-type': 'application/json', 'idempotency-key': freshKey() }, body)
      next()
      client.on('response', next)
    },
  })
  if (result.non2xx > 0 || result.errors > 0) throw new Error(`${result.non2xx} refused, ${result.errors} errors`)
  return result.latency.p99
}

/**
 * 100,000 stored complaints read, opened, routed by two policies and timed, by the running service's own thread; and what
 * filings feel of it, against the same filings without it, in interleaved rounds.
 */
export async function simulate(say: (line: string) => void): Promise<Record<string, number>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'langnghe-bench-'))
  const stores = await openStores({
    mongodbUri: process.env.BENCH_MONGODB_URI,
    redisUrl: process.env.BENCH_REDIS_URL,
    dataDirectory,
    cacheDirectory: resolve('data/cache'),
  })
  const server = fork(
    join(import.meta.dirname, 'simulate-server.ts'),
    [stores.mongodbUri, stores.redisUrl, String(COMPLAINTS)],
    {
      execArgv: ['--import', 'tsx'],
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    },
  )
  try {
    say(`storing ${COMPLAINTS} complaints …`)
    const [{ url }] = (await once(server, 'message')) as [{ url: string }]
    const run = async (): Promise<number> => {
      server.send('simulate')
      const [{ milliseconds, failure }] = (await once(server, 'message')) as [
        { milliseconds: number; failure?: string },
      ]
      if (failure) throw new Error(failure)
      return milliseconds
    }
    await filings(url, 2)
    const alone: number[] = []
    const beside: number[] = []
    const took: number[] = []
    const tookBeside: number[] = []
    for (let round = 1; round <= ROUNDS; round++) {
      say(`round ${round} of ${ROUNDS} …`)
      took.push(await run())
      alone.push(await filings(url, SECONDS))
      const running = run()
      beside.push(await filings(url, SECONDS))
      tookBeside.push(await running)
    }
    say(
      `\n${COMPLAINTS} complaints, read, opened, routed by two policies and timed: ${(median(took) / 1000).toFixed(1)} s`,
    )
    say(
      `filings at ${FILINGS_PER_SECOND} a second, p99: ${median(alone)} ms alone, ${median(beside)} ms while a try runs (by round: ${alone.join(', ')} and ${beside.join(', ')})`,
    )
    say(`the same try, holding back while ${SECONDS} s of filings come in: ${(median(tookBeside) / 1000).toFixed(1)} s`)
    return {
      simulate100000Ms: Math.round(median(took)),
      filingP99Ratio: Number((median(beside) / Math.max(1, median(alone))).toFixed(2)),
    }
  } finally {
    server.disconnect()
    await stores.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
