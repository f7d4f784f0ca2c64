import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Allowance } from '../../../rules/policy.ts'
import { brokenAt } from '../../../service/complaints/event-log.ts'
import { receiptHash } from '../../../service/complaints/receipt.ts'
import type {
  CaseView,
  ComplaintProgress,
  ComplaintReceipt,
  Disputes,
  DisputeView,
  MyDisputes,
  NoticesAboutMe,
  OwnRecord,
} from '../../../service/contract/index.ts'
import { eventually } from '../../support/eventually.ts'
import { freshKey, type SignedInClient, startTestService, type TestService } from '../../support/service.ts'
import { aRating, randomFrom } from '../trends/material.ts'

const HOA = 'hk-nguyen-thi-hoa'
const OFFICER = 'nv-doan-minh-tri'
const CANARY = 'CANARY-ACCOUNT'
const WORDS = 'Sáng hôm đó tôi nghỉ phép, có đơn đã duyệt; người ngồi quầy là người khác.'
const BECAUSE = 'Đơn nghỉ phép và bảng chấm công khớp với lời trình bày.'

let service: TestService
let member: SignedInClient
let officer: SignedInClient
beforeAll(async () => {
  service = await startTestService()
  member = await service.signIn('hoankiem.canbo')
  officer = await service.signIn('noivu.caicach')
})
afterAll(() => service?.end())

const handlerOf = async (caseId: string): Promise<SignedInClient> => {
  const document = await service.stores.complaints.byId(caseId)
  return service.signIn(document?.handlerId === 'hk-tran-thi-lan-phuong' ? 'hoankiem.phutrach' : 'hoankiem.chutich')
}

/** A complaint about the staff member, who was told, replied, and was found against. */
async function concluded() {
  const headers = { 'idempotency-key': freshKey() }
  const payload = {
    deskCode: 'HK-01',
    attitudes: ['impolite'],
    account: `Chị ấy quát tôi ${CANARY}.`,
    staffMemberIds: [HOA],
    contact: { name: 'Phạm Minh Châu', email: 'chau@thu.vn' },
    language: 'vi',
    channel: 'desk-page',
  }
  const filed = await service.app.inject({ method: 'POST', url: '/api/complaints', headers, payload })
  const { trackingCode } = filed.json() as ComplaintReceipt
  const caseId = (await service.stores.complaints.byReceiptHash(receiptHash(service.keys, trackingCode)))?._id ?? ''
  const handler = await handlerOf(caseId)
  const send = async (verb: string, body: object) => {
    const { version } = (await handler.get(`/api/cases/${caseId}`)).body as CaseView
    const { status, body: answer } = await handler.post(`/api/cases/${caseId}/${verb}`, { version, ...body })
    expect([verb, status, (answer as { code?: string }).code]).toEqual([verb, 200, undefined])
  }
  await send('acknowledge', {})
  await send('invite-reply', {
    staffMemberId: HOA,
    allegations: ['impolite'],
    summary: 'Người dân cho rằng cách nói năng chưa đúng mực.',
  })
  const document = await service.stores.complaints.byId(caseId)
  const noticeId = document?.events.findLast(({ verb }) => verb === 'invite-reply')?.id ?? ''
  await member.post(`/api/my/notices/${noticeId}/reply`, { words: 'Tôi không nhớ có việc này.' })
  await send('resolve', {
    answer: 'Chúng tôi xin lỗi ông/bà và đã nhắc nhở người trực quầy.',
    conclusions: [{ staffMemberId: HOA, allegation: 'impolite', finding: 'upheld', action: 'coaching' }],
  })
  return { caseId, noticeId, trackingCode }
}

const dispute = async (body: { what: string; noticeId?: string; days?: object }, key = freshKey()) => {
  const { status, body: reply } = await member.post('/api/my/disputes', { words: WORDS, ...body }, key)
  const mine = (reply as MyDisputes).disputes ?? []
  const disputeId =
    mine.find((each) => each.state === 'open' && each.noticeId === (body.noticeId ?? null))?.disputeId ?? ''
  return { status, code: (reply as { code?: string }).code, mine, disputeId }
}
const read = async (who: SignedInClient, id: string) => (await who.get(`/api/disputes/${id}`)).body as DisputeView
const decide = async (id: string, body: object) => {
  const { version } = await read(officer, id)
  const answer = await officer.post(`/api/disputes/${id}/decide`, { version, because: BECAUSE, ...body })
  return { status: answer.status, ...(answer.body as DisputeView) }
}

test('what was found is disputed once, goes to somebody with no part in it, and shows nothing of who complained', async () => {
  const { caseId, noticeId, trackingCode } = await concluded()
  const key = freshKey()
  const { status, mine } = await dispute({ what: 'finding', noticeId }, key)
  expect(status).toBe(200)
  expect((await dispute({ what: 'finding', noticeId }, key)).mine).toEqual(mine)
  expect((await dispute({ what: 'attribution', noticeId })).code).toBe('case/dispute-pending')
  const [{ disputeId = '', dueAt = '' } = {}] = mine
  // Ten working days, with a holiday among them.
  expect(dueAt).toBe('2026-12-03T10:00:00.000Z')
  expect(JSON.stringify(mine)).not.toMatch(new RegExp(`${CANARY}|Châu|${caseId}`))

  const kept = await service.stores.disputes.byId(disputeId)
  expect(kept?.deciderId).toBe(OFFICER)
  expect(kept?.parties.contested).toContain((await service.stores.complaints.byId(caseId))?.handlerId)
  await eventually(service.letters, (all) =>
    all.some(({ to, text }) => to.includes(OFFICER) && text.includes(`/console/disputes/${disputeId}`)),
  )
  for (const who of ['hoankiem.canbo', 'hoankiem.phutrach', 'hoankiem.chutich', 'caugiay.phutrach']) {
    const other = await service.signIn(who)
    expect([who, (await other.get(`/api/disputes/${disputeId}`)).status]).toEqual([who, 404])
    expect([who, ((await other.get('/api/disputes')).body as Disputes).disputes]).toEqual([who, []])
  }

  const seen = await read(officer, disputeId)
  expect(seen).toMatchObject({
    isYours: true,
    policyVersion: 1,
    allowance: { amount: 10, unit: 'working-days' },
    words: WORDS,
    outcomes: ['stands', 'attribution-removed', 'review-ordered'],
    matter: { caseId, reply: 'Tôi không nhớ có việc này.', findings: [{ finding: 'upheld', action: 'coaching' }] },
  })
  expect(JSON.stringify(seen)).not.toMatch(new RegExp(`${CANARY}|Châu`))
  expect((await service.stores.audit.of(disputeId)).map(({ what }) => what)).toEqual([
    'dispute-filed',
    'dispute-opened',
  ])

  const done = await decide(disputeId, { outcome: 'review-ordered' })
  expect([done.status, done.state, done.isYours]).toEqual([200, 'decided', false])
  const document = await service.stores.complaints.byId(caseId)
  expect([document?.state, document?.owes]).toEqual(['in-review', 'review'])
  expect(document?.handlerId).not.toBe(seen.matter?.foundBy?.id)
  expect(brokenAt(caseId, document?.events ?? [])).toBe(-1)
  const after = await service.stores.disputes.byId(disputeId)
  expect(brokenAt(disputeId, after?.events ?? [])).toBe(-1)
  await eventually(service.letters, (all) =>
    all.some(({ to, text }) => to.includes(HOA) && text.includes('/console/my-record')),
  )
  const [told] = ((await member.get('/api/my/disputes')).body as MyDisputes).disputes
  expect(told).toMatchObject({ state: 'decided', decision: { outcome: 'review-ordered', because: BECAUSE } })
  const payload = { trackingCode }
  const progress = await service.app.inject({ method: 'POST', url: '/api/complaints/track', payload })
  const { state, steps } = progress.json() as ComplaintProgress
  expect([state, steps.at(-1)?.verb, steps.at(-1)?.words]).toEqual(['in-review', 'order-review', undefined])
})

test('found not to have been them, the finding stands about nobody known, their figures are counted anew, and they are told', async () => {
  const { caseId, noticeId } = await concluded()
  const { disputeId } = await dispute({ what: 'attribution', noticeId })
  await service.trends.run()
  const upheldAbout = async () =>
    (await service.stores.trends.years([`staff|${HOA}|2026`])).reduce(
      (sum, { months }) => sum + Object.values(months).reduce((of, { upheld }) => of + upheld, 0),
      0,
    )
  const before = await upheldAbout()
  await decide(disputeId, { outcome: 'attribution-removed' })
  const document = await service.stores.complaints.byId(caseId)
  expect(document?.state).toBe('resolved')
  expect(document?.parties).toMatchObject({ accused: [], possiblyAccused: [HOA] })
  expect(document?.conclusions).toEqual([
    { staffMemberId: null, allegation: 'impolite', finding: 'upheld', action: 'none' },
  ])
  await service.trends.run()
  expect(await upheldAbout()).toBe(before - 1)
  const { notices } = (await member.get('/api/my/notices')).body as NoticesAboutMe
  expect(notices.find((each) => each.noticeId === noticeId)?.stage).toBe('corrected')
  expect((await dispute({ what: 'finding', noticeId })).code).toBe('case/not-accused')
})

test('ratings of days somebody was not there are counted for nobody, and the rest stays', async () => {
  const random = randomFrom(5)
  const at = (day: number) => new Date(Date.parse('2026-09-01T03:00:00Z') + day * 86_400_000)
  const ratings = Array.from({ length: 40 }, (_, i) =>
    aRating(random, {
      deskCode: 'HK-01',
      officeId: 'hoan-kiem',
      staffMemberId: HOA,
      attribution: 'only-one-on-roster',
      verified: true,
      score: i % 20 < 4 ? 1 : 5,
      ratedAt: at(i % 20),
    }),
  )
  await service.stores.ratings.insertMany(ratings)
  await service.trends.run()
  const days = { from: '2026-09-01', until: '2026-09-04' }
  expect((await dispute({ what: 'figures', days: { from: '2026-11-02', until: '2026-11-03' } })).status).toBe(400)
  const { disputeId } = await dispute({ what: 'figures', days })
  const { figures } = await read(officer, disputeId)
  expect(figures).toMatchObject(days)
  expect(figures?.days).toEqual([1, 2, 3, 4].map((on) => ({ day: `2026-09-0${on}`, ratings: 2 })))
  const outside = await decide(disputeId, {
    outcome: 'attribution-removed',
    days: ['2026-09-01', '2026-09-09'],
  })
  expect(outside.status).toBe(400)
  // On one of the four days they were there after all.
  const left = ['2026-09-01', '2026-09-02', '2026-09-04']
  const { decision } = await decide(disputeId, { outcome: 'attribution-removed', days: left })
  expect(decision?.days).toEqual(left)
  await service.trends.run()
  const record = (await member.get('/api/my/record')).body as OwnRecord
  expect(record.low.n).toBe(34)
  expect(await service.connection.collection('ratings').countDocuments({ 'takenFrom.disputeId': disputeId })).toBe(6)
  expect((await dispute({ what: 'figures', days })).code).toBe('case/dispute-decided')
})

test('what a decision owes is done by the watch when the service died right after it', async () => {
  const { caseId, noticeId } = await concluded()
  const { disputeId } = await dispute({ what: 'attribution', noticeId })
  const { stores } = service
  // As the decision leaves it, before anything is carried out.
  const { complaints } = stores
  const before = await complaints.byId(caseId)
  await decide(disputeId, { outcome: 'attribution-removed' })
  await complaints.collection.replaceOne({ _id: caseId }, before ?? expect.fail('the case is gone'))
  await service.connection
    .collection('disputes')
    .updateOne({ _id: disputeId } as object, { $set: { toCorrect: true, owing: true } })
  await service.sweeper.run()
  await service.sweeper.run()
  const after = await complaints.byId(caseId)
  expect(after?.events.filter(({ verb }) => verb === 'correct-record')).toHaveLength(1)
  expect((await stores.disputes.byId(disputeId))?.owing).toBe(false)
})

test('taken back before it is decided, it is over', async () => {
  const { noticeId } = await concluded()
  const { disputeId } = await dispute({ what: 'finding', noticeId })
  expect((await officer.post(`/api/my/disputes/${disputeId}/withdraw`, {})).status).toBe(404)
  const { body } = await member.post(`/api/my/disputes/${disputeId}/withdraw`, {})
  const taken = (body as MyDisputes).disputes.find((each) => each.disputeId === disputeId)
  expect(taken?.state).toBe('withdrawn')
  expect((await dispute({ what: 'finding', noticeId })).status).toBe(200)
})

/** A version of the policy that differs in one allowance. */
async function activates(allowance: Allowance) {
  const { policy } = service.snapshot.current().policy
  const allowances = { ...policy.allowances, dispute: allowance }
  const origin = { draftId: null, repeats: null, proposed: null, approved: null, activatedAt: service.clock.now }
  const next = { ...policy, version: policy.version + 1, allowances }
  await service.stores.policies.add(next, { format: 'json', text: '{}' }, origin)
  await service.snapshot.refresh()
}

test('a dispute has the time of the policy it was opened under, to the end', async () => {
  const first = await concluded()
  const before = await dispute({ what: 'finding', noticeId: first.noticeId })
  const { allowances } = service.snapshot.current().policy.policy
  await activates({ amount: 2, unit: 'working-days' })
  const second = await concluded()
  const after = await dispute({ what: 'finding', noticeId: second.noticeId })
  const [early, late] = [await read(officer, before.disputeId), await read(officer, after.disputeId)]
  expect(early).toMatchObject({ policyVersion: 1, allowance: allowances.dispute })
  expect(late).toMatchObject({ policyVersion: 2, allowance: { amount: 2, unit: 'working-days' } })
  expect([early.dueAt.slice(0, 10), late.dueAt.slice(0, 10)]).toEqual(['2026-12-03', '2026-11-20'])
  await activates(allowances.dispute)
})

test('an overdue dispute is reminded of, then goes to somebody else; a decider who leaves loses it at once', async () => {
  const { noticeId } = await concluded()
  const { disputeId } = await dispute({ what: 'finding', noticeId })
  service.clock.now = new Date('2026-12-02T02:00:00Z')
  await service.sweeper.run()
  service.clock.now = new Date('2026-12-03T10:00:00Z')
  await service.sweeper.run()
  await service.sweeper.run()
  const late = await service.stores.disputes.byId(disputeId)
  expect(late?.events.map(({ verb }) => verb)).toEqual(['open', 'remind', 'escalate'])
  expect([late?.state, late?.deciderId === OFFICER]).toEqual(['open', false])
  // The session has gone by as well.
  officer = await service.signIn('noivu.caicach')
  const answer = await officer.post(`/api/disputes/${disputeId}/decide`, {
    version: late?.version,
    outcome: 'stands',
    because: BECAUSE,
  })
  expect([answer.status, answer.body]).toMatchObject([404, { code: 'dispute/unknown' }])

  const decider = service.snapshot.current().directory.staff.get(late?.deciderId ?? '')
  if (!decider) throw new Error('nobody decides')
  const email = await service.stores.directory.emailOf(decider.id)
  await service.stores.directory.keep({ staff: [{ ...decider, active: false, email }] })
  await service.sweeper.run()
  const moved = await service.stores.disputes.byId(disputeId)
  expect(moved?.events.at(-1)?.verb).toBe('recuse')
  expect(moved?.deciderId).not.toBe(decider.id)
})
