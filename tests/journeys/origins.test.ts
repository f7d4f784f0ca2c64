import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, chromium, type Frame, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../support/chromium.ts'
import { type Site, startSite } from '../support/site.ts'
import { asSupervisor } from './supervisor.ts'

/** Two sites by names of a private network: the ward has listed one of them. */
const LISTED = 'http://phuong.internal'
const UNLISTED = 'http://nguoi-khac.internal'

let site: Site
let browser: Browser
let host: Server
let port: number

const PAGES: Record<string, string> = {
  '/plain': '<ln-rating desk="HK-01"></ln-rating>',
  '/protected': '<ln-rating desk="HK-01" protected></ln-rating>',
  '/elsewhere': '<ln-rating desk="CG-01" protected></ln-rating>',
  '/status': '<ln-status></ln-status>',
}

beforeAll(async () => {
  site = await startSite()
  browser = await chromium.launch({
    executablePath: chromiumPath(),
    args: [...CHROMIUM_ARGUMENTS, '--host-resolver-rules=MAP *.internal 127.0.0.1'],
  })
  host = createServer((request, reply) => {
    reply
      .setHeader('content-type', 'text/html; charset=utf-8')
      .end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phường</title>
<script type="module" src="${site.url}/widgets.js"></script>${PAGES[request.url ?? ''] ?? ''}</html>`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  port = (host.address() as AddressInfo).port
  const head = await site.signIn('hoankiem.chutich')
  const { status } = await head.post('/api/embedding/hoan-kiem/origins', {
    version: 0,
    origins: [`${LISTED}:${port}`],
    because: 'Trang thông tin điện tử của phường.',
  })
  expect(status).toBe(201)
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.end()
})

async function visit(origin: string, path: string): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'vi-VN' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await page.goto(`${origin}:${port}${path}`)
  return page
}

/** The frame of a protected element, whose shadow root lets nobody in. */
async function frameIn(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes('/framed/'))
  await expect.poll(() => find() !== undefined, { timeout: 15_000 }).toBe(true)
  const frame = find()
  if (!frame) throw new Error('the frame went away')
  return frame
}

const framed = (desk: string, site: string, element = 'ln-complaint') =>
  `/framed/${element}?${new URLSearchParams({ desk, host: site })}`

test('a listed site shows the desk and can send', async () => {
  const page = await visit(LISTED, '/plain')
  await page.getByLabel('Rất hài lòng').check()
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await page.getByText('Cảm ơn ông/bà').waitFor()
  const frame = await frameIn(await visit(LISTED, '/protected'))
  await frame.getByLabel('Rất hài lòng').check()
  await frame.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await frame.getByText('Cảm ơn ông/bà').waitFor()
})

test('a site that is not listed says so, what its keeper can do, and where the desk can be reached', async () => {
  const page = await visit(UNLISTED, '/plain')
  await page.getByText('Cơ quan chưa cho phép trang này').waitFor()
  const link = page.getByRole('link', { name: 'Mở trang riêng của quầy' })
  expect(await link.getAttribute('href')).toBe(`${site.url}/d/HK-01?lang=vi`)
  await page.evaluate(() => {
    document.documentElement.lang = 'en'
  })
  await page.getByText('The office has not allowed this site').waitFor()

  const status = await visit(UNLISTED, '/status')
  await status.getByLabel('Mã theo dõi').fill('ABCD-EFGH-JKLM-NPQR')
  await status.getByRole('button', { name: 'Xem phản ánh' }).click()
  await status.getByText('Cơ quan chưa cho phép trang này').waitFor()
})

test('its frame says the same and holds nothing to type into, also for a desk of another office', async () => {
  for (const [origin, path] of [
    [UNLISTED, '/protected'],
    [LISTED, '/elsewhere'],
  ] as const) {
    const page = await visit(origin, path)
    const frame = await frameIn(page)
    await frame.getByText('Trang này chưa được cơ quan cho phép').waitFor()
    await frame.getByRole('link', { name: 'Mở trang riêng của quầy' }).waitFor()
    expect(await frame.locator('ln-rating, input, textarea').count()).toBe(0)
    await expect
      .poll(() => page.locator('ln-rating').evaluate((e) => e.getBoundingClientRect().height))
      .toBeGreaterThan(60)
  }
})

test('a connection that is gone is not mistaken for a refusal', async () => {
  const page = await visit(LISTED, '/plain')
  await page.getByLabel('Rất hài lòng').check()
  await page.getByText('Nói rõ hơn').click()
  await page.getByLabel('Tôi không rõ là ai').waitFor()
  await page.context().setOffline(true)
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await page.getByRole('alert').getByText('Chưa kết nối được với hệ thống').waitFor()
})

test('the page of a frame may be framed by the site it was asked for, if listed, and by no other', async () => {
  const asked = async (url: string) => {
    const { statusCode, headers, body } = await site.app.inject({
      method: 'GET',
      url,
      headers: { accept: 'text/html' },
    })
    const policy = String(headers['content-security-policy'])
    const kept = [headers['set-cookie'], headers['cache-control']]
    return { statusCode, ancestors: /frame-ancestors ([^;]*)/.exec(policy)?.[1], holds: /<ln-/.test(body), kept }
  }
  const listed = `${LISTED}:${port}`
  const kept = [undefined, 'no-store']
  expect(await asked(framed('HK-01', listed))).toEqual({ statusCode: 200, ancestors: listed, holds: true, kept })
  expect(await asked(framed('', listed, 'ln-status'))).toMatchObject({ statusCode: 200, ancestors: listed })
  for (const url of [
    framed('CG-01', listed),
    framed('HK-01', `${UNLISTED}:${port}`),
    framed('HK-01', ''),
    framed('HK-01', 'null'),
    framed('HK-01', '*'),
    framed('HK-01', `${listed} https://evil.example`),
    framed('HK-01', `${listed}; script-src *`),
    '/framed/ln-complaint?desk=HK-01',
    `${framed('HK-01', listed)}&host=https://evil.example`,
  ]) {
    const reply = await asked(url)
    expect([url, reply.holds]).toEqual([url, false])
    expect(reply.statusCode).toBeGreaterThanOrEqual(400)
  }
  for (const url of ['/', '/d/HK-01', '/track', '/verify', '/console', '/gallery', '/demo', '/published']) {
    expect([url, (await asked(url)).ancestors]).toEqual([url, "'none'"])
  }
})

test('the guide gives its examples with the address by which the service is reached', async () => {
  const reply = await fetch(`${site.url}/docs/embed.md`)
  const guide = await reply.text()
  expect(reply.headers.get('content-type')).toBe('text/plain; charset=utf-8')
  expect(guide).toContain('<script type="module" src="http://localhost:3000/widgets.js"></script>')
  expect(guide).not.toContain('lang-nghe.example')
})

test('a head lists a site in the console, pastes the code it gives there, and citizens of that site can rate', async () => {
  const origin = `http://bao-phuong.internal:${port}`
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'vi-VN' })
  context.setDefaultTimeout(15_000)
  const page = await context.newPage()
  await asSupervisor(page, site.url, 'hoankiem.chutich')
  await page.goto(`${site.url}/console/embedding`)
  await page.getByLabel('Địa chỉ trang').fill(`${origin}/`)
  await page.getByLabel('Lý do').fill('Báo của phường.')
  await page.getByRole('button', { name: 'Thêm vào danh sách' }).click()
  await page.getByText('Đã thêm trang vào danh sách.').waitFor()
  const code = (await page.getByRole('region', { name: 'Đoạn mã' }).textContent()) ?? ''
  PAGES['/pasted'] = code

  const citizens = await context.newPage()
  await citizens.goto(`${origin}/pasted`)
  await citizens.getByLabel('Rất hài lòng').check()
  await citizens.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await citizens.getByText('Cảm ơn ông/bà').waitFor()
})
