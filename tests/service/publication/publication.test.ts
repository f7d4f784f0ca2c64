import { afterAll, beforeAll, expect, test } from 'vitest'
import type { PublishedMonth } from '../../../service/contract/publication.ts'
import type { RatingDocument } from '../../../service/ratings/store.ts'
import { freshKey, startTestService, type TestService } from '../../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService({ at: new Date('2026-11-07T16:59:00Z') })
})
afterAll(() => service?.end())

const rating = (over: Partial<RatingDocument>): RatingDocument => ({
  _id: freshKey(),
  fingerprint: '',
  origin: 'citizen',
  deskCode: 'HK-01',
  officeId: '',
  service: 'certification',
  score: 5,
  met: [],
  notMet: [],
  staffMemberId: null,
  attribution: 'unknown',
  ratedAt: new Date('2026-10-20T02:00:00Z'),
  verified: true,
  channel: 'kiosk',
  language: 'vi',
  touched: 1,
  ...over,
})
const many = (n: number, over: Partial<RatingDocument>) => Array.from({ length: n }, () => rating(over))

const published = async (month: string) => {
  const reply = await service.app.inject({ method: 'GET', url: `/api/published/${month}` })
  return { status: reply.statusCode, body: reply.json() as PublishedMonth & { code: string } }
}
const services = (body: PublishedMonth) =>
  Object.fromEntries(body.offices[0]?.services.map(({ service: s, figure }) => [s, figure]) ?? [])

test('October is not public on 7 November, and is a minute later, when it has been over for a week', async () => {
  await service.stores.ratings.insertMany([
    ...many(30, {}),
    ...many(10, { score: 2 }),
    ...many(25, { service: 'birth-registration', score: 4 }),
    ...many(7, { service: 'marriage-registration', score: 1 }),
    ...many(500, { verified: false, score: 1 }),
  ])
  await service.trends.run()
  expect((await published('2026-10')).body.code).toBe('publication/unknown-month')
  service.clock.now = new Date('2026-11-07T17:00:00Z')
  await service.trends.run()
  const { body } = await published('2026-10')
  expect(body.offices).toHaveLength(1)
  // 72 verified people, 55 of them satisfied; the 500 without a visit shift nothing.
  expect(body.offices[0]?.total).toEqual({ n: 72, satisfied: 76.4 })
})

test('seven people are hidden, and with them one more service, so that the total does not tell them', async () => {
  const { body } = await published('2026-10')
  expect(services(body)).toEqual({
    certification: { n: 40, satisfied: 75 },
    'birth-registration': null,
    'marriage-registration': null,
  })
})

test('what comes late changes nothing of a published month, until somebody restates it, and then by ten people at least', async () => {
  const before = (await published('2026-10')).body
  await service.stores.ratings.insertMany(many(9, { score: 1 }))
  await service.trends.run()
  expect((await published('2026-10')).body).toEqual(before)

  const officer = await service.signIn('noivu.caicach')
  const few = (await officer.post('/api/published/2026-10/restatement', {})).body as PublishedMonth
  expect(few.offices).toEqual(before.offices)

  await service.stores.ratings.insertMany(many(3, { score: 1 }))
  await service.trends.run()
  const more = (await officer.post('/api/published/2026-10/restatement', {})).body as PublishedMonth
  expect(services(more).certification).toEqual({ n: 52, satisfied: 57.7 })
  expect(more.offices[0]?.total?.n).toBe(84)
  expect(more.restatedAt).toHaveLength(2)
})

test('only a reform officer may restate', async () => {
  const supervisor = await service.signIn('hoankiem.phutrach')
  expect((await supervisor.post('/api/published/2026-10/restatement', {})).status).toBe(403)
})
