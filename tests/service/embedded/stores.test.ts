import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Bull from 'bull'
import { Redis } from 'ioredis'
import mongoose from 'mongoose'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { findProgram } from '../../../service/embedded/program.ts'
import { openStores } from '../../../service/embedded/stores.ts'
import { descendantsOf, keepersOf } from './processes.ts'
import { NOWHERE, openScratchStores, scratchDirectory, storesOptions } from './scratch.ts'

const PATH = process.env.PATH ?? ''
const hasNativeRedis = findProgram(['redis-server', 'valkey-server'], PATH) !== undefined
const onLinux = process.platform === 'linux'

const connectDatabase = async (mongodbUri: string) => {
  const connection = await mongoose.createConnection(mongodbUri).asPromise()
  onTestFinished(() => connection.close())
  return connection
}

const connectRedis = (redisUrl: string) => {
  const redis = new Redis(redisUrl, { retryStrategy: () => 50, maxRetriesPerRequest: null })
  redis.on('error', () => {})
  onTestFinished(() => redis.disconnect())
  return redis
}

test('the embedded database answers mongoose: it inserts, finds, and refuses a second one where there may be one', async () => {
  const stores = await openScratchStores(scratchDirectory(), NOWHERE)
  const connection = await connectDatabase(stores.mongodbUri)
  const Desk = connection.model('Desk', new mongoose.Schema({ code: { type: String, unique: true }, name: String }))
  await Desk.init()
  await Desk.create({ code: 'HK-01', name: 'Quầy số 1, phường Hoàn Kiếm' })
  await expect(Desk.create({ code: 'HK-01' })).rejects.toMatchObject({ code: 11000 })
  expect((await Desk.find({ code: 'HK-01' })).map(({ name }) => name)).toEqual(['Quầy số 1, phường Hoàn Kiếm'])
  expect([connection.name, stores.mongodb, stores.redis]).toEqual(['langnghe', 'embedded', 'embedded'])
})

test('the embedded database chooses between several indexes also where none of them finds anything soon', async () => {
  const stores = await openScratchStores(scratchDirectory(), NOWHERE)
  const complaints = (await connectDatabase(stores.mongodbUri)).collection('complaints')
  await complaints.createIndexes([{ key: { office: 1 } }, { key: { filedAt: 1 } }])
  const many = Array.from({ length: 40_000 }, (_, filedAt) => ({ office: filedAt % 50, filedAt, open: false }))
  await complaints.insertMany(many)
  const asked = { office: { $gte: 0 }, filedAt: { $gte: 0 }, open: true }
  expect(await complaints.find(asked).toArray()).toEqual([])
  expect(await complaints.aggregate([{ $match: asked }, { $group: { _id: '$office' } }]).toArray()).toEqual([])
})

test('what was written is there after the stores were closed and opened again', async () => {
  const directory = scratchDirectory()
  const first = await openScratchStores(directory, PATH)
  const before = await connectDatabase(first.mongodbUri)
  await before.collection('desks').insertOne({ code: 'HK-01' })
  await connectRedis(first.redisUrl).set('kept', 'yes')
  await first.close()
  const second = await openScratchStores(directory, PATH)
  const after = await connectDatabase(second.mongodbUri)
  expect(await after.collection('desks').countDocuments({ code: 'HK-01' })).toBe(1)
  if (hasNativeRedis) expect(await connectRedis(second.redisUrl).get('kept')).toBe('yes')
})

test('stores open in a folder whose path is longer than a socket may have', async () => {
  const directory = join(scratchDirectory(), 'sâu '.repeat(30), 'hơn nữa '.repeat(10))
  const stores = await openScratchStores(directory, PATH)
  expect(await connectRedis(stores.redisUrl).ping()).toBe('PONG')
  expect((await connectDatabase(stores.mongodbUri)).readyState).toBe(mongoose.ConnectionStates.connected)
})

test('a database and a queue of yours are used as they are', async () => {
  const directory = scratchDirectory()
  const yours = { mongodbUri: 'mongodb://db.example/langnghe', redisUrl: 'redis://queue.example' }
  const stores = await openStores({ ...storesOptions(directory, NOWHERE), ...yours })
  expect(stores).toMatchObject({ ...yours, mongodb: 'yours', redis: 'yours' })
  await stores.close()
})

test('data written by mongod is not opened by the embedded database, and the refusal says what to do', async () => {
  const directory = scratchDirectory()
  mkdirSync(join(directory, 'mongodb'))
  writeFileSync(join(directory, 'mongodb', 'written-by'), 'mongod')
  await expect(openStores(storesOptions(directory, NOWHERE))).rejects.toThrow(
    /mongod.*Please install it, or set MONGODB_URI/,
  )
  if (onLinux) expect(keepersOf(process.pid)).toEqual([])
})

describe.each([
  { server: 'the embedded Redis', searchPath: NOWHERE, canRun: true },
  { server: 'an installed Redis', searchPath: PATH, canRun: hasNativeRedis },
])('$server', ({ searchPath, canRun }) => {
  test.runIf(canRun)('carries Bull jobs: at once, delayed, and again after a failure', async () => {
    const stores = await openScratchStores(scratchDirectory(), searchPath)
    const queue = new Bull('letters', stores.redisUrl)
    onTestFinished(() => queue.close())
    queue.process(async ({ data, attemptsMade }) => {
      if (data.failures > attemptsMade) throw new Error('not yet')
      return data.number * 2
    })
    const atOnce = await queue.add({ number: 1 })
    const delayed = await queue.add({ number: 2 }, { delay: 300 })
    const retried = await queue.add({ number: 3, failures: 2 }, { attempts: 3, backoff: 100 })
    expect(await Promise.all([atOnce, delayed, retried].map((job) => job.finished()))).toEqual([2, 4, 6])
  })

  test.runIf(canRun)(
    'answers in less than the tenth of a second that the embedded one takes between two steps',
    async () => {
      const redis = connectRedis((await openScratchStores(scratchDirectory(), searchPath)).redisUrl)
      await redis.ping()
      const startedAt = performance.now()
      for (let number = 0; number < 20; number += 1) await redis.incr('number')
      expect((performance.now() - startedAt) / 20).toBeLessThan(50)
    },
  )
})

test.runIf(hasNativeRedis)(
  'a redis-server that was killed comes back within five seconds, with what it held',
  async () => {
    const stores = await openScratchStores(scratchDirectory(), PATH)
    const redis = connectRedis(stores.redisUrl)
    const processId = async () => Number(/process_id:(\d+)/.exec(await redis.info('server'))?.[1])
    await redis.set('kept', 'yes')
    // what was acknowledged is in the append-only file within a second
    await new Promise((resolve) => setTimeout(resolve, 1_100))
    const killed = await processId()
    process.kill(killed, 'SIGKILL')
    await vi.waitFor(async () => expect(await processId()).not.toBe(killed), 5_000)
    expect(await redis.get('kept')).toBe('yes')
    expect(stores.reports[0]).toMatch(/^redis-server ended unexpectedly and is started again/)
  },
)

test.runIf(hasNativeRedis && onLinux)('a server that cannot be remembered is not left running', async () => {
  const directory = scratchDirectory()
  mkdirSync(join(directory, 'redis', 'process-id'), { recursive: true })
  const options = { ...storesOptions(directory, PATH), mongodbUri: 'mongodb://db.example/langnghe' }
  await expect(openStores(options)).rejects.toThrow(/process-id/)
  expect(descendantsOf(process.pid).filter(({ commandLine }) => commandLine.includes('redis.sock'))).toEqual([])
})

test.runIf(onLinux)('both engines come back at the same addresses when their keepers are killed', async () => {
  const stores = await openScratchStores(scratchDirectory(), NOWHERE)
  const connection = await connectDatabase(stores.mongodbUri)
  const redis = connectRedis(stores.redisUrl)
  await connection.collection('desks').insertOne({ code: 'HK-01' })
  await redis.ping()
  const killed = keepersOf(process.pid)
  expect(killed).toHaveLength(2)
  for (const { processId } of killed) process.kill(processId, 'SIGKILL')
  await vi.waitFor(async () => expect(await connection.collection('desks').countDocuments()).toBe(1), 10_000)
  expect(await redis.ping()).toBe('PONG')
  expect(stores.reports).toHaveLength(2)
})

test.runIf(onLinux)('a signal that is meant for the service does not end its engines', async () => {
  const stores = await openScratchStores(scratchDirectory(), NOWHERE)
  const connection = await connectDatabase(stores.mongodbUri)
  const keepers = keepersOf(process.pid)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'])
    for (const { processId } of keepers) process.kill(processId, signal)
  await new Promise((resolve) => setTimeout(resolve, 300))
  expect(keepersOf(process.pid)).toEqual(keepers)
  expect(await connection.collection('desks').countDocuments()).toBe(0)
})
