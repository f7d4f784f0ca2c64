import { connectDatabase } from '../../../service/database.ts'
import { rollUp } from '../../../service/trends/roller.ts'
import { sourcesOn } from './material.ts'

/** The process that the crash test kills: brings the rollups up to date for ever. */
const connection = await connectDatabase(process.argv[2] ?? '')
const sources = sourcesOn(connection)
process.send?.('ready')
for (;;) {
  // One killed holds the lease for as long as it was given; the next need not wait for that here.
  if ((await rollUp(sources)) === null)
    await connection.collection('leases').updateOne({}, [{ $set: { until: '$$NOW' } }])
  else await new Promise((resolve) => setTimeout(resolve, 5))
}
