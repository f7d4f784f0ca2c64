import type { Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { GALLERY } from '../../service/contract/gallery.ts'
import { axeFaults } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { type Site, startSite } from '../support/site.ts'

let site: Site
let browser: Awaited<ReturnType<typeof openBrowser>>

beforeAll(async () => {
  site = await startSite()
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  await site?.end()
})

const STATES = Object.entries(GALLERY).flatMap(([tag, states]) => states.map((state) => `${tag}-${state}`))

interface Visit {
  readonly page: Page
  /** What the browser objected to. */
  readonly objections: string[]
  /** What was asked of a server, other than for files. */
  readonly asked: string[]
}

async function visits(path: string): Promise<Visit> {
  const page = await browser.page()
  await page.setViewportSize({ width: 1280, height: 900 })
  const objections: string[] = []
  const asked: string[] = []
  page.on('console', (message) => message.type() === 'error' && objections.push(message.text()))
  page.on('pageerror', (error) => objections.push(String(error)))
  page.on('request', (request) => {
    const { origin, pathname } = new URL(request.url())
    if (origin !== site.url || !/^\/(widgets|assets|gallery)/.test(pathname))
      asked.push(`${request.method()} ${request.url()}`)
  })
  await page.goto(site.url + path)
  return { page, objections, asked }
}

/** Scrolls to a state and waits until it is there, in each look. */
async function looksAt(page: Page, id: string): Promise<void> {
  await page.locator(`#${id}`).evaluate((state) => state.scrollIntoView())
  await page.waitForFunction(
    (state) => {
      const places = [...document.querySelectorAll<HTMLElement>(`#${state} .place`)]
      return places.length > 0 && places.every(({ dataset, inert }) => dataset.reached !== undefined && !inert)
    },
    id,
    { timeout: 30_000 },
  )
}

// One state stands there in several looks, each with the same landmarks; a kiosk is a whole page, and is tried as one elsewhere.
const IN_LOOKS = {
  rules: {
    'landmark-unique': { enabled: false },
    'landmark-main-is-top-level': { enabled: false },
    'landmark-no-duplicate-main': { enabled: false },
  },
}

/** What forced colours can change; the rest is the same in every look. */
const OF_COLOURS = { ...IN_LOOKS, runOnly: ['color-contrast', 'link-in-text-block'] }
const THEMES = ['light', 'dark', 'contrast'] as const
let looksChecked = 0

test.each(['vi', 'en'] as const)(
  'every state of every element is reached, light, dark, in high contrast and in forced colours, and axe-core objects to none (%s)',
  async (language) => {
    const { page, objections, asked } = await visits(`/gallery?lang=${language}&language=${language}&theme=all`)
    expect(await page.locator('.state').count()).toBe(STATES.length)
    const faults: string[] = []
    for (const id of STATES) {
      await looksAt(page, id)
      const reached = await page.locator(`#${id} .place[data-reached="yes"]`).count()
      if (reached !== THEMES.length) faults.push(`${id} is not reached`)
      faults.push(...(await axeFaults(page, `#${id}`, IN_LOOKS)))
      await page.emulateMedia({ forcedColors: 'active' })
      faults.push(
        ...(await axeFaults(page, `#${id} figure:first-child`, OF_COLOURS)).map((fault) => `forced colours: ${fault}`),
      )
      await page.emulateMedia({ forcedColors: 'none' })
      looksChecked += reached + 1
    }
    expect(faults).toEqual([])
    expect(objections).toEqual([])
    expect(asked).toEqual([])
  },
  600_000,
)

afterAll(() => {
  console.log(`axe-core: ${STATES.length} states, ${looksChecked} looks`)
})

test('the page around them has nothing axe-core objects to, and shows a reader without a script what to paste', async () => {
  const { page } = await visits('/gallery')
  await page.getByText('Thuộc tính, sự kiện, kiểu dáng').first().click()
  await looksAt(page, 'ln-rating-first')
  expect(await axeFaults(page, 'body', IN_LOOKS)).toEqual([])
  expect(await page.locator('#ln-rating .reference').first().innerText()).toContain('visit-token')
  const reply = await site.app.inject({ method: 'GET', url: '/gallery?lang=en' })
  expect(reply.body).toContain('<code>&#60;ln-rating desk&#61;&#34;Q-01&#34;')
  expect(reply.headers['content-security-policy']).toContain("connect-src 'none'")
})

test('a link leads to one state, the address keeps the looks, and what is tried there is kept nowhere', async () => {
  const before = await site.connection.collection('ratings').countDocuments()
  const { page, objections, asked } = await visits('/gallery?theme=dark&width=320#ln-rating-chosen')
  await looksAt(page, 'ln-rating-chosen')
  const rating = page.locator('#ln-rating-chosen ln-rating')
  expect(await rating.evaluate((element) => getComputedStyle(element).colorScheme)).toBe('dark')
  expect((await rating.boundingBox())?.width).toBe(320)
  await page.getByLabel('Ngôn ngữ').selectOption('en')
  await looksAt(page, 'ln-rating-chosen')
  await rating.getByRole('button', { name: 'Send rating' }).click()
  await rating.getByText('Thank you').waitFor()
  expect(await page.locator('#ln-rating-chosen .heard').innerText()).toBe('ln-rated { verified: false }')
  expect(page.url()).toContain('language=en')
  expect(page.url()).toContain('theme=dark')
  expect(await site.connection.collection('ratings').countDocuments()).toBe(before)
  expect(objections).toEqual([])
  expect(asked).toEqual([])
})

test('what is far out of sight is taken down, so that an old machine holds a screenful', async () => {
  const { page } = await visits('/gallery?theme=all&language=all')
  for (const id of STATES.slice(0, 12)) await looksAt(page, id)
  await page.waitForFunction(() => document.querySelectorAll('.place > *').length < 40)
  await looksAt(page, 'ln-rating-first')
})
