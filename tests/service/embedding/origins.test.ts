import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { mayEmbed, originFault } from '../../../rules/allowed-origins.ts'
import type { EmbeddingPage, OfficeOrigins } from '../../../service/contract/index.ts'
import { readOrigin } from '../../../service/embedding/origin.ts'
import { freshKey, startTestService, type TestService } from '../../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.end())

const because = 'Trang thông tin điện tử của phường.'
const WARD_SITE = 'https://hoankiem.example'
const CITY_SITE = 'https://hanoi.example'

async function listing(username: string, officeId: string, origins: readonly string[], version: number) {
  const client = await service.signIn(username)
  return client.post(`/api/embedding/${officeId}/origins`, { version, origins, because }) as Promise<{
    status: number
    body: OfficeOrigins & { code?: string }
  }>
}

const desk = (deskCode: string, origin: string) =>
  service.app.inject({ method: 'GET', url: `/api/desks/${deskCode}`, headers: { origin } })

const file = (deskCode: string, origin: string) =>
  service.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { origin, 'idempotency-key': freshKey() },
    payload: { deskCode, attitudes: ['impolite'], account: 'Không chào.', language: 'vi', channel: 'embedded' },
  })

describe('an address', () => {
  test.each([
    ['https://phuong.example', 'https://phuong.example'],
    [' https://Phuong.Example:443/ ', 'https://phuong.example'],
    ['https://phường.example', 'https://xn--phng-rib8295b.example'],
    ['https://phuong.example/tin-tuc', null],
    ['https://ai:mat@phuong.example', null],
    ['phuong.example', null],
    ['javascript:alert(1)', null],
    ['null', null],
  ])('%s is listed as %s', (typed, origin) => expect(readOrigin(typed)).toBe(origin))

  test.each([
    ['https://phuong.example', null],
    ['https://phuong.example:8443', null],
    ['http://phuong.example', 'not-encrypted'],
    ['http://10.evil.example', 'not-encrypted'],
    ['http://localhost.evil.example', 'not-encrypted'],
    ['http://172.32.0.1', 'not-encrypted'],
    ['http://10.1.2.3', null],
    ['http://172.31.0.1:8080', null],
    ['http://may-chu.internal', null],
    ['http://localhost:5173', null],
    ['https://*.example', 'malformed'],
    ["https://a.example; script-src 'unsafe-inline'", 'malformed'],
    ['https://a.example https://b.example', 'malformed'],
  ])('%s: %s', (origin, fault) => expect(originFault(origin)).toBe(fault))
})

describe('a site that no office has listed', () => {
  test('gets no word of CORS, neither before a request nor with it, and nothing is done for it', async () => {
    const preflight = await service.app.inject({
      method: 'OPTIONS',
      url: '/api/complaints',
      headers: { origin: WARD_SITE, 'access-control-request-method': 'POST' },
    })
    for (const reply of [preflight, await desk('HK-01', WARD_SITE), await file('HK-01', WARD_SITE)]) {
      expect(reply.headers).not.toHaveProperty('access-control-allow-origin')
      expect(reply.statusCode).toBeGreaterThanOrEqual(400)
    }
    expect((await file('HK-01', WARD_SITE)).json()).toMatchObject({ code: 'embedding/not-listed' })
    expect(await service.connection.collection('complaints').countDocuments()).toBe(0)
  })

  test('a file sent without a preflight is not kept either', async () => {
    const reply = await service.app.inject({
      method: 'POST',
      url: '/api/attachments',
      headers: { origin: WARD_SITE, 'content-type': 'multipart/form-data; boundary=x' },
      payload: '--x\r\ncontent-disposition: form-data; name="file"; filename="a.pdf"\r\n\r\n%PDF-1.4\r\n--x--\r\n',
    })
    expect(reply.json()).toMatchObject({ code: 'embedding/not-listed' })
  })

  test('our own pages, by either name, and programs that are no browser are served', async () => {
    for (const origin of ['http://localhost:3000', 'http://localhost']) {
      expect((await desk('HK-01', origin)).statusCode).toBe(200)
    }
    expect((await service.app.inject({ method: 'GET', url: '/api/desks/HK-01' })).statusCode).toBe(200)
  })
})

describe('listing', () => {
  test('is for the head, heads above and administrators; others are told so', async () => {
    expect((await listing('hoankiem.canbo', 'hoan-kiem', [WARD_SITE], 0)).body.code).toBe('embedding/not-yours')
    expect((await listing('hoankiem.chutich', 'cau-giay', [WARD_SITE], 0)).body.code).toBe('embedding/not-yours')
    expect((await listing('quantri', 'nowhere', [WARD_SITE], 0)).body.code).toBe('embedding/not-yours')
    const pageOf = async (username: string) =>
      ((await (await service.signIn(username)).get('/api/embedding')).body as EmbeddingPage).offices.map(
        (each) => each.officeId,
      )
    expect(await pageOf('hoankiem.canbo')).toEqual([])
    expect(await pageOf('hoankiem.chutich')).toContain('hoan-kiem')
    expect((await pageOf('quantri')).length).toBeGreaterThan(5)
  })

  test('refuses what is no origin, and plain http outside private networks', async () => {
    expect((await listing('quantri', 'hoan-kiem', ['https://a.example/x'], 0)).body.code).toBe(
      'embedding/not-an-origin',
    )
    expect((await listing('quantri', 'hoan-kiem', ['http://a.example'], 0)).body.code).toBe('embedding/not-encrypted')
  })

  test('opens the desks of that office alone, exactly, and is recorded with its reason', async () => {
    const { status, body } = await listing('hoankiem.chutich', 'hoan-kiem', [`${WARD_SITE}/`], 0)
    expect(status).toBe(201)
    expect(body).toMatchObject({ version: 1, origins: [WARD_SITE], because })
    const reply = await desk('HK-01', WARD_SITE)
    expect(reply.headers['access-control-allow-origin']).toBe(WARD_SITE)
    expect(reply.headers).not.toHaveProperty('access-control-allow-credentials')
    expect((await file('HK-01', WARD_SITE)).statusCode).toBe(201)

    for (const origin of [`${WARD_SITE}:8443`, 'http://hoankiem.example', 'https://a.hoankiem.example']) {
      const refused = await file('HK-01', origin)
      expect([origin, refused.json().code]).toEqual([origin, 'embedding/not-listed'])
    }
    const elsewhere = await file('CG-01', WARD_SITE)
    expect(elsewhere.statusCode).toBe(403)
    expect(elsewhere.headers).not.toHaveProperty('access-control-allow-origin')
    expect((await service.stores.audit.of('hoan-kiem version 1'))[0]).toMatchObject({ what: 'origins-listed' })
  })

  test('for an office counts for the offices below it, beside their own', async () => {
    const { directory } = service.snapshot.current()
    const parent = directory.offices.get('hoan-kiem')?.parentId ?? ''
    expect((await listing('quantri', parent, [CITY_SITE], 0)).status).toBe(201)
    for (const [code, origin] of [
      ['HK-01', CITY_SITE],
      ['HK-01', WARD_SITE],
      ['CG-01', CITY_SITE],
    ] as const) {
      expect((await desk(code, origin)).headers['access-control-allow-origin']).toBe(origin)
    }
    const own = (await (await service.signIn('hoankiem.chutich')).get('/api/embedding')).body as EmbeddingPage
    expect(own.offices.find((each) => each.officeId === 'hoan-kiem')).toMatchObject({
      origins: [WARD_SITE],
      inherited: [{ origin: CITY_SITE }],
    })
  })

  test('sent twice is one listing; decided on an older list it is a conflict', async () => {
    const client = await service.signIn('quantri')
    const body = { version: 0, origins: [], because }
    const key = freshKey()
    const [first, second] = [
      await client.post('/api/embedding/cau-giay/origins', body, key),
      await client.post('/api/embedding/cau-giay/origins', body, key),
    ]
    expect([first.status, second.status]).toEqual([201, 201])
    expect(second.body).toEqual(first.body)
    expect((await listing('quantri', 'cau-giay', [], 0)).body.code).toBe('embedding/changed-meanwhile')
  })
})

test('data of a demonstration may be tried from the same machine, by a file or another port; real data may not', async () => {
  for (const origin of ['http://localhost:8080', 'http://127.0.0.1:5500', 'null']) {
    expect((await desk('CG-01', origin)).headers['access-control-allow-origin']).toBe(origin)
  }
  const { directory, origins } = service.snapshot.current()
  for (const origin of ['http://localhost:8080', 'null']) {
    expect(mayEmbed({ directory, origins, demonstration: false }, origin, 'CG-01')).toBe(false)
    expect(mayEmbed({ directory, origins, demonstration: false }, origin, null)).toBe(false)
  }
})
