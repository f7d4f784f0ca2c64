import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import type { Funnel, OfficePage, PersonPage, Shown } from '../../../service/contract/trends.ts'
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
}
const offices = [
  { officeId: 'ba-dinh', name: named('Ba Đình'), low: FEW, unverified: 0, complaints },
  { officeId: 'hoan-kiem', name: named('Hoàn Kiếm'), low: PLENTY, unverified: 0, complaints },
]

function opened() {
  const service = scriptedClient()
  service.answers('GET /api/sessions', { ...SESSION, roles: ['reform-officer'] })
  service.answers('GET /api/trends/offices', { period, offices })
  service.answers('GET /api/trends/offices/:officeId', OFFICE)
  service.answers('GET /api/trends/offices/:officeId/funnel', FUNNEL)
  service.answers('GET /api/trends/staff/:staffMemberId', PERSON)
  service.answers('GET /api/my/record', {
    until: '2026-10',
    low: PLENTY,
    praise: 31,
    months: [{ month: '2026-10', low: PLENTY, praise: 31, met: [], notMet: [] }],
  })
  return service
}

test('offices stand by name with what they carry: of a few ratings the count alone', async () => {
  const service = opened()
  openConsole(service, '/console/trends')
  await expect.element(says(/^\s*2 cơ quan, 244 lượt đánh giá/)).toBeVisible()
  const rows = page.getByRole('row').elements()
  expect(rows[1]?.textContent).toContain('còn quá ít để nói về tỷ lệ')
  expect(rows[1]?.querySelector('svg')).toBeNull()
  expect(rows[2]?.textContent).toContain('trên 5.100 lượt phục vụ')
  expect(rows[2]?.querySelector('svg title')?.textContent).toContain('7,1 %')
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
    .element(says(/Tương đương đồng nghiệp làm cùng công việc: 7,1 % đánh giá thấp, mức dự kiến là 6,8 %/))
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
  service.answers('GET /api/my/record', { until: '2026-10', low: FEW, praise: 0, months: [] })
  openConsole(service, '/console/my-record')
  await expect.element(says(/Chưa có đánh giá nào về bạn/)).toBeVisible()
  await expect.element(says(/báo người phụ trách trực tiếp/)).toBeVisible()
})

test('a failure says so and can be tried again', async () => {
  const service = opened()
  service.answers('GET /api/trends/offices', refusal('unreachable'), { period, offices: [] })
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
