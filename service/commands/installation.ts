import { join } from 'node:path'
import type { Connection } from 'mongoose'
import type { Config } from '../config.ts'
import { connectDatabase } from '../database.ts'
import { findInstallation } from '../embedded/installation.ts'
import { openStores } from '../embedded/stores.ts'
import { deriveKeys, type Keys, keptSecretKey } from '../security/keys.ts'
import { type AllStores, allStores } from '../stores.ts'

export interface OpenInstallation {
  readonly mongodbUri: string
  readonly connection: Connection
  readonly stores: AllStores
  readonly keys: Keys
  readonly close: () => Promise<void>
}

/** The installation a command works on: the database of the service that runs here, else brought up for the while. */
export async function openInstallation(config: Config): Promise<OpenInstallation> {
  const running = await findInstallation(config.dataDirectory)
  const brought =
    running && running.mongodbUri !== ''
      ? null
      : await openStores({
          mongodbUri: config.mongodbUri,
          redisUrl: config.redisUrl,
          dataDirectory: config.dataDirectory,
          cacheDirectory: join(config.dataDirectory, 'cache'),
        })
  const mongodbUri = brought?.mongodbUri ?? running?.mongodbUri ?? ''
  const connection = await connectDatabase(mongodbUri)
  const stores = allStores(connection)
  await stores.createIndexes()
  return {
    mongodbUri,
    connection,
    stores,
    keys: deriveKeys(config.secretKey ?? (await keptSecretKey(config.dataDirectory))),
    async close() {
      await connection.close()
      await brought?.close()
    },
  }
}
