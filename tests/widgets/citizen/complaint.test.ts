import { expect, test } from 'vitest'
import { statementFile } from '../../../widgets/citizen/complaint/statement-file.ts'
import { everyElement } from './every-element.ts'
import { complaintForm, complaintService, TOLD } from './harness/complaint-form.ts'
import { aDesk, aReceipt, CODE } from './harness/samples.ts'

everyElement({
  tag: 'ln-complaint',
  service: complaintService,
  async open(service, attributes) {
    const form = await complaintForm(service, attributes)
    return {
      hands: form,
      fillsIn: form.answersAll,
      sends: form.sends,
      sendsTwice: form.sendsTwice,
      typed: form.reads,
    }
  },
  async byKeyboard(service) {
    const form = await complaintForm(service)
    await form.complainsByKeyboard()
    return form
  },
  sendsTo: 'POST /api/complaints',
  words: TOLD,
  says: {
    vi: ['Chuyện gì đã xảy ra?', 'Đã nhận phản ánh của ông/bà'],
    en: ['What happened?', 'We have received your complaint'],
  },
  missing: 'Xin chọn ít nhất một điều',
  event: 'ln-filed',
})

const sentBy = async (fill: (form: Awaited<ReturnType<typeof complaintForm>>) => Promise<void>) => {
  const service = complaintService()
  const form = await complaintForm(service)
  await fill(form)
  await form.sends()
  return service.sentTo('POST /api/complaints')[0]?.body
}

test('an anonymous complaint carries what was told and nothing of the citizen', async () => {
  expect(await sentBy((form) => form.answersAll())).toEqual({
    deskCode: 'HK-01',
    attitudes: ['impolite'],
    account: TOLD,
    // The hour is not remembered: the day alone, at an instant when nobody is on duty.
    happenedAt: '2026-11-22T17:00:00.000Z',
    service: 'certification',
    language: 'vi',
    channel: 'embedded',
  })
})

test('the hour, the person and the address go along when they are given', async () => {
  const body = await sentBy(async (form) => {
    await form.picks('made-to-wait')
    await form.picks('unexplained')
    await form.continues()
    await form.remembersHour(9)
    await form.names(0)
    await form.continues()
    await form.tells(TOLD)
    await form.continues()
    await form.continues()
    await form.leaves({ email: ' ba.lan@vidu.vn ' })
    await form.continues()
  })
  expect(body).toMatchObject({
    attitudes: ['unexplained', 'made-to-wait'],
    happenedAt: '2026-11-23T02:00:00.000Z',
    staffMemberIds: ['nam'],
    contact: { email: 'ba.lan@vidu.vn' },
  })
})

test('an hour not over yet is told as now, never as later', async () => {
  const body = await sentBy(async (form) => {
    await form.picks('other')
    await form.continues()
    await form.remembersHour(15)
    await form.names(2)
    await form.continues()
    await form.tells(TOLD)
    await form.continues()
    await form.continues()
    await form.staysAnonymous()
    await form.continues()
  })
  expect(body).toMatchObject({ happenedAt: '2026-11-23T07:05:00.000Z' })
})

test('going back keeps what was typed', async () => {
  const form = await complaintForm(complaintService())
  await form.answersAll()
  await form.goesBack()
  await form.goesBack()
  await form.goesBack()
  expect(form.finds<HTMLTextAreaElement>('#account').value).toBe(TOLD)
  await form.goesBack()
  expect(form.finds<HTMLInputElement>('#who-2').checked).toBe(true)
  await form.goesBack()
  expect(form.finds<HTMLInputElement>('#attitudes').checked).toBe(true)
})

test('changing one answer leads straight back to the check, and is then a new sending', async () => {
  const service = complaintService()
  const form = await complaintForm(service)
  await form.answersAll()
  service.failsNext('POST /api/complaints', 'service/unavailable')
  await form.sends()
  await form.changes(3)
  await form.tells(`${TOLD} Tôi đã chờ một giờ.`)
  await form.continues()
  expect(await form.reads()).toContain('Xem lại trước khi gửi')
  expect(form.seesAny('.summary')).toBe(false)
  await form.sends()
  const [first, second] = service.sentTo('POST /api/complaints')
  expect(second?.body).toMatchObject({ account: `${TOLD} Tôi đã chờ một giờ.` })
  expect(second?.idempotencyKey).not.toBe(first?.idempotencyKey)
})

test('what the service does not take leads to its page', async () => {
  const service = complaintService()
  const form = await complaintForm(service)
  await form.answersAll()
  service.failsNext('POST /api/complaints', 'complaint/code-in-text')
  await form.sends()
  await form.clicks('.summary button')
  expect(form.finds<HTMLTextAreaElement>('#account').value).toBe(TOLD)
})

test.each([
  ['nothing', '', 'Xin kể lại chuyện đã xảy ra'],
  ['blanks alone', ' \n ', 'Xin kể lại chuyện đã xảy ra'],
  ['more than 4,000 characters', 'ố'.repeat(4001), 'dài quá 4.000 ký tự'],
])('%s is no account', async (_, words, sentence) => {
  const form = await complaintForm(complaintService())
  await form.picks('impolite')
  await form.continues()
  await form.names(2)
  await form.continues()
  await form.tells(words)
  await form.continues()
  expect(await form.reads()).toContain(sentence)
})

test('4,000 characters are counted as people count them, however they were typed', async () => {
  const form = await complaintForm(complaintService())
  await form.picks('impolite')
  await form.continues()
  await form.names(2)
  await form.continues()
  await form.tells('ố'.normalize('NFD').repeat(4000))
  expect(await form.reads()).toContain('Còn 0 ký tự')
  await form.continues()
  await form.continues()
  expect(await form.reads()).toContain('để lại cách liên hệ')
})

test('whoever leaves a way to be reached leaves one that works', async () => {
  const form = await complaintForm(complaintService())
  await form.picks('impolite')
  await form.continues()
  await form.names(2)
  await form.continues()
  await form.tells(TOLD)
  await form.continues()
  await form.continues()
  await form.leaves({})
  await form.continues()
  expect(await form.reads()).toContain('Xin ghi số điện thoại hoặc thư điện tử')
  await form.types('#email', 'ba.lan')
  await form.continues()
  expect(await form.reads()).toContain('Địa chỉ thư chưa đúng')
  await form.types('#phone', '0912')
  await form.types('#email', '')
  await form.continues()
  expect(await form.reads()).toContain('Số điện thoại cần có từ 8 chữ số')
})

test('a desk of several services asks which one, and may be left without an answer', async () => {
  const form = await complaintForm(complaintService(aDesk({ services: ['certification', 'birth-registration'] })))
  await form.picks('impolite')
  await form.continues()
  expect(await form.reads()).toContain('Ông/bà đến làm thủ tục gì?')
})

test('the receipt shows the code, its deadlines as dates, and asks for the last four characters', async () => {
  const form = await complaintForm(complaintService())
  await form.answersAll()
  await form.sends()
  const shown = await form.reads()
  expect(form.finds('.code').innerText).toBe(CODE)
  expect(shown).toContain('14:05 ngày 24/11/2026')
  expect(shown).toContain('14:05 ngày 30/11/2026')
  await form.provesWith('hn3x')
  expect(await form.reads()).toContain('Chưa khớp')
  await form.provesWith('hn3c')
  expect(await form.reads()).toContain('Ông/bà có thể rời trang này')
})

test('the page asks before a code nobody has kept is lost, and no longer once it is kept', async () => {
  const form = await complaintForm(complaintService())
  const asksBeforeLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))
  expect(asksBeforeLeaving()).toBe(false)
  await form.answersAll()
  expect(asksBeforeLeaving()).toBe(true)
  await form.sends()
  expect(asksBeforeLeaving()).toBe(true)
  await form.provesWith('HN3C')
  expect(asksBeforeLeaving()).toBe(false)
})

test('the next person at the same device finds no code', async () => {
  const form = await complaintForm(complaintService())
  await form.answersAll()
  await form.sends()
  window.dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))
  expect(await form.reads()).not.toContain('HN3C')
})

test('the statement file holds the signed characters exactly', () => {
  const { statement } = aReceipt()
  const [signed, rest] = statementFile(statement).split('\n-----\n')
  expect(signed).toBe(statement.text)
  expect(rest).toBe(`Ed25519 ${statement.keyId}\n${statement.signature}\n`)
})
