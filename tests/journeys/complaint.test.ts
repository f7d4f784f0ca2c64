import { afterAll, beforeAll, expect, test } from 'vitest'
import { DAY } from '../../rules/working-calendar.ts'
import { receiptHash } from '../../service/complaints/receipt.ts'
import { openBrowser } from '../support/browser.ts'
import { eventually } from '../support/eventually.ts'
import { type Site, startSite } from '../support/site.ts'
import { asCitizen } from './citizen.ts'
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

const citizen = async () => asCitizen(await browser.page(), site.url)
const supervisor = async (username: string) => asSupervisor(await browser.page(), site.url, username)
const caseOf = async (code: string) => {
  const document = await site.stores.complaints.byReceiptHash(receiptHash(site.keys, code))
  if (!document) throw new Error(`no complaint ${code}`)
  return document
}
const letterAbout = (caseId: string, subject: RegExp) =>
  eventually(
    async () => (await site.letters()).find((l) => l.text.includes(caseId) && subject.test(l.subject)),
    (letter) => letter !== undefined,
    20_000,
  )

test('a citizen complains at a desk, the right supervisor gets a letter, answers, and the citizen reads the answer and confirms', async () => {
  const person = await citizen()
  const code = await person.complains({ account: 'Tôi hỏi còn thiếu giấy gì thì bị gắt, phải về tay không.' })
  const { _id: caseId, handlerId } = await caseOf(code)
  const letter = await letterAbout(caseId, /phản ánh/)
  expect(letter?.to).toBe(`${handlerId}@langnghe.example`)
  expect(handlerId).toBe('hk-tran-thi-lan-phuong')

  const handler = await supervisor('hoankiem.phutrach')
  await handler.opens(caseId)
  expect(await handler.reads()).toContain('phải về tay không')
  await handler.acknowledges()
  await handler.answers('Chúng tôi xin lỗi bạn. Người trực quầy đã được nhắc nhở và hướng dẫn lại.')

  const status = await person.follows(code)
  await status.getByText('Người trực quầy đã được nhắc nhở').first().waitFor()
  await status.getByLabel('Tôi hài lòng', { exact: true }).check()
  await status.getByRole('button', { name: 'Gửi ý kiến' }).click()
  await status.getByText('Đã kết thúc').first().waitFor()
  expect((await caseOf(code)).view).toBe('satisfied')
})

test('a complaint about the supervisor never reaches that supervisor', async () => {
  const reply = await site.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { 'idempotency-key': 'a-key-of-the-journey-about-her' },
    payload: {
      deskCode: 'HK-01',
      attitudes: ['threatening'],
      account: 'Chính chị phụ trách quát tôi trước mặt mọi người.',
      staffMemberIds: ['hk-tran-thi-lan-phuong'],
      language: 'vi',
      channel: 'desk-page',
    },
  })
  const about = await caseOf(reply.json().trackingCode)
  expect(about.handlerId).not.toBe('hk-tran-thi-lan-phuong')

  const accused = await supervisor('hoankiem.phutrach')
  expect(await accused.inbox()).not.toContain('Quát mắng')
  await accused.isToldThereIsNoCase(about._id)
  expect((await site.letters()).some((l) => l.to.includes('lan-phuong') && l.text.includes(about._id))).toBe(false)
})

test('an anonymous citizen answers a question from the supervisor', async () => {
  const person = await citizen()
  const code = await person.complains({ account: 'Chờ từ sáng đến trưa mà không ai gọi số.' })
  const { _id: caseId } = await caseOf(code)
  const handler = await supervisor('hoankiem.phutrach')
  await handler.opens(caseId)
  await handler.asks('Bạn lấy số lúc mấy giờ?')

  const status = await person.follows(code)
  await status.getByText('Bạn lấy số lúc mấy giờ?').first().waitFor()
  await status.getByLabel('Câu trả lời của ông/bà').fill('Khoảng tám giờ kém mười.')
  await status.getByRole('button', { name: 'Gửi câu trả lời' }).click()
  await status.getByText('Đang được giải quyết').first().waitFor()

  await handler.opens(caseId)
  expect(await handler.reads()).toContain('Khoảng tám giờ kém mười.')
})

test('nobody answers in time and it reaches the next level', async () => {
  const person = await citizen()
  const code = await person.complains({ account: 'Nói chuyện riêng, để dân đứng chờ.' })
  const { _id: caseId, handlerId } = await caseOf(code)
  site.clock.now = new Date(site.clock.now.getTime() + 6 * DAY)
  await site.sweeper.run()
  const after = await caseOf(code)
  expect(after.level).toBeGreaterThanOrEqual(1)
  expect(after.handlerId).not.toBe(handlerId)
  await letterAbout(caseId, /hạn|cấp/)
  const status = await person.follows(code)
  await status.getByText('Chuyển lên cấp trên vì quá thời hạn').first().waitFor()
})

test('the same filing sent twice is one complaint with one receipt', async () => {
  const page = await browser.page()
  const before = await site.stores.complaints.collection.countDocuments()
  // The first answer is lost on the way: the citizen sees a failure, and presses again.
  let lost = false
  await page.route('**/api/complaints', async (route) => {
    if (lost) return route.continue()
    lost = true
    await route.fetch()
    await route.abort('connectionreset')
  })
  const person = asCitizen(page, site.url)
  await expect(person.complains({ account: 'Không chào hỏi, ném giấy tờ ra bàn.' })).rejects.toThrow()
  await page.locator('ln-complaint').getByText('Nội dung đã viết vẫn còn nguyên').first().waitFor()
  await page.locator('ln-complaint').getByRole('button', { name: 'Gửi phản ánh' }).click()
  await page.locator('ln-complaint').getByText('Đã nhận phản ánh của ông/bà').waitFor()
  expect(await site.stores.complaints.collection.countDocuments()).toBe(before + 1)
})
