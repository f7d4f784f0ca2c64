import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import type { CaseView } from '../../../service/contract/index.ts'
import { ANSWER, button, field, focused, heading, openCase, says, writesAnswer } from './harness/console-page.ts'
import { aCandidate, aCase, BINH, changedMeanwhile, HOA, LAN, SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const about = (view: CaseView) => {
  const service = scriptedClient()
  service.answers('GET /api/cases/:caseId', view)
  return service
}

const RESOLVE = 'POST /api/cases/:caseId/resolve'

test('a case says what is owed, by when, and why it came here', async () => {
  openCase(about(aCase()))
  await expect.element(says(/Bạn cần tiếp nhận trước 17:00 hôm nay/)).toBeVisible()
  await expect.element(heading('Vì sao đến tôi?')).toBeVisible()
  await expect.element(says('Phản ánh được giao theo quy tắc phân công.')).toBeVisible()
  await expect.element(says(/không được giao; là người bị phản ánh/)).toBeVisible()
  await expect.element(says(/Không ai tắt được quy định này/)).toBeVisible()
})

test('why it came is told in sentences: the rule, its words, the pool and its loads, who stands in for whom', async () => {
  const { because } = aCase()
  const none = { exclusion: null, for: null, open: null, lastTurnAt: null }
  openCase(
    about(
      aCase({
        because: {
          ...because,
          rule: 'money',
          says: { vi: 'Nhắc đến tiền thì hai chuyên viên lần lượt xử lý.', en: '' },
          words: ['phong bì'],
          branches: ['$or.0', '$or.2.$or.1'],
          seat: { pool: [LAN, BINH], by: 'least-open' },
          considered: [
            { ...none, person: LAN, outcome: 'away', open: 1 },
            { ...none, person: HOA, outcome: 'taken-as-deputy', for: LAN },
            { ...none, person: BINH, outcome: 'passed-over', open: 4 },
          ],
          guardSteppedIn: false,
        },
      }),
    ),
  )
  await expect.element(says(/Nhắc đến tiền thì hai chuyên viên lần lượt xử lý\. \(Quy tắc “money”/)).toBeVisible()
  await expect.element(says('“phong bì”')).toBeVisible()
  await expect.element(says('Trong các trường hợp quy tắc nêu, phản ánh này thuộc trường hợp 1, 3.2.')).toBeVisible()
  await expect.element(says('Quy tắc giao cho nhóm 2 người, ai đang ít việc nhất thì nhận.')).toBeVisible()
  await expect.element(says(new RegExp(`nhận thay người đang vắng; thay ${LAN.name}`))).toBeVisible()
  await expect.element(says(/chưa đến lượt; đang có 4 việc/)).toBeVisible()
  await expect.element(says('Không ai trong số này có liên quan đến phản ánh.')).toBeVisible()
})

test('a case taken from someone by the guard says from whom and why', async () => {
  const view = aCase()
  const [filed] = view.timeline
  if (!filed) throw new Error('a case begins with its filing')
  const recused = { ...filed, verb: 'recuse', by: 'clock', about: BINH, recusal: 'subordinate', to: HOA } as const
  openCase(about(aCase({ timeline: [...view.timeline, recused] })))
  await expect
    .element(says(`${BINH.name} là cấp dưới của người bị phản ánh nên không giữ việc này nữa; việc được đưa lên trên.`))
    .toBeVisible()
  await expect.element(says(/thôi giữ việc vì là cấp dưới của người bị phản ánh/)).toBeVisible()
})

test('a deadline gone by is said in words', async () => {
  openCase(about(aCase({ dueAt: '2026-11-20T10:00:00Z', owes: 'resolve', state: 'acknowledged' })))
  await expect.element(says('Quá hạn 2 ngày')).toBeVisible()
  await expect.element(says(/Bạn đã quá hạn trả lời người dân \(hạn 17:00 thứ Sáu, 20\/11\/2026\)/)).toBeVisible()
})

test('whoever does not handle a case reads that its words are closed to them, and is offered nothing', async () => {
  openCase(about(aCase({ account: null, contact: null, openVerbs: [], handler: LAN })))
  await expect.element(says('Chỉ người đang giải quyết mới mở được lời kể của người dân.')).toBeVisible()
  await expect.element(says('Bạn chỉ xem; hiện không có việc nào dành cho bạn ở đây.')).toBeVisible()
  await expect.element(heading(`Vì sao đến ${LAN.name}?`)).toBeVisible()
})

test('imported history shows its source and owes nothing', async () => {
  openCase(
    about(
      aCase({
        origin: 'import',
        sourceId: '18-0442',
        state: 'closed',
        openVerbs: [],
        handler: null,
        conclusions: [
          { staffMemberId: null, name: null, allegation: 'Lack of Service', finding: null, action: null, reply: null },
        ],
      }),
    ),
  )
  await expect.element(says(/mã gốc 18-0442. Không có hạn và không phải trả lời/)).toBeVisible()
  await expect.element(says('Lack of Service')).toBeVisible()
  expect(heading('Thời hạn').query()).toBeNull()
})

test('acknowledging says what will happen first, then sends the version seen', async () => {
  const service = about(aCase())
  service.answers(
    'POST /api/cases/:caseId/acknowledge',
    aCase({ state: 'acknowledged', version: 4, openVerbs: ['resolve'] }),
  )
  openCase(service)
  await button('Tiếp nhận').click()
  await expect.element(says(/người dân thấy điều này khi tra cứu/)).toBeVisible()
  expect(service.callsOf('POST /api/cases/:caseId/acknowledge')).toHaveLength(0)
  await button('Xác nhận tiếp nhận').click()
  await expect.poll(focused).toBe('Đã tiếp nhận phản ánh.')
  expect(service.callsOf('POST /api/cases/:caseId/acknowledge')[0]?.options).toMatchObject({
    body: { version: 3 },
    csrfToken: SESSION.csrfToken,
  })
})

test('an answer needs a finding and an action for each person and allegation, and twenty characters', async () => {
  const service = about(aCase())
  openCase(service)
  await button('Trả lời người dân').click()
  await field('Câu trả lời gửi người dân').fill('Đã xem.')
  await button('Xem lại trước khi gửi').click()
  await expect.poll(focused).toContain('Còn thiếu một số điều')
  const missing = page.getByRole('alert').getByRole('link').elements()
  expect(missing.map((link) => link.textContent)).toEqual([
    `Chọn kết luận cho “Nói năng, cư xử thiếu lịch sự” (${BINH.name}).`,
    `Chọn biện pháp cho “Nói năng, cư xử thiếu lịch sự” (${BINH.name}).`,
    `Chọn kết luận cho “Bắt đi lại, bổ sung giấy tờ nhiều lần” (${BINH.name}).`,
    `Chọn biện pháp cho “Bắt đi lại, bổ sung giấy tờ nhiều lần” (${BINH.name}).`,
    'Viết câu trả lời ít nhất 20 ký tự.',
  ])
  await page.getByRole('alert').getByRole('link').nth(4).click()
  await expect.poll(focused).toBe('Câu trả lời gửi người dân')
  expect(service.callsOf(RESOLVE)).toHaveLength(0)
})

test('what is about to be sent is shown, then sent word for word', async () => {
  const service = about(aCase())
  service.answers(RESOLVE, aCase({ state: 'resolved', answer: ANSWER, openVerbs: [], owes: null, dueAt: null }))
  openCase(service)
  await writesAnswer()
  await expect.element(says(ANSWER)).toBeVisible()
  await button('Gửi câu trả lời').click()
  await expect.element(says(/Đã gửi câu trả lời/)).toBeVisible()
  const judged = { staffMemberId: BINH.id, finding: 'upheld', action: 'apology' }
  expect(service.callsOf(RESOLVE)[0]?.options.body).toEqual({
    version: 3,
    answer: ANSWER,
    conclusions: [
      { ...judged, allegation: 'impolite' },
      { ...judged, allegation: 'needless-trips' },
    ],
  })
})

test('when nobody is known there is one row for each allegation', async () => {
  openCase(about(aCase({ staffMembers: [], attribution: 'one-of-several' })))
  await button('Trả lời người dân').click()
  await expect.element(page.getByRole('group', { name: /Nói năng.*Chưa rõ là ai/ })).toBeVisible()
  expect(field('Kết luận').elements()).toHaveLength(2)
})

test('a conflict keeps the answer, shows what is new and sends the same command on the new version', async () => {
  const view = aCase()
  const service = about(view)
  service.answers('GET /api/cases/:caseId', view, changedMeanwhile(view))
  service.answers(RESOLVE, refusal('case/changed-meanwhile'), aCase({ state: 'resolved', openVerbs: [] }))
  openCase(service)
  await writesAnswer()
  await button('Gửi câu trả lời').click()
  await expect.element(says(/Vừa có thay đổi khác trong vụ việc này/)).toBeVisible()
  await expect.element(field('Câu trả lời gửi người dân')).toHaveValue(ANSWER)
  await expect.element(says('Tôi còn giữ giấy hẹn có chữ ký.')).toBeVisible()
  await expect.element(says('Mới')).toBeVisible()

  await button('Xem lại trước khi gửi').click()
  await button('Gửi câu trả lời').click()
  await expect.element(says(/Đã gửi câu trả lời/)).toBeVisible()
  expect(service.callsOf(RESOLVE).map(({ options }) => (options.body as { version: number }).version)).toEqual([3, 4])
})

test('a verb that closed meanwhile leaves what was typed to be read', async () => {
  const service = about(aCase())
  service.answers('GET /api/cases/:caseId', aCase(), aCase({ openVerbs: [], version: 4, handler: LAN }))
  service.answers(RESOLVE, refusal('case/changed-meanwhile'))
  openCase(service)
  await writesAnswer()
  await button('Gửi câu trả lời').click()
  await expect.element(says(/Việc này không còn làm được nữa/)).toBeVisible()
  await expect.element(field('Câu trả lời gửi người dân')).toHaveValue(ANSWER)
  expect(button('Xem lại trước khi gửi').query()).toBeNull()
})

test('a double click sends once', async () => {
  const service = about(aCase())
  service.answers(RESOLVE, new Promise<CaseView>((resolve) => setTimeout(() => resolve(aCase({ openVerbs: [] })), 200)))
  openCase(service)
  await writesAnswer()
  await button('Gửi câu trả lời').dblClick()
  await expect.element(says(/Đã gửi câu trả lời/)).toBeVisible()
  expect(service.callsOf(RESOLVE)).toHaveLength(1)
})

test('a retry after silence is the same command', async () => {
  const service = about(aCase())
  service.answers(RESOLVE, refusal('unreachable'), aCase({ openVerbs: [] }))
  openCase(service)
  await writesAnswer()
  await button('Gửi câu trả lời').click()
  await expect.element(says(/Chưa kết nối được với hệ thống/)).toBeVisible()
  await button('Gửi câu trả lời').click()
  await expect.element(says(/Đã gửi câu trả lời/)).toBeVisible()
  const keys = service.callsOf(RESOLVE).map(({ options }) => options.idempotencyKey)
  expect(keys).toHaveLength(2)
  expect(new Set(keys).size).toBe(1)
})

test('handing over needs a person and a reason', async () => {
  const service = about(aCase())
  service.answers('GET /api/cases/:caseId/candidates', { candidates: [aCandidate()] })
  service.answers('POST /api/cases/:caseId/reassign', aCase({ handler: LAN, openVerbs: [], account: null }))
  openCase(service)
  await button('Chuyển người khác').click()
  await button('Xem lại trước khi gửi').click()
  await expect.element(page.getByRole('link', { name: 'Hãy chọn người nhận.' })).toBeVisible()
  await field('Người nhận').selectOptions(LAN.id)
  await field('Lý do chuyển').fill('Tôi là họ hàng của người bị phản ánh.')
  await button('Xem lại trước khi gửi').click()
  await button('Chuyển phản ánh').click()
  await expect.element(says('Đã chuyển phản ánh cho người khác.')).toBeVisible()
  expect(service.callsOf('POST /api/cases/:caseId/reassign')[0]?.options.body).toEqual({
    version: 3,
    to: LAN.id,
    because: 'Tôi là họ hàng của người bị phản ánh.',
  })
})

test('handing over offers those the guard allows, with what they have to do, and says why others are not offered', async () => {
  const service = about(aCase())
  service.answers('GET /api/cases/:caseId/candidates', {
    candidates: [
      aCandidate({ person: BINH, bar: 'accused' }),
      aCandidate({ away: true, standIn: HOA, open: 3 }),
      aCandidate({ person: { ...LAN, id: 'minh', name: 'Vũ Văn Minh' }, bar: 'not-senior-enough' }),
    ],
  })
  openCase(service)
  await button('Chuyển người khác').click()
  const to = field('Người nhận')
  await expect.element(to).toHaveTextContent(/Lê Thị Lan.*đang có 3 việc; đang vắng, Nguyễn Thị Hoà thay/)
  expect(to.element().textContent).not.toContain('Trần Văn Bình')
  await page.getByText('2 người không nhận được, và vì sao').click()
  await expect.element(says(/là người bị phản ánh/)).toBeVisible()
  await expect.element(says(/cấp thấp hơn người đã đưa ra kết luận/)).toBeVisible()
})

test('where nobody may take it over, the form says so and cannot be sent', async () => {
  const service = about(aCase())
  service.answers('GET /api/cases/:caseId/candidates', { candidates: [aCandidate({ person: BINH, bar: 'accused' })] })
  openCase(service)
  await button('Chuyển người khác').click()
  await expect.element(says('Không có ai khác được phép nhận phản ánh này.')).toBeVisible()
  expect(button('Xem lại trước khi gửi').elements()).toHaveLength(0)
})

test('candidates that cannot be fetched are asked for again', async () => {
  const service = about(aCase())
  service.answers('GET /api/cases/:caseId/candidates', refusal('unreachable'), { candidates: [aCandidate()] })
  openCase(service)
  await button('Chuyển người khác').click()
  await expect.element(says(/Chưa kết nối được với hệ thống/)).toBeVisible()
  await button('Thử lại').click()
  await expect.element(field('Người nhận')).toBeVisible()
})

test('a case that is not there says so', async () => {
  const service = scriptedClient()
  service.answers('GET /api/cases/:caseId', refusal('case/unknown'))
  openCase(service)
  await expect.element(says('Không có vụ việc này, hoặc bạn không được giao xem.')).toBeVisible()
})
