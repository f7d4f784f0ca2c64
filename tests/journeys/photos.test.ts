import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { openBrowser } from '../support/browser.ts'
import { type Site, startSite } from '../support/site.ts'
import { enrols, press } from './kiosk-states.ts'
import { asSupervisor } from './supervisor.ts'

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

const HOA = 'Nguyễn Thị Hoa'
const PHOTO = new URL('../data/photo.png', import.meta.url).pathname

test('the head of an office puts up a photo whose person agreed, and citizens see it at the desk and on its kiosk', async () => {
  const console = await browser.page()
  await asSupervisor(console, site.url, 'hoankiem.chutich')
  await console.goto(`${site.url}/console/photos`)
  const photos = console.locator('ln-photos')
  const person = photos.getByRole('listitem').filter({ hasText: HOA })
  await person.waitFor()
  const name = await person.getByRole('heading').innerText()
  await person.getByLabel('Chọn ảnh').setInputFiles(PHOTO)
  await press(console, `Lưu ảnh của ${name}`)
  expect(await photos.getByText(`Đã lưu ảnh của ${name}.`).count()).toBe(0)
  await person.getByLabel(`${name} đã đồng ý cho hiện ảnh này`).check()
  await press(console, `Lưu ảnh của ${name}`)
  await photos.getByText(`Đã lưu ảnh của ${name}.`).waitFor()
  await person.getByRole('img', { name: `Ảnh của ${name}` }).waitFor()
  await photos.getByText('Các quầy không hiện ảnh.').waitFor()
  await press(console, 'Hiện ảnh ở các quầy')
  await photos.getByText('Các quầy đang hiện ảnh.').waitFor()
  expect(await axeFaults(console)).toEqual([])
  expect(await console.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)

  const seen = async (within: 'ln-rating' | 'ln-kiosk', page: typeof console) => {
    await page.locator(within).getByText('Nói rõ hơn').click()
    const label = page.locator(within).locator('label').filter({ hasText: name })
    await expect.poll(() => label.locator('img').evaluate((each) => (each as HTMLImageElement).naturalWidth)).toBe(192)
    expect(await label.locator('img').getAttribute('alt')).toBe('')
    expect(await axeFaults(page)).toEqual([])
  }
  const citizen = await browser.page()
  await citizen.goto(`${site.url}/d/HK-01`)
  await seen('ln-rating', citizen)
  const kiosk = await browser.page()
  await enrols(kiosk, site)
  await press(kiosk, 'Hài lòng')
  await seen('ln-kiosk', kiosk)
}, 60_000)
