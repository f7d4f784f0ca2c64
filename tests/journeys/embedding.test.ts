import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { build } from 'esbuild'
import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Site, startSite } from '../support/site.ts'

/** A page of some office, at an origin of its own, under a policy as strict as there is, with a Lit of its own. */
let site: Site
let browser: Awaited<ReturnType<typeof openBrowser>>
let host: Server
let hostUrl: string
const asked: string[] = []

async function hostScript(): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { html, render } from 'lit'
        document.addEventListener('securitypolicyviolation', (event) =>
          document.documentElement.setAttribute('data-violated', event.violatedDirective + ' ' + event.blockedURI))
        for (const type of ['ln-rated', 'ln-filed', 'ln-error'])
          document.addEventListener(type, (event) => document.documentElement.setAttribute('data-heard', type))
        render(html\`<p id="own-lit">Trang của phường</p>\`, document.querySelector('#own'))`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
  })
  return outputFiles[0]?.text ?? ''
}

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  const script = await hostScript()
  const { file, integrity } = site.bundles.manifest.embed
  host = createServer((request, reply) => {
    asked.push(request.url ?? '')
    if (request.url === '/host.js') return reply.setHeader('content-type', 'text/javascript').end(script)
    reply
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader(
        'content-security-policy',
        [
          "default-src 'none'",
          `script-src 'self' ${site.url}`,
          `connect-src ${site.url}`,
          "style-src 'none'",
          "require-trusted-types-for 'script'",
          'trusted-types lit-html langnghe',
          "base-uri 'none'",
          "form-action 'none'",
        ].join('; '),
      )
      .end(`<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phường</title>
<script type="module" src="/host.js"></script>
<script type="module" src="${site.url}/widgets/${file}" integrity="${integrity}" crossorigin></script>
<div id="own"></div>
<ln-rating desk="HK-01"><form><label><input type="radio" name="score" value="4"> Hài lòng</label></form></ln-rating>
<div id="complain"><ln-complaint desk="HK-01"></ln-complaint></div><ln-status></ln-status></html>`)
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.end()
})

async function visits(): Promise<{ page: Page; origins: Set<string>; complaints: string[] }> {
  const page = await browser.page()
  const origins = new Set<string>()
  const complaints: string[] = []
  page.on('request', (request) => origins.add(new URL(request.url()).origin))
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  await page.goto(hostUrl)
  await page.getByText('Ông/bà thấy cách phục vụ').waitFor()
  return { page, origins, complaints }
}

test('beside the page’s own Lit, under a strict policy with Trusted Types, everything works and nothing is violated', async () => {
  const { page, origins, complaints } = await visits()
  const globals = await page.evaluate(() => Object.keys(window).length)
  await page.locator('#own-lit').waitFor()
  const rating = page.locator('ln-rating')
  await rating.getByLabel('Rất hài lòng').check()
  await rating.getByText('Nói rõ hơn').click()
  await rating.getByLabel('Tôi không rõ là ai').check()
  await rating.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await rating.getByText('Cảm ơn ông/bà').waitFor()

  const complaint = page.locator('ln-complaint')
  await complaint.getByLabel('Nói năng, cư xử thiếu lịch sự').check()
  const next = complaint.getByRole('button', { name: 'Tiếp tục' })
  await next.click()
  await complaint.getByLabel('Tôi không rõ là ai').check()
  await next.click()
  await complaint.getByLabel('Chuyện của ông/bà').fill('Tôi hỏi thì bị gắt.')
  await next.click()
  await complaint.getByLabel('Chọn ảnh hoặc tệp PDF').setInputFiles({
    name: 'giay-hen.pdf',
    mimeType: 'application/pdf',
    buffer: Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n'),
  })
  await complaint.getByText('Đã tải tệp lên.').waitFor()
  await next.click()
  await complaint.getByLabel('Không, tôi muốn ẩn danh').check()
  await next.click()
  await complaint.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await complaint.getByText('Đã nhận phản ánh').waitFor()
  await complaint.getByRole('button', { name: 'Hiện mã QR' }).click()
  await complaint.locator('canvas[role=img]').waitFor()
  const code = (await complaint.locator('.code').innerText()).replace(/\s/g, '')

  const status = page.locator('ln-status')
  await status.getByLabel('Mã theo dõi').fill(code)
  await status.getByRole('button', { name: 'Xem phản ánh' }).click()
  await status.getByText('Kèm 1 tệp').waitFor()

  expect(complaints).toEqual([])
  expect(await page.locator('html').getAttribute('data-violated')).toBeNull()
  // Requests went to the page and to the service, to nobody else.
  expect([...origins].sort()).toEqual([hostUrl, site.url].sort())
  const left = await page.evaluate(() => ({
    cookies: document.cookie,
    stored: [localStorage.length, sessionStorage.length],
    sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
    styles: document.querySelectorAll('style').length,
    globals: Object.keys(window).length,
    address: location.href,
    history: history.length,
  }))
  expect(left).toMatchObject({ cookies: '', stored: [0, 0], sheets: 0, styles: 0, globals })
  expect(left.address + asked.join()).not.toContain(code.slice(0, 4))
  expect(await page.context().cookies()).toEqual([])
}, 90_000)

test('what was chosen in the page’s own form before the element was there is kept', async () => {
  const page = await browser.page()
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/widgets/**', async (route) => {
    await held
    await route.continue()
  })
  await page.goto(hostUrl, { waitUntil: 'commit' })
  await page.locator('ln-rating input[value="4"]').check()
  letGo()
  await page.getByText('Ông/bà thấy cách phục vụ').waitFor()
  expect(await page.locator('ln-rating #score-4').isChecked()).toBe(true)
  expect(await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id)).toBe('score-4')
})

test('a part that is not what its name says is refused, and the page keeps its own content', async () => {
  const page = await browser.page()
  await page.route('**/widgets/ln-rating.*', async (route) => {
    const reply = await route.fetch()
    await route.fulfill({ response: reply, body: `${await reply.text()};window.tampered=1` })
  })
  await page.goto(hostUrl)
  await page.getByText('Theo dõi phản ánh').first().waitFor()
  expect(
    await page.evaluate(() => ({
      tampered: 'tampered' in window,
      defined: customElements.get('ln-rating') !== undefined,
    })),
  ).toEqual({
    tampered: false,
    defined: false,
  })
  expect(await page.locator('ln-rating input[value="4"]').isVisible()).toBe(true)
})

test('neither is what a part brings with it: nothing of it runs, and the face stays chosen', async () => {
  const page = await browser.page()
  const { files } = site.bundles.manifest.elements['ln-rating']
  // Lit, which comes with the first answer.
  await page.route('**/widgets/chunk.*', async (route) => {
    if (files.some((file) => route.request().url().endsWith(file))) return route.continue()
    const reply = await route.fetch()
    await route.fulfill({ response: reply, body: `${await reply.text()};window.tampered=1` })
  })
  await page.goto(hostUrl)
  const rating = page.locator('ln-rating')
  await rating.locator('#score-4').check()
  await rating.getByRole('alert').waitFor()
  expect(await page.evaluate(() => 'tampered' in window)).toBe(false)
  expect(await rating.locator('#score-4').isChecked()).toBe(true)
})

test('a line that is gone when a face is chosen, and back again, keeps nobody from sending it', async () => {
  const page = await browser.page()
  await page.goto(hostUrl)
  const rating = page.locator('ln-rating')
  await rating.locator('#score-4').waitFor()
  await page.context().setOffline(true)
  await rating.locator('#score-4').check()
  await rating.getByText('Chưa kết nối được').waitFor()
  await page.context().setOffline(false)
  await rating.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await rating.getByText('Cảm ơn ông/bà').waitFor()
})

test('the language of the page is followed while it is read, and only the language needed is fetched', async () => {
  const page = await browser.page()
  const fetched: string[] = []
  page.on('request', (request) => fetched.push(request.url()))
  await page.goto(hostUrl)
  await page.getByText('Ông/bà thấy cách phục vụ').waitFor()
  const { en, vi } = site.bundles.manifest.elements['ln-rating'].phrases
  expect(fetched.some((url) => url.endsWith(String(vi)))).toBe(true)
  expect(fetched.some((url) => url.endsWith(String(en)))).toBe(false)
  await page.evaluate(() => {
    document.documentElement.lang = 'en'
  })
  await page.getByText('How were you served at this desk?').waitFor()
})
