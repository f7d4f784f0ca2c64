import { connectDatabase } from '../../../service/database.ts'
import { deriveKeys } from '../../../service/security/keys.ts'
import { allStores } from '../../../service/stores.ts'
import { startSweeper } from '../../../service/watch/sweeper.ts'
import { snapshotOn } from './cases.ts'

/** The process that the tests kill: sweeps until nothing is owed by its own clock, again and again. */
const [uri = '', secret = '', clock = ''] = process.argv.slice(2)
const stores = allStores(await connectDatabase(uri))
const now = () => new Date(clock)
const sweeper = startSweeper({
  store: stores.complaints,
  calendars: stores.calendars,
  snapshot: await snapshotOn(stores, now),
  keys: deriveKeys(secret),
  now,
  nudge: () => {},
  disputes: async () => 0,
  report: (error) => process.stderr.write(`${error}\n`),
})
process.send?.('ready')
for (;;) {
  const steps = await sweeper.run()
  if (steps === 0) process.send?.('idle')
  await new Promise((resolve) => setTimeout(resolve, 5))
}
