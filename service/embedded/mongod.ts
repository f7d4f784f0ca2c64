import { join } from 'node:path'
import { isListening } from './conversation.ts'
import type { Engine, OrderFor } from './engine.ts'
import { mongodbAddress } from './mongodb-address.ts'
import { startNativeProcess } from './native-process.ts'

/** `mongod` on a unix socket, with no more cache than a demonstration needs. */
export const startMongod = async ({ program, dataDirectory, socketDirectory }: OrderFor<'mongod'>): Promise<Engine> => {
  const path = join(socketDirectory, 'mongodb.sock')
  const settings = {
    dbpath: dataDirectory,
    bind_ip: path,
    unixSocketPrefix: socketDirectory,
    wiredTigerCacheSizeGB: '0.25',
  }
  const server = await startNativeProcess({
    program,
    args: ['--quiet', ...Object.entries(settings).flatMap(([name, value]) => [`--${name}`, value])],
    processIdFile: join(dataDirectory, 'process-id'),
    mark: path,
    isReady: () => isListening({ path }),
  })
  return { address: mongodbAddress(path), ...server }
}
