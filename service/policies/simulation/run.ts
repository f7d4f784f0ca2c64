import { setTimeout as delay, setImmediate as nextTurn } from 'node:timers/promises'
import { BSON, MongoClient } from 'mongodb'
import { check, faultSentence } from '../../../rules/condition/index.ts'
import { officePath } from '../../../rules/directory.ts'
import { guard } from '../../../rules/guard.ts'
import type { Policy } from '../../../rules/policy.ts'
import { type CompiledPolicy, compilePolicy } from '../../../rules/routing/index.ts'
import { replay } from '../../../rules/simulate/index.ts'
import { casePages } from './case-pages.ts'
import type { Progress, SimulationOrder, SimulationOutcome } from './order.ts'
import { pastOf, projectionFor, type StoredPast } from './past.ts'
import { caseTeller, type ReplayedCase } from './replayed-case.ts'

/** A question that keeps the database busy for no longer than a filing can wait. */
const BATCH = 250
const BREATH = 50
/** While others want the machine: this many times as long as it worked, it rests. */
const REST = 3
const TOLD_EVERY = 200
const DIFFERING_SHOWN = 3

/**
 * Replays stored complaints in the order they were filed, through the policy that is active and a draft. Reads over a connection
 * of its own, batch by batch, and holds no more than one batch and the cases it is asked to keep.
 */
export async function runSimulation(
  order: SimulationOrder,
  watch: {
    readonly progress: (progress: Progress) => void
    readonly stopped?: () => boolean
    /** Whether somebody else has work for this machine just now. */
    readonly othersWait?: () => boolean
  },
): Promise<SimulationOutcome> {
  const began = performance.now()
  const active = compiled(order.active)
  const draft = compiled(order.draft)
  const asked = { active: rulesAskingWords(order.active), draft: rulesAskingWords(order.draft) }
  const openedAccounts = asked.active.size + asked.draft.size > 0
  const keys = openedAccounts ? { keyEncryption: Buffer.from(order.keyEncryption) } : null
  const { directory, reader, asOf } = order
  const trial = replay({ active, draft, directory, calendarOf: calendarFinder(order), asOf })
  const teller = caseTeller(asked)
  const differing: ReplayedCase[] = []
  const cases: ReplayedCase[] = []
  let caseCount = 0
  let casesKept = 0

  const client = await new MongoClient(order.mongodbUri, {
    maxPoolSize: 1,
    serverSelectionTimeoutMS: 3_000,
    appName: 'simulate',
  }).connect()
  try {
    const pages = order.keptAs === null ? null : casePages(client.db(), order.keptAs)
    const complaints = client.db().collection<StoredPast>('complaints')
    const filter = { filedAt: { $gte: new Date(order.since) } }
    const cursor = complaints.find(filter, {
      projection: projectionFor(openedAccounts),
      sort: { filedAt: 1 },
      batchSize: BATCH,
      raw: true,
    })
    let done = 0
    let first: number | null = null
    let last = 0
    let told = performance.now()
    let more = cursor.hasNext()
    while (await more) {
      const batch = cursor.readBufferedDocuments() as unknown as Uint8Array[]
      // The database looks for the next batch while this one is replayed.
      more = cursor.hasNext()
      const tookUp = performance.now()
      for (const [i, bytes] of batch.entries()) {
        // A question is sent, and its answer read, only while nothing else runs.
        if (i % BREATH === 0) await nextTurn()
        // One by one: a complaint that is gone before the next is read leaves the collector nothing to carry along.
        const stored = BSON.deserialize(bytes, { promoteBuffers: true }) as StoredPast
        if (reader !== null && guard(stored.parties, directory, asOf).excludes(reader) !== null) continue
        const past = pastOf(stored, keys)
        first ??= past.filedAt
        last = past.filedAt
        done += 1
        const replayed = trial.take(past)
        if (replayed.findingsDiffer && differing.length < DIFFERING_SHOWN) differing.push(teller.told(replayed))
        const found = teller.changed(replayed)
        if (!found) continue
        caseCount += 1
        if (cases.length < order.casesAtMost) cases.push(found)
        await pages?.add(found)
      }
      if (watch.stopped?.()) throw new Error('stopped')
      if (watch.othersWait?.()) await delay(REST * (performance.now() - tookUp))
      if (performance.now() - told < TOLD_EVERY) continue
      watch.progress({ done, share: (last - (first ?? 0)) / Math.max(1, asOf - (first ?? 0)) })
      told = performance.now()
    }
    casesKept = (await pages?.end()) ?? cases.length
    watch.progress({ done, share: 1 })
  } finally {
    await client.close()
  }
  const report = trial.report()
  const milliseconds = Math.round(performance.now() - began)
  return { report, cases, caseCount, casesKept, differing, milliseconds, openedAccounts }
}

function compiled(policy: Policy): CompiledPolicy {
  const found = compilePolicy(policy)
  if ('faults' in found) {
    const [first] = found.faults
    throw new Error(
      `policy ${policy.version} has faults: rule ${first?.rule} at ${first?.path}: ${first && faultSentence(first).en}`,
    )
  }
  return found
}

function rulesAskingWords({ rules }: Policy): ReadonlySet<string> {
  const asking = rules.filter(({ when }) => {
    const checked = check(when)
    return 'facts' in checked && checked.facts.includes('words')
  })
  return new Set(asking.map(({ id }) => id))
}

/** The calendar of an office, by inheritance; null when it is gone with its office. */
function calendarFinder({ directory, calendars }: SimulationOrder) {
  return (officeId: string) => {
    for (const { calendarId } of officePath(directory, officeId)) {
      const calendar = calendarId === null ? undefined : calendars.get(calendarId)
      if (calendar) return calendar
    }
    return null
  }
}
