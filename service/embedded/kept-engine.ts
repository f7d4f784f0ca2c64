import { fork } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, extname } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import type { EngineOrder, Report } from './engine.ts'

export interface KeptEngine {
  address: string
  close(): Promise<void>
}

const FIRST_PAUSE = 100
const LONGEST_PAUSE = 5_000
const STEADY_AFTER = 60_000
const CLOSED_WITHIN = 30_000

const thisFile = fileURLToPath(import.meta.url)
const keeperProgram = fileURLToPath(new URL(`./keeper${extname(thisFile)}`, import.meta.url))
/** From source a keeper needs the loader that its parent runs under. */
const loader = () => (extname(thisFile) === '.ts' ? ['--import', createRequire(thisFile).resolve('tsx')] : [])

const logOf = (order: EngineOrder) => `${order.dataDirectory}.log`

/** A keeper is a session of its own, so that what is typed at the parent's terminal reaches neither it nor its engine. */
const startKeeper = (order: EngineOrder) => {
  mkdirSync(dirname(logOf(order)), { recursive: true })
  const log = openSync(logOf(order), 'a')
  const child = fork(keeperProgram, { execArgv: loader(), detached: true, stdio: ['ignore', log, log, 'ipc'] })
  closeSync(log)
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve())
    child.once('error', () => resolve())
  })
  const address = new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error(`${why} (log: ${logOf(order)})`))
    child.once('message', (report: Report) => {
      if ('address' in report) return resolve(report.address)
      fail(report.failure)
      child.disconnect()
    })
    child.on('error', (failure) => fail(failure.message))
    child.once('exit', () => fail(`The keeper of ${order.engine} ended before its engine was up.`))
  })
  child.send(order)
  const letGo = async () => {
    const impatience = setTimeout(() => child.kill('SIGKILL'), CLOSED_WITHIN)
    if (child.connected) child.disconnect()
    await ended
    clearTimeout(impatience)
  }
  return { address, ended, letGo }
}

/**
 * Has a keeper bring up an engine, and another one, at the same address, whenever that one or its engine dies. Rejects when
 * the first cannot; what happens later is told to `report`, one sentence at a time.
 */
export const keepEngine = async (order: EngineOrder, report: (sentence: string) => void): Promise<KeptEngine> => {
  const closing = new AbortController()
  let keeper = startKeeper(order)
  const address = await keeper.address

  const revive = async () => {
    let pause = FIRST_PAUSE
    while (!closing.signal.aborted) {
      const startedAt = performance.now()
      await keeper.ended
      if (closing.signal.aborted) return
      if (performance.now() - startedAt > STEADY_AFTER) pause = FIRST_PAUSE
      report(`${order.engine} ended unexpectedly and is started again (log: ${logOf(order)}).`)
      await delay(pause, undefined, { signal: closing.signal }).catch(() => {})
      if (closing.signal.aborted) return
      pause = Math.min(2 * pause, LONGEST_PAUSE)
      keeper = startKeeper(order)
      await keeper.address.catch((failure: Error) => {
        if (!closing.signal.aborted) report(failure.message)
      })
    }
  }
  const revival = revive()

  return {
    address,
    close: async () => {
      closing.abort()
      await keeper.letGo()
      await revival
    },
  }
}
