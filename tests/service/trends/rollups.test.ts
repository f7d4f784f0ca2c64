import { fork } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Connection } from 'mongoose'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { ComplaintDocument } from '../../../service/complaints/document.ts'
import { connectDatabase } from '../../../service/database.ts'
import { type AllStores, allStores } from '../../../service/stores.ts'
import { rebuild } from '../../../service/trends/rebuild.ts'
import { rollUp, type TrendSources } from '../../../service/trends/roller.ts'
import { startTrendTicker } from '../../../service/trends/ticker.ts'
import type { Year } from '../../../service/trends/years.ts'
import { freshDatabase } from '../../support/service.ts'
import { aRating, randomFrom, rollupsOf, sourcesOn } from './material.ts'

let uri: string
let connection: Connection
let stores: AllStores
let sources: TrendSources

beforeAll(async () => {
  uri = freshDatabase()
  connection = await connectDatabase(uri)
  stores = allStores(connection)
  sources = sourcesOn(connection, stores)
})
beforeEach(async () => {
  await connection.dropDatabase()
  await stores.createIndexes()
})
afterAll(async () => {
  await connection?.dropDatabase()
  await connection?.close()
})

const yearOf = async (id: string): Promise<Year | undefined> => (await stores.trends.years([id]))[0]
const november = (over: object = {}) =>
  aRating(randomFrom(1), {
    deskCode: 'D-1',
    staffMemberId: 's-1-0',
    verified: true,
    score: 5,
    met: [],
    ratedAt: new Date('2026-11-18T02:00:00Z'),
    ...over,
  })

const aComplaint = (over: object = {}): ComplaintDocument =>
  ({
    _id: 'c-1',
    version: 1,
    origin: 'citizen',
    state: 'assigned',
    facts: { desk: 'D-1', office: 'office-1', service: 'certification', attitudes: ['impolite'], severity: 'ordinary' },
    parties: { accused: ['s-1-0'], possiblyAccused: [], contested: [] },
    conclusions: [],
    events: [],
    open: true,
    dueAt: null,
    happenedAt: new Date('2026-11-18T02:00:00Z'),
    filedAt: new Date('2026-11-19T02:00:00Z'),
    ...over,
  }) as unknown as ComplaintDocument

describe('the rollups', () => {
  test('count a rating for its staff member, desk and office, in the month it was given', async () => {
    await stores.ratings.insertMany([november()])
    expect(await rollUp(sources)).toBe(1)
    for (const subject of ['staff|s-1-0', 'desk|D-1', 'office|office-1']) {
      expect((await yearOf(`${subject}|2026`))?.months['11']).toMatchObject({ scores: [0, 0, 0, 0, 1], days: 1 })
    }
  })

  test('count by the local day: 23:30 in Hanoi on the last of October is October', async () => {
    await stores.ratings.insertMany([november({ ratedAt: new Date('2026-10-31T16:30:00Z') })])
    await rollUp(sources)
    const year = await yearOf('staff|s-1-0|2026')
    expect(Object.keys(year?.months ?? {})).toEqual(['10'])
  })

  test('keep unverified ratings apart: they shift no score', async () => {
    await stores.ratings.insertMany([november(), november({ _id: 'u', verified: false, score: 1 })])
    await rollUp(sources)
    const month = (await yearOf('staff|s-1-0|2026'))?.months['11']
    expect(month?.scores).toEqual([0, 0, 0, 0, 1])
    expect(month?.unverified).toEqual([1, 0, 0, 0, 0])
  })

  test('follow a rating that is attributed to someone else: the one leaves both sums as if it had never been', async () => {
    await stores.ratings.insertMany([november({ _id: 'r' })])
    await rollUp(sources)
    await connection
      .collection('ratings')
      .updateOne({ _id: 'r' } as object, { $set: { staffMemberId: 's-1-1', touched: 2 } })
    await rollUp(sources)
    expect((await yearOf('staff|s-1-0|2026'))?.months).toEqual({})
    expect((await yearOf('staff|s-1-1|2026'))?.months['11']?.scores).toEqual([0, 0, 0, 0, 1])
    const live = await rollupsOf(connection)
    await rebuild(sources)
    expect(await rollupsOf(connection)).toEqual(live)
  })

  test('computed again change nothing and write nothing', async () => {
    const random = randomFrom(2)
    await stores.ratings.insertMany(Array.from({ length: 300 }, () => aRating(random)))
    await rollUp(sources)
    const before = await connection.collection('trend_desk_months').find().toArray()
    await connection.collection('ratings').updateMany({}, { $set: { touched: 1 } })
    expect(await rollUp(sources)).toBeGreaterThan(50)
    expect(await connection.collection('trend_desk_months').find().toArray()).toEqual(before)
  })

  test('take people served from the queue system where it counts them', async () => {
    await stores.served.add('D-1', '2026-11-18', 40, 493_322)
    await stores.served.add('D-1', '2026-11-18', 2, 493_322)
    await rollUp(sources)
    expect((await yearOf('desk|D-1|2026'))?.months['11']?.served).toBe(42)
  })
})

describe('complaints', () => {
  test('are received when filed and upheld when found so, each accused person for themselves', async () => {
    const two = { accused: ['s-1-0', 's-1-1'], possiblyAccused: [], contested: [] }
    await stores.complaints.insertMany([aComplaint({ parties: two })])
    await rollUp(sources)
    expect((await yearOf('staff|s-1-1|2026'))?.months['11']).toMatchObject({ received: 1, upheld: 0 })
    await stores.complaints.collection.updateOne(
      { _id: 'c-1' },
      {
        $set: {
          version: 2,
          uncounted: true,
          conclusions: [
            { staffMemberId: 's-1-0', allegation: 'impolite', finding: 'upheld', action: 'apology' },
            { staffMemberId: 's-1-1', allegation: 'impolite', finding: 'not-upheld', action: 'none' },
          ],
        } as object,
      },
    )
    await rollUp(sources)
    expect((await yearOf('staff|s-1-0|2026'))?.months['11']).toMatchObject({ received: 1, upheld: 1 })
    expect((await yearOf('staff|s-1-1|2026'))?.months['11']).toMatchObject({ received: 1, upheld: 0 })
    expect((await yearOf('desk|D-1|2026'))?.months['11']).toMatchObject({ received: 1, upheld: 1 })
  })

  test('about waiting and procedure count for the desk, not for whoever sat there', async () => {
    await stores.complaints.insertMany([aComplaint({ facts: { ...aComplaint().facts, attitudes: ['made-to-wait'] } })])
    await rollUp(sources)
    expect((await yearOf('desk|D-1|2026'))?.months['11']).toMatchObject({ received: 1, queue: 1 })
    expect(await yearOf('staff|s-1-0|2026')).toBeUndefined()
  })

  test('moved to another desk leave the first as if they had never been there', async () => {
    await stores.complaints.insertMany([aComplaint()])
    await rollUp(sources)
    await stores.complaints.collection.updateOne(
      { _id: 'c-1' },
      {
        $set: { version: 2, uncounted: true, 'facts.desk': 'D-3', 'facts.office': 'office-2' } as object,
      },
    )
    await rollUp(sources)
    expect((await yearOf('desk|D-1|2026'))?.months).toEqual({})
    expect((await yearOf('office|office-1|2026'))?.months).toEqual({})
    expect((await yearOf('desk|D-3|2026'))?.months['11']?.received).toBe(1)
  })

  test('withdrawn stay received, and it is said that they were taken back', async () => {
    await stores.complaints.insertMany([aComplaint({ state: 'withdrawn' })])
    await rollUp(sources)
    expect((await yearOf('staff|s-1-0|2026'))?.months['11']).toMatchObject({ received: 1, withdrawn: 1 })
  })
})

describe('integrity before statistics', () => {
  const many = (count: number, over: object = {}) =>
    Array.from({ length: count }, () => november({ _id: randomUUID(), ...over }))
  /** Three ratings on every working day of seven weeks before. */
  const usualDays = () =>
    Array.from({ length: 49 }, (_, i) => new Date(Date.parse('2026-09-29T02:00:00Z') + i * 86_400_000))
      .filter((at) => ![0, 6].includes(at.getUTCDay()))
      .flatMap((ratedAt) => many(3, { ratedAt }))
  const heldId = 's-1-0:2026-11-18'
  const sums = async () => (await yearOf('staff|s-1-0|2026'))?.months['11']
  const day = async () => {
    const months = await stores.trends.deskMonths(['D-1'], '2026-11')
    return months.get('D-1')?.days['18']?.cells[0]
  }
  const decide = async (what: 'release' | 'hold') => {
    const held = await stores.limitedDays.byId(heldId)
    if (!held) throw new Error('nothing is held')
    await stores.limitedDays.decide(held, { what, by: 'nv', at: new Date(), reason: 'Đã gọi cho quầy.' })
  }

  test('a burst of low ratings is held for a person to look at; a release lets it count up to the cap', async () => {
    await stores.ratings.insertMany([...usualDays(), ...many(40, { score: 1 })])
    await rollUp(sources)
    expect(await day()).toMatchObject({ held: [40, 0, 0, 0, 0] })
    expect((await day())?.scores).toBeUndefined()
    expect((await sums())?.scores[0]).toBe(0)
    expect(await stores.limitedDays.byId(heldId)).toMatchObject({
      because: 'held-as-burst',
      given: 40,
      low: 40,
      usual: 3,
    })
    await decide('release')
    await rollUp(sources)
    expect(await day()).toMatchObject({ scores: [9, 0, 0, 0, 0], held: [31, 0, 0, 0, 0] })
    await decide('hold')
    await rollUp(sources)
    expect(await day()).toMatchObject({ held: [40, 0, 0, 0, 0] })
    const live = await rollupsOf(connection)
    await rebuild(sources)
    expect(await rollupsOf(connection)).toEqual(live)
  })

  test('many ratings that are no worse than usual are scaled down, their mix kept', async () => {
    await stores.ratings.insertMany([...usualDays(), ...many(16), ...many(2, { score: 2 })])
    await rollUp(sources)
    expect(await day()).toMatchObject({ scores: [0, 1, 0, 0, 8], held: [0, 1, 0, 0, 8] })
    expect(await stores.limitedDays.byId(heldId)).toMatchObject({ because: 'more-than-usual', factor: 0.5 })
  })

  test('eight ratings a day always count, and what falls back to few counts again', async () => {
    await stores.ratings.insertMany([...usualDays(), ...many(8, { score: 1 })])
    await rollUp(sources)
    expect(await stores.limitedDays.byId(heldId)).toBeNull()
    await stores.ratings.insertMany(many(30, { score: 1 }).map((each, i) => ({ ...each, _id: `b-${i}` })))
    await rollUp(sources)
    expect((await day())?.scores).toBeUndefined()
    await connection
      .collection('ratings')
      .updateMany({ _id: /^b-/ } as object, { $set: { staffMemberId: null, touched: 2 } })
    await rollUp(sources)
    expect(await stores.limitedDays.byId(heldId)).toMatchObject({ because: 'ordinary', factor: 1 })
    expect((await sums())?.scores[0]).toBe(8)
    const live = await rollupsOf(connection)
    await rebuild(sources)
    expect(await rollupsOf(connection)).toEqual(live)
  })
})

test('two rollers at once: one works, the other leaves, and nothing is counted twice', async () => {
  const random = randomFrom(3)
  await stores.ratings.insertMany(Array.from({ length: 400 }, () => aRating(random)))
  const outcomes = await Promise.all([rollUp(sources), rollUp(sourcesOn(connection, stores))])
  expect(outcomes.filter((each) => each === null)).toHaveLength(1)
  const live = await rollupsOf(connection)
  await rebuild(sources)
  expect(await rollupsOf(connection)).toEqual(live)
})

test('rollups that an earlier version kept in another way are rebuilt before anything else', async () => {
  await stores.ratings.insertMany([november()])
  await rollUp(sources)
  const live = await rollupsOf(connection)
  for (const name of ['trend_office_work', 'trend_forms']) await connection.collection(name).deleteMany({})
  await connection.collection('trend_years').updateMany({}, { $set: { 'months.11': { scores: [0, 0, 0, 0, 1] } } })
  expect((await yearOf('staff|s-1-0|2026'))?.months).toEqual({})
  const ticker = startTrendTicker(sources, async () => {}, console.error)
  await ticker.run()
  await ticker.close()
  expect(await rollupsOf(connection)).toEqual(live)
})

const KILLS = 50

test(`killed at ${KILLS} random moments while ratings come, change hands and complaints move, the rollups equal a clean rebuild`, async () => {
  const random = randomFrom(4)
  const program = fileURLToPath(new URL('./roller-program.ts', import.meta.url))
  const ratings = connection.collection('ratings')
  let midst = 0
  for (let kill = 0; kill < KILLS; kill++) {
    const roller = fork(program, [uri], { execArgv: ['--import', 'tsx'] })
    const [first] = await Promise.race([once(roller, 'message'), once(roller, 'exit')])
    expect(first).toBe('ready')
    await stores.ratings.insertMany(Array.from({ length: 60 }, () => aRating(random)))
    await stores.complaints.insertMany([
      aComplaint({ _id: `c-${kill}`, facts: { ...aComplaint().facts, desk: `D-${1 + (kill % 2)}` } }),
    ])
    const some = await ratings.aggregate([{ $sample: { size: 20 } }, { $project: { _id: 1 } }]).toArray()
    await ratings.updateMany({ _id: { $in: some.map(({ _id }) => _id) } }, [
      { $set: { staffMemberId: `s-${kill % 7}`, touched: 2 + kill } },
    ])
    await stores.complaints.collection.updateOne(
      { _id: `c-${Math.floor(random() * (kill + 1))}` },
      {
        $set: { uncounted: true, 'facts.desk': `D-${1 + Math.floor(random() * 3)}` } as object,
        $inc: { version: 1 },
      },
    )
    await new Promise((resolve) => setTimeout(resolve, random() * 150))
    roller.kill('SIGKILL')
    await once(roller, 'exit')
    // Whoever dies between two looks has given its lease back.
    const held = await connection.collection('leases').findOne({ $expr: { $gt: ['$until', '$$NOW'] } })
    if (held) midst += 1
  }
  console.log(`killed ${KILLS} times, ${midst} of them in the midst of a recompute`)
  expect(midst).toBeGreaterThan(KILLS / 2)
  await connection.collection('leases').deleteMany({})
  await rollUp(sources)
  const live = await rollupsOf(connection)
  await rebuild(sources)
  expect(await rollupsOf(connection)).toEqual(live)
}, 240_000)
