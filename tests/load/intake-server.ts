import Fastify from 'fastify'
import { NewComplaint } from '../../service/contract/complaints.ts'
import { benchService } from './bench-service.ts'

/** The two servers of the intake bench in a process of their own: the service in full, and Fastify with a checked body alone. */

const [, , mongodbUri = '', redisUrl = ''] = process.argv
const { service } = await benchService(mongodbUri, redisUrl)
const full = await service.app.listen({ port: 0, host: '127.0.0.1' })

const bare = Fastify({ ajv: { customOptions: { removeAdditional: false, coerceTypes: false } } })
bare.post('/api/complaints', { schema: { body: NewComplaint } }, async (_request, reply) => {
  reply.code(201)
  return { kept: false }
})
const bareUrl = await bare.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ full, bare: bareUrl })
process.on('disconnect', () => process.exit())
