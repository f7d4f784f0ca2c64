import { readdir, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** Files stay this long after a newer build took their place: for pages loaded before, and for sites that pinned the script. */
const KEPT_FOR = 90 * 24 * 3_600_000

/** What was served until now is old from now on: its time begins, however long ago it was built. */
export async function beginTimeOf(names: readonly string[], directory: string): Promise<void> {
  const now = new Date()
  const files = names.flatMap((name) => [name, `${name}.br`, `${name}.gz`])
  await Promise.all(files.map((file) => utimes(join(directory, file), now, now).catch(() => undefined)))
}

/** Whatever has not been served for so long that nothing should ask for it. */
export async function dropOldFiles(directory: string): Promise<void> {
  for (const name of await readdir(directory)) {
    const file = join(directory, name)
    if (Date.now() - (await stat(file)).mtimeMs > KEPT_FOR) await rm(file, { force: true })
  }
}
