import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { eventually } from '../support/eventually.ts'
import { killableBrowser } from '../support/killable-browser.ts'
import { openLine } from '../support/line.ts'
import { WEDNESDAY_MORNING } from '../support/service.ts'
import { type Site, startSite } from '../support/site.ts'

/** A name that is neither localhost nor https, as in an office network: no crypto.subtle, no service worker. */
const HOST = 'may-danh-gia.noi-bo'

let site: Site
let line: Awaited<ReturnType<typeof openLine>>
let browser: Awaited<ReturnType<typeof killableBrowser>>
beforeAll(async () => {
  site = await startSite()
  site.clock.now = WEDNESDAY_MORNING
  line = await openLine(site.url)
  browser = await killableBrowser(`--host-resolver-rules=MAP ${HOST} 127.0.0.1`)
})
afterAll(async () => {
  await browser?.end()
  await line?.cut()
  await site?.end()
})

const FACES = ['Rất không hài lòng', 'Không hài lòng', 'Bình thường', 'Hài lòng', 'Rất hài lòng'] as const

const opens = (page: Page) => page.goto(`http://${HOST}:${line.port}/kiosk/HK-01`)

async function rates(page: Page, score: number): Promise<void> {
  await page.getByRole('button', { name: FACES[score - 1] ?? '', exact: true }).click()
  await page.getByRole('button', { name: 'Gửi đánh giá' }).click()
  await page.getByRole('heading', { name: 'Cảm ơn ông/bà' }).waitFor()
}

/** Taps the next person's face without waiting for the thanks to go. */
async function ratesMany(page: Page, scores: readonly number[]): Promise<void> {
  for (const score of scores) {
    await rates(page, score)
    await page.getByRole('button', { name: 'Xong' }).click()
  }
}

const ratings = () => site.connection.collection('ratings').find({ channel: 'kiosk' }).toArray()
const waiting = (page: Page) => page.locator('.staff')

test('200 ratings without a line, the browser killed again and again, are stored once each when the line is back', async () => {
  const { body } = await (await site.signIn('quantri')).post('/api/desks/HK-01/kiosk-invitations', { mostInHour: 60 })
  let page = await browser.start()
  await opens(page)
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator, Boolean(crypto.subtle)])).toEqual([
    false,
    false,
    false,
  ])
  await page.getByLabel('Mã cài đặt').fill((body as { code: string }).code)
  await page.getByRole('button', { name: 'Cài máy này' }).click()
  await page.getByText('Ông/bà thấy cách phục vụ').waitFor()
  // The batch has come when the desk has its name.
  await page.locator('header b').waitFor()
  await page.waitForLoadState('networkidle')

  await line.cut()
  const scores = Array.from({ length: 200 }, (_, i) => (i % 5) + 1)
  await ratesMany(page, scores.slice(0, 79))
  // Killed while it thanks: what is thanked for is on the disk.
  await rates(page, scores[79] ?? 1)
  await browser.kill()

  page = await browser.start()
  await opens(page)
  await expect.poll(() => waiting(page).innerText()).toContain('chờ gửi: 80')
  await ratesMany(page, scores.slice(80, 149))
  await rates(page, scores[149] ?? 1)
  await browser.kill()

  page = await browser.start()
  await opens(page)
  await ratesMany(page, scores.slice(150))
  await expect.poll(() => waiting(page).innerText()).toContain('chờ gửi: 200')
  expect(await waiting(page).innerText()).toContain('chưa có mạng')
  expect(await ratings()).toEqual([])

  // And once more while it sends, so that replies are lost.
  await line.join()
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await eventually(ratings, (stored) => stored.length > 20)
  await browser.kill()
  page = await browser.start()
  await opens(page)

  await eventually(ratings, (stored) => stored.length >= 200)
  await expect.poll(() => waiting(page).innerText()).toBe('HK-01')
  const stored = await ratings()
  expect(stored).toHaveLength(200)
  for (const score of [1, 2, 3, 4, 5]) expect(stored.filter((rating) => rating.score === score)).toHaveLength(40)
  // As many count as the kiosk may have in an hour, each with a visit of its own.
  expect(stored.filter(({ verified }) => verified)).toHaveLength(60)
  expect(new Set(stored.flatMap(({ visitHash }) => visitHash ?? [])).size).toBe(60)
}, 300_000)
