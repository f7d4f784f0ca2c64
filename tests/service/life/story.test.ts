import { afterAll, beforeAll, expect, test } from 'vitest'
import type { CaseView, ComplaintProgress, Duplicates, NoticesAboutMe } from '../../../service/contract/index.ts'
import { eventually } from '../../support/eventually.ts'
import { fileComplaint } from '../../support/filing.ts'
import { freshKey, type SignedInClient, startTestService, type TestService } from '../../support/service.ts'

const HOA = 'hk-nguyen-thi-hoa'
const ACCOUNT = 'Chị ấy quát tôi CANARY-ACCOUNT trước mặt mọi người sáng thứ Hai.'
const SUMMARY = 'Người dân cho rằng cách nói năng khi tiếp nhận hồ sơ chưa đúng mực.'

let service: TestService
let supervisor: SignedInClient
let head: SignedInClient
let member: SignedInClient
beforeAll(async () => {
  service = await startTestService()
  supervisor = await service.signIn('hoankiem.phutrach')
  head = await service.signIn('hoankiem.chutich')
  member = await service.signIn('hoankiem.canbo')
})
afterAll(() => service?.end())

const file = (over: object = {}) =>
  fileComplaint(service, {
    account: ACCOUNT,
    staffMemberIds: [HOA],
    contact: { name: 'Phạm Minh Châu', email: 'chau@thu.vn' },
    ...over,
  })

const progress = async (trackingCode: string) =>
  (
    await service.app.inject({ method: 'POST', url: '/api/complaints/track', payload: { trackingCode } })
  ).json() as ComplaintProgress

const read = async (who: SignedInClient, caseId: string) => (await who.get(`/api/cases/${caseId}`)).body as CaseView
const send = async (who: SignedInClient, caseId: string, verb: string, body: object, reader = who) => {
  const { version } = await read(reader, caseId)
  const { status, body: answer } = await who.post(`/api/cases/${caseId}/${verb}`, { version, ...body })
  return { status, ...(answer as object) } as CaseView & { status: number; code?: string }
}
/** Whoever has it: after some complaints about one person the policy gives the next to the head. */
const handlerOf = async (caseId: string): Promise<SignedInClient> => {
  const document = await service.stores.complaints.byId(caseId)
  return document?.handlerId === 'hk-tran-thi-lan-phuong' ? supervisor : head
}
const notices = async () => ((await member.get('/api/my/notices')).body as NoticesAboutMe).notices
const upheld = {
  answer: 'Chúng tôi xin lỗi ông/bà và đã nhắc nhở người trực quầy.',
  conclusions: [{ staffMemberId: HOA, allegation: 'impolite', finding: 'upheld', action: 'apology' }],
}

test('nobody is found against unheard; the person concerned learns a month and a summary, then their own finding', async () => {
  const { caseId, trackingCode } = await file()
  await send(supervisor, caseId, 'acknowledge', {})
  expect((await send(supervisor, caseId, 'resolve', upheld)).code).toBe('case/notice-missing')
  expect(await notices()).toEqual([])

  const invitation = { staffMemberId: HOA, allegations: ['impolite'] }
  const named = await send(supervisor, caseId, 'invite-reply', { ...invitation, summary: 'Bà Minh Châu nói bị gắt.' })
  expect(named.code).toBe('case/summary-names-citizen')
  expect((await send(supervisor, caseId, 'invite-reply', { ...invitation, summary: SUMMARY })).status).toBe(200)
  expect((await send(supervisor, caseId, 'resolve', upheld)).code).toBe('case/reply-still-open')
  await eventually(service.letters, (all) =>
    all.some(({ to, text }) => to.includes(HOA) && text.includes('/console/replies') && !text.includes(caseId)),
  )

  const [notice] = await notices()
  expect(notice).toMatchObject({
    month: '2026-11',
    summary: SUMMARY,
    mayReply: true,
    findings: [],
    stage: 'in-progress',
  })
  expect(JSON.stringify(notice)).not.toMatch(/CANARY|Châu|chau@|happened|filed/)
  expect((await member.get(`/api/cases/${caseId}`)).status).toBe(404)

  const replied = await member.post(`/api/my/notices/${notice?.noticeId}/reply`, {
    words: 'Tôi nói hơi gắt, tôi xin lỗi.',
  })
  expect(replied.status).toBe(200)
  const again = await member.post(`/api/my/notices/${notice?.noticeId}/reply`, { words: 'Thêm nữa.' })
  expect((again.body as { code: string }).code).toBe('case/already-replied')

  const resolved = await send(supervisor, caseId, 'resolve', upheld)
  expect(resolved.conclusions).toMatchObject([{ finding: 'upheld', reply: 'given' }])
  expect((await notices())[0]?.findings).toEqual([{ allegation: 'impolite', finding: 'upheld', action: 'apology' }])
  expect((await progress(trackingCode)).steps.map(({ verb }) => verb)).toContain('invite-reply')
})

test('more time needs someone else’s word, moves the date, and the citizen reads why and until when', async () => {
  const { caseId, trackingCode } = await file()
  await send(supervisor, caseId, 'acknowledge', {})
  const because = 'Đợi đơn vị quản lý camera.'
  const asked = await send(supervisor, caseId, 'request-extension', { days: 5, because })
  expect(asked.extension).toMatchObject({ days: 5, because })
  expect((await send(supervisor, caseId, 'approve-extension', {})).code).toBe('case/not-yours')
  const promised = (await progress(trackingCode)).resolveBy
  const granted = await send(head, caseId, 'approve-extension', {})
  expect(granted.resolveBy).toBe(asked.extension?.until)
  const seen = await progress(trackingCode)
  expect(Date.parse(seen.resolveBy ?? '')).toBeGreaterThan(Date.parse(promised ?? ''))
  expect(seen.steps.at(-1)).toMatchObject({ verb: 'approve-extension', words: because, until: seen.resolveBy })
})

test('whoever turns out to be the handler’s own superior, or the handler, takes the case out of their hands in the same write', async () => {
  const { caseId } = await file()
  const because = 'Theo hình ảnh tại quầy.'
  await send(supervisor, caseId, 'correct-accused', { add: ['hk-tran-thi-lan-phuong'], remove: [], because })
  expect((await supervisor.get(`/api/cases/${caseId}`)).status).toBe(404)
  const document = await service.stores.complaints.byId(caseId)
  expect(document?.handlerId).not.toBe('hk-tran-thi-lan-phuong')
  expect(document?.events.filter(({ verb }) => verb === 'correct-accused')).toHaveLength(1)
})

test('somebody named by mistake and told so is told again that it was not about them', async () => {
  const { caseId } = await file()
  await send(await handlerOf(caseId), caseId, 'acknowledge', {})
  await send(await handlerOf(caseId), caseId, 'invite-reply', {
    staffMemberId: HOA,
    allegations: ['impolite'],
    summary: SUMMARY,
  })
  const because = 'Theo lịch trực là người khác.'
  await send(await handlerOf(caseId), caseId, 'correct-accused', { add: ['hk-vu-dinh-nam'], remove: [HOA], because })
  expect((await notices())[0]).toMatchObject({ stage: 'corrected', mayReply: false, findings: [] })
  await eventually(service.letters, (all) =>
    all.some(({ to, subject }) => to.includes(HOA) && /đính chính/.test(subject)),
  )
})

test('linked cases stay apart: neither citizen sees anything of the other, and a case one may not see cannot be linked', async () => {
  const one = await file()
  const two = await file({ account: 'Một chuyện khác hẳn tại quầy này.' })
  const hidden = await file({ staffMemberIds: ['hk-tran-thi-lan-phuong', 'hk-dang-minh-hop'] })
  expect((await send(await handlerOf(one.caseId), one.caseId, 'link', { other: two.caseId })).status).toBe(200)
  const missing = await send(await handlerOf(one.caseId), one.caseId, 'link', { other: hidden.caseId })
  const unknown = await send(await handlerOf(one.caseId), one.caseId, 'link', { other: 'nothing-here' })
  expect([missing.code, unknown.code]).toEqual(['case/not-linkable', 'case/not-linkable'])
  const beside = (await (await handlerOf(two.caseId)).get(`/api/cases/${two.caseId}/duplicates`)).body as Duplicates
  expect(beside.linked).toMatchObject([{ from: 'there', item: { caseId: one.caseId } }])
  expect(JSON.stringify(beside)).not.toContain(hidden.caseId)
  expect(JSON.stringify(await progress(two.trackingCode))).not.toMatch(/CANARY|link/)
})

test('satisfied in part closes the case, and the rest may still go to someone no lower than whoever answered', async () => {
  const { caseId, trackingCode } = await file()
  const cleared = [{ staffMemberId: HOA, allegation: 'impolite', finding: 'not-upheld', action: 'none' }]
  await send(await handlerOf(caseId), caseId, 'resolve', { ...upheld, conclusions: cleared })
  const citizen = (path: string, more: object) =>
    service.app.inject({
      method: 'POST',
      url: `/api/complaints/track/${path}`,
      headers: { 'idempotency-key': freshKey() },
      payload: { trackingCode, ...more },
    })
  const closed = (await citizen('confirm', { view: 'partly-satisfied' })).json() as ComplaintProgress
  expect([closed.state, closed.view, closed.openVerbs]).toEqual(['closed', 'partly-satisfied', ['contest']])
  const review = (await citizen('contest', { words: 'Phần xin lỗi thì chưa có.' })).json() as ComplaintProgress
  expect(review.state).toBe('in-review')
  const document = await service.stores.complaints.byId(caseId)
  expect(document?.parties.contested).not.toEqual([])
  expect(document?.parties.contested).not.toContain(document?.handlerId)
})

test('a complaint at the wrong desk goes to the right one under the clock that has been running', async () => {
  const { caseId, trackingCode } = await file({ staffMemberIds: [] })
  const before = await service.stores.complaints.byId(caseId)
  const moved = await send(await handlerOf(caseId), caseId, 'transfer', {
    toDesk: 'CG-01',
    because: 'Việc xảy ra ở Cầu Giấy.',
  })
  expect(moved.status).toBe(200)
  const after = await service.stores.complaints.byId(caseId)
  expect(after?.facts).toMatchObject({ desk: 'CG-01', office: 'cau-giay' })
  expect(after?.dueAt).toEqual(before?.dueAt)
  expect((await progress(trackingCode)).steps.at(-1)?.verb).toBe('transfer')
})

test('silence is recorded as silence once the time to reply is over, and clearing somebody needs no notice', async () => {
  const { caseId } = await file()
  await send(await handlerOf(caseId), caseId, 'acknowledge', {})
  await send(await handlerOf(caseId), caseId, 'invite-reply', {
    staffMemberId: HOA,
    allegations: ['impolite'],
    summary: SUMMARY,
  })
  service.clock.now = new Date('2026-11-20T10:30:00Z')
  supervisor = await service.signIn('hoankiem.phutrach')
  head = await service.signIn('hoankiem.chutich')
  member = await service.signIn('hoankiem.canbo')
  expect((await send(await handlerOf(caseId), caseId, 'resolve', upheld)).conclusions).toMatchObject([
    { reply: 'not-given' },
  ])

  const { caseId: other } = await file()
  const before = (await notices()).length
  const cleared = [{ staffMemberId: HOA, allegation: 'impolite', finding: 'not-upheld', action: 'none' }]
  expect((await send(await handlerOf(other), other, 'resolve', { ...upheld, conclusions: cleared })).status).toBe(200)
  expect((await notices()).length).toBe(before)
})
