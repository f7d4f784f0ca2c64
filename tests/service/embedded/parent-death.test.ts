import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createRequire } from 'node:module'
import { createInterface } from 'node:readline'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Redis } from 'ioredis'
import { MongoClient } from 'mongodb'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { findProgram } from '../../../service/embedded/program.ts'
import { descendantsOf, isRunning, keepersOf } from './processes.ts'
import { NOWHERE, openScratchStores, scratchDirectory, storesOptions } from './scratch.ts'

const PATH = process.env.PATH ?? ''
const hasNativeRedis = findProgram(['redis-server', 'valkey-server'], PATH) !== undefined
const program = fileURLToPath(new URL('./parent-program.ts', import.meta.url))
const loader = createRequire(import.meta.url).resolve('tsx')

const spawnParent = (directory: string, searchPath: string) => {
  const options = JSON.stringify(storesOptions(directory, searchPath))
  const parent = spawn(process.execPath, ['--import', loader, program, options], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => {
    parent.kill('SIGKILL')
  })
  return { parent, processId: parent.pid ?? Number.NaN }
}

/** Starts a parent that writes numbers, and waits until it has written `count` of them. */
const startParent = async (directory: string, searchPath: string, count: number) => {
  const { parent, processId } = spawnParent(directory, searchPath)
  const acknowledged: number[] = []
  const lines = createInterface({ input: parent.stdout }).on('line', (line) => acknowledged.push(Number(line)))
  await vi.waitFor(() => expect(acknowledged.length).toBeGreaterThanOrEqual(count), { timeout: 15_000, interval: 20 })
  const kill = async () => {
    parent.kill('SIGKILL')
    await Promise.all([once(parent, 'exit'), once(lines, 'close')])
  }
  return { processId, acknowledged, kill }
}

const storedNumbers = async (mongodbUri: string) => {
  const mongodb = await MongoClient.connect(mongodbUri)
  const documents = await mongodb.db().collection('numbers').find().sort({ number: 1 }).toArray()
  await mongodb.close()
  return documents.map(({ number }) => number)
}

describe.runIf(process.platform === 'linux')('when the service is killed', () => {
  test.each([
    { engines: 'embedded', searchPath: NOWHERE },
    { engines: 'installed', searchPath: PATH },
  ])('none of its $engines engines stays behind, and nothing acknowledged is lost', async ({ searchPath }) => {
    const directory = scratchDirectory()
    const parent = await startParent(directory, searchPath, 200)
    const family = descendantsOf(parent.processId)
    expect(family.length).toBeGreaterThanOrEqual(2)
    await parent.kill()
    await vi.waitFor(() => expect(family.filter(({ processId }) => isRunning(processId))).toEqual([]), 10_000)
    const { mongodbUri } = await openScratchStores(directory, searchPath)
    expect(await storedNumbers(mongodbUri)).toEqual(expect.arrayContaining(parent.acknowledged))
  })

  test.runIf(hasNativeRedis)('while an engine is coming up, that one does not stay behind either', async () => {
    const directory = scratchDirectory()
    const { parent, processId } = spawnParent(directory, PATH)
    const servers = () => descendantsOf(processId).filter(({ commandLine }) => commandLine.includes('redis.sock'))
    const [server] = await vi.waitUntil(() => (servers().length > 0 ? servers() : false), {
      timeout: 10_000,
      interval: 1,
    })
    const keeper = server?.parentId ?? Number.NaN
    process.kill(keeper, 'SIGSTOP')
    const keepers = keepersOf(processId)
    parent.kill('SIGKILL')
    await once(parent, 'exit')
    process.kill(keeper, 'SIGCONT')
    await vi.waitFor(() => expect(keepers.filter((each) => isRunning(each.processId))).toEqual([]), 10_000)
    expect(isRunning(server?.processId ?? Number.NaN)).toBe(false)
  })

  test('a start that follows while they are still closing waits for the data, and finds it whole', async () => {
    const directory = scratchDirectory()
    const parent = await startParent(directory, PATH, 50)
    const keepers = keepersOf(parent.processId)
    for (const { processId } of keepers) process.kill(processId, 'SIGSTOP')
    await parent.kill()
    const opening = openScratchStores(directory, PATH)
    const resumed = delay(1_500).then(() => {
      for (const { processId } of keepers) process.kill(processId, 'SIGCONT')
      return 'still waiting'
    })
    expect(await Promise.race([opening, resumed])).toBe('still waiting')
    const { mongodbUri } = await opening
    expect(await storedNumbers(mongodbUri)).toEqual(expect.arrayContaining(parent.acknowledged))
  })

  test.runIf(hasNativeRedis)(
    'with its keepers, the next start ends the redis-server that is left, and takes over its data',
    async () => {
      const directory = scratchDirectory()
      const parent = await startParent(directory, PATH, 50)
      const left = descendantsOf(parent.processId).filter(({ commandLine }) => commandLine.includes('redis.sock'))
      const keepers = keepersOf(parent.processId)
      expect([left.length, keepers.length]).toEqual([1, 2])
      for (const { processId } of keepers) process.kill(processId, 'SIGKILL')
      await parent.kill()
      expect(left.every(({ processId }) => isRunning(processId))).toBe(true)
      const stores = await openScratchStores(directory, PATH)
      expect(left.some(({ processId }) => isRunning(processId))).toBe(false)
      const redis = new Redis(stores.redisUrl)
      expect(Number(await redis.get('number'))).toBeGreaterThanOrEqual(parent.acknowledged.at(-1) ?? Number.NaN)
      redis.disconnect()
      expect(await storedNumbers(stores.mongodbUri)).toEqual(expect.arrayContaining(parent.acknowledged))
    },
  )
})
