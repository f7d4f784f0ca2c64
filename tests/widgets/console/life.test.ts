import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CaseView } from '../../../service/contract/index.ts'
import { button, field, focused, heading, openCase, openReplies, says } from './harness/console-page.ts'
import { aCase, aNotice, anItem, BINH, EXTENSION, LAN, SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const about = (view: CaseView) => {
  const service = scriptedClient()
  service.answers('GET /api/cases/:caseId', view)
  return service
}

const unheard = (part: Partial<CaseView> = {}) =>
  aCase({ state: 'acknowledged', hearings: [], openVerbs: ['invite-reply', 'resolve'], ...part })

describe('hearing the person it is about', () => {
  test('nothing is found against a person who was not asked, and the form says so before it is sent', async () => {
    const service = about(unheard({ attitudes: ['impolite'] }))
    openCase(service)
    await button('Trả lời người dân').click()
    await expect.element(says('Chưa được mời trình bày')).toBeVisible()
    await field('Kết luận').selectOptions('Phản ánh đúng')
    await field('Biện pháp').selectOptions('Xin lỗi')
    await field('Câu trả lời gửi người dân').fill('Chúng tôi đã xem xét và xin lỗi chị.')
    await button('Xem lại trước khi gửi').click()
    await expect
      .element(page.getByRole('link', { name: new RegExp(`${BINH.name} chưa được mời trình bày`) }))
      .toBeVisible()
    await field('Kết luận').selectOptions('Phản ánh không đúng')
    await field('Biện pháp').selectOptions('Không cần biện pháp nào')
    await button('Xem lại trước khi gửi').click()
    await expect.element(button('Gửi câu trả lời')).toBeVisible()
  })

  test('an invitation warns of a quotation and a day, and refuses the citizen’s name', async () => {
    const service = about(unheard())
    service.answers('POST /api/cases/:caseId/invite-reply', aCase({ version: 4 }))
    openCase(service)
    await button('Mời người được nêu trình bày').click()
    const summary = field('Tóm tắt trung lập gửi người này')
    await summary.fill('Anh cán bộ nói trống không, bảo tôi về lấy thêm giấy tờ ba lần, hôm 20/11.')
    await expect.element(says(/gần như chép lại lời của người dân/)).toBeVisible()
    await expect.element(says(/hình như có ngày hoặc giờ/)).toBeVisible()
    await summary.fill('Chị Phạm Minh Châu cho rằng cách nói năng chưa đúng mực.')
    await button('Xem lại trước khi gửi').click()
    await expect.element(page.getByRole('link', { name: /có tên hoặc liên hệ của người dân/ })).toBeVisible()
    await summary.fill('Người dân cho rằng cách nói năng chưa đúng mực.')
    expect(says(/gần như chép lại/).query()).toBeNull()
    await button('Xem lại trước khi gửi').click()
    await button('Gửi lời mời').click()
    await expect.element(says(/Đã mời trình bày/)).toBeVisible()
    expect(service.callsOf('POST /api/cases/:caseId/invite-reply')[0]?.options.body).toEqual({
      version: 3,
      staffMemberId: BINH.id,
      allegations: ['impolite', 'needless-trips'],
      summary: 'Người dân cho rằng cách nói năng chưa đúng mực.',
    })
  })

  test('what they said stands on the page', async () => {
    openCase(about(aCase()))
    await expect.element(heading('Lời trình bày của người được nêu')).toBeVisible()
    await expect.element(says('Hôm đó tôi nói hơi gắt, tôi xin lỗi.')).toBeVisible()
  })
})

describe('more time', () => {
  test('is asked for with a length and a reason', async () => {
    const service = about(aCase({ openVerbs: ['request-extension'] }))
    service.answers('POST /api/cases/:caseId/request-extension', aCase({ version: 4, openVerbs: [] }))
    openCase(service)
    await button('Xin gia hạn').click()
    await field('Cần thêm bao lâu').selectOptions('10 ngày làm việc')
    await field('Lý do cần thêm thời gian').fill('Đợi trích xuất camera.')
    await button('Xem lại trước khi gửi').click()
    await button('Gửi đề nghị').click()
    await expect.element(says(/Đã gửi đề nghị gia hạn/)).toBeVisible()
    expect(service.callsOf('POST /api/cases/:caseId/request-extension')[0]?.options.body).toEqual({
      version: 3,
      days: 10,
      because: 'Đợi trích xuất camera.',
    })
  })

  test('is decided on with the reason and the new date in view', async () => {
    const service = about(aCase({ extension: EXTENSION, openVerbs: ['approve-extension', 'refuse-extension'] }))
    service.answers('POST /api/cases/:caseId/approve-extension', aCase({ version: 4, openVerbs: [] }))
    openCase(service)
    await expect.element(says(/Đang chờ duyệt gia hạn 5 ngày làm việc, đến 17:00/)).toBeVisible()
    await button('Duyệt gia hạn').click()
    await expect.element(says(EXTENSION.because)).toBeVisible()
    await button('Xem lại trước khi gửi').click()
    await page.getByRole('button', { name: 'Duyệt gia hạn', exact: true }).last().click()
    await expect.element(says(/Đã duyệt gia hạn/)).toBeVisible()
    expect(service.callsOf('POST /api/cases/:caseId/approve-extension')[0]?.options.body).toEqual({ version: 3 })
  })

  test('is not granted without a reason', async () => {
    openCase(about(aCase({ extension: EXTENSION, openVerbs: ['refuse-extension'] })))
    await button('Không duyệt gia hạn').click()
    await button('Xem lại trước khi gửi').click()
    await expect.element(page.getByRole('link', { name: 'Hãy viết vì sao không duyệt.' })).toBeVisible()
  })
})

test('correcting whom it is about takes someone off and adds another, with what it rests on', async () => {
  const service = about(aCase({ openVerbs: ['correct-accused'], mayBeAccused: [LAN] }))
  service.answers('POST /api/cases/:caseId/correct-accused', aCase({ version: 4, staffMembers: [LAN], openVerbs: [] }))
  openCase(service)
  await button('Đính chính người được nêu').click()
  await button('Xem lại trước khi gửi').click()
  await expect.element(page.getByRole('link', { name: 'Hãy chọn người cần bỏ hoặc cần thêm.' })).toBeVisible()
  await page.getByRole('checkbox', { name: new RegExp(BINH.name) }).click()
  await page.getByRole('checkbox', { name: new RegExp(LAN.name) }).click()
  await field('Căn cứ đính chính').fill('Theo lịch trực.')
  await button('Xem lại trước khi gửi').click()
  await button('Đính chính').click()
  await expect.element(says('Đã đính chính người được nêu.')).toBeVisible()
  expect(service.callsOf('POST /api/cases/:caseId/correct-accused')[0]?.options.body).toEqual({
    version: 3,
    add: [LAN.id],
    remove: [BINH.id],
    because: 'Theo lịch trực.',
  })
})

test('a complaint at the wrong desk is moved to one that is found by a word', async () => {
  const desk = {
    code: 'CG-01',
    name: { vi: 'Quầy 1', en: 'Desk 1' },
    office: { vi: 'Phường Cầu Giấy', en: 'Cầu Giấy' },
  }
  const service = about(aCase({ openVerbs: ['transfer'] }))
  service.answers('GET /api/cases/:caseId/destinations', { desks: [desk] })
  service.answers('POST /api/cases/:caseId/transfer', aCase({ version: 4, openVerbs: [] }))
  openCase(service)
  await button('Chuyển đúng quầy').click()
  await field('Tìm quầy').fill('cau giay')
  await expect
    .poll(() => service.callsOf('GET /api/cases/:caseId/destinations').at(-1)?.options.query)
    .toEqual({ search: 'cau giay' })
  await field('Quầy nhận').selectOptions('Quầy 1, Phường Cầu Giấy')
  await field('Lý do chuyển').fill('Việc xảy ra ở phường Cầu Giấy.')
  await button('Xem lại trước khi gửi').click()
  await expect.element(says('Quầy 1, Phường Cầu Giấy')).toBeVisible()
  await button('Chuyển phản ánh đi').click()
  await expect.element(says('Đã chuyển phản ánh đến đúng quầy.')).toBeVisible()
  expect(service.callsOf('POST /api/cases/:caseId/transfer')[0]?.options.body).toMatchObject({ toDesk: 'CG-01' })
})

test('related complaints are linked and unlinked beside the case, each staying its own', async () => {
  const service = about(aCase({ openVerbs: ['link', 'unlink'] }))
  const other = anItem({ caseId: 'case-2' })
  service.answers(
    'GET /api/cases/:caseId/duplicates',
    { linked: [], candidates: [other] },
    { linked: [{ item: other, from: 'here' }], candidates: [] },
  )
  service.answers('POST /api/cases/:caseId/link', aCase({ version: 4, openVerbs: ['link', 'unlink'] }))
  service.answers('POST /api/cases/:caseId/unlink', aCase({ version: 5, openVerbs: ['link'] }))
  openCase(service)
  await button('Ghi là liên quan').click()
  await expect.element(says('Đã ghi hai phản ánh là liên quan.')).toBeVisible()
  await button('Bỏ ghi').click()
  await expect.element(says('Đã bỏ ghi liên quan.')).toBeVisible()
  expect(service.callsOf('POST /api/cases/:caseId/unlink')[0]?.options.body).toEqual({ version: 4, other: 'case-2' })
})

describe('notices about oneself', () => {
  test('an empty page says what will come here', async () => {
    const service = scriptedClient()
    service.answers('GET /api/my/notices', { notices: [] })
    openReplies(service)
    await expect.element(heading('Bạn không có thông báo nào.')).toBeVisible()
    await expect.element(says(/Không ai bị kết luận là sai mà chưa được mời trình bày/)).toBeVisible()
  })

  test('a side is written, looked over and sent once; what is typed outlives a failure', async () => {
    const words = 'Hôm đó quầy rất đông, tôi có nói nhanh.'
    const service = scriptedClient()
    service.answers('GET /api/my/notices', { notices: [aNotice()] })
    service.answers('POST /api/my/notices/:noticeId/reply', refusal('unreachable'), {
      notices: [aNotice({ state: 'given', reply: words, repliedAt: '2026-11-23T02:00:00Z', mayReply: false })],
    })
    openReplies(service)
    await expect.element(says(/tháng 11 năm 2026/)).toBeVisible()
    await button('Xem lại trước khi gửi').click()
    await expect.element(says('Hãy viết lời trình bày.')).toBeVisible()
    await field('Lời trình bày của bạn').fill(words)
    await button('Xem lại trước khi gửi').click()
    await button('Gửi lời trình bày').click()
    await expect.element(says(/Chưa kết nối được với hệ thống/)).toBeVisible()
    await button('Gửi lời trình bày').click()
    await expect.poll(focused).toContain('Đã gửi lời trình bày.')
    await expect.element(says(words)).toBeVisible()
    const calls = service.callsOf('POST /api/my/notices/:noticeId/reply')
    expect(calls[1]?.options).toMatchObject({ body: { words }, csrfToken: SESSION.csrfToken })
    expect(new Set(calls.map(({ options }) => options.idempotencyKey)).size).toBe(1)
  })

  test('a finding is shown to the person it is about, a correction says so', async () => {
    const service = scriptedClient()
    service.answers('GET /api/my/notices', {
      notices: [
        aNotice({
          stage: 'concluded',
          mayReply: false,
          state: 'not-given',
          findings: [{ allegation: 'impolite', finding: 'upheld', action: 'apology' }],
        }),
        aNotice({ noticeId: 'b', stage: 'corrected', mayReply: false }),
      ],
    })
    openReplies(service)
    await expect.element(heading('Kết luận về bạn')).toBeVisible()
    await expect.element(says(/Phản ánh đúng/)).toBeVisible()
    await expect.element(says('Đã đính chính: phản ánh không phải về bạn')).toBeVisible()
    expect(field('Lời trình bày của bạn').query()).toBeNull()
  })
})
