import type { Connection } from 'mongoose'

/**
 * One holder at a time, in the database's own time. Each holder has a higher number than those before, which what it writes
 * carries: one that was stopped and woken late is told apart.
 */
interface KeptLease {
  readonly _id: string
  readonly number: number
  readonly until: Date
}

export interface Lease {
  readonly number: number
  /** False when someone else has taken it meanwhile: stop. */
  readonly renew: () => Promise<boolean>
  readonly release: () => Promise<void>
}

const HELD_FOR = 60_000

const untilLater = { $add: ['$$NOW', HELD_FOR] }

/** Null when another holds it. */
export async function takeLease(connection: Connection, name: string): Promise<Lease | null> {
  const leases = connection.collection<KeptLease>('leases')
  await leases.updateOne({ _id: name }, { $setOnInsert: { number: 0, until: new Date(0) } }, { upsert: true })
  const taken = await leases.findOneAndUpdate(
    { _id: name, $expr: { $lte: ['$until', '$$NOW'] } },
    [{ $set: { until: untilLater, number: { $add: ['$number', 1] } } }],
    { returnDocument: 'after' },
  )
  if (!taken) return null
  const mine = { _id: name, number: taken.number }
  return {
    number: taken.number,
    renew: async () => (await leases.updateOne(mine, [{ $set: { until: untilLater } }])).matchedCount === 1,
    release: async () => {
      await leases.updateOne(mine, [{ $set: { until: '$$NOW' } }])
    },
  }
}
