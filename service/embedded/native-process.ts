import { execFileSync, spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'

const LOOK_AGAIN_AFTER = 20
/** A database that was killed reads its journal before it answers. */
const READY_WITHIN = 120_000
const STOPPED_WITHIN = 20_000

/** The command line of a running process; empty when there is none. */
const commandLineOf = (processId: number) => {
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${processId}/cmdline`, 'latin1')
    return execFileSync('ps', ['-o', 'args=', '-p', String(processId)], { encoding: 'latin1' })
  } catch {
    return ''
  }
}

const recordedProcessId = (processIdFile: string) => {
  try {
    return Number(readFileSync(processIdFile, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * Ends the engine that a killed keeper left running, for it still holds the data. Its command line must bear `mark`: by now
 * the number may be another program's.
 */
const stopOrphan = async (processIdFile: string, mark: string) => {
  const processId = recordedProcessId(processIdFile)
  if (processId === undefined) return
  const isRunning = () => commandLineOf(processId).includes(mark)
  for (let waited = 0; isRunning(); waited += LOOK_AGAIN_AFTER) {
    if (waited === 0) process.kill(processId, 'SIGTERM')
    if (waited >= STOPPED_WITHIN) process.kill(processId, 'SIGKILL')
    await delay(LOOK_AGAIN_AFTER)
  }
}

/**
 * Runs a server as a child of this process; resolves once `isReady`. `processIdFile` remembers it past our own death, and
 * `mark`, which stands in its command line, tells it from any other program.
 */
export const startNativeProcess = async (order: {
  program: string
  args: readonly string[]
  processIdFile: string
  mark: string
  isReady: () => Promise<boolean>
}) => {
  await stopOrphan(order.processIdFile, order.mark)
  const server = spawn(order.program, order.args, { stdio: ['ignore', 'inherit', 'inherit'] })
  const ended = new Promise<void>((resolve) => {
    server.once('exit', () => resolve())
    server.once('error', () => resolve())
  })
  const stop = async () => {
    const impatience = setTimeout(() => server.kill('SIGKILL'), STOPPED_WITHIN)
    server.kill('SIGTERM')
    await ended
    clearTimeout(impatience)
    rmSync(order.processIdFile, { force: true })
  }
  const isOver = () => server.pid === undefined || server.exitCode !== null || server.signalCode !== null
  const becomeReady = async () => {
    if (server.pid !== undefined) writeFileSync(order.processIdFile, String(server.pid))
    for (let waited = 0; !(await order.isReady()); waited += LOOK_AGAIN_AFTER) {
      if (isOver()) throw new Error(`${basename(order.program)} ended before it answered`)
      if (waited >= READY_WITHIN) throw new Error(`${basename(order.program)} did not answer`)
      await delay(LOOK_AGAIN_AFTER)
    }
  }
  try {
    await becomeReady()
  } catch (failure) {
    await stop()
    throw failure
  }
  return { ended, stop }
}
