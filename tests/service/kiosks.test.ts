import { afterAll, beforeAll, expect, test } from 'vitest'
import { HOUR } from '../../rules/kiosk.ts'
import type { KioskInvitation, KioskVisits } from '../../service/contract/index.ts'
import { deskKeyFor } from '../../service/ratings/visit-token.ts'
import { freshKey, startTestService, type TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.end())

const posts = async (url: string, payload: object, headers: Record<string, string> = {}) => {
  const reply = await service.app.inject({ method: 'POST', url, headers, payload })
  return { status: reply.statusCode, body: reply.json() }
}
const invites = async (username: string, desk: string, mostInHour = 12) => {
  const { status, body } = await (await service.signIn(username)).post(`/api/desks/${desk}/kiosk-invitations`, {
    mostInHour,
  })
  return { status, body: body as KioskInvitation & { code: string } }
}

interface Kiosk {
  readonly kioskId: string
  readonly asks: (waiting?: number) => Promise<{ status: number; body: KioskVisits }>
  readonly rates: (over: object, key?: string) => Promise<{ status: number; body: Record<string, unknown> }>
}

async function aKiosk(deskCode: string, mostInHour = 12): Promise<Kiosk> {
  const { body } = await invites('quantri', deskCode, mostInHour)
  const enrolled = await posts('/api/kiosks', { deskCode, code: body.code })
  expect(enrolled.status).toBe(201)
  const { kioskId, key } = enrolled.body as { kioskId: string; key: string }
  return {
    kioskId,
    asks: (waiting = 0) =>
      posts(`/api/kiosks/${kioskId}/visits`, { waiting }, { authorization: `Bearer ${key}` }) as never,
    rates: (over, idempotencyKey = freshKey()) =>
      posts(
        '/api/ratings',
        { deskCode, score: 4, language: 'vi', channel: 'kiosk', ...over },
        { 'idempotency-key': idempotencyKey },
      ),
  }
}

const hourNow = () => Math.floor(service.clock.now.getTime() / HOUR)
const tokensOf = ({ visits }: KioskVisits, hour: number) => visits.find((each) => each.hour === hour)?.tokens ?? []
const serves = (deskCode: string, count: number, at = service.clock.now) =>
  posts(
    `/api/desks/${deskCode}/visits`,
    { count, at: at.toISOString() },
    { authorization: `Bearer ${deskKeyFor(service.keys, deskCode)}` },
  )

test('those who answer for an office set up its kiosks, others see none', async () => {
  expect((await invites('hoankiem.phutrach', 'HK-01')).status).toBe(201)
  expect((await invites('quantri', 'HK-02')).status).toBe(201)
  expect(await invites('caugiay.phutrach', 'HK-01')).toMatchObject({ status: 403, body: { code: 'kiosk/not-yours' } })
  expect(await invites('hoankiem.canbo', 'HK-01')).toMatchObject({ status: 403 })
  const seen = await (await service.signIn('hoankiem.phutrach')).get('/api/kiosks')
  const { desks } = seen.body as { desks: { deskCode: string }[] }
  expect(desks.map(({ deskCode }) => deskCode)).toContain('HK-01')
  expect(desks.every(({ deskCode }) => deskCode.startsWith('HK-'))).toBe(true)
  expect((await (await service.signIn('hoankiem.canbo')).get('/api/kiosks')).body).toEqual({ desks: [] })
})

test('a set-up code works once, at its desk, for half an hour, typed as people type', async () => {
  const { body } = await invites('quantri', 'HK-02')
  expect((await posts('/api/kiosks', { deskCode: 'HK-01', code: body.code })).body).toMatchObject({
    code: 'kiosk/code-invalid',
  })
  const typed = ` ${body.code.toLowerCase().replace('-', ' ')} `
  expect((await posts('/api/kiosks', { deskCode: 'HK-02', code: typed })).status).toBe(201)
  expect((await posts('/api/kiosks', { deskCode: 'HK-02', code: typed })).status).toBe(422)
  const late = await invites('quantri', 'HK-02')
  service.clock.now = new Date(service.clock.now.getTime() + 31 * 60_000)
  expect((await posts('/api/kiosks', { deskCode: 'HK-02', code: late.body.code })).status).toBe(422)
  service.clock.now = new Date(service.clock.now.getTime() - 31 * 60_000)
  expect(JSON.stringify(await service.connection.collection('kiosks').find().toArray())).not.toContain(
    body.code.replace('-', ''),
  )
})

test('a kiosk gets a day’s batch, the same again when it asks again, less what was rated', async () => {
  const kiosk = await aKiosk('BD-01', 5)
  const { body } = await kiosk.asks(3)
  expect(body.visits.every(({ tokens }) => tokens.length === 5)).toBe(true)
  expect(new Set(body.visits.map(({ hour }) => Math.floor((hour + 7) / 24))).size).toBe(2)
  expect((await kiosk.asks()).body.visits).toEqual(body.visits)
  const [token] = tokensOf(body, hourNow())
  expect((await kiosk.rates({ visitToken: token })).body).toMatchObject({ verified: true })
  expect((await kiosk.rates({ visitToken: token })).body).toMatchObject({ code: 'rating/visit-used' })
  expect(tokensOf((await kiosk.asks(7)).body, hourNow())).not.toContain(token)
  const seen = await (await service.signIn('quantri')).get('/api/kiosks')
  expect((seen.body as { desks: object[] }).desks).toContainEqual(
    expect.objectContaining({ deskCode: 'BD-01', kiosk: expect.objectContaining({ waiting: 7, mostInHour: 5 }) }),
  )
})

test('a rating made without a line keeps the time it was made, within limits', async () => {
  const kiosk = await aKiosk('BD-01')
  const { body } = await kiosk.asks()
  const made = service.clock.now
  const [token, other] = tokensOf(body, hourNow())
  const ratedAt = new Date(made.getTime() + 60_000).toISOString()
  service.clock.now = new Date(made.getTime() + 6 * 24 * HOUR)
  expect((await kiosk.rates({ visitToken: token, ratedAt })).body).toMatchObject({ verified: true, ratedAt })
  // A token of another hour does not go with it, and without a time a token is good for two days.
  const before = new Date(made.getTime() - HOUR).toISOString()
  expect((await kiosk.rates({ visitToken: other, ratedAt: before })).body).toMatchObject({
    code: 'rating/visit-invalid',
  })
  expect((await kiosk.rates({ visitToken: other })).body).toMatchObject({ code: 'rating/visit-invalid' })
  service.clock.now = new Date(made.getTime() + 8 * 24 * HOUR)
  expect((await kiosk.rates({ visitToken: other, ratedAt })).body).toMatchObject({ code: 'rating/time-not-believed' })
  service.clock.now = made
  const ahead = new Date(made.getTime() + HOUR).toISOString()
  expect((await kiosk.rates({ ratedAt: ahead })).body).toMatchObject({ code: 'rating/time-not-believed' })
})

test('where tickets are counted, no more ratings of an hour count than people were served in it', async () => {
  const kiosk = await aKiosk('CG-01', 12)
  await serves('CG-01', 3)
  const tokens = tokensOf((await kiosk.asks()).body, hourNow())
  expect(tokens).toHaveLength(12)
  const kept = []
  for (const visitToken of tokens) kept.push((await kiosk.rates({ visitToken })).body)
  expect(kept.filter(({ verified }) => verified === true)).toHaveLength(3)
  // Kept all the same.
  expect(await service.connection.collection('ratings').countDocuments({ deskCode: 'CG-01', channel: 'kiosk' })).toBe(
    12,
  )
  // A busier hour, once counted, gives as many.
  await serves('CG-01', 17, new Date(service.clock.now.getTime() - HOUR))
  expect(tokensOf((await kiosk.asks()).body, hourNow() + 1)).toHaveLength(17)
})

test('a desk has one kiosk: a new one takes the place of the old, and a revoked one asks in vain', async () => {
  const old = await aKiosk('HK-01')
  const { body } = await old.asks()
  const kiosk = await aKiosk('HK-01')
  expect((await old.asks()).body).toMatchObject({ code: 'kiosk/wrong-key' })
  expect((await kiosk.asks()).status).toBe(200)
  // What the old one holds still arrives.
  expect((await old.rates({ visitToken: tokensOf(body, hourNow())[0] })).body).toMatchObject({ verified: true })
  const other = await service.signIn('caugiay.phutrach')
  expect((await other.post(`/api/kiosks/${kiosk.kioskId}/revocation`, {})).status).toBe(403)
  const keeper = await service.signIn('hoankiem.phutrach')
  expect((await keeper.post(`/api/kiosks/${kiosk.kioskId}/revocation`, {})).status).toBe(204)
  expect((await kiosk.asks()).status).toBe(401)
  expect((await posts(`/api/kiosks/${kiosk.kioskId}/visits`, { waiting: 0 })).status).toBe(401)
})
