import { afterAll, beforeAll, expect, test } from 'vitest'
import { receiptHash } from '../../service/complaints/receipt.ts'
import type { CaseView, ComplaintReceipt, NoticesAboutMe, Waiting } from '../../service/contract/index.ts'
import { freshKey, type SignedInClient, startTestService, type TestService } from '../support/service.ts'

const HOA = 'hk-nguyen-thi-hoa'
let service: TestService
let supervisor: SignedInClient
let head: SignedInClient
let member: SignedInClient
let officer: SignedInClient
beforeAll(async () => {
  service = await startTestService()
  supervisor = await service.signIn('hoankiem.phutrach')
  head = await service.signIn('hoankiem.chutich')
  member = await service.signIn('hoankiem.canbo')
  officer = await service.signIn('noivu.caicach')
})
afterAll(() => service?.end())

const waits = async (who: SignedInClient) => (await who.get('/api/waiting')).body as Waiting
const ids = (items: Waiting['heard']) => items.map(({ caseId }) => caseId)

/** A complaint about Hoa, in the hands of the desk's supervisor. */
async function file(): Promise<string> {
  const { trackingCode } = (
    await service.app.inject({
      method: 'POST',
      url: '/api/complaints',
      headers: { 'idempotency-key': freshKey() },
      payload: {
        deskCode: 'HK-01',
        attitudes: ['impolite'],
        account: 'Chị ấy nói trống không.',
        staffMemberIds: [HOA],
        language: 'vi',
        channel: 'desk-page',
      },
    })
  ).json() as ComplaintReceipt
  return (await service.stores.complaints.byReceiptHash(receiptHash(service.keys, trackingCode)))?._id ?? ''
}

async function send(caseId: string, verb: string, body: object): Promise<void> {
  const { version } = (await supervisor.get(`/api/cases/${caseId}`)).body as CaseView
  const { status } = await supervisor.post(`/api/cases/${caseId}/${verb}`, { version, ...body })
  expect([verb, status]).toEqual([verb, 200])
}

test('more time that is asked for waits for whoever may grant it, and for nobody else', async () => {
  const caseId = await file()
  await send(caseId, 'acknowledge', {})
  expect(ids((await waits(head)).extensions)).not.toContain(caseId)
  await send(caseId, 'request-extension', { days: 2, because: 'Đợi hình ảnh tại quầy.' })
  expect(ids((await waits(head)).extensions)).toContain(caseId)
  for (const who of [supervisor, member]) expect(ids((await waits(who)).extensions)).not.toContain(caseId)
  const { version } = (await head.get(`/api/cases/${caseId}`)).body as CaseView
  await head.post(`/api/cases/${caseId}/approve-extension`, { version })
  expect(ids((await waits(head)).extensions)).not.toContain(caseId)
})

test('a case waits to be concluded once everybody asked has replied, and no longer when it is answered', async () => {
  const caseId = await file()
  await send(caseId, 'acknowledge', {})
  await send(caseId, 'invite-reply', { staffMemberId: HOA, allegations: ['impolite'], summary: 'Nói chưa đúng mực.' })
  expect(ids((await waits(supervisor)).heard)).not.toContain(caseId)
  const { notices } = (await member.get('/api/my/notices')).body as NoticesAboutMe
  const open = notices.find(({ mayReply }) => mayReply)
  await member.post(`/api/my/notices/${open?.noticeId}/reply`, { words: 'Tôi xin lỗi.' })
  expect(ids((await waits(supervisor)).heard)).toContain(caseId)
  expect((await waits(member)).heard).toEqual([])
  await send(caseId, 'resolve', {
    answer: 'Chúng tôi xin lỗi ông/bà và đã nhắc nhở người trực quầy.',
    conclusions: [{ staffMemberId: HOA, allegation: 'impolite', finding: 'upheld', action: 'apology' }],
  })
  expect(ids((await waits(supervisor)).heard)).not.toContain(caseId)

  await member.post('/api/my/disputes', {
    what: 'finding',
    noticeId: open?.noticeId,
    words: 'Tôi đề nghị xem lại kết luận này.',
  })
  expect((await waits(officer)).disputes).toBe(1)
  for (const who of [supervisor, head, member]) expect((await waits(who)).disputes).toBe(0)
})

test('time to reply that has run out counts as heard', async () => {
  const caseId = await file()
  await send(caseId, 'acknowledge', {})
  await send(caseId, 'invite-reply', { staffMemberId: HOA, allegations: ['impolite'], summary: 'Nói chưa đúng mực.' })
  service.clock.now = new Date(service.clock.now.getTime() + 4 * 86_400_000)
  supervisor = await service.signIn('hoankiem.phutrach')
  expect(ids((await waits(supervisor)).heard)).toContain(caseId)
})

test('a case about somebody shifts nothing of what waits for them', async () => {
  const caseId = await file()
  const before = JSON.stringify(await waits(supervisor))
  const document = await service.stores.complaints.byId(caseId)
  const about = { accused: ['hk-tran-thi-lan-phuong'], possiblyAccused: [], contested: [] }
  const collection = service.connection.collection('complaints')
  const asked = (await collection.find({ 'events.verb': 'invite-reply' }).toArray()).at(-1)
  await collection.updateOne({ _id: document?._id } as object, {
    $set: { parties: about, events: asked?.events, handlerId: 'nv-doan-minh-tri' },
  })
  expect(JSON.stringify(await waits(supervisor))).toBe(before)
})
