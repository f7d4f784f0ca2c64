import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiptHash } from '../../service/complaints/receipt.ts'
import type { CaseView, ComplaintProgress, InboxPage } from '../../service/contract/index.ts'
import { eventually } from '../support/eventually.ts'
import { aComplaint, sendComplaint } from '../support/filing.ts'
import { freshKey, startTestService, type TestService } from '../support/service.ts'

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.end())

const file = (over: object = {}, key?: string) => sendComplaint(service, aComplaint(over), key)

async function citizen(path: string, payload: object, key = freshKey()) {
  const reply = await service.app.inject({
    method: 'POST',
    url: `/api/complaints/track${path}`,
    headers: { 'idempotency-key': key },
    payload,
  })
  return { status: reply.statusCode, body: reply.json() as ComplaintProgress & { code: string } }
}

describe('a filing', () => {
  test('is answered with a tracking code, promises and a signed statement', async () => {
    const { status, body } = await file()
    expect(status).toBe(201)
    expect(body.trackingCode).toMatch(/^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){3}$/)
    expect(body.acknowledgeBy).toBe('2026-11-19T10:00:00.000Z')
    expect(body.statement.signature).toMatch(/^[A-Za-z0-9_-]{86}$/)
  })

  test('sent twice with one key is one complaint with one receipt', async () => {
    const key = freshKey()
    const first = await file({}, key)
    const before = await service.stores.complaints.collection.countDocuments()
    const second = await file({}, key)
    expect(second).toEqual(first)
    expect(await service.stores.complaints.collection.countDocuments()).toBe(before)
  })

  test('sent fifty times at once with one key is one complaint with one receipt', async () => {
    const key = freshKey()
    const before = await service.stores.complaints.collection.countDocuments()
    const receipts = await Promise.all(Array.from({ length: 50 }, () => file({}, key)))
    expect(new Set(receipts.map((r) => JSON.stringify(r))).size).toBe(1)
    expect(await service.stores.complaints.collection.countDocuments()).toBe(before + 1)
  })

  test('with a key used for something else is refused', async () => {
    const key = freshKey()
    await file({}, key)
    const other = await file({ account: 'Một chuyện khác hẳn.' }, key)
    expect(other.status).toBe(422)
    expect(other.body.code).toBe('complaint/key-reused')
  })

  test('keeps neither the account nor the tracking code in the clear', async () => {
    const { body } = await file({
      account: 'Chuyện CANARY-ACCOUNT ở quầy.',
      contact: { name: 'CANARY-NAME', email: 'canary@thu.vn' },
    })
    const kept = JSON.stringify(await service.stores.complaints.collection.find().toArray())
    expect(kept).not.toContain('CANARY')
    expect(kept).not.toContain('canary@')
    expect(kept).not.toContain(body.trackingCode)
    expect(kept).not.toContain(body.trackingCode.replaceAll('-', ''))
  })
})

describe('a complaint', () => {
  test('goes to the right supervisor by letter, is answered, and the citizen confirms', async () => {
    const { body: receipt } = await file({ happenedAt: '2026-11-18T01:30:00Z' })
    const supervisor = await service.signIn('hoankiem.phutrach')
    const { body: inbox } = (await supervisor.get('/api/inbox')) as { body: InboxPage }
    const { _id: caseId } =
      (await service.stores.complaints.byReceiptHash(receiptHash(service.keys, receipt.trackingCode))) ?? {}
    const item = inbox.items.find((each) => each.caseId === caseId)
    expect(item?.handler?.id).toBe('hk-tran-thi-lan-phuong')
    const letters = await eventually(service.letters, (all) => all.some((l) => l.text.includes(item?.caseId ?? '?')))
    expect(letters.find((l) => l.text.includes(item?.caseId ?? '?'))?.to).toContain(
      'hk-tran-thi-lan-phuong@langnghe.example',
    )

    const url = `/api/cases/${item?.caseId}`
    const opened = (await supervisor.get(url)).body as CaseView
    expect(opened.account).toContain('bị gắt')
    const taken = (await supervisor.post(`${url}/acknowledge`, { version: opened.version })).body as CaseView
    expect(taken.state).toBe('acknowledged')
    const people = taken.staffMembers.length > 0 ? taken.staffMembers.map((p) => p.id) : [null]
    const resolved = await supervisor.post(`${url}/resolve`, {
      version: taken.version,
      answer: 'Chúng tôi xin lỗi bạn và đã nhắc nhở, hướng dẫn lại người trực quầy.',
      conclusions: people.map((staffMemberId) => ({
        staffMemberId,
        allegation: 'impolite',
        finding: 'upheld',
        action: 'apology',
      })),
    })
    expect(resolved.status).toBe(200)

    const read = await citizen('', { trackingCode: receipt.trackingCode.toLowerCase().replaceAll('-', ' ') })
    expect(read.body.answer).toContain('xin lỗi')
    const confirmed = await citizen('/confirm', { trackingCode: receipt.trackingCode, view: 'satisfied' })
    expect(confirmed.body.state).toBe('closed')
    expect(confirmed.body.view).toBe('satisfied')
  })

  test('about the supervisor never reaches that supervisor', async () => {
    const before = ((await (await service.signIn('hoankiem.phutrach')).get('/api/inbox')).body as InboxPage).items
      .length
    await file({ staffMemberIds: ['hk-tran-thi-lan-phuong'] })
    const mine = (await (await service.signIn('hoankiem.phutrach')).get('/api/inbox')).body as InboxPage
    expect(mine.items.length).toBe(before)
    const document = await service.stores.complaints.collection.findOne({
      'parties.accused': 'hk-tran-thi-lan-phuong',
    } as object)
    const opened = await (await service.signIn('hoankiem.phutrach')).get(`/api/cases/${document?._id}`)
    const unknown = await (await service.signIn('hoankiem.phutrach')).get('/api/cases/nothing-here')
    expect({ ...(opened.body as object), requestId: '' }).toEqual({ ...(unknown.body as object), requestId: '' })
    expect(opened.status).toBe(404)
  })

  test('that nobody answers in time reaches the next level, once', async () => {
    const { body: receipt } = await file({ deskCode: 'GL-01', staffMemberIds: [] })
    const { _id: caseId } =
      (await service.stores.complaints.collection.find({ 'facts.desk': 'GL-01' }).sort({ filedAt: -1 }).next()) ?? {}
    const first = (await service.stores.complaints.byId(String(caseId)))?.handlerId
    service.clock.now = new Date('2026-11-20T02:00:00Z')
    await service.sweeper.run()
    await service.sweeper.run()
    const after = await service.stores.complaints.byId(String(caseId))
    expect(after?.level).toBe(1)
    expect(after?.handlerId).not.toBe(first)
    expect(after?.events.filter((e) => e.verb === 'escalate')).toHaveLength(1)
    await eventually(service.letters, (all) =>
      all.some((l) => l.subject.includes('quá hạn') && l.text.includes(String(caseId))),
    )
    expect((await citizen('', { trackingCode: receipt.trackingCode })).body.steps.at(-1)?.verb).toBe('escalate')
    service.clock.now = new Date('2026-11-18T02:00:00Z')
  })

  test('changed by someone else in between is a conflict, and one of the two wins', async () => {
    await file({ deskCode: 'HK-02' })
    const supervisor = await service.signIn('hoankiem.phutrach')
    const { items } = (await supervisor.get('/api/inbox')).body as InboxPage
    const caseId = items.find((i) => i.state === 'assigned')?.caseId
    const { version } = (await supervisor.get(`/api/cases/${caseId}`)).body as CaseView
    const both = await Promise.all([
      supervisor.post(`/api/cases/${caseId}/acknowledge`, { version }),
      supervisor.post(`/api/cases/${caseId}/ask`, { version, question: 'Bạn đến vào khoảng mấy giờ?' }),
    ])
    expect(both.map((r) => r.status).sort()).toEqual([200, 409])
  })
})
