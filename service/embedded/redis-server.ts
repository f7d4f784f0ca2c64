import { join } from 'node:path'
import { say } from './conversation.ts'
import type { Engine, OrderFor } from './engine.ts'
import { startNativeProcess } from './native-process.ts'

/** `redis-server` or `valkey-server` on a unix socket, with every write in its append-only file within a second. */
export const startRedisServer = async ({
  program,
  dataDirectory,
  socketDirectory,
}: OrderFor<'redis-server'>): Promise<Engine> => {
  const path = join(socketDirectory, 'redis.sock')
  const settings = {
    port: '0',
    unixsocket: path,
    unixsocketperm: '600',
    dir: dataDirectory,
    appendonly: 'yes',
    appendfsync: 'everysec',
    save: '',
    'maxmemory-policy': 'noeviction',
  }
  const server = await startNativeProcess({
    program,
    args: Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value]),
    processIdFile: join(dataDirectory, 'process-id'),
    mark: path,
    isReady: async () => (await say({ path }, 'PING\r\n')) === '+PONG',
  })
  // Bull and ioredis both take a socket's path from the query of a Redis URL, and then leave host and port aside.
  return { address: `redis://localhost?path=${encodeURIComponent(path)}`, ...server }
}
