import { describe, expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import type { EmbeddingPage, OfficeOrigins } from '../../../service/contract/index.ts'
import { embeddingPhrases } from '../../../widgets/console/embedding/spoken.ts'
import { findingsOfAxe } from './harness/accessibility.ts'
import { button, field, focused, heading, openConsole, says } from './harness/console-page.ts'
import { LAN, SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const WARD = { vi: 'UBND phường Hoàn Kiếm', en: 'Hoàn Kiếm Ward People’s Committee' }
const CITY = { vi: 'UBND thành phố', en: 'City People’s Committee' }
const REASON = 'Trang mới của phường.'

const EMPTY: OfficeOrigins = {
  officeId: 'hoan-kiem',
  office: WARD,
  version: 0,
  origins: [],
  inherited: [],
  desks: [
    { code: 'HK-01', name: { vi: 'Quầy 1', en: 'Desk 1' } },
    { code: 'HK-02', name: { vi: 'Quầy 2', en: 'Desk 2' } },
  ],
  because: null,
  listedBy: null,
  listedAt: null,
}
const LISTED: OfficeOrigins = {
  ...EMPTY,
  version: 3,
  origins: ['https://hoankiem.example', 'https://tin.hoankiem.example'],
  inherited: [{ origin: 'https://hanoi.example', office: CITY }],
  because: 'Trang thông tin điện tử của phường.',
  listedBy: LAN,
  listedAt: '2026-11-20T02:00:00Z',
}
const SCRIPT = { src: 'https://lang-nghe.example/widgets/0.1.0-abc.js', integrity: 'sha384-xyz' }
const LISTING = 'POST /api/embedding/:officeId/origins'

function opened(
  offices: readonly OfficeOrigins[],
  language: 'vi' | 'en' = 'vi',
  script: EmbeddingPage['script'] = SCRIPT,
) {
  const service = scriptedClient()
  service.answers('GET /api/sessions', { ...SESSION, roles: ['office-head'] })
  service.answers('GET /api/embedding', { offices: [...offices], script })
  openConsole(service, '/console/embedding', language)
  return service
}

const bodies = (service: ReturnType<typeof opened>) => service.callsOf(LISTING).map(({ options }) => options.body)
const code = () => page.getByRole('region', { name: 'Đoạn mã' }).element().textContent ?? ''

describe('the list', () => {
  test('says where the desks may be shown, who allowed what, and who changed it last and why', async () => {
    opened([LISTED])
    await expect.element(heading('Nhúng vào trang khác')).toBeVisible()
    await expect.element(says('https://tin.hoankiem.example')).toBeVisible()
    await expect.element(says('do UBND thành phố cho phép')).toBeVisible()
    await expect
      .element(says(/Lê Thị Lan sửa lần gần nhất, 09:00.*20\/11\/2026.*Trang thông tin điện tử/))
      .toBeVisible()
    await expect.element(page.getByRole('button', { name: /^Mục lục.*Nhúng vào trang khác/ })).toBeVisible()
  })

  test('that is empty says what to do, and whoever keeps none who does', async () => {
    opened([EMPTY])
    await expect.element(says('Chưa có trang nào.')).toBeVisible()
    await expect.element(says(/Hãy thêm địa chỉ trang thông tin điện tử/)).toBeVisible()
    opened([])
    await expect.element(says('Bạn không lập danh sách cho cơ quan nào.')).toBeVisible()
  })

  test('takes one site more, on the version that was seen, and says so', async () => {
    const service = opened([LISTED])
    service.answers(LISTING, { ...LISTED, version: 4, origins: [...LISTED.origins, 'https://moi.example'] })
    await field('Địa chỉ trang').fill(' https://moi.example ')
    await field('Lý do').fill(REASON)
    await button('Thêm vào danh sách').click()
    await expect.element(says('Đã thêm trang vào danh sách.')).toBeVisible()
    await expect.element(page.getByText('https://moi.example', { exact: true })).toBeVisible()
    expect(bodies(service)).toEqual([
      { version: 3, origins: [...LISTED.origins, 'https://moi.example'], because: REASON },
    ])
    await expect.element(field('Địa chỉ trang')).toHaveValue('')
  })

  test('lets a site go only after a second look, with a reason', async () => {
    const service = opened([{ ...LISTED, inherited: [{ origin: 'https://hoankiem.example', office: CITY }] }])
    service.answers(LISTING, { ...LISTED, version: 4, origins: ['https://tin.hoankiem.example'] })
    await button('Bỏ khỏi danh sách: https://hoankiem.example').click()
    await expect.poll(focused).toContain('Bỏ https://hoankiem.example khỏi danh sách?')
    await expect.element(says(/vẫn hiển thị được, vì UBND thành phố cũng cho phép/)).toBeVisible()
    await button('Giữ lại').click()
    expect(bodies(service)).toEqual([])
    await button('Bỏ khỏi danh sách: https://hoankiem.example').click()
    await button('Bỏ khỏi danh sách').click()
    await expect.element(says('Hãy ghi lý do, ít nhất 5 ký tự.')).toBeVisible()
    await field('Lý do').fill('Trang đã đóng.')
    await button('Bỏ khỏi danh sách').click()
    await expect.element(says('Đã bỏ trang khỏi danh sách.')).toBeVisible()
    expect(bodies(service)).toEqual([
      { version: 3, origins: ['https://tin.hoankiem.example'], because: 'Trang đã đóng.' },
    ])
  })

  test.each([
    ['', REASON, 'Hãy nhập địa chỉ trang.'],
    ['https://hoankiem.example', REASON, 'Trang này đã có trong danh sách.'],
    ['https://moi.example', 'vì', 'Hãy ghi lý do, ít nhất 5 ký tự.'],
    ['https://moi.example', 'x'.repeat(301), 'lý do dài nhất 300 ký tự'],
  ])('asks again about %j because of %j, before anything is sent', async (origin, because, sentence) => {
    const service = opened([LISTED])
    await field('Địa chỉ trang').fill(origin)
    await field('Lý do').fill(because)
    await button('Thêm vào danh sách').click()
    await expect.element(says(new RegExp(sentence))).toBeVisible()
    expect(bodies(service)).toEqual([])
  })

  test('that is full says so', async () => {
    const service = opened([{ ...LISTED, origins: Array.from({ length: 50 }, (_, i) => `https://t${i}.example`) }])
    await field('Địa chỉ trang').fill('https://moi.example')
    await field('Lý do').fill(REASON)
    await button('Thêm vào danh sách').click()
    await expect.element(says(/Danh sách đã đủ 50 trang/)).toBeVisible()
    expect(bodies(service)).toEqual([])
  })

  test.each([
    ['embedding/not-an-origin', /Có địa chỉ chưa đúng/],
    ['embedding/not-encrypted', /chỉ dùng được trong mạng nội bộ/],
  ] as const)('%s is said beside the address, and what was typed is kept', async (refused, sentence) => {
    const service = opened([LISTED])
    service.answers(LISTING, refusal(refused))
    await field('Địa chỉ trang').fill('http://moi.example')
    await field('Lý do').fill(REASON)
    await button('Thêm vào danh sách').click()
    await expect.element(says(sentence)).toBeVisible()
    await expect.element(field('Địa chỉ trang')).toHaveAttribute('aria-invalid', 'true')
    await expect.element(field('Địa chỉ trang')).toHaveValue('http://moi.example')
    await expect.element(field('Lý do')).toHaveValue(REASON)
  })

  test('changed by somebody else meanwhile is read again, and the address typed is still there', async () => {
    const service = opened([LISTED])
    service.answers(LISTING, refusal('embedding/changed-meanwhile'))
    await field('Địa chỉ trang').fill('https://moi.example')
    await field('Lý do').fill(REASON)
    await button('Thêm vào danh sách').click()
    await expect.element(says(/vừa được người khác thay đổi/)).toBeVisible()
    service.answers('GET /api/embedding', {
      offices: [{ ...LISTED, version: 4, origins: ['https://khac.example'] }],
      script: SCRIPT,
    })
    await button('Tải lại danh sách').click()
    await expect.element(says('https://khac.example')).toBeVisible()
    service.answers(LISTING, { ...LISTED, version: 5 })
    await button('Thêm vào danh sách').click()
    await expect
      .poll(() => bodies(service).at(-1))
      .toMatchObject({
        version: 4,
        origins: ['https://khac.example', 'https://moi.example'],
      })
  })

  test('is one of several for whoever keeps several, and another office begins with nothing typed', async () => {
    opened([LISTED, { ...EMPTY, officeId: 'hanoi', office: CITY, desks: [] }])
    await field('Địa chỉ trang').fill('https://moi.example')
    await field('Cơ quan').selectOptions('UBND thành phố')
    await expect.element(says('Chưa có trang nào.')).toBeVisible()
    await expect.element(says(/không có quầy riêng/)).toBeVisible()
    await expect.element(field('Địa chỉ trang')).toHaveValue('')
  })
})

describe('the code to paste', () => {
  test('is for the desk and the element chosen, with the link that stays where no script runs', async () => {
    opened([LISTED])
    await expect.element(page.getByRole('region', { name: 'Đoạn mã' })).toBeVisible()
    expect(code()).toBe(
      '<script type="module" src="https://lang-nghe.example/widgets.js"></script>\n' +
        '<ln-rating desk="HK-01"><a href="https://lang-nghe.example/d/HK-01">Đánh giá cách phục vụ</a></ln-rating>',
    )
    await field('Quầy').selectOptions('HK-02 · Quầy 2')
    await field('Phản ánh').click()
    await expect.poll(code).toContain('<ln-complaint desk="HK-02"><a href="https://lang-nghe.example/d/HK-02">')
    await field('Theo dõi phản ánh').click()
    await expect.poll(code).toContain('<ln-status><a href="https://lang-nghe.example/track">')
    await field('Cả ba, dẫn sang nhau').click()
    await expect
      .poll(code)
      .toMatch(/complaint-url="#complain"[\s\S]*id="complain"[\s\S]*track-url="#follow"[\s\S]*id="follow"/)
  })

  test('hidden from other scripts, and pinned with integrity', async () => {
    opened([LISTED])
    await field('Che khỏi các mã khác trên trang').click()
    await expect.poll(code).toContain('<ln-rating desk="HK-01" protected>')
    await field('Cố định phiên bản, kiểm tra toàn vẹn').click()
    await expect.poll(code).toContain(`src="${SCRIPT.src}" integrity="${SCRIPT.integrity}" crossorigin></script>`)
    await page.getByText('Trang có Content-Security-Policy?').click()
    await expect
      .element(says('script-src https://lang-nghe.example; frame-src https://lang-nghe.example'))
      .toBeVisible()
  })

  test('is not pinned where no pages are served, and comes from where the console is', async () => {
    opened([LISTED], 'vi', null)
    await expect.element(page.getByRole('region', { name: 'Đoạn mã' })).toBeVisible()
    expect(field('Cố định phiên bản, kiểm tra toàn vẹn').elements()).toHaveLength(0)
    expect(code()).toContain(`src="${location.origin}/widgets.js"`)
  })
})

test.each(LANGUAGES)('axe-core finds nothing, in %s', async (language) => {
  const phrases = embeddingPhrases[language]
  opened([LISTED, { ...EMPTY, officeId: 'hanoi', office: CITY, desks: [] }], language)
  await expect.element(heading(phrases.title)).toBeVisible()
  await button(phrases.add).click()
  expect(await findingsOfAxe()).toEqual([])
  await button(`${phrases.remove}: https://hoankiem.example`).click()
  await expect.element(says(phrases.removeMeans)).toBeVisible()
  expect(await findingsOfAxe()).toEqual([])
})
