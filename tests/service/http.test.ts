import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../service/contract/index.ts'
import { deskKeyFor } from '../../service/ratings/visit-token.ts'
import { freshKey, startTestService, type TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.end())

const complaint = {
  deskCode: 'HK-01',
  attitudes: ['impolite'],
  account: 'Không chào, không nhìn.',
  language: 'vi',
  channel: 'desk-page',
}
const post = (payload: string | object, headers: Record<string, string> = {}) =>
  service.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { 'idempotency-key': freshKey(), 'content-type': 'application/json', ...headers },
    payload,
  })

describe('the door', () => {
  test.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'application/ld+json',
    ' text/plain',
    'multipart/form-data',
  ])('keeps out %s', async (type) => {
    const reply = await post(JSON.stringify(complaint), { 'content-type': type })
    expect([400, 415]).toContain(reply.statusCode)
    expect(reply.headers['content-type']).toContain('application/problem+json')
  })

  test.each([
    ['an unknown field', { ...complaint, handlerId: 'me' }],
    ['an operator for a word', { ...complaint, deskCode: { $ne: null } }],
    ['a number for a word', { ...complaint, account: 7 }],
    ['a word that is not in the vocabulary', { ...complaint, attitudes: ['ugly'] }],
    ['no attitude', { ...complaint, attitudes: [] }],
    ['an account that is too long', { ...complaint, account: 'a'.repeat(4001) }],
    ['a desk in lower case', { ...complaint, deskCode: 'hk-01' }],
  ])('refuses %s', async (_, payload) => {
    const reply = await post(payload)
    expect(reply.statusCode).toBe(400)
    expect(reply.json()).toMatchObject({ code: 'request/invalid' })
  })

  test.each([
    ['a NUL', 'a\u0000b'],
    ['half a surrogate pair', 'a\ud800b'],
    ['a pile of marks', `a${'\u0301'.repeat(9)}`],
  ])('refuses a text with %s', async (_, account) => {
    const reply = await post({ ...complaint, account })
    expect(reply.statusCode).toBe(400)
  })

  test('asks for an idempotency key', async () => {
    const reply = await post(complaint, { 'idempotency-key': 'short' })
    expect(reply.json()).toMatchObject({ status: 400, code: 'request/idempotency-key-missing' })
  })

  test('refuses 100 KB, a deep body and a poisoned one', async () => {
    expect((await post({ ...complaint, account: 'a'.repeat(100_000) })).statusCode).toBe(413)
    expect((await post(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).statusCode).toBe(400)
    expect((await post('{"__proto__":{"x":1}}')).statusCode).toBe(400)
  })

  test('answers what is not there without naming what is', async () => {
    const reply = await service.app.inject({ method: 'GET', url: '/api/nothing' })
    expect(reply.json()).toMatchObject({ code: 'request/not-found' })
    expect(reply.body).not.toContain('Route')
  })
})

test('every line of the contract has its route, and no route under /api is without one', async () => {
  const documented = (await service.app.inject({ method: 'GET', url: '/openapi.json' })).json() as {
    openapi: string
    paths: Record<string, object>
  }
  const served = Object.entries(documented.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`),
  )
  expect(documented.openapi).toBe('3.1.0')
  expect(served.filter((line) => line.includes('/api/')).sort()).toEqual(Object.keys(contract).sort())
})

test('every line that needs a session refuses without one, and without the token of its page', async () => {
  const lines = Object.entries(contract).filter(([, line]) => line.access === 'session')
  expect(lines.length).toBeGreaterThan(5)
  const signedIn = await service.app.inject({
    method: 'POST',
    url: '/api/sessions',
    payload: { username: 'hoankiem.phutrach', password: 'langnghe-demo' },
  })
  const cookies = Object.fromEntries(signedIn.cookies.map((c) => [c.name, c.value]))
  for (const [endpoint] of lines) {
    const [method = 'GET', path = ''] = endpoint.split(' ')
    const url = path.replace(/:\w+/g, 'x')
    const reply = await service.app.inject({
      method: method as 'GET',
      url,
      ...(method === 'POST' ? { payload: {} } : {}),
    })
    expect([endpoint, reply.statusCode]).toEqual([endpoint, 401])
    if (method === 'GET') continue
    const forged = await service.app.inject({
      method: method as 'POST',
      url,
      cookies,
      ...(method === 'POST' ? { payload: {} } : {}),
    })
    expect([endpoint, forged.statusCode]).toEqual([endpoint, 403])
  }
})

describe('ratings', () => {
  const rate = (over: object, key = freshKey()) =>
    service.app.inject({
      method: 'POST',
      url: '/api/ratings',
      headers: { 'idempotency-key': key },
      payload: { deskCode: 'HK-01', score: 5, language: 'vi', channel: 'desk-page', ...over },
    })
  const visits = (payload: object, key: string, deskCode = 'HK-01') =>
    service.app.inject({
      method: 'POST',
      url: `/api/desks/${deskCode}/visits`,
      headers: { authorization: `Bearer ${key}` },
      payload,
    })

  test('without a token are kept but not verified', async () => {
    expect((await rate({})).json()).toMatchObject({ verified: false })
  })

  test('a visit token counts once, at its desk, in its time', async () => {
    const issued = await visits({ count: 2, service: 'certification' }, deskKeyFor(service.keys, 'HK-01'))
    expect(issued.statusCode).toBe(201)
    const [token, other] = (issued.json() as { tokens: string[] }).tokens
    expect((await rate({ visitToken: token })).json()).toMatchObject({ verified: true })
    expect((await rate({ visitToken: token })).json()).toMatchObject({ code: 'rating/visit-used' })
    expect((await rate({ visitToken: other, deskCode: 'BD-01' })).json()).toMatchObject({
      code: 'rating/visit-invalid',
    })
    service.clock.now = new Date(service.clock.now.getTime() + 49 * 3_600_000)
    expect((await rate({ visitToken: other })).json()).toMatchObject({ code: 'rating/visit-invalid' })
    service.clock.now = new Date(service.clock.now.getTime() - 49 * 3_600_000)
  })

  test('fifty at once with one token count once', async () => {
    const issued = await visits({ count: 1 }, deskKeyFor(service.keys, 'HK-01'))
    const [visitToken] = (issued.json() as { tokens: string[] }).tokens
    const replies = await Promise.all(Array.from({ length: 50 }, () => rate({ visitToken })))
    expect(replies.filter((r) => r.statusCode === 201)).toHaveLength(1)
    expect(replies.filter((r) => r.statusCode === 409)).toHaveLength(49)
  })

  test('the same rating sent again is one rating', async () => {
    const key = freshKey()
    const first = await rate({ score: 4 }, key)
    expect((await rate({ score: 4 }, key)).json()).toEqual(first.json())
    expect((await rate({ score: 1 }, key)).json()).toMatchObject({ code: 'rating/key-reused' })
  })

  test('only the desk’s own key issues tokens', async () => {
    expect((await visits({ count: 1 }, deskKeyFor(service.keys, 'BD-01'))).statusCode).toBe(401)
    expect((await visits({ count: 1 }, '')).statusCode).toBe(401)
  })
})

test('someone who guesses passwords is slowed, and the owner still gets in from elsewhere', async () => {
  const tryIn = (password: string, remoteAddress: string) =>
    service.app.inject({
      method: 'POST',
      url: '/api/sessions',
      remoteAddress,
      payload: { username: 'noivu.caicach', password },
    })
  for (let i = 0; i < 8; i++) expect((await tryIn('wrong', '10.0.0.1')).statusCode).toBe(401)
  expect((await tryIn('langnghe-demo', '10.0.0.1')).statusCode).toBe(429)
  expect((await tryIn('langnghe-demo', '10.0.0.2')).statusCode).toBe(201)
})
