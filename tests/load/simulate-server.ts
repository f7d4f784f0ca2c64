import { randomBytes } from 'node:crypto'
import type { ComplaintDocument } from '../../service/complaints/document.ts'
import { shippedPolicy } from '../../service/policies/shipped.ts'
import { CASES_A_PAGE } from '../../service/policies/simulation/case-pages.ts'
import type { SimulationOrder, SimulationOutcome } from '../../service/policies/simulation/order.ts'
import { startSimulation } from '../../service/policies/simulation/simulating-thread.ts'
import { benchService } from './bench-service.ts'
import { manyComplaints } from './many-complaints.ts'

/** The service in full over many stored complaints; tries a draft in a thread of its own when it is told to. */

const [, , mongodbUri = '', redisUrl = '', count = '0'] = process.argv
const { service, stores, keys } = await benchService(mongodbUri, redisUrl)

const BATCH = 500
let batch: ComplaintDocument[] = []
for (const complaint of manyComplaints(Number(count), service.snapshot.current(), keys)) {
  batch.push(complaint)
  if (batch.length < BATCH) continue
  await stores.complaints.insertMany(batch)
  batch = []
}
if (batch.length > 0) await stores.complaints.insertMany(batch)

process.on('message', async () => {
  const { policy, directory, calendars } = service.snapshot.current()
  const order: SimulationOrder = {
    mongodbUri,
    active: policy.policy,
    draft: shippedPolicy('law-on-complaints', policy.policy.version + 1),
    directory,
    calendars,
    since: 0,
    asOf: Date.now(),
    reader: 'nv-doan-minh-tri',
    keyEncryption: keys.keyEncryption,
    casesAtMost: CASES_A_PAGE,
    keptAs: randomBytes(12).toString('base64url'),
  }
  const thread = startSimulation(order)
  thread.on('message', ({ outcome }: { outcome?: SimulationOutcome }) => {
    if (outcome) process.send?.({ milliseconds: outcome.milliseconds })
  })
  thread.on('error', (error) => process.send?.({ failure: String(error) }))
})
process.on('disconnect', () => process.exit())
const url = await service.app.listen({ port: 0, host: '127.0.0.1' })
process.send?.({ url })
