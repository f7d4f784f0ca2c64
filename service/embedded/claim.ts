import { randomUUID } from 'node:crypto'
import { linkSync, renameSync, statSync, unlinkSync } from 'node:fs'
import { connect, createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { keepFromCleaners } from './socket-directory.ts'

export interface Claim {
  release(): Promise<void>
}

const ANSWER_WITHIN = 5_000
const SETTLING = 100

const codeOf = (failure: unknown) => (failure instanceof Error && 'code' in failure ? failure.code : undefined)

const find = (path: string) => statSync(path, { bigint: true, throwIfNoEntry: false })

/** What the holder of `path` answers; nothing when nobody holds it. */
export const askHolder = (path: string) =>
  new Promise<string | undefined>((resolve, reject) => {
    const socket = connect(path).setEncoding('utf8').setTimeout(ANSWER_WITHIN)
    let said = ''
    socket.on('data', (words: string) => {
      said += words
    })
    socket.once('end', () => resolve(said.endsWith('\n') ? said.slice(0, -1) : undefined))
    socket.once('timeout', () => socket.destroy(new Error(`nobody answers at ${path}`)))
    socket.once('error', (failure) => {
      const isStale = ['ENOENT', 'ECONNREFUSED', 'ECONNRESET'].includes(String(codeOf(failure)))
      if (isStale) resolve(undefined)
      else reject(failure)
    })
  })

/** Puts `own` in the place of what was found at `path`, and answers whether it stays there. */
const take = async (own: string, path: string, found: ReturnType<typeof find>) => {
  if (!found) {
    try {
      linkSync(own, path)
    } catch (failure) {
      if (codeOf(failure) === 'EEXIST') return false
      throw failure
    }
    unlinkSync(own)
    return true
  }
  const standing = find(path)
  if (standing?.ino !== found.ino || standing.ctimeNs !== found.ctimeNs) return false
  const ours = find(own)
  renameSync(own, path)
  // Another may have found the same stale socket and replace ours a moment later: the last one stays.
  await delay(SETTLING)
  return find(path)?.ino === ours?.ino
}

/** One try; answers nothing when another was quicker. */
const tryToClaim = async (path: string, answer: () => string): Promise<Claim | { heldBy: string } | undefined> => {
  const found = find(path)
  const heldBy = await askHolder(path)
  if (heldBy !== undefined) return { heldBy }

  // Bound under a name of its own and then moved: closing removes only that name, never a successor's socket.
  const own = `${path}.${randomUUID().slice(0, 8)}`
  const server = createServer((socket) => {
    socket.on('error', () => socket.destroy())
    const tell = (isOurs: boolean) => {
      if (isOurs) socket.write(`${answer()}\n`)
      socket.destroySoon()
    }
    taking.then(tell, () => tell(false))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(own, resolve)
  })
  server.unref()
  const ours = find(own)
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()))

  const taking = take(own, path, found)
  const isOurs = await taking.catch(async (failure) => {
    await close()
    throw failure
  })
  if (!isOurs) {
    await close()
    return undefined
  }
  const stopRenewing = keepFromCleaners(path)
  return {
    release: async () => {
      stopRenewing()
      if (find(path)?.ino === ours?.ino) unlinkSync(path)
      await close()
    },
  }
}

/**
 * Holds `path` for as long as this process lives, by listening there: the kernel lets go of a claim when its holder dies,
 * however it dies. Whoever asks is given `answer()`, one line. Of several who claim at once exactly one holds; the others
 * get its answer.
 */
export const claim = async (path: string, answer: () => string): Promise<Claim | { heldBy: string }> =>
  (await tryToClaim(path, answer)) ?? claim(path, answer)
