import { randomBytes } from 'node:crypto'
import { assemble } from '../../service/assemble.ts'
import { seedCity } from '../../service/commands/seeding.ts'
import { connectDatabase } from '../../service/database.ts'
import { deriveKeys } from '../../service/security/keys.ts'
import { type AllStores, allStores } from '../../service/stores.ts'

/** The service in full, with the demonstration city's people and whatever is added, on a database of the bench's own. */
export async function benchService(
  mongodbUri: string,
  redisUrl: string,
  add: (stores: AllStores) => Promise<void> = async () => {},
) {
  const connection = await connectDatabase(mongodbUri)
  const stores = allStores(connection)
  await stores.createIndexes()
  await seedCity(stores, new Date())
  await add(stores)
  const keys = deriveKeys(randomBytes(32).toString('base64url'))
  const service = await assemble({
    connection,
    stores,
    keys,
    mongodbUri,
    redisUrl,
    queueName: 'bench-letters',
    // Nobody listens there: letters are not what is measured, and stay owed.
    smtpUrl: 'smtp://127.0.0.1:9',
    mailFrom: 'bench@localhost.localdomain',
    publicUrl: 'http://localhost:3000',
    trustedProxies: [],
    now: () => new Date(),
    wallClock: () => new Date(),
    log: () => {},
  })
  return { service, stores, keys }
}
