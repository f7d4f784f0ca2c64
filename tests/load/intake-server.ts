import { randomBytes } from 'node:crypto'
import Fastify from 'fastify'
import { assemble } from '../../service/assemble.ts'
import { seedCity } from '../../service/commands/seeding.ts'
import { NewComplaint } from '../../service/contract/complaints.ts'
import { connectDatabase } from '../../service/database.ts'
import { deriveKeys } from '../../service/security/keys.ts'
import { allStores } from '../../service/stores.ts'

/** The two servers of the intake bench in a process of their own: the service in full, and Fastify with a checked body alone. */

const [, , mongodbUri = '', redisUrl = ''] = process.argv
const connection = await connectDatabase(mongodbUri)
const stores = allStores(connection)
await stores.createIndexes()
await seedCity(stores, new Date())
const service = await assemble({
  connection,
  stores,
  keys: deriveKeys(randomBytes(32).toString('base64url')),
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
const full = await service.app.listen({ port: 0, host: '127.0.0.1' })

const bare = Fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } })
bare.post('/api/complaints', { schema: { body: NewComplaint } }, async (_request, reply) => {
  reply.code(201)
  return { kept: false }
})
const bareUrl = await bare.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ full, bare: bareUrl })
process.on('disconnect', () => process.exit())
