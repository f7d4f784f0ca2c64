import { type ChildProcess, fork } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Connection } from 'mongoose'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY } from '../../../rules/working-calendar.ts'
import { seedCity } from '../../../service/commands/seeding.ts'
import type { ComplaintDocument } from '../../../service/complaints/document.ts'
import { brokenAt } from '../../../service/complaints/event-log.ts'
import { connectDatabase } from '../../../service/database.ts'
import type { SnapshotHolder } from '../../../service/directory/snapshot.ts'
import { deriveKeys } from '../../../service/security/keys.ts'
import { type AllStores, allStores } from '../../../service/stores.ts'
import { startSweeper } from '../../../service/watch/sweeper.ts'
import { eventually } from '../../support/eventually.ts'
import { freshDatabase } from '../../support/service.ts'
import { aFiling, levelsOf, snapshotOn } from './cases.ts'

/** Wednesday, 09:00 in Hanoi. */
const NOW = new Date('2026-11-18T02:00:00Z')
const OVERDUE = 320

let uri: string
let connection: Connection
let stores: AllStores
let snapshot: SnapshotHolder
const secret = randomBytes(32).toString('base64url')
const keys = deriveKeys(secret)

beforeAll(async () => {
  uri = freshDatabase()
  connection = await connectDatabase(uri)
  stores = allStores(connection)
  await stores.createIndexes()
  await seedCity(stores, NOW)
  snapshot = await snapshotOn(stores, () => NOW)
})
beforeEach(async () => {
  await stores.complaints.collection.deleteMany({})
})
afterAll(async () => {
  snapshot?.close()
  await connection?.dropDatabase()
  await connection?.close()
})

/** Filed over the two weeks before the last working day, so that each is overdue to be acknowledged. */
const overdueCases = (n: number): ComplaintDocument[] =>
  Array.from({ length: n }, (_, i) => aFiling(snapshot, keys, new Date(NOW.getTime() - 2 * DAY - i * 3_600_000), i))

/** A sweeper in this process that tells which case it wrote to, in order. */
function watched(now: () => Date = () => NOW) {
  const written: string[] = []
  const reported: unknown[] = []
  const sweeper = startSweeper({
    store: {
      ...stores.complaints,
      async commit(document, change) {
        const done = await stores.complaints.commit(document, change)
        if (done) written.push(document._id)
        return done
      },
    },
    calendars: stores.calendars,
    snapshot,
    keys,
    now,
    nudge: () => {},
    disputes: async () => 0,
    report: (error) => reported.push(error),
  })
  return { sweeper, written, reported }
}

describe('a look', () => {
  test(`raises all of ${OVERDUE} overdue cases, the longest overdue first`, async () => {
    const cases = overdueCases(OVERDUE)
    await stores.complaints.insertMany([...cases].sort(() => Math.random() - 0.5))
    const { sweeper, written } = watched()
    await sweeper.run()
    await sweeper.close()
    expect([...(await levelsOf(connection)).values()].every((levels) => levels.length === 1)).toBe(true)
    const dueOf = new Map(cases.map((each) => [each._id, each.wakeAt?.getTime() ?? 0]))
    const due = written.map((id) => dueOf.get(id) ?? 0)
    expect(new Set(written).size).toBe(OVERDUE)
    expect([...due].sort((a, b) => a - b)).toEqual(due)
  })

  test('goes on behind 150 broken cases that have waited longest', async () => {
    const broken = overdueCases(150).map((each, i) => ({
      ...each,
      facts: { ...each.facts, office: 'no-such-office' },
      wakeAt: new Date(NOW.getTime() - 90 * DAY + i),
    }))
    const sound = overdueCases(120)
    await stores.complaints.insertMany([...broken, ...sound])
    const { sweeper, reported } = watched()
    await sweeper.run()
    await sweeper.close()
    const levels = await levelsOf(connection)
    expect(sound.every(({ _id }) => levels.get(_id)?.length === 1)).toBe(true)
    expect(broken.every(({ _id }) => levels.get(_id)?.length === 0)).toBe(true)
    expect(reported).toHaveLength(150)
  })

  test('raises a case that nobody holds, and whoever is found further up takes it', async () => {
    const [overdue] = overdueCases(1)
    if (!overdue) throw new Error('no case')
    await stores.complaints.insertMany([{ ...overdue, state: 'held', handlerId: null }])
    const { sweeper } = watched()
    await sweeper.run()
    await sweeper.close()
    const after = await stores.complaints.byId(overdue._id)
    expect(after?.level).toBe(1)
    expect(after?.handlerId).not.toBeNull()
    expect(after?.state).toBe('assigned')
  })

  test('with the clock an hour back does nothing again, and never writes history backwards', async () => {
    await stores.complaints.insertMany(overdueCases(20))
    let now = NOW
    const { sweeper, written } = watched(() => now)
    await sweeper.run()
    now = new Date(NOW.getTime() - 3_600_000)
    await sweeper.run()
    expect(written).toHaveLength(20)
    now = new Date(NOW.getTime() + 2 * DAY)
    await sweeper.run()
    now = new Date(NOW.getTime() - 3_600_000)
    await sweeper.run()
    await sweeper.close()
    for (const levels of (await levelsOf(connection)).values()) expect(levels).toEqual([1, 2])
    for (const { events } of await stores.complaints.collection.find<ComplaintDocument>({}).toArray()) {
      const at = events.map((event) => event.at.getTime())
      expect([...at].sort((a, b) => a - b)).toEqual(at)
    }
  })
})

describe('several workers', () => {
  const children: ChildProcess[] = []
  afterEach(() => {
    for (const child of children.splice(0)) child.kill('SIGKILL')
  })

  async function worker(clock: Date): Promise<{ kill: () => Promise<void>; idle: () => Promise<void> }> {
    const child = fork(
      fileURLToPath(new URL('./sweep-program.ts', import.meta.url)),
      [uri, secret, clock.toISOString()],
      { execArgv: ['--import', 'tsx'] },
    )
    children.push(child)
    let told = ''
    child.on('message', (message: string) => {
      told = message
    })
    await eventually(
      async () => told,
      (seen) => seen !== '',
      30_000,
    )
    return {
      async kill() {
        const gone = once(child, 'exit')
        child.kill('SIGKILL')
        await gone
      },
      async idle() {
        told = ''
        await eventually(
          async () => told,
          (seen) => seen === 'idle',
          60_000,
        )
      },
    }
  }

  const raised = async (): Promise<number> =>
    [...(await levelsOf(connection)).values()].reduce((sum, levels) => sum + levels.length, 0)

  test('two at once, killed in the middle, their clocks an hour and two days apart, raise each case once a level', async () => {
    await stores.complaints.insertMany(overdueCases(OVERDUE))
    const [first, second] = await Promise.all([worker(NOW), worker(new Date(NOW.getTime() - 3_600_000))])
    await eventually(raised, (n) => n >= 40, 60_000)
    await first.kill()
    await eventually(raised, (n) => n >= 120, 60_000)
    await second.kill()
    const killedAt = await raised()
    expect(killedAt).toBeLessThan(OVERDUE)

    const third = await worker(NOW)
    await third.idle()
    const [ahead, behind] = await Promise.all([
      worker(new Date(NOW.getTime() + 2 * DAY)),
      worker(new Date(NOW.getTime() - 3_600_000)),
    ])
    await eventually(raised, (n) => n >= OVERDUE + 50, 60_000)
    await third.kill()
    await ahead.kill()
    const again = await worker(new Date(NOW.getTime() + 2 * DAY))
    await Promise.all([again.idle(), behind.idle()])

    for (const levels of (await levelsOf(connection)).values()) expect(levels).toEqual([1, 2])
    for (const { _id, events, outbox } of await stores.complaints.collection.find<ComplaintDocument>({}).toArray()) {
      expect(brokenAt(_id, events)).toBe(-1)
      expect(new Set(events.map((event) => event.id)).size).toBe(events.length)
      expect(new Set(outbox.map((entry) => entry.id)).size).toBe(outbox.length)
      expect(outbox.filter((entry) => entry.notice === 'case-escalated')).toHaveLength(2)
    }
  }, 180_000)

  test('a holiday declared meanwhile moves each open case once, though two look and one is killed', async () => {
    const open = Array.from({ length: OVERDUE }, (_, i) =>
      aFiling(snapshot, keys, new Date(NOW.getTime() - i * 1_000), i),
    )
    await stores.complaints.insertMany(open)
    const [first] = await Promise.all([worker(NOW), worker(NOW)])
    await stores.calendars.declare({
      _id: 2,
      for: { calendarId: 'vietnam' },
      days: [{ on: '2026-11-19', stretches: [] }],
      because: 'Nghỉ do bão',
      declaredBy: 'nv-doan-minh-tri',
      declaredAt: NOW,
      commandId: 'storm',
    })
    const moved = () => stores.complaints.collection.countDocuments({ 'events.verb': 'retime' })
    await eventually(moved, (n) => n >= 60, 60_000)
    await first.kill()
    expect(await moved()).toBeLessThan(OVERDUE)
    await eventually(moved, (n) => n === OVERDUE, 60_000)
    for (const each of await stores.complaints.collection.find<ComplaintDocument>({}).toArray()) {
      expect(each.events.filter((event) => event.verb === 'retime').map((event) => event.id)).toEqual([
        'clock:retime:vietnam:2',
      ])
      expect(each.calendar).toEqual({ id: 'vietnam', version: 2 })
      expect(each.dueAt).toEqual(new Date('2026-11-20T10:00:00Z'))
      expect(brokenAt(each._id, each.events)).toBe(-1)
    }
  }, 120_000)
})
