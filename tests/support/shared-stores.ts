import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openStores } from '../../service/embedded/stores.ts'

declare module 'vitest' {
  interface ProvidedContext {
    mongodbUri: string
    redisUrl: string
  }
}

/** One database server and one queue server for a whole run of tests, the same ones `npm start` brings. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDirectory = await mkdtemp(join(tmpdir(), 'langnghe-test-'))
  const stores = await openStores({
    mongodbUri: process.env.TEST_MONGODB_URI,
    redisUrl: process.env.TEST_REDIS_URL,
    dataDirectory,
    cacheDirectory: resolve('data/cache'),
  })
  project.provide('mongodbUri', stores.mongodbUri)
  project.provide('redisUrl', stores.redisUrl)
  return async () => {
    await stores.close()
    await rm(dataDirectory, { recursive: true, force: true })
  }
}
