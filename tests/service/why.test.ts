import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { caseload } from '../../rules/caseload.ts'
import type { Rule } from '../../rules/policy.ts'
import { countOf } from '../../service/complaints/filing.ts'
import type { Candidates, CaseView, InboxPage } from '../../service/contract/index.ts'
import { DEMONSTRATION_POLICY } from '../../service/demonstration/policy.ts'
import { shippedText } from '../../service/policies/shipped.ts'
import { eventually } from '../support/eventually.ts'
import { fileComplaint } from '../support/filing.ts'
import { startTestService, type TestService } from '../support/service.ts'

const OFFICERS = ['nv-doan-minh-tri', 'nv-trinh-hai-yen']
const rules: readonly Rule[] = [
  {
    id: 'money',
    says: { vi: 'Lời kể nhắc đến tiền thì Sở Nội vụ xem.', en: 'Talk of money goes to Home Affairs.' },
    when: { words: { $contains: ['phong bì', 'lót tay'] }, severity: 'ordinary' },
    then: { assign: { pool: OFFICERS, by: 'least-open' }, notify: ['desk-supervisor', 'office-head'] },
  },
  {
    id: 'grave',
    when: { $or: [{ severity: 'serious' }, { words: { $contains: ['hách dịch'] } }, { weekday: { $gt: 9 } }] },
    then: { assign: { pool: OFFICERS, by: 'least-open' } },
  },
  { id: 'rest', when: {}, then: { assign: { pool: OFFICERS, by: 'round-robin' } } },
]

let service: TestService
beforeAll(async () => {
  service = await startTestService()
  const policy = { ...DEMONSTRATION_POLICY, version: 2, rules }
  const origin = { draftId: null, repeats: null, proposed: null, approved: null, activatedAt: service.clock.now }
  await service.stores.policies.add(policy, { format: 'yaml', text: shippedText('city') }, origin)
  await service.snapshot.fresh()
})
afterAll(() => service?.end())

const file = async (over: object = {}) =>
  (
    await fileComplaint(service, {
      account: 'Chị ấy bảo phải có Phong Bì thì mới nhanh.',
      staffMemberIds: ['hk-nguyen-thi-hoa'],
      ...over,
    })
  ).caseId

const open = async (username: string, caseId: string) => {
  const { status, body } = await (await service.signIn(username)).get(`/api/cases/${caseId}`)
  return { status, view: body as CaseView }
}

describe('why a case came', () => {
  test('is kept with it: rule and sentence, facts, where it pointed, who was considered with which load', async () => {
    const caseId = await file()
    const { view } = await open('noivu.caicach', caseId)
    expect(view.because).toMatchObject({
      policyVersion: 2,
      rule: 'money',
      says: { vi: 'Lời kể nhắc đến tiền thì Sở Nội vụ xem.' },
      matched: { severity: 'ordinary' },
      seat: { by: 'least-open' },
      guardSteppedIn: false,
    })
    expect(view.because.considered.map(({ person, outcome, open }) => [person.id, outcome, open])).toEqual([
      ['nv-doan-minh-tri', 'taken', 0],
      ['nv-trinh-hai-yen', 'passed-over', 0],
    ])
    const second = await open('noivu.caicach', await file())
    expect(second.view.handler?.id).toBe('nv-trinh-hai-yen')
  })

  test('says which alternative of the rule it met, but not one that asks the account', async () => {
    const grave = await open('noivu.caicach', await file({ attitudes: ['threatening'], account: 'Không chào.' }))
    expect(grave.view.because).toMatchObject({ rule: 'grave', branches: ['$or.0'] })
    const spoken = await file({ account: 'Rất hách dịch.' })
    const document = await service.stores.complaints.byId(spoken)
    expect(document?.because).toMatchObject({ rule: 'grave', branches: [] })
  })

  test('holds the words that matched sealed, for whoever reads the account and nobody else', async () => {
    const caseId = await file()
    const document = await service.stores.complaints.byId(caseId)
    expect(JSON.stringify(document).toLowerCase()).not.toContain('phong b')
    const handled = document?.handlerId === 'nv-doan-minh-tri' ? caseId : await file()
    expect((await open('noivu.caicach', handled)).view.because.words).toEqual(['phong bì'])
    const overseer = (await open('hoankiem.chutich', handled)).view
    expect(overseer.account).toBeNull()
    expect(overseer.because).toMatchObject({ rule: 'money', words: null })
  })

  test('takes turns, and says when each had one', async () => {
    const ids = [await file({ account: 'Không chào.' }), await file({ account: 'Không chào.' })]
    const documents = await Promise.all(ids.map((id) => service.stores.complaints.byId(id)))
    expect(documents.map((each) => each?.turnOf)).toEqual(OFFICERS)
    expect(documents[1]?.because.considered.map((each) => [each.staffMemberId, each.outcome, each.lastTurnAt])).toEqual(
      [
        ['nv-trinh-hai-yen', 'taken', null],
        ['nv-doan-minh-tri', 'passed-over', service.clock.now.getTime()],
      ],
    )
  })
})

describe('those whom the policy wants told', () => {
  test('get a letter and may look, but neither read the account nor do anything', async () => {
    const caseId = await file()
    const { status, view } = await open('hoankiem.phutrach', caseId)
    expect([status, view.account, view.openVerbs]).toEqual([200, null, []])
    const supervisor = await service.signIn('hoankiem.phutrach')
    const inbox = (await supervisor.get('/api/inbox?view=all')).body as InboxPage
    expect(inbox.items.map((item) => item.caseId)).toContain(caseId)
    await eventually(service.letters, (all) =>
      all.some((l) => l.to.includes('hk-tran-thi-lan-phuong@') && l.subject.includes('nắm thông tin')),
    )
  })

  test('are not told of what the guard closes to them', async () => {
    const caseId = await file({ staffMemberIds: ['hk-tran-thi-lan-phuong'] })
    const document = await service.stores.complaints.byId(caseId)
    expect(document?.noticed).toEqual(['hk-dang-minh-hop'])
    expect(document?.outbox.map((entry) => entry.to)).not.toContainEqual({ staffMemberId: 'hk-tran-thi-lan-phuong' })
    expect((await open('hoankiem.phutrach', caseId)).status).toBe(404)
  })
})

test('whoever may hand a case over reads who could take it, and why others may not', async () => {
  const caseId = await file({ staffMemberIds: ['hk-tran-thi-lan-phuong'], account: 'Không chào.' })
  const handler = (await service.stores.complaints.byId(caseId))?.handlerId
  const officer = await service.signIn(handler === 'nv-doan-minh-tri' ? 'noivu.caicach' : 'noivu.truongphong')
  const { candidates } = (await officer.get(`/api/cases/${caseId}/candidates`)).body as Candidates
  const of = (id: string) => candidates.find((each) => each.person.id === id)
  expect(of('hk-tran-thi-lan-phuong')).toMatchObject({ bar: 'accused', away: false })
  expect(of('hk-dang-minh-hop')).toMatchObject({ bar: null, open: 0 })
  expect(of('nv-mai-thi-thu-hien')).toMatchObject({ bar: null, away: true, standIn: { id: 'nv-doan-minh-tri' } })
  const head = await service.signIn('hoankiem.chutich')
  expect((await head.get(`/api/cases/${caseId}/candidates`)).body).toEqual({ candidates: [] })
  expect((await (await service.signIn('hoankiem.phutrach')).get(`/api/cases/${caseId}/candidates`)).status).toBe(404)
})

test('what the database counts is what its complaints add up to, one by one', async () => {
  const { complaints } = service.stores
  const documents = await complaints.collection.find().toArray()
  const { counts, citizens } = await complaints.tally(new Date(0))
  const all = { misses: () => false }
  const [counted, added] = [caseload(counts, citizens), caseload(documents.map(countOf), [])].map((c) => c.feltBy(all))
  for (const id of service.snapshot.current().directory.staff.keys()) {
    const felt = (one = counted) => [id, one?.openWith(id), one?.lastTurnAt(id), one?.staffRepeats(id)]
    expect(felt(counted)).toEqual(felt(added))
  }
  expect(counted?.deskRepeats('HK-01')).toBe(documents.length)
})
