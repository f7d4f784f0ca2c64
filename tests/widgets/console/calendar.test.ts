import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { LANGUAGES } from '../../../rules/vocabulary.ts'
import { calendarPhrases } from '../../../widgets/console/calendar/spoken.ts'
import { findingsOfAxe } from './harness/accessibility.ts'
import { DECLARED, MONTH, OVERVIEW } from './harness/calendar-samples.ts'
import { button, field, focused, heading, openConsole, says } from './harness/console-page.ts'
import { SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const opened = (over: Partial<typeof OVERVIEW> = {}) => {
  const service = scriptedClient()
  service.answers('GET /api/sessions', { ...SESSION, roles: ['reform-officer'] })
  service.answers('GET /api/calendars', { ...OVERVIEW, ...over })
  service.answers('GET /api/calendars/days', MONTH)
  service.answers('GET /api/calendars/declarations', DECLARED)
  service.answers('POST /api/calendars/foresights', { version: 3, cases: 12, later: 12, sooner: 0, letters: 5 })
  service.answers('POST /api/calendars/declarations', { version: 4 })
  return service
}
const open = (service = opened(), language: 'vi' | 'en' = 'vi') => {
  openConsole(service, '/console/calendars', language)
  return service
}

test('the month says of each day whether and how long it is worked, and why it is special', async () => {
  open()
  await expect.element(says(/Tháng 11\/2026\. Tháng này có 20 ngày làm việc\./)).toBeVisible()
  const cell = (date: string) =>
    page
      .getByRole('cell')
      .elements()
      .find((td) => td.querySelector(`[datetime="${date}"]`))
  expect(cell('2026-11-23')?.textContent).toContain('08:00–11:30')
  expect(cell('2026-11-24')?.textContent).toContain('Ngày Văn hóa Việt Nam')
  expect(cell('2026-11-24')?.textContent).toContain('Nghỉ')
  expect(cell('2026-11-20')?.textContent).toContain('Một phần')
})

test('turning the page asks for the other month, choosing an office for its own days', async () => {
  const service = open()
  await button('Tháng sau').click()
  await field('Xem lịch của').selectOptions('UBND phường Hoàn Kiếm')
  await expect
    .poll(() => service.callsOf('GET /api/calendars/days').map((call) => call.options.query))
    .toEqual([
      { calendarId: 'vietnam', month: '2026-11' },
      { calendarId: 'vietnam', month: '2026-12' },
      { officeId: 'hoan-kiem', month: '2026-12' },
    ])
})

test('a holiday is declared once it was seen how many cases it moves', async () => {
  const service = open()
  await field('Ngày').fill('2026-12-10')
  await field('Đến hết ngày').fill('2026-12-11')
  await field('Lý do').fill('Nghỉ do bão số 15, công điện 12/CĐ-UBND')
  await button('Xem trước ảnh hưởng').click()
  await expect.element(says('12 phản ánh đang mở được tính lại hạn, tất cả đều lùi lại.')).toBeVisible()
  await expect.element(says(/5 người dân đã để lại email/)).toBeVisible()
  expect(service.callsOf('POST /api/calendars/declarations')).toHaveLength(0)
  await button('Công bố').click()
  await expect.poll(focused).toContain('Đã công bố')
  expect(service.callsOf('POST /api/calendars/declarations')[0]?.options.body).toEqual({
    version: 3,
    for: { calendarId: 'vietnam' },
    days: [
      { on: '2026-12-10', stretches: [] },
      { on: '2026-12-11', stretches: [] },
    ],
    because: 'Nghỉ do bão số 15, công điện 12/CĐ-UBND',
  })
})

test('a swap works the hours of the day off on the day instead', async () => {
  const service = open()
  await page.getByText('Hoán đổi', { exact: true }).click()
  await field('Ngày').fill('2026-12-11')
  await field('Làm bù vào ngày').fill('2026-12-12')
  await field('Lý do').fill('Hoán đổi ngày làm việc')
  await button('Xem trước ảnh hưởng').click()
  await expect.element(says('12/12/2026: 08:00–11:30, 13:30–17:00')).toBeVisible()
  expect(service.callsOf('POST /api/calendars/foresights')[0]?.options.body).toMatchObject({
    days: [
      { on: '2026-12-11', stretches: [] },
      { on: '2026-12-12', stretches: MONTH.usual[4] },
    ],
  })
})

test('what is missing is said at its field, and nothing is sent', async () => {
  const service = open()
  await button('Xem trước ảnh hưởng').click()
  await expect.element(page.getByRole('alert').getByText('Hãy chọn ngày.')).toBeVisible()
  await expect.element(page.getByRole('alert').getByText('Hãy ghi lý do, ít nhất 5 ký tự.')).toBeVisible()
  expect(service.callsOf('POST /api/calendars/foresights')).toHaveLength(0)
})

test('declared by someone else meanwhile, what was typed stays and is to be foreseen again', async () => {
  const service = opened()
  service.answers('POST /api/calendars/declarations', refusal('calendar/changed-meanwhile'))
  open(service)
  await field('Ngày').fill('2026-12-10')
  await field('Lý do').fill('Nghỉ do bão số 15')
  await button('Xem trước ảnh hưởng').click()
  await button('Công bố').click()
  await expect.element(says(/Vừa có người khác công bố thay đổi/)).toBeVisible()
  await expect.element(field('Lý do')).toHaveValue('Nghỉ do bão số 15')
  await expect.element(button('Xem trước ảnh hưởng')).toBeVisible()
})

test('who may not declare reads all the same', async () => {
  open(opened({ mayDeclare: false }))
  await expect.element(heading('Những ngày khác thường lệ sắp tới')).toBeVisible()
  expect(button('Xem trước ảnh hưởng').query()).toBeNull()
})

test.each(LANGUAGES)('axe-core finds nothing against the calendar in %s, wide and narrow', async (language) => {
  const phrases = calendarPhrases[language]
  open(opened(), language)
  await expect.element(heading(phrases.declare)).toBeVisible()
  for (const width of [1280, 390]) {
    await page.viewport(width, 900)
    for (const kind of ['closed', 'swap', 'hours', 'usual'] as const) {
      await page.getByText(phrases.kinds[kind].hint, { exact: true }).click()
      expect(await findingsOfAxe()).toEqual([])
    }
  }
  await button(phrases.foresee).click()
  expect(await findingsOfAxe()).toEqual([])
})

test('nothing is wider than a screen of 320 pixels', async () => {
  await page.viewport(320, 800)
  open()
  await expect.element(heading('Công bố thay đổi')).toBeVisible()
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320)
})
