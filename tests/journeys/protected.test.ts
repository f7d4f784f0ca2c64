import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Frame, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Site, startSite } from '../support/site.ts'

/**
 * A page that means harm: it logs keys and input, keeps every shadow root it can get at, leaks its styles, and changes what all
 * elements inherit. It runs before anything of ours does.
 */
const HOSTILE = `
  const heard = { keys: '', input: '', roots: [] }
  window.heard = heard
  addEventListener('keydown', (event) => { heard.keys += event.key }, true)
  addEventListener('input', (event) => { heard.input += event.composedPath()[0].value ?? '' }, true)
  const attachShadow = Element.prototype.attachShadow
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, { ...init, mode: 'open' })
    heard.roots.push(root)
    return root
  }
  window.readAll = () =>
    heard.roots.flatMap((root) => [...root.querySelectorAll('textarea, input')].map((field) => field.value)).join(' ')
  window.readFrames = () =>
    heard.roots.flatMap((root) => [...root.querySelectorAll('iframe')]).map((frame) => {
      try { return frame.contentWindow.document.body.innerText } catch (thrown) { return thrown.name }
    })
`
const LEAKED =
  'body, body * { color: red !important; font-size: 40px !important; display: block !important } iframe { inline-size: 5px }'
const SECRET = 'Anh mac ao xanh mang toi'

let site: Site
let browser: Awaited<ReturnType<typeof openBrowser>>
let host: Server
let hostUrl: string

const pageWith = (body: string) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phường</title>
<link rel="stylesheet" href="/leaked.css"><script src="/hostile.js"></script>
<script type="module" src="${site.url}/widgets.js"></script>${body}</html>`

const PAGES: Readonly<Record<string, string>> = {
  '/plain': '<ln-complaint desk="HK-01"></ln-complaint>',
  '/protected': '<ln-complaint desk="HK-01" protected><a id="fallback" href="/d">Mở trang của quầy</a></ln-complaint>',
  '/both':
    '<ln-rating desk="HK-01"></ln-rating><ln-rating id="framed" desk="HK-01" protected></ln-rating><ln-status protected></ln-status>',
  '/whole':
    '<ln-rating desk="HK-01" protected complaint-url="#complain" channel="assisted"></ln-rating><ln-complaint id="complain" desk="HK-01" protected></ln-complaint>',
  '/elsewhere': '<ln-rating desk="HK-01" protected complaint-url="/both"></ln-rating>',
}

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
  host = createServer((request, reply) => {
    const path = request.url ?? ''
    if (path === '/hostile.js') return reply.setHeader('content-type', 'text/javascript').end(HOSTILE)
    if (path === '/leaked.css') return reply.setHeader('content-type', 'text/css').end(LEAKED)
    reply
      .setHeader('content-type', 'text/html; charset=utf-8')
      .setHeader(
        'content-security-policy',
        [
          "default-src 'none'",
          `script-src 'self' ${site.url}`,
          `connect-src ${site.url}`,
          `frame-src ${site.url}`,
          "style-src 'self'",
          "require-trusted-types-for 'script'",
          'trusted-types langnghe',
        ].join('; '),
      )
      .end(pageWith(PAGES[path] ?? ''))
  })
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  // Another site, not another port of the same one.
  hostUrl = `http://localhost:${(host.address() as AddressInfo).port}`
})
afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.end()
})

interface Heard {
  readonly keys: string
  readonly input: string
  readonly roots: readonly ShadowRoot[]
}
declare const window: { readonly heard: Heard; readonly readAll: () => string; readonly readFrames: () => string[] }

const visit = async (path: string): Promise<{ page: Page; faults: string[] }> => {
  const page = await browser.page()
  const faults: string[] = []
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('pageerror', (error) => faults.push(String(error)))
  await page.goto(hostUrl + path)
  return { page, faults }
}

const frameOf = async (page: Page, tag: string): Promise<Frame> => {
  await expect
    .poll(() => page.frames().some((frame) => frame.url().includes(`/framed/${tag}`)), { timeout: 15_000 })
    .toBe(true)
  const frame = page.frames().find((each) => each.url().includes(`/framed/${tag}`))
  if (!frame) throw new Error('no frame')
  return frame
}

/** To the page with the citizen's own words, and types some. */
async function tells(complaint: Page | Frame): Promise<void> {
  await complaint.getByLabel('Nói năng, cư xử thiếu lịch sự').check()
  await complaint.getByRole('button', { name: 'Tiếp tục' }).click()
  await complaint.getByLabel('Tôi không rõ là ai').check()
  await complaint.getByRole('button', { name: 'Tiếp tục' }).click()
  await complaint.getByLabel('Chuyện của ông/bà').pressSequentially(SECRET)
}

test('without protection the page around an element reads what is typed: a shadow root is no boundary', async () => {
  const { page } = await visit('/plain')
  await tells(page)
  expect(await page.evaluate(() => window.heard.keys)).toContain('xanh')
  expect(await page.evaluate(() => window.readAll())).toContain(SECRET)
})

test('a protected element is filed in its frame, and the page around it learns nothing but that it was filed', async () => {
  const { page, faults } = await visit('/protected')
  await page.evaluate(() =>
    document.addEventListener('ln-filed', (event) =>
      document.body.setAttribute('data-filed', `${(event.target as Element).localName} ${event.deskCode}`),
    ),
  )
  const frame = await frameOf(page, 'ln-complaint')
  await tells(frame)
  expect(await page.evaluate(() => [window.heard.keys, window.heard.input, window.readAll()])).toEqual(['', '', ''])
  expect(await page.evaluate(() => window.readFrames())).toEqual(['SecurityError'])

  const next = frame.getByRole('button', { name: 'Tiếp tục' })
  await next.click()
  await next.click()
  await frame.getByLabel('Không, tôi muốn ẩn danh').check()
  await next.click()
  await frame.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await frame.getByText('Đã nhận phản ánh').waitFor()
  await expect.poll(() => page.locator('body').getAttribute('data-filed')).toBe('ln-complaint HK-01')
  expect(await page.evaluate(() => [window.heard.keys, window.heard.input, window.readAll()])).toEqual(['', '', ''])
  expect(page.url() + (await page.evaluate(() => JSON.stringify({ ...localStorage })))).not.toContain('xanh')
  expect(faults).toEqual([])
}, 60_000)

test('the frame is as high as what it shows, has a name, and follows language and colours of the page', async () => {
  const { page } = await visit('/protected')
  const frame = await frameOf(page, 'ln-complaint')
  await frame.getByLabel('Nói năng, cư xử thiếu lịch sự').waitFor()
  const heights = () =>
    page.evaluate(() => {
      const element = document.querySelector('ln-complaint')
      return element?.getBoundingClientRect().height ?? 0
    })
  const inside = () => frame.evaluate(() => document.body.getBoundingClientRect().height)
  await expect.poll(async () => Math.abs((await heights()) - (await inside())), { timeout: 15_000 }).toBeLessThan(2)
  expect(await heights()).toBeGreaterThan(200)
  expect(await page.locator('#fallback').isVisible()).toBe(false)

  await page.evaluate(() => {
    document.documentElement.lang = 'en'
    document.documentElement.style.setProperty('--ln-accent', 'rgb(120, 0, 60)')
    document.documentElement.style.setProperty('--ln-text', 'url(https://evil.example/x)')
  })
  await frame.getByText('What happened', { exact: false }).first().waitFor()
  const worn = () =>
    frame.evaluate(() =>
      ['--ln-accent', '--ln-text'].map((token) => document.documentElement.style.getPropertyValue(token)),
    )
  await expect.poll(worn).toEqual(['rgb(120, 0, 60)', ''])
})

test('plain and protected elements of one kind stand in one page, and only the protected are frames', async () => {
  const { page, faults } = await visit('/both')
  await page.locator('ln-rating').first().getByLabel('Rất hài lòng').waitFor()
  const framed = await frameOf(page, 'ln-rating')
  await framed.getByLabel('Rất hài lòng').check()
  await framed.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await framed.getByText('Cảm ơn ông/bà').waitFor()
  expect(await page.locator('ln-rating').first().getByLabel('Rất hài lòng').isChecked()).toBe(false)
  const status = await frameOf(page, 'ln-status')
  await status.getByLabel('Mã theo dõi').waitFor()
  expect(faults).toEqual([])
})

test('a protected rating turns to a complaint in its own frame, with what was said, of which the page learns nothing', async () => {
  const { page, faults } = await visit('/whole')
  await page.setViewportSize({ width: 390, height: 500 })
  await page.evaluate(() =>
    document.addEventListener('ln-filed', (event) =>
      document.body.setAttribute('data-filed', `${(event.target as Element).localName} ${event.deskCode}`),
    ),
  )
  const frame = await frameOf(page, 'ln-rating')
  const rating = frame.locator('ln-rating')
  await rating.getByLabel('Rất không hài lòng').check()
  await rating.getByText('Nói rõ hơn').click()
  await rating.locator('#polite-notMet').check()
  await rating.getByLabel('Ông/bà muốn nói thêm điều gì?').pressSequentially(SECRET)
  await rating.getByRole('link', { name: 'Tôi muốn phản ánh' }).click()

  const complaint = frame.locator('ln-complaint')
  const impolite = complaint.getByLabel('Nói năng, cư xử thiếu lịch sự')
  await impolite.waitFor()
  await expect.poll(() => impolite.isChecked()).toBe(true)
  const heading = complaint.getByRole('heading', { name: 'Chuyện gì đã xảy ra?' })
  await expect.poll(() => heading.evaluate((it) => it.matches(':focus'))).toBe(true)
  // The browser brought it into sight, in the page around the frame too.
  const isInSight = async () => {
    const { y } = (await heading.boundingBox()) ?? { y: -1 }
    return y >= 0 && y < 500
  }
  await expect.poll(isInSight).toBe(true)
  // Once more leads to the same.
  await rating.getByRole('link', { name: 'Tôi muốn phản ánh' }).click()
  expect(await complaint.count()).toBe(1)

  /** Two quick clicks are one; a page is answered once it stands there. */
  const continues = async () => {
    const left = await complaint.locator('h2').innerText()
    await complaint.getByRole('button', { name: 'Tiếp tục' }).click()
    await expect.poll(() => complaint.locator('h2').innerText()).not.toBe(left)
    await expect.poll(() => complaint.locator('h2').evaluate((it) => it.matches(':focus'))).toBe(true)
  }
  await continues()
  await complaint.getByLabel('Tôi không rõ là ai').check()
  await continues()
  expect(await complaint.getByLabel('Chuyện của ông/bà').inputValue()).toBe(SECRET)
  await continues()
  await continues()
  await complaint.getByLabel('Không, tôi muốn ẩn danh').check()
  await continues()
  await complaint.getByRole('button', { name: 'Gửi phản ánh' }).click()
  await complaint.getByText('Đã nhận phản ánh').waitFor()
  await expect.poll(() => page.locator('body').getAttribute('data-filed')).toBe('ln-rating HK-01')
  expect(await page.evaluate(() => [window.heard.keys, window.heard.input, window.readAll()])).toEqual(['', '', ''])
  expect(page.url()).toBe(`${hostUrl}/whole`)
  expect(faults).toEqual([])
}, 60_000)

test('a protected rating turns to a complaint before anything was answered, too', async () => {
  const { page } = await visit('/both')
  const frame = await frameOf(page, 'ln-rating')
  await frame.getByRole('link', { name: 'Tôi muốn phản ánh' }).click()
  await frame.locator('ln-complaint').getByLabel('Nói năng, cư xử thiếu lịch sự').waitFor()
  expect(page.url()).toBe(`${hostUrl}/both`)
})

test('a protected rating leads to the page that its own page names for complaints', async () => {
  const { page } = await visit('/elsewhere')
  const frame = await frameOf(page, 'ln-rating')
  await frame.getByRole('link', { name: 'Tôi muốn phản ánh' }).click()
  await page.waitForURL(`${hostUrl}/both`)
})

test('leaked styles do not reach into an element', async () => {
  const { page } = await visit('/plain')
  const option = page.getByText('Nói năng, cư xử thiếu lịch sự')
  await option.waitFor()
  const style = await option.evaluate((element) => {
    const { color, fontSize } = getComputedStyle(element)
    return { color, fontSize }
  })
  expect(style.color).not.toBe('rgb(255, 0, 0)')
  expect(Number.parseFloat(style.fontSize)).toBeLessThan(30)
})

test('a frame believes nothing of a stranger beyond a look and addresses of pages', async () => {
  const { page } = await visit('/protected')
  const frame = await frameOf(page, 'ln-complaint')
  await frame.getByLabel('Nói năng, cư xử thiếu lịch sự').waitFor()
  const answered = await page.evaluate(
    (origin) =>
      new Promise<unknown[]>((resolve) => {
        const frames = window.heard.roots.flatMap((root) => [...root.querySelectorAll('iframe')])
        const channel = new MessageChannel()
        const answers: unknown[] = []
        channel.port1.onmessage = ({ data }) => answers.push(Object.keys(data).sort())
        frames[0]?.contentWindow?.postMessage('langnghe', origin, [channel.port2])
        for (const said of [
          null,
          7,
          'x',
          { look: { lang: {}, tokens: { '--ln-accent': 'red; background: url(x)', '--other': 'x' } } },
          {
            attributes: {
              'track-url': 'javascript:alert(1)',
              'complaint-url': 'data:text/html,x',
              onclick: 'x',
              desk: 'X',
            },
          },
        ])
          channel.port1.postMessage(said)
        setTimeout(() => resolve(answers), 1_000)
      }),
    site.url,
  )
  for (const keys of answered) expect(keys).toEqual(['height', 'is', 'title'])
  const left = await frame.evaluate(() => {
    const element = document.querySelector('ln-complaint')
    return { attributes: element?.getAttributeNames().sort(), style: document.documentElement.style.cssText }
  })
  expect(left.attributes).toEqual(['data-framed', 'desk'])
  expect(left.style).not.toContain('background')
})
