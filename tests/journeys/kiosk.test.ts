import jsqr from 'jsqr'
import type { Page } from 'playwright'
import sharp from 'sharp'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults, LOOKS } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { WEDNESDAY_MORNING } from '../support/service.ts'
import { type Site, startSite } from '../support/site.ts'
import { enrols, everyKioskState, press, SAID } from './kiosk-states.ts'

let site: Site
let browser: Awaited<ReturnType<typeof openBrowser>>
beforeAll(async () => {
  site = await startSite()
  site.clock.now = WEDNESDAY_MORNING
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.end()
})

const said = SAID.vi

/** A tablet on a desk, whose clock is ours. */
async function aTablet(): Promise<Page> {
  const page = await browser.page()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.clock.install()
  return page
}

const reads = (page: Page) => page.locator('ln-kiosk main').innerText()
const kept = (deskCode: string) => site.connection.collection('ratings').find({ deskCode, channel: 'kiosk' }).toArray()

for (const [look, media] of LOOKS) {
  test.each(['vi', 'en'] as const)(
    `axe objects to nothing in any state, ${look}, %s`,
    async (language) => {
      const page = await aTablet()
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      const found: Record<string, string[]> = {}
      const seen: string[] = []
      await everyKioskState(page, site, language, async (state) => {
        seen.push(state)
        const lines = await axeFaults(page)
        if (lines.length > 0) found[state] = lines
      })
      expect(found).toEqual({})
      expect(seen).toHaveLength(9)
    },
    120_000,
  )
}

test('every face is large enough for a gloved hand, and nothing scrolls sideways, from 320 px up', async () => {
  for (const language of ['vi', 'en'] as const) {
    const page = await aTablet()
    await page.setViewportSize({ width: 320, height: 640 })
    const wide: string[] = []
    await everyKioskState(page, site, language, async (state) => {
      const width = await page.evaluate(() => {
        const kiosk = document.querySelector('ln-kiosk')
        return Math.max(document.documentElement.scrollWidth, kiosk?.scrollWidth ?? 0)
      })
      if (width > 320) wide.push(`${state}: ${width}`)
      if (state !== 'faces') return
      for (const size of [320, 390, 768, 1280]) {
        await page.setViewportSize({ width: size, height: 800 })
        for (const each of await page.locator('.face').all()) {
          const box = await each.boundingBox()
          expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(64)
        }
        const svg = await page.locator('.face svg').first().boundingBox()
        expect(svg?.width).toBeGreaterThanOrEqual(64)
      }
      await page.setViewportSize({ width: 320, height: 640 })
    })
    expect(wide).toEqual([])
  }
}, 120_000)

test('what was chosen goes off the screen at once, and the thanks are the same for every answer', async () => {
  const page = await aTablet()
  await enrols(page, site)
  const screens: string[] = []
  for (const name of ['Rất không hài lòng', 'Rất hài lòng']) {
    await press(page, name)
    await page.getByRole('button', { name: said.send }).first().waitFor()
    const choosing = await reads(page)
    await press(page, said.send)
    await page.getByText(said.thanks).waitFor()
    screens.push(`${choosing}\n${await reads(page)}`)
    await page.clock.runFor(6_100)
    await page.getByText(said.question).waitFor()
  }
  expect(screens[0]).not.toMatch(/hài lòng/i)
  expect(screens[0]).toBe(screens[1])
})

test('left alone it asks after 15 seconds and wipes 20 seconds later; nothing was sent, nothing can be brought back', async () => {
  const page = await aTablet()
  await enrols(page, site, 'vi', 'BD-01')
  await press(page, said.other)
  await page.getByText(SAID.en.question).waitFor()
  await press(page, SAID.en.face)
  await page.getByText(SAID.en.more).click()
  const words = 'Cán bộ quầy này tên là gì tôi không nhớ.'
  await page.locator('#words').fill(words)
  await page.clock.runFor(14_800)
  expect(await page.locator('#words').inputValue()).toBe(words)
  await page.clock.runFor(300)
  await page.getByText(SAID.en.still).waitFor()
  expect(await page.locator('#words').count()).toBe(0)
  // Whoever is still there goes on where they were.
  await press(page, SAID.en.stay)
  expect(await page.locator('#words').inputValue()).toBe(words)
  await page.clock.runFor(15_100)
  await page.getByText(SAID.en.still).waitFor()
  await page.clock.runFor(19_700)
  expect(await page.getByText(SAID.en.still).count()).toBe(1)
  await page.clock.runFor(400)
  // In the language of the page again.
  await page.getByText(said.question).waitFor()

  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  await press(page, said.face)
  await page.getByText(said.more).click()
  await page.locator('#words').press('Control+z')
  expect(await page.locator('#words').inputValue()).toBe('')
  await page.goBack().catch(() => null)
  await page.goForward().catch(() => null)
  await page.getByText(said.question).waitFor()
  const left = await page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '')
    const all: unknown[] = []
    for (const name of names) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name)
        opening.onsuccess = () => resolve(opening.result)
      })
      for (const store of database.objectStoreNames) {
        all.push(
          await new Promise((resolve) => {
            const asking = database.transaction(store).objectStore(store).getAll()
            asking.onsuccess = () => resolve(asking.result)
          }),
        )
      }
    }
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }, document.cookie, location.href])
  })
  expect(left).toContain('kioskId')
  expect(left).not.toContain('Cán bộ quầy này')
  expect(await kept('BD-01')).toEqual([])
})

test('a screen that goes dark, or a page that is left, forgets', async () => {
  const page = await aTablet()
  await enrols(page, site)
  await press(page, said.face)
  await page.getByRole('button', { name: said.send }).first().waitFor()
  await page.evaluate(() => {
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true })
    document.dispatchEvent(new Event('visibilitychange'))
  })
  await page.getByText(said.question).waitFor()
})

test('everything but a phone works when the line goes, and what is written reaches the service as it was', async () => {
  const page = await aTablet()
  await enrols(page, site, 'vi', 'CG-01')
  await page.context().setOffline(true)
  await press(page, said.other)
  await press(page, SAID.en.face)
  await page.getByText(SAID.en.more).click()
  await page.locator('#polite-notMet').check()
  await page.locator('#words').fill('Không chào hỏi.')
  await press(page, SAID.en.send)
  await page.getByText(SAID.en.thanks).waitFor()
  await page.clock.runFor(6_100)
  await expect.poll(() => page.locator('.staff').innerText()).toContain('chờ gửi: 1')
  expect(await kept('CG-01')).toEqual([])
  await page.context().setOffline(false)
  await page.clock.runFor(30_100)
  const [rating, ...others] = await eventually(
    () => kept('CG-01'),
    (found) => found.length > 0,
  )
  expect(others).toEqual([])
  expect(rating).toMatchObject({ score: 1, notMet: ['polite'], language: 'en', verified: true })
  expect(rating?.sealed).toBeDefined()
  await expect.poll(() => page.locator('.staff').innerText()).toBe('CG-01')
})

test('“finish privately on my phone” shows the desk’s page with a visit of its own, which counts there', async () => {
  const page = await aTablet()
  await enrols(page, site, 'vi', 'HK-02')
  await press(page, said.face)
  await press(page, said.phone)
  const picture = await page.locator('canvas').screenshot()
  const { data, info } = await sharp(picture).ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  const address = jsqr.default(new Uint8ClampedArray(data), info.width, info.height)?.data ?? ''
  expect(address).toMatch(/^http:\/\/localhost:3000\/d\/HK-02#visit=/)

  const phone = await browser.page()
  await phone.goto(address.replace('http://localhost:3000', site.url))
  await phone.getByLabel('Hài lòng', { exact: true }).check()
  await phone.getByRole('button', { name: said.send }).click()
  await phone.getByText('được tính vào kết quả của quầy').waitFor()

  // The kiosk uses another one.
  await press(page, said.done)
  await press(page, said.face)
  await press(page, said.send)
  const [rating] = await eventually(
    () => kept('HK-02'),
    (found) => found.length > 0,
  )
  expect(rating).toMatchObject({ verified: true })
})

test('a device that was replaced says so to the staff, and still sends what it keeps', async () => {
  const page = await aTablet()
  await enrols(page, site, 'vi', 'HK-01')
  await page.context().setOffline(true)
  const before = (await kept('HK-01')).length
  await press(page, said.face)
  await press(page, said.send)
  await page.getByText(said.thanks).waitFor()
  await enrols(await aTablet(), site, 'vi', 'HK-01')
  await page.context().setOffline(false)
  await page.clock.runFor(600_100)
  await page.getByRole('button', { name: 'Máy này đã được thay hoặc thu hồi: cài lại' }).waitFor()
  await eventually(
    () => kept('HK-01'),
    (found) => found.length > before,
  )
})

test('without a mouse: a face, the button, and the focus where the reader is', async () => {
  const page = await aTablet()
  await enrols(page, site, 'vi', 'BD-01')
  const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim())
  for (let i = 0; i < 12 && !/^Hài lòng$/.test((await focused()) ?? ''); i++) await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe('Gửi đánh giá của ông/bà?')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect.poll(focused).toBe(said.thanks)
})
