import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults, LOOKS } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { WEDNESDAY_MORNING } from '../support/service.ts'
import { type Site, startSite } from '../support/site.ts'
import { everyState } from './citizen-states.ts'

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

for (const [look, media] of LOOKS) {
  test.each(['vi', 'en'] as const)(
    `axe objects to nothing in any state, ${look}, %s`,
    async (language) => {
      const page = await browser.page()
      await page.emulateMedia({ ...media, reducedMotion: 'reduce' })
      const found: Record<string, string[]> = {}
      await everyState(page, site.url, language, async (state) => {
        const lines = await axeFaults(page)
        if (lines.length > 0) found[state] = lines
      })
      expect(found).toEqual({})
    },
    120_000,
  )
}

test('at 320 px nothing scrolls sideways, in any state and either language', async () => {
  for (const language of ['vi', 'en'] as const) {
    const page = await browser.page()
    await page.setViewportSize({ width: 320, height: 640 })
    const wide: string[] = []
    await everyState(page, site.url, language, async (state) => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth)
      if (width > 320) wide.push(`${state}: ${width}`)
    })
    expect(wide).toEqual([])
  }
}, 120_000)

test('a screen reader finds a whole complaint in a sensible order', async () => {
  // On a working morning, so that the same people are on duty.
  const now = site.clock.now
  site.clock.now = WEDNESDAY_MORNING
  const page = await browser.page()
  await page.clock.setFixedTime(WEDNESDAY_MORNING)
  const heard: string[] = []
  await everyState(page, site.url, 'vi', async (state, element) => {
    if (state.startsWith('complaint-')) heard.push(`# ${state}\n${await element.ariaSnapshot()}`)
  })
  site.clock.now = now
  const transcript = heard
    .join('\n\n')
    .replace(/[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}/g, 'ABCD-EFGH-JKMN-PQRS')
    .replaceAll(site.url, '')
    .replace(/\d{2}:\d{2} ngày \d{2}\/\d{2}\/\d{4}/g, '10:00 ngày 24/11/2026')
    .replace(/(Thứ [^,]+|Chủ [Nn]hật), \d{2}\/\d{2}\/\d{4}/g, 'Thứ Ba, 24/11/2026')
    .replace(/\d{4}-\d{2}-\d{2}/g, '2026-11-24')
  await expect(transcript).toMatchFileSnapshot('complaint-as-heard.yaml')
}, 60_000)

test('the whole way, from a face to a filed complaint, needs no mouse', async () => {
  const page = await browser.page()
  await page.setViewportSize({ width: 320, height: 640 })
  await page.goto(`${site.url}/d/HK-01`)
  const keys = page.keyboard
  const focused = () =>
    page.evaluate(() => {
      const at = document.activeElement?.shadowRoot?.activeElement ?? document.activeElement
      return `${at?.id} ${at?.textContent?.trim()}`
    })
  const tabTo = async (wanted: RegExp) => {
    for (let i = 0; i < 60; i++) {
      if (wanted.test(await focused())) return
      await keys.press('Tab')
    }
    throw new Error(`Tab never reaches ${wanted}; it is at ${await focused()}`)
  }
  const heading = async (text: string) => {
    await page.getByRole('heading', { name: text }).first().waitFor()
    await expect.poll(focused).toContain(text)
  }
  await page.getByText('Ông/bà thấy cách phục vụ').waitFor()
  await tabTo(/^score /)
  await keys.press('Space')
  await keys.press('ArrowRight')
  await tabTo(/Gửi đánh giá$/)
  await keys.press('Enter')
  await heading('Cảm ơn ông/bà')
  await tabTo(/^ ?Tôi muốn phản ánh$/)
  await keys.press('Enter')
  await tabTo(/^attitudes /)
  await keys.press('Space')
  await tabTo(/^ ?Tiếp tục$/)
  await keys.press('Enter')
  await heading('Khi nào, và ai đã tiếp ông/bà?')
  await tabTo(/^who /)
  await keys.press('ArrowUp')
  await tabTo(/^ ?Tiếp tục$/)
  await keys.press('Enter')
  await heading('Kể lại bằng lời của mình')
  await tabTo(/^account /)
  await keys.type('Tôi hỏi thì bị gắt.')
  await tabTo(/^ ?Tiếp tục$/)
  await keys.press('Enter')
  await heading('Ảnh hoặc tài liệu')
  await tabTo(/^ ?Tiếp tục$/)
  await keys.press('Enter')
  await page.getByText('Ông/bà có muốn để lại').waitFor()
  await tabTo(/^contact /)
  await keys.press('Space')
  await tabTo(/^ ?Tiếp tục$/)
  await keys.press('Enter')
  await heading('Xem lại trước khi gửi')
  await tabTo(/^ ?Gửi phản ánh$/)
  await keys.press('Enter')
  await heading('Đã nhận phản ánh của ông/bà')
}, 60_000)
