import { expect, test } from 'vitest'
import { page } from 'vitest/browser'
import { button, field, focused, heading, openConsole, says } from './harness/console-page.ts'
import { aCase, anItem, LAN, SESSION } from './harness/samples.ts'
import { refusal, scriptedClient } from './harness/scripted-client.ts'

const signedIn = () => {
  const service = scriptedClient()
  service.answers('GET /api/sessions', SESSION)
  service.answers('GET /api/inbox', { items: [anItem()], nextCursor: null })
  service.answers('GET /api/cases/:caseId', aCase())
  return service
}

const signedOut = () => {
  const service = signedIn()
  service.answers('GET /api/sessions', refusal('session/needed'))
  return service
}

const signsIn = async (username: string, password: string): Promise<void> => {
  await field('Tên đăng nhập').fill(username)
  await field('Mật khẩu').fill(password)
  await button('Đăng nhập').click()
}

test('a wrong password is said in a sentence, and only the name stays', async () => {
  const service = signedOut()
  service.answers('POST /api/sessions', refusal('session/wrong-credentials'))
  openConsole(service, '/console')
  await signsIn('hoa', 'wrong')
  await expect.element(says('Tên đăng nhập hoặc mật khẩu chưa đúng.')).toBeVisible()
  await expect.element(field('Tên đăng nhập')).toHaveValue('hoa')
  await expect.element(field('Mật khẩu')).toHaveValue('')
})

test('an empty field is asked for and nothing is sent', async () => {
  const service = signedOut()
  openConsole(service, '/console')
  await field('Tên đăng nhập').fill('hoa')
  await button('Đăng nhập').click()
  await expect.element(says('Hãy nhập mật khẩu.')).toBeVisible()
  await expect.poll(focused).toBe('Mật khẩu')
  expect(service.callsOf('POST /api/sessions')).toHaveLength(0)
})

test('a link in a letter leads through signing in to its case', async () => {
  const service = signedOut()
  service.answers('POST /api/sessions', SESSION)
  openConsole(service, '/console/cases/case-7')
  await signsIn('hoa', 'right')
  await expect.element(heading('Phản ánh về thái độ phục vụ')).toBeVisible()
  expect(service.callsOf('GET /api/cases/:caseId')[0]?.options.params).toEqual({ caseId: 'case-7' })
  expect(location.pathname).toBe('/console/cases/case-7')
})

test('a row opens its case without loading the page, and back returns to the list', async () => {
  openConsole(signedIn(), '/console')
  await page.getByRole('link', { name: 'Nói năng, cư xử thiếu lịch sự' }).click()
  await expect.poll(focused).toBe('Phản ánh về thái độ phục vụ')
  expect(location.pathname).toBe('/console/cases/case-1')
  history.back()
  await expect.element(page.getByRole('table')).toBeVisible()
})

test('a session that ends keeps what was being written until the same person is back', async () => {
  const service = signedIn()
  service.answers('POST /api/cases/:caseId/ask', refusal('session/needed'))
  service.answers('POST /api/sessions', { ...SESSION, csrfToken: 'a new one' })
  openConsole(service, '/console/cases/case-1')
  await button('Hỏi thêm người dân').click()
  await field('Câu hỏi gửi người dân').fill('Chị lấy số lúc mấy giờ?')
  await button('Xem lại trước khi gửi').click()
  service.answers('GET /api/sessions', refusal('session/needed'))
  await button('Gửi câu hỏi').click()
  await expect.element(says(/Phiên làm việc đã hết/)).toBeVisible()

  service.answers('POST /api/cases/:caseId/ask', aCase({ state: 'waiting' }))
  await signsIn('hoa', 'right')
  await expect.element(says('Chị lấy số lúc mấy giờ?')).toBeVisible()
  await button('Gửi câu hỏi').click()
  await expect.element(says(/Đã gửi câu hỏi/)).toBeVisible()
  const [first, second] = service.callsOf('POST /api/cases/:caseId/ask')
  expect(second?.options).toMatchObject({ csrfToken: 'a new one', idempotencyKey: first?.options.idempotencyKey })
})

test('another person who signs in after it finds nothing of what was written', async () => {
  const service = signedIn()
  service.answers('POST /api/cases/:caseId/ask', refusal('session/needed'))
  service.answers('POST /api/sessions', { ...SESSION, staffMemberId: LAN.id, name: LAN.name })
  openConsole(service, '/console/cases/case-1')
  await button('Hỏi thêm người dân').click()
  await field('Câu hỏi gửi người dân').fill('Chị lấy số lúc mấy giờ?')
  await button('Xem lại trước khi gửi').click()
  service.answers('GET /api/sessions', refusal('session/needed'))
  await button('Gửi câu hỏi').click()
  await signsIn('lan', 'right')
  await button('Hỏi thêm người dân').click()
  await expect.element(field('Câu hỏi gửi người dân')).toHaveValue('')
})

test('signing out leaves nothing on the page and the list as the next address', async () => {
  const service = signedIn()
  service.answers('DELETE /api/sessions', null)
  openConsole(service, '/console/cases/case-1')
  await expect.element(says(/Anh cán bộ nói trống không/)).toBeVisible()
  await button('Đăng xuất').click()
  await expect.element(says('Bạn đã đăng xuất.')).toBeVisible()
  expect(says(/Anh cán bộ nói trống không/).query()).toBeNull()
  expect(location.pathname).toBe('/console/inbox')
  expect(service.callsOf('DELETE /api/sessions')[0]?.options).toEqual({ csrfToken: SESSION.csrfToken })
})

test('on a narrow screen the pages stand behind a button that says which is open, and close when one is chosen', async () => {
  await page.viewport(390, 844)
  openConsole(signedIn(), '/console')
  const menu = page.getByRole('button', { name: /^Mục lục/ })
  await expect.element(menu).toHaveTextContent('Mục lục: Việc của tôi')
  await expect.element(menu).toHaveAttribute('aria-expanded', 'false')
  await menu.click()
  await page.getByRole('link', { name: 'Đã kết thúc' }).click()
  await expect.element(menu).toHaveTextContent('Mục lục: Đã kết thúc')
  await expect.element(menu).toHaveAttribute('aria-expanded', 'false')
  expect(page.getByRole('link', { name: 'Tất cả' }).query()).toBeNull()
})

test('the language is switched in place, told to the page, and the only thing kept', async () => {
  const console = openConsole(signedIn(), '/console')
  await button('English').click()
  await expect.element(says(/You have 1 complaint to answer, the next by 17:00 today/)).toBeVisible()
  expect(document.documentElement.lang).toBe('en')
  expect({ ...localStorage }).toEqual({ 'ln-language': 'en' })
  expect(console.language).toBe('en')
})

test('demonstration data are called so', async () => {
  openConsole(signedIn(), '/console')
  await expect.element(says('Dữ liệu minh hoạ: người và sự việc ở đây đều không có thật.')).toBeVisible()
})

test('a service that does not answer is said to be so, and can be asked again', async () => {
  const service = signedIn()
  service.answers('GET /api/sessions', refusal('unreachable'), SESSION)
  openConsole(service, '/console')
  await button('Thử lại').click()
  await expect.element(page.getByRole('table')).toBeVisible()
})
