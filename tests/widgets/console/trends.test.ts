import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import type { MyDispute, NoticeAboutMe } from '../../../service/contract/index.ts'
import type {
  Funnel,
  OfficePage,
  OfficeReport,
  OwnRecord,
  PersonPage,
  Shown,
} from '../../../service/contract/trends.ts'
import { trendPhrases } from '../../../widgets/console/trends/spoken.ts'
import { csvOf } from '../../../widgets/console/trends/table.ts'
import { findingsOfAxe } from './harness/accessibility.ts'
import { heading, openConsole, says } from './harness/console-page.ts'
import { SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const PLENTY: Shown = { n: 240, interval: [0.04, 0.1], share: 0.071 }
const SOME: Shown = { n: 20, interval: [0.01, 0.25], share: null }
const FEW: Shown = { n: 4, interval: null, share: null }
const period = { from: '2025-12', until: '2026-11' }
const complaints = { received: 6, queue: 1, serious: 0, upheld: 2, of: { what: 'served', count: 5100 } } as const
const named = (vi: string) => ({ vi, en: vi })
const MONTHS = Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`)

const OFFICE: OfficePage = {
  officeId: 'hoan-kiem',
  name: named('UBND phường Hoàn Kiếm'),
  period,
  low: PLENTY,
  unverified: 0,
  complaints,
  months: MONTHS.map((month, i) => ({ month, low: [PLENTY, SOME, FEW][i % 3] ?? FEW, received: 1, upheld: 0 })),
  chart: {
    months: MONTHS,
    shares: MONTHS.map((_, i) => 0.05 + (i === 11 ? 0.2 : 0.001 * i)),
    mean: 0.06,
    lower: 0.02,
    upper: 0.1,
    points: MONTHS.map((_, i) => (i === 11 ? 'Above UCL' : 'Common Cause')),
    icon: 'concern',
  },
  criteria: [{ criterion: 'polite', notMet: PLENTY }],
  services: [{ service: 'unknown', low: FEW, received: 0, upheld: 0 }],
}
const FUNNEL: Funnel = {
  period,
  points: [
    { expected: 5, ratio: 1, outside: 'no' },
    { expected: 9, ratio: 2.1, outside: '95' },
    { expected: 12, ratio: 3, outside: '99.8' },
  ],
  limits: [6, 12].map((expected) => ({ expected, low998: 0.1, low95: 0.3, high95: 1.9, high998: 2.6 })),
  tau2: 0.01,
  leftOut: 2,
}
const PERSON: PersonPage = {
  staffMemberId: 'b',
  name: 'Trần Văn Bình',
  post: named('Cán bộ một cửa'),
  office: OFFICE.name,
  period,
  low: PLENTY,
  expected: 0.068,
  ratio: { mean: 1.03, low: 0.7, high: 1.5, above15: 0.02 },
  reliability: 0.62,
  peerSupport: 1,
  praise: 31,
  named: 0,
  unverified: 0,
  complaints: { received: 3, serious: 0, upheld: 1, withdrawn: 1 },
  weeks: [0.2, 1.4].map((ewma, i) => ({ week: `2026-11-0${i + 2}`, n: 30, low: 2, ewma, limit: 0.9 })),
  criteria: OFFICE.criteria,
  change: {
    from: '2026-05-04',
    threshold: 5.1,
    weeks: [0, 2.5, 5.4].map((sum, i) => ({ week: `2026-11-0${i + 2}`, sum })),
    signal: { on: '2026-11-05', since: '2026-10-12' },
  },
  replies: [
    { caseId: 'c1', month: '2026-09', allegations: ['impolite'], reply: 'Tôi đã nói hơi to.', findings: ['upheld'] },
  ],
}
const REPORT: OfficeReport = {
  officeId: 'hoan-kiem',
  name: OFFICE.name,
  period,
  served: 5100,
  satisfied: { n: 240, interval: [0.86, 0.94], share: 0.9 },
  scores: [6, 8, 10, 90, 126],
  unverified: 12,
  services: [{ service: 'certification', satisfied: PLENTY, received: 2, upheld: 1 }],
  criteria: [{ criterion: 'polite', met: SOME }],
  complaints,
  answers: { onTime: 3, late: 1, overdue: 1, inTime: 1, withdrawn: 0, unknown: 0 },
  findings: [{ finding: 'upheld', count: 2 }],
  actions: [{ action: 'apology', count: 2 }],
}
const RECORD: OwnRecord = {
  from: '2025-01',
  until: '2026-10',
  batches: [{ from: '2026-09', until: '2026-10', low: PLENTY, praise: 31, criteria: OFFICE.criteria }],
  low: PLENTY,
  praise: 31,
  criteria: OFFICE.criteria,
  waiting: 4,
}
const NOTICE: NoticeAboutMe = {
  noticeId: 'n1',
  office: OFFICE.name,
  desk: named('Quầy 1'),
  month: '2026-09',
  allegations: ['impolite'],
  summary: 'Cách nói năng chưa đúng mực.',
  invitedAt: '2026-09-20T02:00:00.000Z',
  replyBy: '2026-09-24T10:00:00.000Z',
  state: 'given',
  repliedAt: '2026-09-21T02:00:00.000Z',
  reply: 'Tôi không nhớ.',
  stage: 'concluded',
  mayReply: false,
  findings: [{ allegation: 'impolite', finding: 'upheld', action: 'coaching' }],
}
const DISPUTE: MyDispute = {
  disputeId: 'd1',
  what: 'finding',
  state: 'open',
  noticeId: 'n1',
  days: null,
  words: 'Người ngồi quầy là người khác.',
  openedAt: '2026-11-18T02:00:00.000Z',
  dueAt: '2026-12-03T10:00:00.000Z',
  decider: named('Chuyên viên cải cách hành chính'),
  decision: null,
}
const offices = [
  { officeId: 'ba-dinh', name: named('Ba Đình'), low: FEW, unverified: 0, complaints },
  { officeId: 'hoan-kiem', name: named('Hoàn Kiếm'), low: PLENTY, unverified: 0, complaints },
]

const ALLOWANCE = { amount: 7, unit: 'working-days' } as const

function opened() {
  const service = scriptedClient()
  service.answers('GET /api/sessions', { ...SESSION, roles: ['reform-officer'] })
  service.answers('GET /api/trends/offices', { period, offices, pending: false })
  service.answers('GET /api/trends/offices/:officeId', OFFICE)
  service.answers('GET /api/trends/offices/:officeId/funnel', FUNNEL)
  service.answers('GET /api/trends/staff/:staffMemberId', PERSON)
  service.answers('GET /api/trends/offices/:officeId/report', REPORT)
  service.answers('GET /api/my/record', RECORD)
  service.answers('GET /api/my/notices', { notices: [NOTICE] })
  service.answers('GET /api/my/disputes', { disputes: [], allowance: ALLOWANCE })
  return service
}

test('offices stand by name with what they carry: of a few ratings the count alone', async () => {
  const service = opened()
  openConsole(service, '/console/trends')
  await expect.element(says(/^\s*2 cơ quan, 244 lượt đánh giá/)).toBeVisible()
  const rows = page.getByRole('row').elements()
  expect(rows[0]?.textContent).toContain('khoảng tin cậy 95')
  expect(rows[1]?.textContent).toContain('còn quá ít')
  expect(rows[1]?.textContent).not.toContain('%')
  expect(rows[1]?.querySelector('svg')).toBeNull()
  expect(rows[2]?.textContent).toContain('trên 5.100 lượt phục vụ')
  expect(rows[2]?.querySelector('svg title')?.textContent).toMatch(/7,1\s%/)
})

test('another length of time is asked for', async () => {
  const service = opened()
  openConsole(service, '/console/trends')
  await page.getByLabelText('Khoảng thời gian', { exact: true }).selectOptions('3 tháng gần nhất')
  await expect.poll(() => service.callsOf('GET /api/trends/offices').length).toBe(2)
})

test('an office says in words whether it changed, and what a point outside the funnel does not mean', async () => {
  openConsole(opened(), '/console/trends/hoan-kiem')
  await expect.element(says(/Đáng quan tâm/)).toBeVisible()
  await expect.element(says(/không phải là lỗi của ai/)).toBeVisible()
})

test('a person is first of all a sentence against colleagues', async () => {
  openConsole(opened(), '/console/trends/staff/b')
  await expect
    .element(says(/Tỷ lệ đánh giá thấp tương đương đồng nghiệp làm cùng công việc: 7,1\s%, mức dự kiến là 6,8\s%/))
    .toBeVisible()
})

test('of too few ratings nothing is said but that', async () => {
  const service = opened()
  service.answers('GET /api/trends/staff/:staffMemberId', { ...PERSON, low: FEW, ratio: null, weeks: [] })
  openConsole(service, '/console/trends/staff/b')
  await expect.element(says(/Mới có 4 lượt đánh giá/)).toBeVisible()
})

test('an empty record says what to expect, and whom to tell if something is wrong', async () => {
  const service = opened()
  service.answers('GET /api/my/record', { ...RECORD, low: FEW, praise: 0, batches: [] })
  openConsole(service, '/console/my-record')
  await expect.element(says(/Chưa có đánh giá nào về bạn/)).toBeVisible()
  await expect.element(says(/bạn có quyền đề nghị xem lại.*trong 7 ngày làm việc/)).toBeVisible()
})

test('what was told is shown with its month alone, and disputed where it stands', async () => {
  const service = opened()
  service.answers('POST /api/my/disputes', { disputes: [DISPUTE], allowance: ALLOWANCE })
  openConsole(service, '/console/my-record')
  await expect.element(says(/^\s*09\/2026:/)).toBeVisible()
  expect(document.body.textContent).not.toContain('Quầy 1')
  await page.getByText('Đề nghị xem lại việc này').click()
  await page.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect.element(says(/Xin chọn điều cần xem lại/)).toBeVisible()
  expect(service.callsOf('POST /api/my/disputes')).toHaveLength(0)
  await page.getByRole('radio', { name: 'Kết luận về tôi' }).click()
  await page.getByRole('textbox', { name: 'Lý do của bạn' }).fill(DISPUTE.words)
  await page.getByRole('button', { name: 'Gửi đề nghị' }).click()
  await expect.element(says(/Đã gửi đề nghị/)).toBeVisible()
  await expect.element(says(/Chuyên viên cải cách hành chính quyết định, hạn/)).toBeVisible()
  expect(service.callsOf('POST /api/my/disputes')[0]?.options.body).toEqual({
    what: 'finding',
    noticeId: 'n1',
    words: DISPUTE.words,
  })
})

test('the report says in words what it counts, of how many, and is asked anew for another period', async () => {
  const service = opened()
  openConsole(service, '/console/trends/hoan-kiem/report')
  await expect.element(says(/Đã phục vụ 5\.100 lượt, trong đó 240 lượt có đánh giá/)).toBeVisible()
  await expect.element(says(/3 trên 5 phản ánh đến hạn được trả lời đúng hẹn/)).toBeVisible()
  await page.getByLabelText('Kỳ báo cáo').selectOptions('Năm')
  await expect.poll(() => service.callsOf('GET /api/trends/offices/:officeId/report').length).toBe(2)
  const asked = service.callsOf('GET /api/trends/offices/:officeId/report').map(({ options }) => options.query)
  expect(asked[1]).toMatchObject({ from: expect.stringMatching(/-01$/), until: expect.stringMatching(/-12$/) })
})

test('a person is found by name and opened from there', async () => {
  const service = opened()
  service.answers('GET /api/trends/staff', {
    people: [{ staffMemberId: 'b', name: PERSON.name, post: PERSON.post, office: PERSON.office }],
    more: false,
  })
  openConsole(service, '/console/trends')
  await page.getByLabelText('Tìm một cán bộ').fill('binh')
  await page.getByRole('link', { name: PERSON.name }).click()
  await expect.element(heading(PERSON.name)).toBeVisible()
  await expect.element(says(/Tôi đã nói hơi to/)).toBeVisible()
  await expect.element(says(/bằng chứng chạm ngưỡng ngày 05\/11\/2026/)).toBeVisible()
})

test('without a figure nothing opens a conversation', async () => {
  const service = opened()
  const none: Shown = { n: 0, interval: null, share: null }
  service.answers('GET /api/trends/staff/:staffMemberId', {
    ...PERSON,
    low: none,
    ratio: null,
    weeks: [],
    change: null,
  })
  openConsole(service, '/console/trends/staff/b')
  await expect.element(says(/Chưa có đánh giá nào đã xác minh/)).toBeVisible()
  expect(document.body.textContent).not.toContain('mở đầu một cuộc trò chuyện')
})

test('figures that are still being computed say so', async () => {
  const service = opened()
  service.answers('GET /api/trends/offices', { period, offices: [], pending: true })
  openConsole(service, '/console/trends')
  await expect.element(says(/Số liệu đang được tính/)).toBeVisible()
})

test('a failure says so and can be tried again', async () => {
  const service = opened()
  service.answers('GET /api/trends/offices', refusal('unreachable'), { period, offices: [], pending: false })
  openConsole(service, '/console/trends')
  await page.getByRole('button', { name: 'Thử lại' }).click()
  await expect.element(says(/Chưa có đánh giá hay phản ánh nào/)).toBeVisible()
})

test('a name in the file is text to a spreadsheet, never a formula', () => {
  expect(
    csvOf({
      name: 'x',
      columns: ['a', 'b'],
      rows: [
        ['=1+1', null],
        ['a "b", c', -2],
      ],
    }),
  ).toBe('\uFEFFa,b\r\n\'=1+1,\r\n"a ""b"", c",-2\r\n')
})

test.each(LANGUAGES)('axe-core finds nothing against any page of trends in %s, wide and narrow', async (language) => {
  const { titles } = trendPhrases[language]
  for (const [address, title] of [
    ['/console/trends', titles.overview],
    ['/console/trends/hoan-kiem', OFFICE.name.vi],
    ['/console/trends/staff/b', PERSON.name],
    [
      '/console/trends/hoan-kiem/report',
      trendPhrases[language].report.title(OFFICE.name.vi, trendPhrases[language].report.quarter(4, 2026)),
    ],
    ['/console/my-record', titles.record],
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
