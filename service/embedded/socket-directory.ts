import { createHash } from 'node:crypto'
import { lstatSync, lutimes, mkdirSync, realpathSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

// A socket's path may have 107 characters (103 on macOS), and a clone may lie deep.
const LONGEST_BASE = 32
const HOUR = 3_600_000

const ownPrivateDirectory = (path: string) => {
  mkdirSync(path, { recursive: true, mode: 0o700 })
  const found = lstatSync(path)
  const isMine = found.isDirectory() && found.uid === userInfo().uid && (found.mode & 0o077) === 0
  if (!isMine) throw new Error(`${path} must be a folder that only you can open. Please remove it, or set TMPDIR.`)
  return path
}

/** The same for every way to name a folder, whether it is made already or not. */
const realPathOf = (path: string): string => {
  try {
    return realpathSync(path)
  } catch {
    return join(realPathOf(dirname(path)), basename(path))
  }
}

/** The private folder of the sockets that belong to `dataDirectory`; made if it is not there. */
export const socketDirectoryOf = (dataDirectory: string) => {
  const base = tmpdir().length <= LONGEST_BASE ? tmpdir() : '/tmp'
  const name = createHash('sha256')
    .update(realPathOf(resolve(dataDirectory)))
    .digest('hex')
    .slice(0, 16)
  return ownPrivateDirectory(join(ownPrivateDirectory(join(base, `langnghe-${userInfo().uid}`)), name))
}

/** Renews the times of `path` every hour, so that a cleaner of old temporary files leaves it; answers how to end that. */
export const keepFromCleaners = (path: string) => {
  const renewal = setInterval(() => {
    const now = new Date()
    lutimes(path, now, now, () => {})
  }, HOUR).unref()
  return () => clearInterval(renewal)
}
