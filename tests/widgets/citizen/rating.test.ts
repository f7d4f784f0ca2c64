import { expect, test } from 'vitest'
import { everyElement } from './every-element.ts'
import { ratingForm, ratingService } from './harness/rating-form.ts'
import { aDesk } from './harness/samples.ts'
import { scriptedClient } from './harness/scripted-client.ts'

const WORDS = 'Cô ở quầy rất tận tình.'

everyElement({
  tag: 'ln-rating',
  service: ratingService,
  async open(service, attributes) {
    const form = await ratingForm(service, attributes)
    return {
      hands: form,
      async fillsIn() {
        await form.picks(4)
        await form.saysMore()
        await form.tells(WORDS)
      },
      sends: form.sends,
      sendsTwice: form.sendsTwice,
      typed: async () => form.finds<HTMLTextAreaElement>('#words').value,
    }
  },
  async byKeyboard(service) {
    const form = await ratingForm(service)
    await form.ratesByKeyboard()
    return form
  },
  sendsTo: 'POST /api/ratings',
  words: WORDS,
  says: {
    vi: ['Ông/bà thấy cách phục vụ ở quầy này thế nào?', 'Cảm ơn ông/bà'],
    en: ['How were you served at this desk?', 'Thank you'],
  },
  missing: 'Xin chọn một trong năm mức.',
  event: 'ln-rated',
})

test('a face alone is enough', async () => {
  const service = ratingService()
  const form = await ratingForm(service)
  await form.picks(2)
  await form.sends()
  const [sent] = service.sentTo('POST /api/ratings')
  expect(sent?.body).toEqual({
    deskCode: 'HK-01',
    score: 2,
    language: 'vi',
    channel: 'embedded',
    service: 'certification',
  })
})

test('what is said beside the face goes along; what is skipped does not', async () => {
  const service = ratingService()
  const form = await ratingForm(service, {
    channel: 'desk-page',
    'visit-token': 'a-visit-token-of-this-desk',
    lang: 'en',
  })
  await form.picks(5)
  await form.saysMore()
  await form.judges('polite', 'met')
  await form.judges('attentive', 'notMet')
  await form.judges('followed-rules', 'skipped')
  await form.names(0)
  await form.tells('  Cảm ơn cô.  ')
  await form.sends()
  const [sent] = service.sentTo('POST /api/ratings')
  expect(sent?.body).toEqual({
    deskCode: 'HK-01',
    score: 5,
    met: ['polite'],
    notMet: ['attentive'],
    staffMemberId: 'nam',
    words: 'Cảm ơn cô.',
    visitToken: 'a-visit-token-of-this-desk',
    service: 'certification',
    language: 'en',
    channel: 'desk-page',
  })
})

test('what has the focus keeps it when the names of the desk arrive', async () => {
  const service = scriptedClient({ 'GET /api/desks/:deskCode': aDesk({ demonstration: true }) })
  const release = service.holds()
  const form = await ratingForm(service)
  await form.reads()
  const face = form.finds('#score-2')
  face.focus()
  release()
  expect(await form.reads()).toMatch(/^Dữ liệu minh hoạ\s+Quầy 1 – Chứng thực\nUBND phường Hoàn Kiếm/)
  expect(form.focused()).toBe(face)
})

test('whoever is on duty stands first, and not knowing who is always possible', async () => {
  const form = await ratingForm(ratingService())
  await form.saysMore()
  const people = [...(form.element.shadowRoot ?? form.element).querySelectorAll('#who ~ label, [name=who] ~ label')]
  expect(people.map((label) => label.textContent?.trim().split('\n')[0]?.trim())).toEqual([
    'Vũ Đình Nam đang trực',
    'Nguyễn Thị Hoa',
    'Tôi không rõ là ai',
  ])
})

test('the thanks are the same for the best and the worst', async () => {
  const thanks: string[] = []
  for (const score of [1, 5]) {
    const form = await ratingForm(ratingService())
    await form.picks(score)
    await form.sends()
    thanks.push(await form.reads())
  }
  expect(thanks[0]).toBe(thanks[1])
  expect(thanks[0]).toContain('Tôi muốn phản ánh')
})

test('a ticket brings its visit by the address, which does not keep it', async () => {
  history.replaceState(null, '', '#visit=a-visit-token-of-this-desk')
  const service = ratingService(true)
  const form = await ratingForm(service, { 'visit-in-address': '' })
  expect(location.hash).toBe('')
  await form.picks(3)
  await form.sends()
  expect(service.sentTo('POST /api/ratings')[0]?.body).toMatchObject({ visitToken: 'a-visit-token-of-this-desk' })
  expect(await form.reads()).toContain('được tính vào kết quả của quầy')
})

test('a slip that has expired keeps nobody from rating without it', async () => {
  const service = ratingService()
  const form = await ratingForm(service, { 'visit-token': 'a-visit-token-of-last-week' })
  await form.picks(3)
  service.failsNext('POST /api/ratings', 'rating/visit-invalid')
  await form.sends()
  await form.clicks('.summary button')
  expect(await form.reads()).toContain('Cảm ơn ông/bà')
  expect(service.sentTo('POST /api/ratings')[1]?.body).not.toHaveProperty('visitToken')
})

test('the way to a complaint leads to the page of the desk at the service, in the same language', async () => {
  const form = await ratingForm(ratingService(), { lang: 'en' })
  await form.reads()
  expect(form.finds<HTMLAnchorElement>('.onward a').href).toBe('https://langnghe.example/d/HK-01?lang=en#complaint')
})

test('a desk nobody knows is said to be unknown, and can be asked for again', async () => {
  const service = ratingService()
  service.failsNext('GET /api/desks/:deskCode', 'desk/unknown')
  const form = await ratingForm(service)
  expect(await form.reads()).toContain('Không có quầy nào mang mã này')
  await form.clicks('button')
  expect(await form.reads()).toContain('Quầy 1 – Chứng thực')
})
