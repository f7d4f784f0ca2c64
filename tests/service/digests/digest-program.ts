import { randomBytes } from 'node:crypto'
import { createMailer } from '../../../notifications/mailer.ts'
import { connectDatabase } from '../../../service/database.ts'
import { createDigestDelivery } from '../../../service/digests/delivery.ts'
import { startDigests } from '../../../service/digests/ticker.ts'
import { allStores } from '../../../service/stores.ts'
import { snapshotOn } from '../watch/cases.ts'

/** The process that the test kills: writes down the digests of a morning and sends them, again and again. */
const [uri = '', smtpUrl = '', clock = ''] = process.argv.slice(2)
const stores = allStores(await connectDatabase(uri))
const now = () => new Date(clock)
const snapshot = await snapshotOn(stores, now)
const report = (error: unknown) => process.stderr.write(`${error}\n`)
const { loose, complaints: store, directory } = stores
const digests = startDigests({ store, loose, snapshot, now, nudge: () => {}, report })
const deliver = createDigestDelivery({
  loose,
  store,
  disputes: stores.disputes,
  directory,
  snapshot,
  mailer: createMailer({ smtpUrl, from: 'lang-nghe@langnghe.example' }),
  publicUrl: 'http://localhost:3000',
  now,
  wallClock: now,
  random: Math.random,
  newToken: () => randomBytes(9).toString('base64url'),
  report,
})
for (;;) {
  await digests.run()
  for (const due of await loose.due(now(), 100)) {
    await loose.claim([due])
    await deliver(due.entry.id)
  }
  process.send?.('looked')
  await new Promise((resolve) => setTimeout(resolve, 20))
}
