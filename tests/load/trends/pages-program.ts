import { benchService } from '../bench-service.ts'
import { cityOfRatings } from './city.ts'

/** The service in full over rollups that stand already, started as any day: what it answers first, it answers cold. */

const [, , mongodbUri = '', redisUrl = ''] = process.argv
const { service } = await benchService(mongodbUri, redisUrl, async ({ directory }) => {
  if (!(await directory.load())?.directory.offices.has('O0')) await directory.keep(cityOfRatings())
})
// Nights and editions are measured by themselves.
await service.trends.close()
const url = await service.app.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ url })
process.on('disconnect', () => process.exit())
