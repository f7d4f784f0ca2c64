import { expect, test } from 'vitest'
import type { ProgressStep } from '../../../service/contract/index.ts'
import { everyElement } from './every-element.ts'
import { aProgress, CODE } from './harness/samples.ts'
import { anAnswer, aQuestion, statusPage, statusService } from './harness/status-page.ts'

const WORDS = 'Tôi còn giữ, phiếu ghi ngày 20/11.'
const BARE = CODE.replaceAll('-', '')

everyElement({
  tag: 'ln-status',
  service: () => statusService(aQuestion()),
  async open(service, attributes) {
    const page = await statusPage(service, attributes)
    return {
      hands: page,
      async fillsIn() {
        await page.comesBack()
        await page.replies(WORDS)
      },
      sends: page.sendsReply,
      sendsTwice: page.sendsReplyTwice,
      typed: async () => page.finds<HTMLTextAreaElement>('#reply').value,
    }
  },
  async byKeyboard(service) {
    const page = await statusPage(service)
    await page.repliesByKeyboard(WORDS)
    return page
  },
  sendsTo: 'POST /api/complaints/track/reply',
  words: WORDS,
  says: {
    vi: ['Theo dõi phản ánh', 'Đang được giải quyết'],
    en: ['Follow a complaint', 'Being looked into'],
  },
  missing: 'Mã theo dõi có 16 ký tự; ông/bà đã gõ 0.',
})

test.each(['7QK2M4XD90TWHN3C', '7qk2 m4xd 90tw hn3c', ' 7QK2–M4XD–90TW–HN3C '])(
  'a code typed as “%s” opens the complaint',
  async (typed) => {
    const service = statusService(aProgress())
    const page = await statusPage(service)
    await page.enters(typed)
    expect(await page.reads()).toContain('Đang được giải quyết')
    const [sent] = service.sentTo('POST /api/complaints/track')
    expect(sent?.body).toEqual({
      trackingCode: typed.toUpperCase() === BARE ? BARE : expect.stringMatching(/^\w{16}$/),
    })
  },
)

test('the code stands in no address, no storage and no history', async () => {
  const before = { href: location.href, length: history.length }
  const page = await statusPage(statusService(aProgress()))
  await page.comesBack()
  expect({ href: location.href, length: history.length }).toEqual(before)
  const kept = JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, document.cookie])
  expect(kept).not.toContain('HN3C')
  expect(page.element.outerHTML).not.toContain('HN3C')
  expect(page.element.shadowRoot?.innerHTML).not.toContain('HN3C')
})

test('leaving the page, or asking to, wipes the case and the code', async () => {
  const leavings = [
    (page: Awaited<ReturnType<typeof statusPage>>) => page.leaves(),
    async () => void window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true })),
  ]
  for (const leave of leavings) {
    const page = await statusPage(statusService(aProgress()))
    await page.comesBack()
    await leave(page)
    expect(await page.reads()).not.toContain('Chị ở quầy nói to.')
    expect(page.finds<HTMLInputElement>('#code').value).toBe('')
  }
})

test('a code nobody has is said to be unknown, and stays to be corrected', async () => {
  const service = statusService(aProgress())
  service.failsNext('POST /api/complaints/track', 'complaint/unknown-code')
  const page = await statusPage(service)
  await page.comesBack()
  expect(await page.reads()).toContain('Không có phản ánh nào mang mã này')
  expect(page.finds<HTMLInputElement>('#code').value).toBe(CODE)
})

test.each([
  [aProgress({ state: 'assigned', acknowledgeBy: '2026-11-24T02:05:00Z' }), 'Chậm nhất 09:05 ngày 24/11/2026'],
  [aProgress(), 'Chậm nhất 09:05 ngày 27/11/2026, ông/bà nhận được trả lời.'],
  [aProgress({ resolveBy: '2026-11-20T02:05:00Z' }), 'Đã quá thời hạn 09:05 ngày 20/11/2026.'],
  [aQuestion(), 'Thời hạn tạm dừng để chờ ông/bà.'],
  [anAnswer(), 'Mời ông/bà đọc trả lời dưới đây'],
  [aProgress({ state: 'in-review' }), 'Kết luận của người này là kết luận cuối cùng.'],
  [aProgress({ state: 'held' }), 'đang chọn người khác'],
  [aProgress({ state: 'closed', openVerbs: [] }), 'Không còn việc gì phải làm nữa.'],
  [aProgress({ state: 'withdrawn', openVerbs: [] }), 'Phản ánh không được giải quyết tiếp.'],
])('what happens next is said in plain words ($0.state)', async (progress, sentence) => {
  const page = await statusPage(statusService(progress))
  await page.comesBack()
  expect(await page.reads()).toContain(sentence)
})

test('a question is answered where it is asked', async () => {
  const service = statusService(aQuestion())
  const page = await statusPage(service)
  await page.comesBack()
  await page.sendsReply()
  expect(await page.reads()).toContain('Xin viết vài lời trước khi gửi.')
  await page.replies(WORDS)
  await page.sendsReply()
  expect(service.sentTo('POST /api/complaints/track/reply')[0]?.body).toEqual({ trackingCode: BARE, words: WORDS })
  expect(await page.reads()).toContain('Đã gửi.')
})

test('an answer is confirmed, wholly or partly', async () => {
  const service = statusService(anAnswer(), aProgress({ state: 'closed', view: 'partly-satisfied', openVerbs: [] }))
  const page = await statusPage(service)
  await page.comesBack()
  await page.judges(1)
  await page.sendsView()
  expect(service.sentTo('POST /api/complaints/track/confirm')[0]?.body).toEqual({
    trackingCode: BARE,
    view: 'partly-satisfied',
  })
  expect(await page.reads()).toContain('Hài lòng một phần')
})

test('an answer is contested only with a reason', async () => {
  const service = statusService(anAnswer(), aProgress({ state: 'in-review' }))
  const page = await statusPage(service)
  await page.comesBack()
  await page.judges(2)
  await page.sendsView()
  expect(await page.reads()).toContain('Xin cho biết điều gì chưa thoả đáng')
  expect(service.sentTo('POST /api/complaints/track/contest')).toEqual([])
  await page.givesReason('Không nói sẽ làm gì.')
  await page.sendsView()
  expect(service.sentTo('POST /api/complaints/track/contest')[0]?.body).toEqual({
    trackingCode: BARE,
    words: 'Không nói sẽ làm gì.',
  })
})

test('withdrawing takes a second, deliberate yes', async () => {
  const service = statusService(aProgress(), aProgress({ state: 'withdrawn', openVerbs: [] }))
  const page = await statusPage(service)
  await page.comesBack()
  await page.asksToWithdraw()
  await page.withdraws()
  expect(await page.reads()).toContain('Xin đánh dấu để xác nhận mình tự nguyện rút.')
  expect(service.sentTo('POST /api/complaints/track/withdraw')).toEqual([])
  await page.isSure()
  await page.withdraws()
  expect(service.sentTo('POST /api/complaints/track/withdraw')[0]?.body).toEqual({ trackingCode: BARE })
  expect(await page.reads()).toContain('Ông/bà đã rút phản ánh')
})

test('only what is open to the citizen is offered', async () => {
  const page = await statusPage(statusService(aProgress({ state: 'closed', openVerbs: [] })))
  await page.comesBack()
  await page.reads()
  expect(page.seesAny('form, details')).toBe(false)
})

test.each([
  [
    'vi',
    'Ngày 26/11/2026 là ngày nghỉ (Nghỉ do bão số 15).',
    'Hạn trả lời: trước là 17:00 ngày 27/11/2026, nay là 17:00 ngày 30/11/2026.',
  ],
  ['en', '26/11/2026 is a day off (Nghỉ do bão số 15).', 'To be answered by'],
] as const)('a date that moved with the calendar is told with its reason (%s)', async (lang, day, date) => {
  const retimed: ProgressStep = {
    at: '2026-11-23T05:00:00Z',
    verb: 'retime',
    by: 'clock',
    retiming: {
      days: [{ on: '2026-11-26', is: 'closed', because: 'Nghỉ do bão số 15' }],
      moved: [{ of: 'resolve', before: '2026-11-27T10:00:00Z', after: '2026-11-30T10:00:00Z' }],
    },
  }
  const progress = aProgress()
  const page = await statusPage(statusService({ ...progress, steps: [...progress.steps, retimed] }), { lang })
  await page.comesBack()
  expect(await page.reads()).toContain(day)
  expect(await page.reads()).toContain(date)
})
