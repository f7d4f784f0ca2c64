import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import { socketDirectoryOf } from '../../../service/embedded/socket-directory.ts'
import { openStores } from '../../../service/embedded/stores.ts'

const removeWhenFinished = (path: string) => onTestFinished(() => rmSync(path, { recursive: true, force: true }))

/** A data directory of the test's own, gone when it ends. */
export const scratchDirectory = () => {
  const directory = mkdtempSync(join(tmpdir(), 'ln-test-'))
  removeWhenFinished(directory)
  removeWhenFinished(socketDirectoryOf(directory))
  return directory
}

/** One cache for all the tests, as one installation has one for all its starts. */
const cacheDirectory = join(tmpdir(), 'ln-test-cache')

/** Where no server is installed, so that the embedded ones are taken. */
export const NOWHERE = ''

export const storesOptions = (dataDirectory: string, searchPath: string) => ({
  mongodbUri: undefined,
  redisUrl: undefined,
  dataDirectory,
  cacheDirectory,
  searchPath,
})

/** Stores that are closed when the test ends, and the sentences they reported. */
export const openScratchStores = async (dataDirectory: string, searchPath: string) => {
  const reports: string[] = []
  const stores = await openStores({
    ...storesOptions(dataDirectory, searchPath),
    report: (sentence) => {
      reports.push(sentence)
    },
  })
  removeWhenFinished(socketDirectoryOf(dataDirectory))
  onTestFinished(() => stores.close())
  return { ...stores, reports }
}
