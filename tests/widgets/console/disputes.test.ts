import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import type { DisputeItem, DisputeView } from '../../../service/contract/index.ts'
import { disputePhrases } from '../../../widgets/console/disputes/spoken.ts'
import { findingsOfAxe } from './harness/accessibility.ts'
import { heading, openConsole, says } from './harness/console-page.ts'
import { SESSION } from './harness/samples.ts'
import { scriptedClient } from './harness/scripted-client.ts'

const named = (vi: string) => ({ vi, en: vi })
const HOA = { id: 'hoa', name: 'Nguyễn Thị Hoa', post: named('Cán bộ một cửa') }
const OFFICER = { id: 'tri', name: 'Đoàn Minh Trí', post: named('Chuyên viên') }
const ITEM: DisputeItem = {
  disputeId: 'd1',
  what: 'finding',
  state: 'open',
  person: HOA,
  office: named('UBND phường Hoàn Kiếm'),
  openedAt: '2026-11-18T02:00:00.000Z',
  dueAt: '2026-12-03T10:00:00.000Z',
  decider: OFFICER,
  isYours: true,
}
const DISPUTE: DisputeView = {
  ...ITEM,
  version: 1,
  policyVersion: 3,
  allowance: { amount: 10, unit: 'working-days' },
  words: 'Người ngồi quầy là người khác.',
  matter: {
    caseId: 'c1',
    month: '2026-11',
    allegations: ['impolite'],
    summary: 'Cách nói năng chưa đúng mực.',
    reply: null,
    findings: [{ allegation: 'impolite', finding: 'upheld', action: 'coaching' }],
    foundBy: OFFICER,
  },
  figures: null,
  outcomes: ['stands', 'attribution-removed', 'review-ordered'],
  decision: null,
  timeline: [{ at: '2026-11-18T02:00:00.000Z', verb: 'open', person: HOA, to: OFFICER }],
}
const DECIDED: DisputeView = {
  ...DISPUTE,
  version: 2,
  state: 'decided',
  isYours: false,
  outcomes: [],
  decision: {
    outcome: 'review-ordered',
    because: 'Bảng chấm công khớp.',
    decidedAt: '2026-11-19T02:00:00.000Z',
    by: OFFICER.post,
    days: null,
  },
}

function opened() {
  const service = scriptedClient()
  service.answers('GET /api/sessions', { ...SESSION, roles: ['reform-officer'] })
  service.answers('GET /api/disputes', { disputes: [ITEM] })
  service.answers('GET /api/disputes/:disputeId', DISPUTE)
  return service
}

test('the list says how many wait for the reader, and leads to each', async () => {
  openConsole(opened(), '/console/disputes')
  await expect.element(says(/1 đề nghị đang chờ bạn quyết định/)).toBeVisible()
  await page.getByRole('link', { name: HOA.name }).click()
  await expect.element(heading(`Đề nghị xem lại của ${HOA.name}`)).toBeVisible()
})

test('a decision needs an outcome and a reason, and what was decided stands afterwards', async () => {
  const service = opened()
  service.answers('POST /api/disputes/:disputeId/decide', DECIDED)
  openConsole(service, '/console/disputes/d1')
  await page.getByRole('button', { name: 'Gửi quyết định' }).click()
  await expect.element(says(/Xin chọn một quyết định/)).toBeVisible()
  await page.getByRole('radio', { name: 'Cho xem xét lại kết luận' }).click()
  await page.getByLabelText('Lý do, để người đề nghị đọc').fill('Bảng chấm công khớp.')
  await page.getByRole('button', { name: 'Gửi quyết định' }).click()
  await expect.element(says(/Đã quyết định\. Người đề nghị được báo/)).toBeVisible()
  expect(service.callsOf('POST /api/disputes/:disputeId/decide')[0]?.options.body).toEqual({
    version: 1,
    outcome: 'review-ordered',
    because: 'Bảng chấm công khớp.',
  })
})

test('the decider chooses which of the days in dispute are left out, and the staff member reads which', async () => {
  const service = opened()
  const days = [
    { day: '2026-10-05', ratings: 4 },
    { day: '2026-10-06', ratings: 0 },
    { day: '2026-10-07', ratings: 1 },
  ]
  service.answers('GET /api/disputes/:disputeId', {
    ...DISPUTE,
    what: 'figures',
    matter: null,
    figures: { from: '2026-10-05', until: '2026-10-07', days },
    outcomes: ['stands', 'attribution-removed'],
  })
  const decision = { ...DECIDED.decision, outcome: 'attribution-removed' as const, because: 'Có đơn nghỉ phép.' }
  service.answers('POST /api/disputes/:disputeId/decide', {
    ...DECIDED,
    matter: null,
    decision: { ...decision, decidedAt: '2026-11-19T02:00:00.000Z', by: OFFICER.post, days: ['2026-10-05'] },
  })
  openConsole(service, '/console/disputes/d1')
  await expect.element(says(/Thời hạn 10 ngày làm việc, theo bộ quy tắc phiên bản 3/)).toBeVisible()
  await page.getByRole('radio', { name: 'Đính chính' }).click()
  expect(page.getByRole('checkbox').elements()).toHaveLength(2)
  await page.getByRole('checkbox', { name: '07/10/2026: 1 lượt đánh giá' }).click()
  await page.getByRole('checkbox', { name: '05/10/2026: 4 lượt đánh giá' }).click()
  await page.getByLabelText('Lý do, để người đề nghị đọc').fill('Có đơn nghỉ phép.')
  await page.getByRole('button', { name: 'Gửi quyết định' }).click()
  await expect.element(says(/Xin giữ dấu ít nhất một ngày/)).toBeVisible()
  await page.getByRole('checkbox', { name: '05/10/2026: 4 lượt đánh giá' }).click()
  await page.getByRole('button', { name: 'Gửi quyết định' }).click()
  await expect.element(says(/Không tính cho người này: đánh giá ngày 05\/10\/2026/)).toBeVisible()
  expect(service.callsOf('POST /api/disputes/:disputeId/decide')[0]?.options.body).toEqual({
    version: 1,
    outcome: 'attribution-removed',
    because: 'Có đơn nghỉ phép.',
    days: ['2026-10-05'],
  })
})

test('whoever looks on decides nothing', async () => {
  const service = opened()
  service.answers('GET /api/disputes/:disputeId', { ...DISPUTE, isYours: false, outcomes: [] })
  openConsole(service, '/console/disputes/d1')
  await expect.element(says(/Bạn chỉ xem/)).toBeVisible()
  expect(page.getByRole('button', { name: 'Gửi quyết định' }).elements()).toHaveLength(0)
})

test('an empty list says when something will stand there', async () => {
  const service = opened()
  service.answers('GET /api/disputes', { disputes: [] })
  openConsole(service, '/console/disputes')
  await expect.element(says(/Chưa có đề nghị nào/)).toBeVisible()
})

test.each(LANGUAGES)('axe-core finds nothing against the disputes in %s, wide and narrow', async (language) => {
  const { list, page: words } = disputePhrases[language]
  for (const [address, title] of [
    ['/console/disputes', list.title],
    ['/console/disputes/d1', words.title(HOA.name)],
  ] as const) {
    openConsole(opened(), address, language)
    await expect.element(heading(title)).toBeVisible()
    for (const width of [1280, 320]) {
      await page.viewport(width, 900)
      expect(await findingsOfAxe()).toEqual([])
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
    }
  }
})
