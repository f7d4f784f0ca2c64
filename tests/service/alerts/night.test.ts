import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { runNight } from '../../../service/alerts/night.ts'
import type { Alert } from '../../../service/alerts/store.ts'
import type { RatingDocument } from '../../../service/ratings/store.ts'
import { rollUp } from '../../../service/trends/roller.ts'
import { trendSourcesOf } from '../../../service/trends/sources-of.ts'
import { freshKey, startTestService, type TestService } from '../../support/service.ts'
import { aRating, randomFrom } from '../trends/material.ts'
import { COLLEAGUES, ratingsOn, serve } from './material.ts'

const NAM = 'hk-vu-dinh-nam'
const HOA = 'hk-nguyen-thi-hoa'
const USUAL = 0.08
const DAY = 86_400_000
/** The night after Tuesday 17 November. */
const AT = new Date('2026-11-17T18:30:00Z')

let service: TestService
beforeEach(async () => {
  await service?.end()
  service = await startTestService()
}, 120_000)
afterAll(() => service?.end())

const sourcesAt = (at: Date) =>
  trendSourcesOf(
    service.connection,
    service.stores,
    () => service.snapshot.current(),
    () => at,
  )
/** Rolls up and runs the night, as the service does after midnight. */
async function night(at = AT) {
  const sources = sourcesAt(at)
  await rollUp(sources)
  return runNight(
    { sources, watches: service.stores.watches, alerts: service.stores.alerts, snapshot: service.snapshot },
    at,
  )
}
const raised = (): Promise<Alert[]> => service.stores.alerts.all()
const charts = async () =>
  (await service.connection.collection('trend_watches').find().sort({ _id: 1 }).toArray()).map(
    ({ lease: _, ...rest }) => rest,
  )

/** Of November's ratings a few lose their person, and a few are found to have been low. */
async function correctSome(random: () => number): Promise<void> {
  const ratings = service.connection.collection('ratings')
  const since = { ratedAt: { $gte: new Date('2026-11-02T00:00:00Z') } }
  const ids = (
    await ratings
      .find(since, { projection: { _id: 1 } })
      .sort({ _id: 1 })
      .toArray()
  ).map(({ _id }) => _id)
  const some = () => ({ _id: { $in: ids.filter(() => random() < 0.03) } })
  await ratings.updateMany(some(), { $set: { staffMemberId: null, touched: 2 } })
  await ratings.updateMany(some(), { $set: { score: 1, touched: 3 } })
}

/** Half a year in which nothing changes, then one person’s visitors are content three times less often. */
const serveWithChange = (perDay = 3) =>
  serve(service.stores, {
    from: '2026-02-02',
    days: 288,
    perDay,
    low: (id, day) => (id === NAM && day >= 215 ? 0.3 : USUAL),
  })

describe('the early warning', () => {
  test('names whoever changed against their own time before, with every number that made it', async () => {
    await serveWithChange()
    await night()
    const worse = (await raised()).filter(({ chart }) => chart === 'ratings-worse')
    expect(worse.map(({ staffMemberId }) => staffMemberId)).toEqual([NAM])
    const { because, on, state } = worse[0] as Alert
    expect(state).toBe('new')
    expect(on >= '2026-09-05').toBe(true)
    expect(because.observed).toBeGreaterThan(because.expected * 1.5)
    expect(because.interval[0]).toBeGreaterThan(1)
    expect(because.reached).toBeGreaterThanOrEqual(because.threshold)
    expect(because.baseline).toMatchObject({ until: expect.stringMatching(/^2026-0[3-8]/) })
    expect(because.chanceFalse).toBeCloseTo(0.32, 2)
    expect(because).toMatchObject({ of: 'ratings', statistics: 1, policyVersion: 1 })
    expect(because.changed?.from.slice(0, 7)).toMatch(/2026-0(8|9)/)
  })

  test('finds improvement on its mirror chart', async () => {
    await serve(service.stores, {
      from: '2026-02-02',
      days: 288,
      perDay: 6,
      low: (id, day) => (id === NAM && day >= 200 ? 0.02 : 0.2),
    })
    await night()
    expect(
      (await raised()).some(({ chart, staffMemberId }) => chart === 'ratings-better' && staffMemberId === NAM),
    ).toBe(true)
  })

  test('names nobody where nobody changed, and the monthly review names nobody either', async () => {
    await serve(service.stores, { from: '2026-02-02', days: 288, perDay: 3, low: () => USUAL })
    await night()
    expect(await raised()).toEqual([])
  })

  test('run night by night gives the same charts and alerts as catching up at once', async () => {
    await serveWithChange(2)
    for (const day of [1, 8, 9, 10, 15, 16, 17])
      await night(new Date(`2026-11-${String(day).padStart(2, '0')}T18:30:00Z`))
    const [step, stepped] = [await raised(), await charts()]
    await service.stores.watches.discardAll()
    await service.stores.alerts.discardAll()
    await night()
    const comparable = (alerts: Alert[]) => alerts.map(({ _id, on, because }) => ({ _id, on, because }))
    expect(comparable(await raised())).toEqual(comparable(step))
    expect(await charts()).toEqual(stepped)
  })

  test('by two processes at once happens exactly once, and again the same night does nothing', async () => {
    await serveWithChange()
    await rollUp(sourcesAt(AT))
    const parts = { watches: service.stores.watches, alerts: service.stores.alerts, snapshot: service.snapshot }
    const both = await Promise.all([1, 2].map(() => runNight({ ...parts, sources: sourcesAt(AT) }, AT)))
    expect(both.filter((each) => each !== null)).toHaveLength(1)
    const alerts = await raised()
    expect(new Set(alerts.map(({ _id }) => _id)).size).toBe(alerts.length)
    expect(await night()).toBeNull()
    expect(await raised()).toEqual(alerts)
  })

  test('cut short before its mark, is done again and finds the same', async () => {
    await serveWithChange()
    await night()
    const [alerts, before] = [await raised(), await charts()]
    await service.connection.collection('trend_nights').updateOne({}, { $set: { through: '2026-11-05' } })
    await night()
    expect((await raised()).map(({ _id, on, because }) => ({ _id, on, because }))).toEqual(
      alerts.map(({ _id, on, because }) => ({ _id, on, because })),
    )
    expect(await charts()).toEqual(before)
  })
})

describe('late data', () => {
  test.each([1, 2, 3])(
    'and ratings given to somebody else or scored anew between nights end where one run from scratch does, %i',
    async (seed) => {
      const random = randomFrom(seed)
      await serve(service.stores, { from: '2026-02-02', days: 273, perDay: 3, low: () => USUAL })
      await night(new Date('2026-11-01T18:30:00Z'))
      const november = Array.from({ length: 15 }, (_, i) => `2026-11-${String(2 + i).padStart(2, '0')}`)
      const owed: RatingDocument[] = []
      for (const date of november) {
        owed.push(...ratingsOn(random, date, 4, (id) => (id === NAM ? 0.5 : USUAL)))
        // Some come in time, some days later; what is left comes before the last night.
        const inTime = owed.filter(() => date === november.at(-1) || random() < 0.7)
        await service.stores.ratings.insertMany(inTime)
        for (const rating of inTime) owed.splice(owed.indexOf(rating), 1)
        await correctSome(random)
        if (random() < 0.7) await night(new Date(`${date}T18:30:00Z`))
      }
      await night()
      const comparable = (alerts: Alert[]) => alerts.map(({ _id, on, because }) => ({ _id, on, because }))
      const [step, stepped] = [comparable(await raised()), await charts()]
      expect(step.some(({ _id }) => _id.startsWith(`${NAM}:`))).toBe(true)
      await service.stores.watches.discardAll()
      await service.stores.alerts.discardAll()
      await night()
      expect(await charts()).toEqual(stepped)
      expect(comparable(await raised())).toEqual(step)
    },
  )

  test('moves the charts to where they would stand had it come in time', async () => {
    await serveWithChange()
    const random = randomFrom(9)
    const late = Array.from({ length: 5 }, (_, i) =>
      aRating(random, {
        deskCode: 'HK-01',
        officeId: 'hoan-kiem',
        service: 'certification',
        staffMemberId: HOA,
        attribution: 'named-by-citizen',
        score: 1,
        verified: true,
        ratedAt: new Date(Date.parse('2026-10-20T03:00:00Z') + i * DAY),
      }),
    )
    await night()
    await service.stores.ratings.insertMany(late)
    const after = await night(new Date(AT.getTime() + DAY))
    expect(after?.replayed).toBeGreaterThanOrEqual(1)
    const replayed = await charts()
    await service.stores.watches.discardAll()
    await service.stores.alerts.discardAll()
    await night(new Date(AT.getTime() + DAY))
    const of = (all: Awaited<ReturnType<typeof charts>>) => all.find(({ _id }) => String(_id) === HOA)?.charts
    // What had been learnt on the first of November stays as it was learnt.
    expect(of(replayed)?.ratings.worse.n).toBe(of(await charts())?.ratings.worse.n)
    expect(of(replayed)?.ratings.worse.low).toBe(of(await charts())?.ratings.worse.low)
  })

  test('that undoes a signal takes its alert back, unless somebody has read it', async () => {
    await serveWithChange()
    await night()
    const [alert] = (await raised()).filter(({ chart }) => chart === 'ratings-worse')
    expect(alert?.staffMemberId).toBe(NAM)
    await service.connection.collection('ratings').updateMany(
      { staffMemberId: NAM, score: 1, ratedAt: { $gte: new Date('2026-08-15T00:00:00Z') } },
      {
        $set: { staffMemberId: null, touched: 2 },
      },
    )
    await night(new Date(AT.getTime() + DAY))
    expect((await service.stores.alerts.byId(alert?._id ?? ''))?.state).toBe('taken-back')
    expect((await raised()).map(({ _id }) => _id)).not.toContain(alert?._id)
  })
})

describe('complaints', () => {
  const file = (over: object) =>
    service.app.inject({
      method: 'POST',
      url: '/api/complaints',
      headers: { 'idempotency-key': freshKey() },
      payload: {
        deskCode: 'HK-01',
        attitudes: ['impolite'],
        account: 'Tôi hỏi thì bị gắt.',
        staffMemberIds: [NAM],
        language: 'vi',
        channel: 'desk-page',
        happenedAt: '2026-11-16T02:00:00Z',
        ...over,
      },
    })
  const calm = () => serve(service.stores, { from: '2026-02-02', days: 288, perDay: 2, low: () => USUAL })

  test('have a chart of their own', async () => {
    await calm()
    for (let i = 0; i < 12; i++) await file({ happenedAt: `2026-11-${String(2 + i).padStart(2, '0')}T02:00:00Z` })
    for (let i = 0; i < 2; i++) await file({ staffMemberIds: [HOA], happenedAt: `2026-06-0${2 + i}T02:00:00Z` })
    await night()
    const of = (await raised()).filter(({ chart }) => chart === 'complaints')
    expect(of.map(({ staffMemberId }) => staffMemberId)).toEqual([NAM])
    expect(of[0]?.because.of).toBe('served')
  })

  test('about something serious pass by all statistics: a person has them at once, no chart counts them', async () => {
    await calm()
    for (let i = 0; i < 12; i++) {
      const day = String(2 + i).padStart(2, '0')
      const { statusCode } = await file({ attitudes: ['hinted-at-money'], happenedAt: `2026-11-${day}T02:00:00Z` })
      expect(statusCode).toBe(201)
    }
    // Before any night: each is in somebody's hands by rule, and its notices are owed.
    const cases = await service.stores.complaints.collection.find({ 'facts.severity': 'serious' }).toArray()
    expect(cases).toHaveLength(12)
    expect(cases.every(({ state, handlerId }) => state === 'assigned' && typeof handlerId === 'string')).toBe(true)
    expect(cases.every(({ outbox }) => outbox.length > 0)).toBe(true)
    await night()
    expect((await raised()).filter(({ chart }) => chart === 'complaints')).toEqual([])
  })

  test('about somebody who reads alerts stand on no chart', async () => {
    await calm()
    const chair = service.snapshot.current().directory.offices.get('hoan-kiem')?.headId
    for (let i = 0; i < 12; i++) {
      await file({ staffMemberIds: [chair], happenedAt: `2026-11-${String(2 + i).padStart(2, '0')}T02:00:00Z` })
    }
    await night()
    expect(await raised()).toEqual([])
  })
})

test('the monthly review says who differs, on the first night of the month and not again', async () => {
  await serve(service.stores, {
    from: '2026-02-02',
    days: 305,
    perDay: 3,
    low: (id) => (id === NAM ? 0.35 : USUAL),
  })
  await night()
  const reviews = () => raised().then((all) => all.filter(({ chart }) => chart === 'review'))
  const first = await reviews()
  expect(first.map(({ staffMemberId }) => staffMemberId)).toEqual([NAM])
  expect(first[0]?.because.chanceFalse).toBeLessThanOrEqual(0.05)
  expect(first[0]?.because.baseline).toBeNull()
  await night(new Date('2026-12-01T18:30:00Z'))
  expect((await reviews()).map(({ _id }) => _id)).toEqual(first.map(({ _id }) => _id))
  expect(COLLEAGUES).toContain(NAM)
})
