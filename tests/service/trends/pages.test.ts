import { afterAll, beforeAll, expect, test } from 'vitest'
import type {
  Funnel,
  OfficePage,
  OfficeReport,
  OfficeTrends,
  OwnRecord,
  PersonPage,
  StaffFound,
} from '../../../service/contract/index.ts'
import { freshKey, startTestService, type TestService } from '../../support/service.ts'
import { aRating, randomFrom } from './material.ts'

let service: TestService
const HOA = 'hk-nguyen-thi-hoa'

beforeAll(async () => {
  service = await startTestService()
  const random = randomFrom(11)
  const { directory } = service.snapshot.current()
  const people = [...directory.staff.values()].filter(({ officeId }) => officeId === 'hoan-kiem').map(({ id }) => id)
  const ratings = Array.from({ length: 2_000 }, (_, i) => {
    const staffMemberId = people[i % people.length] ?? HOA
    const isLow = random() < (staffMemberId === HOA ? 0.4 : 0.08)
    return aRating(random, {
      deskCode: 'HK-01',
      officeId: 'hoan-kiem',
      service: 'certification',
      staffMemberId,
      attribution: 'named-by-citizen',
      score: isLow ? 1 : 5,
      verified: true,
      ratedAt: new Date(Date.parse('2026-05-04T02:00:00Z') + Math.floor(random() * 180) * 86_400_000),
    })
  })
  await service.stores.ratings.insertMany(ratings)
  await service.trends.run()
})
afterAll(() => service?.end())

const get = async <T>(who: string, url: string) => {
  const { status, body } = await (await service.signIn(who)).get(url)
  return { status, body: body as T }
}
const file = (over: object) =>
  service.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { 'idempotency-key': freshKey() },
    payload: {
      deskCode: 'HK-01',
      attitudes: ['impolite'],
      account: 'Tôi hỏi thì bị gắt.',
      language: 'vi',
      channel: 'desk-page',
      happenedAt: '2026-11-17T02:00:00Z',
      ...over,
    },
  })

test('the overview names offices by name and says what a count is of', async () => {
  const { body } = await get<OfficeTrends>('noivu.caicach', '/api/trends/offices')
  const [office] = body.offices
  expect(office).toMatchObject({
    officeId: 'hoan-kiem',
    complaints: { received: 0, of: { what: 'ratings', count: 2_000 } },
  })
  expect(office?.low.share).toBeGreaterThan(0.08)
})

test('an office shows months, criteria and services; too few ratings show only their number', async () => {
  const { body } = await get<OfficePage>('noivu.caicach', '/api/trends/offices/hoan-kiem?from=2026-01&until=2026-11')
  expect(body.months).toHaveLength(11)
  expect(body.months[0]?.low).toEqual({ n: 0, interval: null, share: null })
  expect(body.services.map(({ service: name }) => name)).toEqual(['certification'])
})

test('the funnel is nameless, and whoever differs stands outside', async () => {
  const { body } = await get<Funnel>('noivu.caicach', '/api/trends/offices/hoan-kiem/funnel')
  expect(JSON.stringify(body)).not.toContain('hk-')
  expect(body.points.filter(({ outside }) => outside !== 'no').length).toBeGreaterThan(0)
  expect([...body.points].sort((a, b) => a.expected - b.expected)).toEqual(body.points)
})

test('a person is shown against colleagues at the same work, drawn towards them, and the look is audited', async () => {
  const { body } = await get<PersonPage>('noivu.caicach', `/api/trends/staff/${HOA}`)
  expect(body.low.share).toBeGreaterThan(0.3)
  expect(body.expected).toBeLessThan(0.2)
  expect(body.ratio?.low).toBeGreaterThan(1.5)
  expect(body.ratio?.mean).toBeLessThan((body.low.share ?? 0) / (body.expected ?? 1))
  expect(body.weeks.some(({ ewma, limit }) => ewma > limit)).toBe(true)
  const looks = await service.stores.audit.of(HOA)
  expect(looks.some(({ what }) => what === 'trend-opened')).toBe(true)
})

test('a person is for reform officers, and for their head once an alert asks for it; heads see only their own offices', async () => {
  expect((await get('hoankiem.chutich', '/api/trends/staff/hk-vu-dinh-nam')).status).toBe(403)
  expect((await get('hoankiem.chutich', `/api/trends/staff/${HOA}`)).status).toBe(200)
  expect((await get('hoankiem.canbo', `/api/trends/staff/${HOA}`)).status).toBe(403)
  expect((await get('hoankiem.canbo', '/api/trends/offices/hoan-kiem')).status).toBe(403)
  expect((await get('hoankiem.chutich', '/api/trends/offices/cau-giay')).status).toBe(403)
  expect((await get('hoankiem.chutich', '/api/trends/offices/hoan-kiem')).status).toBe(200)
})

test('a staff member sees their own ratings by whole months that are over, and no complaint nobody told them of', async () => {
  const before = await get<OwnRecord>('hoankiem.canbo', '/api/my/record')
  expect(before.body.until).toBe('2026-10')
  expect(before.body.low.n).toBeGreaterThan(30)
  await file({ staffMemberIds: [HOA] })
  await service.trends.run()
  expect((await get<OwnRecord>('hoankiem.canbo', '/api/my/record')).body).toEqual(before.body)
})

test('a complaint about an office’s head stands in no figure the head sees, and in those of the reform office', async () => {
  const seen = async (who: string) =>
    (await get<OfficeTrends>(who, '/api/trends/offices')).body.offices.find(({ officeId }) => officeId === 'hoan-kiem')
      ?.complaints.received
  const [head, officer] = [await seen('hoankiem.chutich'), await seen('noivu.caicach')]
  const chair = service.snapshot.current().directory.offices.get('hoan-kiem')?.headId
  await file({ staffMemberIds: [chair] })
  await service.trends.run()
  expect(await seen('hoankiem.chutich')).toBe(head)
  expect(await seen('noivu.caicach')).toBe((officer ?? 0) + 1)
})

test('a person is found by name without diacritics, in the order of names, by reform officers alone and never themselves', async () => {
  const { body } = await get<StaffFound>('noivu.caicach', '/api/trends/staff?search=nguyen%20thi')
  const names = body.people.map(({ name }) => name)
  expect(names).toContain('Nguyễn Thị Hoa')
  expect(names).toEqual([...names].sort(new Intl.Collator('vi').compare))
  const self = await get<StaffFound>('noivu.caicach', '/api/trends/staff?search=doan%20minh%20tri')
  expect(self.body.people.map(({ staffMemberId }) => staffMemberId)).not.toContain('nv-doan-minh-tri')
  expect((await get('hoankiem.chutich', '/api/trends/staff?search=hoa')).status).toBe(403)
})

test('the report counts what became of each complaint once, and says what its shares are of', async () => {
  const { body } = await get<OfficeReport>(
    'noivu.caicach',
    '/api/trends/offices/hoan-kiem/report?from=2026-01&until=2026-12',
  )
  expect(body.served).toBeNull()
  expect(body.scores?.reduce((sum, n) => sum + n, 0)).toBe(body.satisfied.n)
  const { answers, complaints } = body
  expect(complaints.received).toBeGreaterThan(1)
  expect(Object.values(answers).reduce((sum, n) => sum + n, 0)).toBe(complaints.received)
  const head = await get<OfficeReport>(
    'hoankiem.chutich',
    '/api/trends/offices/hoan-kiem/report?from=2026-01&until=2026-12',
  )
  expect(Object.values(head.body.answers).reduce((sum, n) => sum + n, 0)).toBe(head.body.complaints.received)
  expect(head.body.complaints.received).toBe(complaints.received - 1)
})
