import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../../service/contract/index.ts'
import { startTestService, type TestService } from '../../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.end())

type Fields = Readonly<Record<string, string>>

const post = (url: string, fields: Fields | URLSearchParams) =>
  service.app.inject({
    method: 'POST',
    url,
    headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://phuong.example' },
    payload: new URLSearchParams(fields).toString(),
  })

/** Every hidden field of a page's first form, as a browser would send it. */
const hiddenIn = (page: string): URLSearchParams => {
  const unescaped = (text: string) => text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))
  const found = page.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)">/g)
  return new URLSearchParams([...found].map(([, name = '', value = '']) => [unescaped(name), unescaped(value)]))
}

const told = (over: Fields = {}): Fields => ({
  deskCode: 'HK-01',
  lang: 'vi',
  channel: 'embedded',
  attitudes: 'impolite',
  day: '2026-11-17',
  hour: '10',
  who: 'not known',
  account: 'Tôi hỏi giờ làm việc thì bị gắt.\r\nHai lần.',
  contact: 'anonymous',
  page: 'contact',
  go: 'next',
  ...over,
})

const checks = async (over: Fields = {}) => hiddenIn((await post('/forms/complaint', told(over))).body)
const codeIn = (page: string): string | undefined =>
  /<p class="code"[^>]*><span>([^<]*)<\/span><wbr><span>([^<]*)</.exec(page)?.slice(1).join('')
const complaints = () => service.stores.complaints.collection.countDocuments()

describe('a complaint by forms', () => {
  test('is filed from the check page alone, once however often it is sent, with one receipt', async () => {
    const before = await complaints()
    const checked = await checks()
    expect(await complaints()).toBe(before)
    const replies = await Promise.all(Array.from({ length: 8 }, () => post('/forms/complaint/send', checked)))
    const codes = new Set(replies.map(({ body }) => codeIn(body)))
    expect(replies.map(({ statusCode }) => statusCode)).toEqual(Array(8).fill(200))
    expect([...codes][0]).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
    expect(codes.size).toBe(1)
    expect(await complaints()).toBe(before + 1)
  })

  test('told in the same words by two citizens is two complaints', async () => {
    const [one, other] = [await checks(), await checks()]
    const [first, second] = [await post('/forms/complaint/send', one), await post('/forms/complaint/send', other)]
    expect(codeIn(first.body)).toBeDefined()
    expect(codeIn(second.body)).toBeDefined()
    expect(codeIn(first.body)).not.toBe(codeIn(second.body))
  })

  test('under the key of a page that somebody else was shown is not filed, shows no receipt, and keeps the words', async () => {
    const before = await complaints()
    const theirs = await checks()
    const filed = codeIn((await post('/forms/complaint/send', theirs)).body)
    const mine = new URLSearchParams(theirs)
    mine.set('account', 'Tôi phải đi lại ba lần.')
    const reply = await post('/forms/complaint/send', mine)
    expect(reply.body).not.toContain(filed)
    expect(reply.body).toContain('Tôi phải đi lại ba lần.')
    expect(reply.body).toContain('chưa được gửi')
    expect(await complaints()).toBe(before + 1)
    const again = hiddenIn(reply.body)
    expect(again.get('key')).not.toBe(theirs.get('key'))
    expect(codeIn((await post('/forms/complaint/send', again)).body)).not.toBe(filed)
    expect(await complaints()).toBe(before + 2)
  })

  test.each([
    ['a key of one’s own', 'A'.repeat(44)],
    ['no key', ''],
  ])('with %s is not filed', async (_, key) => {
    const before = await complaints()
    const checked = await checks()
    checked.set('key', key)
    expect(codeIn((await post('/forms/complaint/send', checked)).body)).toBeUndefined()
    expect(await complaints()).toBe(before)
  })

  test('that is not complete comes back to the question, whatever page it says it comes from', async () => {
    const { body } = await post('/forms/complaint', told({ account: ' ' }))
    expect(body).toContain('href="#account"')
    expect(body).toContain('Xin kể lại chuyện đã xảy ra')
    expect(body).toContain('name="attitudes" value="impolite"')
  })

  test('shows what was typed as text, never as markup', async () => {
    const account = '<script>alert(1)</script> "\' & <b>'
    const { body } = await post('/forms/complaint', told({ account }))
    expect(body).not.toContain('<script>')
    expect(hiddenIn(body).get('account')).toBe(account)
  })

  test('that is far too long comes back whole', async () => {
    const account = 'ế'.repeat(9_000)
    const { statusCode, body } = await post('/forms/complaint', told({ account, page: 'account' }))
    expect(statusCode).toBe(200)
    expect(body).toContain(account)
    expect(body).toContain('dài quá 4.000 ký tự')
  })
})

describe('a rating by forms', () => {
  const ratings = () => service.connection.collection('ratings').countDocuments()
  const asked = { deskCode: 'HK-01', lang: 'vi', channel: 'embedded', score: '5' }

  test('is kept from the check page alone, once', async () => {
    const before = await ratings()
    const checked = hiddenIn((await post('/forms/rating', asked)).body)
    expect(await ratings()).toBe(before)
    checked.set('score', '5')
    const replies = await Promise.all(Array.from({ length: 5 }, () => post('/forms/rating/send', checked)))
    for (const { body } of replies) expect(body).toContain('Cảm ơn ông/bà')
    expect(await ratings()).toBe(before + 1)
    // Another answer under the same key is another person's: not kept until it has a key of its own.
    checked.set('score', '1')
    const other = await post('/forms/rating/send', checked)
    expect(other.body).not.toContain('Cảm ơn ông/bà')
    const again = hiddenIn(other.body)
    again.set('score', '1')
    expect((await post('/forms/rating/send', again)).body).toContain('Cảm ơn ông/bà')
    expect(await ratings()).toBe(before + 2)
  })

  test('without a face asks for one', async () => {
    expect((await post('/forms/rating', { ...asked, score: '' })).body).toContain('Xin chọn một trong năm mức.')
  })
})

describe('every answer to a form', () => {
  const every: [string, Fields][] = [
    ['/forms/rating', { deskCode: 'HK-01', score: '3' }],
    ['/forms/rating/send', { deskCode: 'HK-01', score: '3' }],
    ['/forms/rating', { deskCode: 'NO-DESK', score: '3' }],
    ['/forms/complaint', told()],
    ['/forms/complaint', { deskCode: '' }],
    ['/forms/complaint/send', told()],
    ['/forms/complaint/kept', { trackingCode: 'ABCDEFGHJKMNPQRS', lastFour: 'PQRS' }],
    ['/forms/track', { trackingCode: 'ABCDEFGHJKMNPQRS', lang: 'en' }],
    ['/forms/track', {}],
    ['/forms/track/say', { trackingCode: 'ABCDEFGHJKMNPQRS' }],
  ]

  test.each(every)('%s is a page that nothing keeps, without cookies or scripts', async (url, fields) => {
    const { headers, body } = await post(url, fields)
    expect(headers['content-type']).toBe('text/html; charset=utf-8')
    expect(headers['cache-control']).toBe('no-store')
    expect(headers['set-cookie']).toBeUndefined()
    expect(headers['referrer-policy']).toBe('no-referrer')
    expect(headers['content-security-policy']).toContain("default-src 'none'")
    expect(headers['access-control-allow-origin']).toBeUndefined()
    expect(body).not.toContain('<script')
  })

  test('takes nothing but forms', async () => {
    for (const type of ['application/json', 'text/plain', 'application/xml']) {
      const reply = await service.app.inject({
        method: 'POST',
        url: '/forms/rating',
        headers: { 'content-type': type },
        payload: '{}',
      })
      expect([type, reply.statusCode]).toEqual([type, 415])
      expect(reply.headers['content-type']).toContain('text/html')
    }
  })

  test('asked for by its address alone leads to where one begins', async () => {
    const reply = await service.app.inject({ method: 'GET', url: '/forms/track/say' })
    expect([reply.statusCode, reply.headers.location]).toEqual([303, '/track'])
  })
})

test('every POST of the API refuses what a form can send', async () => {
  const signedIn = await service.app.inject({
    method: 'POST',
    url: '/api/sessions',
    payload: { username: 'hoankiem.phutrach', password: 'langnghe-demo' },
  })
  const cookies = Object.fromEntries(signedIn.cookies.map(({ name, value }) => [name, value]))
  const { csrfToken } = signedIn.json() as { csrfToken: string }
  const lines = Object.entries(contract).filter(([endpoint]) => endpoint.startsWith('POST '))
  expect(lines.length).toBeGreaterThan(20)
  for (const [endpoint, { access }] of lines) {
    for (const type of ['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain']) {
      if (endpoint === 'POST /api/attachments' && type.startsWith('multipart')) continue
      const { statusCode } = await service.app.inject({
        method: 'POST',
        url: endpoint.slice(5).replace(/:\w+/g, 'x'),
        headers: { 'content-type': type, 'x-csrf-token': csrfToken, 'idempotency-key': 'A'.repeat(32) },
        cookies,
        payload: 'deskCode=HK-01',
      })
      // A key is asked for before a byte of the body is looked at.
      const refused = access === 'public' || access === 'session' ? 415 : 401
      expect([endpoint, type, statusCode]).toEqual([endpoint, type, refused])
    }
  }
})
