import { beforeEach, expect, test } from 'vitest'
import { complaintForm, complaintService, TOLD } from './harness/complaint-form.ts'

beforeEach(() => localStorage.clear())

async function tellsHalf(attributes: Readonly<Record<string, string>> = {}) {
  const form = await complaintForm(complaintService(), attributes)
  await form.picks('impolite')
  await form.continues()
  await form.names(2)
  await form.continues()
  await form.tells(TOLD)
  return form
}

test('nothing of a draft is kept on the device unless the citizen says so', async () => {
  await tellsHalf()
  expect(localStorage.length).toBe(0)
})

test('a draft the citizen asked to keep survives the tab, and is gone once it is filed', async () => {
  const form = await tellsHalf()
  await form.clicks('#keep')
  expect(localStorage.length).toBe(1)
  const again = await complaintForm(complaintService())
  expect(await again.reads()).toContain('bản viết dở chưa gửi')
  await again.clicks('.found button')
  await again.continues()
  await again.continues()
  expect(again.finds<HTMLTextAreaElement>('#account').value).toBe(TOLD)
  await again.continues()
  await again.continues()
  await again.staysAnonymous()
  await again.continues()
  await again.sends()
  expect(localStorage.length).toBe(0)
})

test('a kept draft can be thrown away, and unticking throws it away too', async () => {
  const form = await tellsHalf()
  await form.clicks('#keep')
  await form.clicks('#keep')
  expect(localStorage.length).toBe(0)
  await form.clicks('#keep')
  const again = await complaintForm(complaintService())
  await again.clicks('.found button.link')
  expect(localStorage.length).toBe(0)
})

test('a kiosk offers nothing to keep', async () => {
  const form = await tellsHalf({ channel: 'kiosk' })
  expect(form.seesAny('#keep')).toBe(false)
})

test('the account is looked at before it is sent: what tells who wrote it is said, and stops nobody', async () => {
  const service = complaintService()
  const form = await complaintForm(service)
  await form.picks('impolite')
  await form.continues()
  await form.names(2)
  await form.continues()
  await form.tells('Tôi tên là Nguyễn Thị Lan, căn cước 001203004567, gọi 0912345678.')
  await form.continues()
  await form.continues()
  await form.staysAnonymous()
  await form.continues()
  const shown = await form.reads()
  for (const found of ['Nguyễn Thị Lan', '001203004567', '0912345678']) expect(shown).toContain(found)
  expect(shown).toContain('Ông/bà đã chọn ẩn danh')
  await form.sends()
  expect(service.sentTo('POST /api/complaints')).toHaveLength(1)
})
