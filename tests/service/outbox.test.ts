import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { openStores, type Stores } from '../../service/embedded/stores.ts'
import { eventually } from '../support/eventually.ts'
import { fileComplaint } from '../support/filing.ts'
import { startTestService, type TestService } from '../support/service.ts'

let redis: Stores
let service: TestService
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'langnghe-redis-'))
  redis = await openStores({
    mongodbUri: inject('mongodbUri'),
    redisUrl: undefined,
    dataDirectory: folder,
    cacheDirectory: resolve('data/cache'),
  })
  service = await startTestService({ redisUrl: redis.redisUrl })
})
afterAll(async () => {
  await service?.end()
  await redis?.close()
  await rm(folder, { recursive: true, force: true })
})

const file = async (): Promise<number> => {
  const began = performance.now()
  await fileComplaint(service, { attitudes: ['inattentive'] })
  return performance.now() - began
}

const command = async <T>(act: (client: Redis) => Promise<T>): Promise<T> => {
  const client = new Redis(redis.redisUrl, { maxRetriesPerRequest: 1, retryStrategy: () => null })
  client.on('error', () => {})
  try {
    return await act(client)
  } finally {
    client.disconnect()
  }
}

/** Letters about a case; the morning's digest comes when it comes. */
const aboutCases = async () => (await service.letters()).filter(({ text }) => text.includes('/console/cases/'))

const unsettled = () =>
  service.stores.complaints.collection.countDocuments({ outbox: { $elemMatch: { settled: null } } })

test('each notice is sent once, and every letter says where to look and nothing more', async () => {
  await Promise.all([file(), file(), file()])
  const letters = await eventually(aboutCases, (all) => all.length >= 3)
  expect(new Set(letters.map((l) => l.messageId)).size).toBe(3)
  for (const letter of letters) {
    expect(letter.text).toMatch(/\/console\/cases\/[a-z0-9]{26}/)
    expect(`${letter.subject} ${letter.text}`).not.toMatch(/Gọi số|Hoàn Kiếm|HK-01/)
  }
  await eventually(unsettled, (n) => n === 0)
})

test('with Redis killed, filing goes on at once, and the letters arrive when it is back', async () => {
  const before = (await aboutCases()).length
  const pid = await command(async (client) => /process_id:(\d+)/.exec(await client.info('server'))?.[1])
  process.kill(Number(pid), 'SIGKILL')
  expect(await file()).toBeLessThan(1_000)
  expect(await file()).toBeLessThan(1_000)
  await eventually(aboutCases, (all) => all.length === before + 2, 120_000)
  await eventually(unsettled, (n) => n === 0)
}, 180_000)

test('FLUSHALL in the middle loses nothing', async () => {
  const before = (await aboutCases()).length
  for (let i = 0; i < 5; i++) {
    await file()
    await command((client) => client.flushall())
  }
  await eventually(aboutCases, (all) => all.length === before + 5, 60_000)
  await eventually(unsettled, (n) => n === 0)
}, 90_000)
