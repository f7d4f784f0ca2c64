import { type ChildProcess, spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { CHROMIUM_ARGUMENTS, chromiumPath } from './chromium.ts'
import { eventually } from './eventually.ts'

/** A browser that keeps its profile on disk and can be killed as a pulled plug does it. */
export async function killableBrowser(...switches: readonly string[]) {
  const profile = await mkdtemp(join(tmpdir(), 'langnghe-profile-'))
  let process_: ChildProcess | null = null
  let browser: Browser | null = null

  const kill = async (): Promise<void> => {
    const dying = process_
    process_ = null
    if (!dying?.pid) return
    const gone = new Promise((resolve) => dying.once('exit', resolve))
    process.kill(-dying.pid, 'SIGKILL')
    await gone
    await browser?.close().catch(() => undefined)
    await rm(join(profile, 'DevToolsActivePort'), { force: true })
  }

  return {
    async start(): Promise<Page> {
      const all = [...CHROMIUM_ARGUMENTS, '--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`]
      // A group of its own, so that all its processes die together.
      process_ = spawn(chromiumPath(), [...all, ...switches, 'about:blank'], { detached: true, stdio: 'ignore' })
      const port = await eventually(
        async () => (await readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => '')).split('\n')[0] ?? '',
        (seen) => seen !== '',
      )
      browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
      const [context] = browser.contexts()
      const page = context?.pages()[0] ?? (await context?.newPage())
      if (!page) throw new Error('the browser opened no page')
      page.setDefaultTimeout(15_000)
      return page
    },
    kill,
    async end(): Promise<void> {
      await kill()
      await rm(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}
