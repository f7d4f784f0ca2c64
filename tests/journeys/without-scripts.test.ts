import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { axeFaults } from '../support/axe.ts'
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../support/chromium.ts'
import { type Site, startSite } from '../support/site.ts'

/** A page of some office, at an origin of its own, in which the elements never come to be. */
let site: Site
let browser: Browser
let host: Server
let hostUrl: string
const contexts: BrowserContext[] = []

async function visitor(over: object = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 }, javaScriptEnabled: false, ...over })
  context.setDefaultTimeout(15_000)
  contexts.push(context)
  return context.newPage()
}

beforeAll(async () => {
  site = await startSite()
  browser = await chromium.launch({ executablePath: chromiumPath(), args: [...CHROMIUM_ARGUMENTS] })
  const snippet = async (path: string, element: string) => {
    const page = await (await fetch(`${site.url}${path}`)).text()
    const [found = ''] = new RegExp(`<${element}[^]*?</${element}>`).exec(page) ?? []
    return found.replaceAll('action="/', `action="${site.url}/`)
  }
  const page = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Phường</title>
${await snippet('/d/HK-01', 'ln-rating')}${await snippet('/d/HK-01', 'ln-complaint')}${await snippet('/track', 'ln-status')}</html>`
  host = createServer((_request, reply) => reply.setHeader('content-type', 'text/html; charset=utf-8').end(page))
  await new Promise<void>((resolve) => host.listen(0, '127.0.0.1', resolve))
  hostUrl = `http://127.0.0.1:${(host.address() as AddressInfo).port}`
}, 120_000)
afterAll(async () => {
  await browser?.close()
  host?.close()
  await site?.end()
})

/** Scripts are off for the page, not for who examines it. */
async function findings(page: Page): Promise<unknown> {
  const context = await browser.newContext({ viewport: { width: 320, height: 640 } })
  const examined = await context.newPage()
  const styles = await Promise.all(
    ['pages.css', 'forms.css'].map(async (name) => (await fetch(`${site.url}/assets/${name}`)).text()),
  )
  await examined.setContent(await page.content())
  await examined.addStyleTag({ content: styles.join('\n') })
  const found = await axeFaults(examined)
  await context.close()
  return found
}

/** Fits a narrow screen, and axe finds nothing. */
async function isInOrder(page: Page): Promise<void> {
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expect([page.url(), wide]).toEqual([page.url(), 0])
  expect(await findings(page)).toEqual([])
}

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const h1 = (page: Page) => page.getByRole('heading', { level: 1 }).innerText()

async function complains(page: Page, account: string): Promise<string> {
  await page.goto(hostUrl)
  await page.getByLabel('Nói năng, cư xử thiếu lịch sự').check()
  await press(page, 'Tiếp tục')
  await page.getByLabel('Tôi không rõ là ai').check()
  await press(page, 'Tiếp tục')
  await page.getByLabel('Chuyện của ông/bà').fill(account)
  await press(page, 'Tiếp tục')
  await press(page, 'Tiếp tục')
  await page.getByLabel('Không, tôi muốn ẩn danh').check()
  await press(page, 'Tiếp tục')
  await press(page, 'Gửi phản ánh')
  return (await page.locator('.code').innerText()).replace(/\s/g, '')
}

test('a rating from somebody else’s page is checked, kept once, and thanked for', async () => {
  const page = await visitor()
  const before = await site.connection.collection('ratings').countDocuments()
  await page.goto(hostUrl)
  await press(page, 'Gửi đánh giá')
  await page.getByText('Xin chọn một trong năm mức.').first().waitFor()
  await isInOrder(page)
  await page.getByLabel('Hài lòng', { exact: true }).check()
  await page.getByText('Nói rõ hơn').click()
  await page.getByRole('group', { name: 'Giao tiếp lịch sự' }).getByLabel('Có', { exact: true }).check()
  await isInOrder(page)
  await page.getByRole('button', { name: 'Gửi đánh giá' }).dblclick()
  await page.getByText('Cảm ơn ông/bà').waitFor()
  await isInOrder(page)
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  await page.getByText('Cảm ơn ông/bà').waitFor()
  expect(await site.connection.collection('ratings').countDocuments()).toBe(before + 1)
  expect(await page.context().cookies()).toEqual([])
})

test('a complaint begins with what its rating said, and nothing of it travels in an address', async () => {
  const page = await visitor()
  await page.goto(hostUrl)
  await page.getByLabel('Không hài lòng', { exact: true }).check()
  await press(page, 'Gửi đánh giá')
  await page.getByText('Nói rõ hơn').click()
  await page.getByRole('group', { name: 'Giao tiếp lịch sự' }).getByLabel('Chưa', { exact: true }).check()
  await page.getByLabel('Tôi không rõ là ai').check()
  await page.getByLabel('Ông/bà muốn nói thêm điều gì?').fill('Tôi hỏi thì bị gắt.')
  await press(page, 'Gửi đánh giá')
  await press(page, 'Tôi muốn phản ánh')
  expect(await page.getByLabel('Nói năng, cư xử thiếu lịch sự').isChecked()).toBe(true)
  expect(new URL(page.url()).search).toBe('')
  await press(page, 'Tiếp tục')
  expect(await page.getByLabel('Tôi không rõ là ai').isChecked()).toBe(true)
  await press(page, 'Tiếp tục')
  expect(await page.getByLabel('Chuyện của ông/bà').inputValue()).toBe('Tôi hỏi thì bị gắt.')
})

test('a complaint with a photo, faults on the way, is filed once and leaves code, QR and statement', async () => {
  const page = await visitor()
  const before = await site.stores.complaints.collection.countDocuments()
  await page.goto(hostUrl)
  await press(page, 'Tiếp tục')
  await page.getByRole('link', { name: 'Xin chọn ít nhất một điều' }).waitFor()
  expect(await page.title()).toMatch(/^Lỗi: /)
  await isInOrder(page)
  await page.getByLabel('Thờ ơ, không chú ý lắng nghe').check()
  await press(page, 'Tiếp tục')
  expect(await h1(page)).toBe('Khi nào, và ai đã tiếp ông/bà?')
  await page.getByLabel('Khoảng mấy giờ?').selectOption('9')
  await press(page, 'Tiếp tục')
  await page.getByRole('link', { name: 'Xin chọn một người' }).waitFor()
  expect(await page.getByLabel('Khoảng mấy giờ?').inputValue()).toBe('9')
  await isInOrder(page)
  await page.getByLabel('Tôi không rõ là ai').check()
  await press(page, 'Tiếp tục')
  await page.getByLabel('Chuyện của ông/bà').fill('Tôi hỏi hai lần thì bị gắt. Số của tôi là 0912 345 678.')
  await isInOrder(page)
  await press(page, 'Tiếp tục')
  const photo = await readFile(new URL('../data/photo.png', import.meta.url))
  await page.getByLabel('Chọn ảnh hoặc tệp PDF').setInputFiles([
    { name: 'a.txt', mimeType: 'text/plain', buffer: Buffer.from('không phải ảnh') },
    { name: 'b.png', mimeType: 'image/png', buffer: photo },
  ])
  await press(page, 'Tiếp tục')
  await page.getByText('Ảnh 1, ').waitFor()
  await page.getByRole('alert').waitFor()
  await isInOrder(page)
  await press(page, 'Tiếp tục')
  await press(page, 'Tiếp tục')
  await page.getByRole('link', { name: 'Xin chọn một trong hai cách' }).waitFor()
  await page.getByLabel('Có, tôi để lại cách liên hệ').check()
  await page.getByLabel('Số điện thoại').fill('12')
  await press(page, 'Tiếp tục')
  expect(await page.getByLabel('Số điện thoại').inputValue()).toBe('12')
  await isInOrder(page)
  await page.getByLabel('Không, tôi muốn ẩn danh').check()
  await press(page, 'Tiếp tục')
  expect(await h1(page)).toBe('Xem lại trước khi gửi')
  await page.getByText('có vẻ là số điện thoại: 0912 345 678').waitFor()
  await isInOrder(page)
  await page.getByRole('button', { name: 'Sửa: Lời kể' }).click()
  await page.getByLabel('Chuyện của ông/bà').fill('Tôi hỏi hai lần thì bị gắt.')
  await press(page, 'English')
  expect(await page.getByLabel('What happened to you').inputValue()).toBe('Tôi hỏi hai lần thì bị gắt.')
  await press(page, 'Tiếng Việt')
  await press(page, 'Tiếp tục')
  expect(await h1(page)).toBe('Xem lại trước khi gửi')
  await page.getByRole('button', { name: 'Gửi phản ánh' }).dblclick()
  await page.getByText('Đã nhận phản ánh của ông/bà').waitFor()
  await isInOrder(page)
  const code = (await page.locator('.code').innerText()).replace(/\s/g, '')
  expect(code).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/)
  expect(await page.getByRole('img', { name: 'QR' }).locator('path').count()).toBe(1)
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByText('Tải bản xác nhận').click()])
  expect(await readFile(await saved.path(), 'utf8')).toMatch(/^\{.*"HK-01".*\}\n-----\nEd25519 /s)
  expect(saved.suggestedFilename()).toMatch(/^phan-anh-\d{4}-\d\d-\d\d\.txt$/)
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  expect((await page.locator('.code').innerText()).replace(/\s/g, '')).toBe(code)
  expect(await site.stores.complaints.collection.countDocuments()).toBe(before + 1)
  const filed = await site.stores.complaints.collection.findOne({}, { sort: { filedAt: -1 } })
  expect(JSON.stringify(filed?.events[0]?.facts.attachments)).toContain('"kind":"image"')
  await page.getByLabel('Gõ 4 ký tự cuối').fill('0000')
  await press(page, 'Kiểm tra')
  await page.getByText('Chưa khớp với 4 ký tự cuối').waitFor()
  await page.getByLabel('Gõ 4 ký tự cuối').fill(code.slice(-4))
  await press(page, 'Kiểm tra')
  expect(await h1(page)).toContain('Đúng rồi')
  expect(page.url()).not.toContain(code.slice(0, 4))
  expect(await page.context().cookies()).toEqual([])
}, 240_000)

async function answered(account: string): Promise<{ page: Page; code: string }> {
  const page = await visitor()
  const code = await complains(page, account)
  const filed = await site.stores.complaints.collection.findOne({}, { sort: { filedAt: -1 } })
  const client = await site.signIn('hoankiem.phutrach')
  const caseId = String(filed?._id)
  const version = async () => (await client.get(`/api/cases/${caseId}`)).body as { version: number }
  const acted = async (verb: string, body: object) => {
    const { version: at } = await version()
    expect((await client.post(`/api/cases/${caseId}/${verb}`, { version: at, ...body })).status).toBe(200)
  }
  await acted('acknowledge', {})
  await acted('resolve', {
    answer: 'Chúng tôi đã xem lại băng ghi hình và xin lỗi ông/bà.',
    conclusions: [{ staffMemberId: null, allegation: 'impolite', finding: 'upheld', action: 'apology' }],
  })
  await page.goto(hostUrl)
  await page.getByLabel('Mã theo dõi').fill(code.toLowerCase())
  await press(page, 'Xem phản ánh')
  await page.getByText('Đã có trả lời').waitFor()
  return { page, code }
}

test('the answer is read, contested with a reason, and the reviewer’s case is there', async () => {
  const { page, code } = await answered('Tôi bị gắt ở quầy, lần thứ nhất.')
  await isInOrder(page)
  await press(page, 'Gửi ý kiến')
  await page.getByRole('link', { name: 'Xin chọn một ý.' }).waitFor()
  await page.getByLabel('Tôi chưa đồng ý').check()
  await press(page, 'Gửi ý kiến')
  await page.getByRole('link', { name: 'Xin cho biết điều gì chưa thoả đáng' }).waitFor()
  await isInOrder(page)
  await page.getByLabel('Điều gì chưa thoả đáng?').fill('Chưa có ai hỏi lại tôi.')
  await press(page, 'Gửi ý kiến')
  expect(await h1(page)).toBe('Một người khác đang xem xét lại')
  expect(await page.content()).toContain('Chưa có ai hỏi lại tôi.')
  page.on('dialog', (dialog) => dialog.accept())
  await page.reload()
  expect(await page.getByText('Ông/bà đề nghị người khác xem xét lại').count()).toBe(1)
  await page.getByText('Bổ sung thông tin').click()
  await page.getByLabel('Ông/bà muốn bổ sung điều gì?').fill('Hôm ấy trời mưa.')
  await press(page, 'Gửi bổ sung')
  await page.getByText('Hôm ấy trời mưa.').waitFor()
  await page.getByText('Rút phản ánh', { exact: true }).click()
  await press(page, 'Rút phản ánh này')
  await page.getByRole('link', { name: 'Xin đánh dấu' }).waitFor()
  await page.getByLabel('Tôi tự nguyện rút phản ánh này').check()
  await press(page, 'Rút phản ánh này')
  expect(await h1(page)).toBe('Ông/bà đã rút phản ánh')
  expect(page.url()).not.toContain(code.slice(0, 4))
}, 180_000)

test('the answer is confirmed and its handling rated', async () => {
  const { page } = await answered('Tôi bị gắt ở quầy, lần thứ hai.')
  await page.getByLabel('Tôi hài lòng', { exact: true }).check()
  await press(page, 'Gửi ý kiến')
  expect(await h1(page)).toBe('Đã kết thúc')
  await page.getByLabel('Rất hài lòng').check()
  await press(page, 'Gửi đánh giá')
  await page.getByText('Cảm ơn ông/bà. Mức đã chọn: Rất hài lòng.').waitFor()
  await isInOrder(page)
}, 180_000)

test('where there are scripts the element takes over what was begun in the form, in its place', async () => {
  const page = await visitor({ javaScriptEnabled: true, viewport: { width: 390, height: 844 } })
  let letGo = () => {}
  const held = new Promise<void>((resolve) => {
    letGo = resolve
  })
  await page.route('**/widgets/**', async (route) => {
    await held
    await route.continue()
  })
  await page.addInitScript(() => {
    const moved: number[] = []
    Object.assign(globalThis, { moved })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) moved.push(entry.value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(`${site.url}/track`, { waitUntil: 'commit' })
  await page.locator('ln-status input[name="trackingCode"]').fill('abcd')
  letGo()
  await page.waitForFunction(() => document.querySelector('ln-status')?.shadowRoot?.querySelector('#code'))
  expect(await page.getByLabel('Mã theo dõi').inputValue()).toBe('abcd')
  expect(await page.locator('ln-status > form').count()).toBe(0)
  await page.goto(`${site.url}/d/HK-01#complaint`)
  await page.locator('ln-complaint').getByRole('button', { name: 'Tiếp tục' }).waitFor()
  await page.goto(`${site.url}/d/HK-01`)
  await page.locator('ln-rating').getByRole('button', { name: 'Gửi đánh giá' }).waitFor()
  const moved = (await page.evaluate('moved')) as number[]
  process.stdout.write(`layout shift of the desk’s page: ${moved.reduce((sum, each) => sum + each, 0).toFixed(4)}\n`)
  expect(moved.reduce((sum, each) => sum + each, 0)).toBeLessThan(0.01)
})
