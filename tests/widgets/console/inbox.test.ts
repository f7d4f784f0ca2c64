import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { button, focused, openConsole, openInbox, says } from './harness/console-page.ts'
import { anItem, SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const OVERDUE = anItem({
  caseId: 'late',
  dueAt: '2026-11-20T02:00:00Z',
  attitudes: ['threatening'],
  severity: 'serious',
  level: 2,
})
const TODAY = anItem({ caseId: 'today', owes: 'acknowledge', state: 'assigned' })
const LATER = anItem({ caseId: 'later', dueAt: '2026-11-27T10:00:00Z', attitudes: ['unexplained'] })
const WAITING = anItem({ caseId: 'waiting', state: 'waiting', dueAt: '2026-11-30T10:00:00Z' })

const owing = (...items: readonly ReturnType<typeof anItem>[]) => {
  const service = scriptedClient()
  service.answers('GET /api/inbox', { items: [...items], nextCursor: null })
  return service
}

const rows = (): string[] =>
  page
    .getByRole('row')
    .elements()
    .slice(1)
    .map((row) => (row.textContent ?? '').replace(/\s+/g, ' ').trim())

test('the first sentence says what is owed and by when', async () => {
  openInbox(owing(TODAY, LATER, LATER))
  await expect.element(says('Bạn có 3 phản ánh cần trả lời, việc gần nhất hạn 17:00 hôm nay.')).toBeVisible()
})

test('what is late comes before what is next, and what waits for the citizen is not counted', async () => {
  openInbox(owing(OVERDUE, TODAY, WAITING))
  await expect
    .element(
      says(
        'Bạn có 2 phản ánh cần trả lời; 1 việc đã quá hạn 3 ngày; việc tiếp theo hạn 17:00 hôm nay. Có 1 phản ánh đang chờ người dân trả lời.',
      ),
    )
    .toBeVisible()
})

test('the list keeps the order of the service and says overdue, serious and escalated in words', async () => {
  openInbox(owing(LATER, OVERDUE, TODAY))
  await expect.element(page.getByRole('table')).toBeVisible()
  const [first, second, third] = rows()
  expect(first).toContain('Còn 4 ngày Trả lời người dân')
  expect(second).toContain('Quá hạn 3 ngày')
  expect(second).toContain('Quát mắng, đe doạ')
  expect(second).toContain('Nghiêm trọng')
  expect(second).toContain('Đã chuyển lên cấp trên 2 lần')
  expect(third).toContain('Hôm nay, còn 8 giờ Tiếp nhận')
})

test('an empty list says what comes next and where to look', async () => {
  openInbox(owing())
  await expect.element(page.getByRole('heading', { name: 'Bạn không còn việc nào phải làm.' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: 'Tất cả' })).toHaveAttribute('href', '/console/inbox?view=all')
})

test('more is shown where the list stopped, each case once', async () => {
  const service = scriptedClient()
  service.answers(
    'GET /api/inbox',
    { items: [TODAY], nextCursor: 'from-here' },
    { items: [TODAY, LATER], nextCursor: null },
  )
  openInbox(service)
  await button('Xem thêm').click()
  await expect.poll(focused).toBe('Không trả lời, không giải thích rõ khi được hỏi')
  expect(rows()).toHaveLength(2)
  expect(service.calls[1]?.options.query).toEqual({ view: 'mine', cursor: 'from-here' })
  expect(button('Xem thêm').query()).toBeNull()
})

test('a list that did not come can be asked for again', async () => {
  const service = scriptedClient()
  service.answers('GET /api/inbox', refusal('unreachable'), { items: [TODAY], nextCursor: null })
  openInbox(service)
  await button('Thử lại').click()
  await expect.element(page.getByRole('table')).toBeVisible()
})

test('closed cases are shown without anything owed', async () => {
  openInbox(owing(anItem({ state: 'closed', owes: null, dueAt: null })), 'vi', 'done')
  await expect.element(says('Những phản ánh đã kết thúc, mới nhất ở trên.')).toBeVisible()
  expect(page.getByRole('columnheader', { name: 'Việc phải làm' }).query()).toBeNull()
})

test('what waits besides the reader’s cases stands above them, with the way to each, and in the navigation', async () => {
  const service = owing(TODAY)
  service.answers('GET /api/waiting', { disputes: 2, alerts: 1, heldDays: 0, extensions: [LATER], heard: [TODAY] })
  service.answers('GET /api/sessions', SESSION)
  await page.viewport(1280, 900)
  openConsole(service, '/console/inbox')
  await expect.element(page.getByRole('link', { name: '2 đề nghị xem lại chờ bạn quyết định' })).toBeVisible()
  await expect.element(page.getByRole('link', { name: '1 tín hiệu nên trò chuyện chưa khép lại' })).toBeVisible()
  expect(page.getByText('tạm giữ').elements()).toHaveLength(0)
  await expect.element(says(/1 vụ việc xin thêm thời gian, chờ bạn duyệt/)).toBeVisible()
  expect(rows()[0]).toContain('Có thể kết luận: đã hết phần trình bày')
  await expect.element(page.getByRole('link', { name: /^Đề nghị xem lại\s*, 2 đang chờ$/ })).toBeInTheDocument()
})

test('where nothing waits besides, nothing is said of it', async () => {
  openInbox(owing(TODAY))
  await expect.element(says('Bạn có 1 phản ánh cần trả lời, việc gần nhất hạn 17:00 hôm nay.')).toBeVisible()
  expect(page.getByText('Ngoài ra, đang chờ bạn').elements()).toHaveLength(0)
})
