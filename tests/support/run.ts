import { fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installPrerequisites } from './prerequisites.ts'
import type { Summary } from './summary-reporter.ts'

/**
 * `npm test`: installs what the tests need, runs them all, or those named as arguments, and prints what that came to as
 * the last line.
 */

const vitest = join(dirname(createRequire(import.meta.url).resolve('vitest/package.json')), 'vitest.mjs')
const reporter = fileURLToPath(new URL('./summary-reporter.ts', import.meta.url))

/** Runs vitest to its end. Without a summary, or with an exit code that the summary does not explain, it failed. */
const runTests = (names: readonly string[]) =>
  new Promise<Summary>((resolve) => {
    let summary: Summary = { passed: 0, failed: 0, skipped: 0 }
    const run = fork(vitest, ['run', '--reporter=default', `--reporter=${reporter}`, ...names], { execArgv: [] })
    run.on('message', (message: Summary) => {
      summary = message
    })
    run.once('close', (code) => {
      const isExplained = code === 0 ? summary.passed > 0 : summary.failed > 0
      resolve(isExplained ? summary : { ...summary, failed: summary.failed + 1 })
    })
  })

const main = async () => {
  const missing = await installPrerequisites(process.env.PATH ?? '')
  if (missing !== undefined) {
    console.error(missing)
    return 1
  }
  // Ctrl-C reaches vitest as well; this process stays to say how far it came.
  process.on('SIGINT', () => {})
  const { passed, failed, skipped } = await runTests(process.argv.slice(2))
  console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`)
  return failed > 0 ? 1 : 0
}

process.exitCode = await main()
