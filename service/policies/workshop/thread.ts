import { extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Worker } from 'node:worker_threads'

const extension = extname(fileURLToPath(import.meta.url))

/** A complaint lives for as long as it is replayed: with room for many, a fifth less time goes into clearing them away. */
const YOUNG = 192

/** A program of this folder in a thread of its own; it finds what it is given as `given` in its worker data. */
export function startThread(program: string, given: unknown): Worker {
  const file = new URL(`./${program}${extension}`, import.meta.url)
  const start = extension === '.ts' ? new URL('./from-source.mjs', import.meta.url) : file
  return new Worker(start, {
    workerData: { program: file.href, given },
    execArgv: [],
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  })
}
