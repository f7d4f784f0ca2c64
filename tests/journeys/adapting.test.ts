import type { Locator, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openBrowser } from '../support/browser.ts'
import { type Site, startSite } from '../support/site.ts'
import { everyState } from './citizen-states.ts'
import { everyKioskState } from './kiosk-states.ts'

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

const BOTH = ['vi', 'en'] as const

/** Goes to every state of all elements but the kiosk, and collects what is said of each. */
async function inEveryState(
  page: Page,
  language: 'vi' | 'en',
  look: (element: Locator) => Promise<string[]>,
): Promise<string[]> {
  const found: string[] = []
  await everyState(page, site.url, language, async (state, element) => {
    found.push(...(await look(element)).map((line) => `${state}: ${line}`))
  })
  return found
}

/** What a person can press or read that the screen cuts off to a side, or another such thing lies upon. */
const cutOff = (element: Locator): Promise<string[]> =>
  element.evaluate((host) => {
    const width = document.documentElement.clientWidth
    const found = [`${document.documentElement.scrollWidth} px wide`].filter(
      () => document.documentElement.scrollWidth > width,
    )
    for (const each of host.shadowRoot?.querySelectorAll<HTMLElement>(
      'button, a, input, select, label, h2, h3, p, dd',
    ) ?? []) {
      const { left, right, width: own } = each.getBoundingClientRect()
      // What is for screen readers alone is a pixel wide.
      if (own > 1 && (left < -1 || right > width + 1))
        found.push(`${each.localName} "${each.innerText.slice(0, 40)}" is cut off`)
      if (
        each.scrollWidth > each.clientWidth + 1 &&
        getComputedStyle(each).overflowX !== 'visible' &&
        each.localName !== 'input'
      )
        found.push(`${each.localName} "${each.innerText.slice(0, 40)}" hides some of itself`)
    }
    return found
  })

/** Pairs of controls and words that lie upon each other, where neither holds the other. */
const overlapping = (element: Locator): Promise<string[]> =>
  element.evaluate((host) => {
    const shown = [
      ...(host.shadowRoot?.querySelectorAll<HTMLElement>('button, a, label, h2, h3, legend, p, dt, dd') ?? []),
    ]
      .map((each) => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ each, box }) => each.checkVisibility() && box.width > 1 && box.height > 1)
    return shown.flatMap(({ each: a, box: x }, i) =>
      shown.slice(i + 1).flatMap(({ each: b, box: y }) => {
        const across = Math.min(x.right, y.right) - Math.max(x.left, y.left)
        const down = Math.min(x.bottom, y.bottom) - Math.max(x.top, y.top)
        return across > 2 && down > 2 && !a.contains(b) && !b.contains(a)
          ? [`"${a.innerText.slice(0, 30)}" lies upon "${b.innerText.slice(0, 30)}"`]
          : []
      }),
    )
  })

test.each(BOTH)(
  'at 400 %, on a screen of 320 by 256, nothing is cut off and nothing scrolls sideways (%s)',
  async (language) => {
    const page = await browser.page()
    await page.setViewportSize({ width: 320, height: 256 })
    expect(await inEveryState(page, language, cutOff)).toEqual([])
  },
  120_000,
)

test('at 400 % the kiosk scrolls one way alone', async () => {
  const page = await browser.page()
  await page.clock.install()
  await page.setViewportSize({ width: 320, height: 256 })
  const found: string[] = []
  await everyKioskState(page, site, 'vi', async (state) => {
    found.push(...(await cutOff(page.locator('ln-kiosk'))).map((line) => `${state}: ${line}`))
    const sideways = await page
      .locator('ln-kiosk')
      .evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)
    if (sideways > 0) found.push(`${state}: scrolls ${sideways} px sideways`)
  })
  expect(found).toEqual([])
}, 120_000)

test('letters twice as large cut nothing off either', async () => {
  const page = await browser.page()
  await page.setViewportSize({ width: 640, height: 800 })
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync('html { font-size: 200% }')
      document.adoptedStyleSheets.push(sheet)
    })
  })
  expect(await inEveryState(page, 'vi', cutOff)).toEqual([])
}, 120_000)

test('in a page from right to left everything stands the other way round, and nothing lies upon anything', async () => {
  const page = await browser.page()
  await page.addInitScript(() => {
    addEventListener('DOMContentLoaded', () => {
      document.documentElement.dir = 'rtl'
    })
  })
  for (const width of [320, 1024]) {
    await page.setViewportSize({ width, height: 800 })
    expect(
      await inEveryState(page, 'en', async (element) => [...(await cutOff(element)), ...(await overlapping(element))]),
    ).toEqual([])
  }
  await page.goto(`${site.url}/d/HK-01?lang=en`)
  const rating = page.locator('ln-rating')
  const leftOf = async (text: string) => (await rating.getByText(text, { exact: true }).first().boundingBox())?.x ?? 0
  await rating.getByText('Very satisfied').waitFor()
  expect(await leftOf('Very dissatisfied')).toBeGreaterThan(await leftOf('Very satisfied'))
  await rating.getByRole('link', { name: 'I’d like to complain' }).click()
  const complaint = page.locator('ln-complaint')
  await complaint.locator('#attitudes').waitFor()
  const box = await complaint.locator('#attitudes').boundingBox()
  const label = await complaint.locator('label[for="attitudes"]').boundingBox()
  if (!box || !label) throw new Error('the first question is not shown')
  expect(box.x).toBeGreaterThan(label.x + label.width / 2)
}, 120_000)

test('where a person asks for less motion, nothing moves', async () => {
  const page = await browser.page()
  await page.emulateMedia({ reducedMotion: 'reduce' })
  const moving = await inEveryState(page, 'vi', (element) =>
    element.evaluate((host) =>
      [...(host.shadowRoot?.querySelectorAll('*') ?? [])].flatMap((each) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each)
        const moves = transitionDuration.split(', ').some((time) => Number.parseFloat(time) > 0.01)
        return moves || animationName !== 'none' || scrollBehavior === 'smooth' ? [each.localName] : []
      }),
    ),
  )
  expect(moving).toEqual([])
}, 120_000)

test('in forced colours a face that is chosen, and what is focused, still stand out', async () => {
  const page = await browser.page()
  await page.emulateMedia({ forcedColors: 'active' })
  await page.goto(`${site.url}/d/HK-01`)
  const rating = page.locator('ln-rating')
  const outline = (id: string) =>
    rating.locator(`label[for="${id}"]`).evaluate((label) => {
      const { outlineStyle, outlineWidth } = getComputedStyle(label)
      return outlineStyle === 'none' ? '0px' : outlineWidth
    })
  await rating.getByLabel('Hài lòng', { exact: true }).check()
  await rating.getByRole('button', { name: 'Gửi đánh giá' }).focus()
  expect(await outline('score-4')).toBe('3px')
  expect(await outline('score-3')).toBe('0px')
  const button = rating.getByRole('button', { name: 'Gửi đánh giá' })
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  expect(await button.evaluate((each) => getComputedStyle(each).outlineStyle)).not.toBe('none')
  expect(await button.evaluate((each) => getComputedStyle(each).borderTopWidth)).not.toBe('0px')
}, 60_000)
