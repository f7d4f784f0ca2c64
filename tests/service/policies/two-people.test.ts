import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { DAY } from '../../../rules/working-calendar.ts'
import type { DraftView, HistoryEntry, PoliciesPage } from '../../../service/contract/index.ts'
import { shippedText } from '../../../service/policies/shipped.ts'
import { eventually } from '../../support/eventually.ts'
import { freshKey, type SignedInClient, startTestService, type TestService } from '../../support/service.ts'

let service: TestService
let tri: SignedInClient
let hien: SignedInClient
let yen: SignedInClient
let supervisor: SignedInClient

beforeAll(async () => {
  service = await startTestService()
  // In the demonstration someone is always away; here nobody stands in for anybody unless a test says so.
  const officers = [...service.snapshot.current().directory.staff.values()].filter((p) =>
    p.roles.includes('reform-officer'),
  )
  await service.stores.directory.keep({ staff: officers.map((each) => ({ ...each, absences: [], email: null })) })
  await service.snapshot.refresh()
  tri = await service.signIn('noivu.caicach')
  hien = await service.signIn('noivu.thuhien')
  yen = await service.signIn('noivu.truongphong')
  supervisor = await service.signIn('hoankiem.phutrach')
})
afterAll(() => service?.end())

const WHY = { because: 'Thử với phản ánh năm ngoái thấy tốt hơn.' }

/** A text of its own each time, or no change would be a change. */
const textNamed = (name: string, change: (text: string) => string = (text) => text): string =>
  change(shippedText('city').replace('en: The city', `en: ${name}. The city`))

async function drafted(text: string, by = tri): Promise<DraftView['head']> {
  const { status, body } = await by.post('/api/policy-drafts', { from: 'text', format: 'yaml', text })
  expect(status).toBe(201)
  return (body as DraftView).head
}
async function sign(
  who: SignedInClient,
  what: 'propose' | 'approve' | 'reject',
  head: DraftView['head'],
): Promise<{ status: number; head: DraftView['head']; code: string }> {
  const { status, body } = await who.post(`/api/policy-drafts/${head.draftId}/${what}`, {
    revision: head.revision,
    ...WHY,
  })
  return { status, head: (body as DraftView).head ?? head, code: (body as { code: string }).code }
}
const proposed = async (text: string, by = tri) => (await sign(by, 'propose', await drafted(text, by))).head
const list = async (): Promise<PoliciesPage> => (await tri.get('/api/policies')).body
const active = async () => (await list()).versions.find((each) => each.active)
const history = async (): Promise<HistoryEntry[]> =>
  ((await tri.get('/api/policy-history')).body as { entries: HistoryEntry[] }).entries

describe('two people', () => {
  test('one proposes, another approves, and it is active at once in this process', async () => {
    const before = (await active())?.version ?? 0
    const one = await sign(tri, 'propose', await drafted(textNamed('Two people')))
    expect(one.head).toMatchObject({ state: 'proposed', signing: 'own-proposal' })
    const other = await sign(hien, 'approve', one.head)
    expect(other).toMatchObject({ status: 200, head: { state: 'activated' } })
    expect(service.snapshot.current().policy.policy).toMatchObject({
      version: before + 1,
      name: { en: expect.stringContaining('Two people') },
    })
    const head = await active()
    expect(head).toMatchObject({
      version: before + 1,
      proposed: { person: { id: 'nv-doan-minh-tri' } },
      approved: { person: { id: 'nv-mai-thi-thu-hien' } },
    })
    expect(head?.proposed?.because).toBe(WHY.because)
  })

  test('another process files by it within seconds, and reads by it at once', async () => {
    const beside = await startTestService({ beside: service })
    try {
      await sign(hien, 'approve', await proposed(textNamed('Two processes')))
      const version = service.snapshot.current().policy.policy.version
      expect((await beside.snapshot.fresh()).policy.policy.version).toBe(version)
      await sign(hien, 'approve', await proposed(textNamed('Two processes again')))
      const seen = async () => beside.snapshot.current().policy.policy.version
      expect(await eventually(seen, (found) => found > version, 6_000)).toBe(version + 1)
    } finally {
      await beside.end()
    }
  })

  test('nobody approves what they proposed, and the attempt is kept', async () => {
    const head = await proposed(textNamed('Alone'))
    expect(await sign(tri, 'approve', head)).toMatchObject({ status: 403, code: 'policy/own-proposal' })
    expect((await list()).drafts.find((each) => each.draftId === head.draftId)?.state).toBe('proposed')
    const entries = await service.stores.audit.of(`policy ${head.draftId} own-proposal`)
    expect(entries).toMatchObject([{ what: 'policy-approval-refused', staffMemberId: 'nv-doan-minh-tri' }])
  })

  test('one sign-in is not two people, even when it changed hands in between', async () => {
    const head = await proposed(textNamed('Handed over'))
    const account = await service.stores.sessions.account('noivu.caicach')
    if (!account) throw new Error('no account')
    await service.stores.sessions.keepAccount({ ...account, staffMemberId: 'nv-mai-thi-thu-hien' })
    const smuggled = await service.signIn('noivu.caicach')
    await service.stores.sessions.keepAccount(account)
    expect(await sign(smuggled, 'approve', head)).toMatchObject({ status: 403, code: 'policy/same-account' })
  })

  test('whoever stands in for the other does not sign for both, whichever of them was away', async () => {
    const { directory } = service.snapshot.current()
    const head = directory.staff.get('nv-trinh-hai-yen')
    if (!head) throw new Error('no head')
    const away = { from: service.clock.now.getTime() - DAY, to: service.clock.now.getTime() + DAY }
    const keep = (absences: (typeof away)[]) =>
      service.stores.directory.keep({ staff: [{ ...head, absences, email: null }] })
    const before = await proposed(textNamed('Proposed before the absence'), yen)
    await keep([away])
    await service.snapshot.refresh()
    const during = await proposed(textNamed('Proposed by the stand-in'), tri)
    expect(await sign(tri, 'approve', before)).toMatchObject({ status: 403, code: 'policy/acts-for-proposer' })
    expect(await sign(yen, 'approve', during)).toMatchObject({ status: 403, code: 'policy/acts-for-proposer' })
    await keep([])
    await service.snapshot.refresh()
    expect(await sign(yen, 'approve', during)).toMatchObject({ status: 403, code: 'policy/acts-for-proposer' })
    expect((await sign(hien, 'approve', during)).status).toBe(200)
  })

  test('nobody but reform officers reads, drafts or signs', async () => {
    const head = await proposed(textNamed('Closed'))
    for (const reply of [
      await supervisor.get('/api/policies'),
      await supervisor.get('/api/policies/1'),
      await supervisor.get('/api/policy-history'),
      await supervisor.get(`/api/policy-drafts/${head.draftId}`),
      await supervisor.post('/api/policy-drafts', { from: 'blank' }),
      await supervisor.post('/api/policy-checks', { format: 'yaml', text: 'name: x' }),
      await supervisor.post(`/api/policy-drafts/${head.draftId}/approve`, { revision: head.revision, ...WHY }),
      await supervisor.post(`/api/policy-drafts/${head.draftId}/reject`, { revision: head.revision, ...WHY }),
    ]) {
      expect(reply).toMatchObject({ status: 403, body: { code: 'policy/not-yours' } })
    }
  })

  test('a signature needs a reason', async () => {
    const head = await drafted(textNamed('Wordless'))
    const { status } = await tri.post(`/api/policy-drafts/${head.draftId}/propose`, {
      revision: head.revision,
      because: 'ok',
    })
    expect(status).toBe(400)
  })
})

describe('what cannot be proposed', () => {
  test.each([
    [
      'faults',
      textNamed('Faulty', (text) => text.replace('severity: serious', 'severty: serious')),
      'policy/has-faults',
    ],
    [
      'a person nobody knows',
      textNamed('Nobody', (text) => text.replace('assign: office-head', 'assign: { person: nobody }')),
      'policy/has-faults',
    ],
    [
      'no outside seat',
      textNamed('Seatless', (text) => text.replace(/outsideSeat.*/, '')),
      'policy/outside-seat-missing',
    ],
    [
      'half an outside seat',
      textNamed('Half', (text) => text.replace(', mt-nong-van-bao]', ']')),
      'policy/outside-seat-missing',
    ],
    [
      'one person twice',
      textNamed('Twice', (text) => text.replace('mt-nong-van-bao', 'mt-giang-thi-tam')),
      'policy/has-faults',
    ],
  ])('%s', async (_, text, code) => {
    const head = await drafted(text)
    expect(await sign(tri, 'propose', head)).toMatchObject({ status: 422, code })
  })

  test('an outside seat that is lost between proposal and approval stops the approval', async () => {
    const head = await proposed(textNamed('Lost seat'))
    const { directory } = service.snapshot.current()
    const person = directory.staff.get('mt-nong-van-bao')
    if (!person) throw new Error('no outside seat')
    await service.stores.directory.keep({ staff: [{ ...person, active: false, email: null }] })
    const refused = await sign(hien, 'approve', head)
    await service.stores.directory.keep({ staff: [{ ...person, email: null }] })
    await service.snapshot.refresh()
    expect(refused).toMatchObject({ status: 422, code: 'policy/outside-seat-missing' })
  })
})

describe('a draft', () => {
  test('saved by two at once is saved by one', async () => {
    const head = await drafted(textNamed('Contended'))
    const save = (who: SignedInClient, text: string) =>
      who.post(`/api/policy-drafts/${head.draftId}/save`, { revision: head.revision, format: 'yaml', text })
    const replies = await Promise.all([save(tri, textNamed('By Trí')), save(hien, textNamed('By Hiền'))])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    const winner = replies.find(({ status }) => status === 200)?.body as DraftView | undefined
    const { body } = await tri.get(`/api/policy-drafts/${head.draftId}`)
    expect((body as DraftView).text).toBe(winner?.text)
  })

  test('cannot be changed once it is proposed, and can again when it is sent back', async () => {
    const head = await proposed(textNamed('Frozen'))
    const save = (revision: number) =>
      tri.post(`/api/policy-drafts/${head.draftId}/save`, { revision, format: 'yaml', text: textNamed('Thawed') })
    expect(await save(head.revision)).toMatchObject({ status: 409, body: { code: 'policy/not-in-this-state' } })
    const back = await sign(hien, 'reject', head)
    expect(back.head).toMatchObject({ state: 'draft', proposed: null })
    expect((await save(back.head.revision)).status).toBe(200)
    expect((await history()).filter((each) => each.draftId === head.draftId).map((each) => each.what)).toEqual([
      'rejected',
      'proposed',
      'created',
    ])
  })

  test('approved as it was read: a draft changed in between is not what was approved', async () => {
    const head = await proposed(textNamed('Read first'))
    const back = await sign(tri, 'reject', head)
    const again = await sign(tri, 'propose', back.head)
    expect(await sign(hien, 'approve', head)).toMatchObject({ status: 409, code: 'policy/changed-meanwhile' })
    expect((await sign(hien, 'approve', again.head)).status).toBe(200)
  })

  test('of 3 MB is kept whole, in parts', async () => {
    const long = textNamed('Long', (text) => `${text}${`# ${'dài '.repeat(200)}\n`.repeat(3_000)}`)
    const head = await drafted(long)
    const { body } = await tri.get(`/api/policy-drafts/${head.draftId}`)
    expect((body as DraftView).text).toBe(`${long.trim()}\n`)
    const parts = await service.connection.db
      ?.collection('policy-texts')
      .countDocuments({ _id: { $regex: `^draft-${head.draftId}` } as never })
    expect(parts).toBeGreaterThan(2)
  }, 60_000)

  test('made twice by a repeated request is one', async () => {
    const key = freshKey()
    const made = await Promise.all([1, 2].map(() => tri.post('/api/policy-drafts', { from: 'active' }, key)))
    expect(new Set(made.map(({ body }) => (body as DraftView).head.draftId)).size).toBe(1)
  })
})

describe('a version', () => {
  beforeEach(async () => {
    await sign(hien, 'approve', await proposed(textNamed(`Version ${freshKey()}`)))
  })

  test('never changes, whatever is activated later', async () => {
    const { version = 0 } = (await active()) ?? {}
    const read = async () => (await tri.get(`/api/policies/${version}`)).body as { text: string; head: object }
    const before = await read()
    await sign(hien, 'approve', await proposed(textNamed('Later')))
    const { text, head } = await read()
    expect(text).toBe(before.text)
    expect(head).toEqual({ ...before.head, active: false })
  })

  test('changed in the database by hand is noticed, not run', async () => {
    const { version = 0 } = (await active()) ?? {}
    const texts = service.connection.db?.collection('policy-texts')
    const filter = { _id: { $regex: `^version-${version}/` } as never }
    const part = await texts?.findOne(filter)
    await texts?.updateOne(filter, { $set: { bytes: Buffer.from('[]') } })
    const kept = await service.stores.policies.version(version)
    await expect(kept && service.stores.policies.policy(kept)).rejects.toThrow('is not what was kept')
    await texts?.updateOne(filter, { $set: { bytes: part?.bytes } })
  })

  test('is activated again as a new one that says which it repeats, by two people', async () => {
    const { version = 0 } = (await active()) ?? {}
    await sign(hien, 'approve', await proposed(textNamed('A mistake')))
    const { status, body } = await yen.post(`/api/policies/${version}/repeat`, {
      because: 'Bản sau giao nhầm việc cho phường.',
    })
    expect(status).toBe(201)
    const { head } = body as DraftView
    expect(await sign(yen, 'approve', head)).toMatchObject({ code: 'policy/own-proposal' })
    expect((await sign(tri, 'approve', head)).status).toBe(200)
    const now = await active()
    expect(now).toMatchObject({ version: version + 2, repeats: version })
    const text = async (n: number) => ((await tri.get(`/api/policies/${n}`)).body as { text: string }).text
    expect(await text(version + 2)).toBe(await text(version))
  })

  test('proposed as a change from another is not approved after that one is gone', async () => {
    const [one, other] = [await proposed(textNamed('One')), await proposed(textNamed('Other'))]
    const replies = await Promise.all([sign(hien, 'approve', one), sign(yen, 'approve', other)])
    expect(replies.map(({ status }) => status).sort()).toEqual([200, 409])
    expect(replies.find(({ status }) => status === 409)?.code).toBe('policy/active-changed')
  })

  test('cut short between the second signature and its making is finished by whoever looks next', async () => {
    const { version = 0 } = (await active()) ?? {}
    const head = await proposed(textNamed('Cut short'))
    const draft = await service.stores.drafts.byId(head.draftId)
    if (!draft) throw new Error('no draft')
    const approval = {
      staffMemberId: 'nv-mai-thi-thu-hien',
      account: 'noivu.thuhien',
      at: service.clock.now,
      because: WHY.because,
    }
    // As a process leaves it that is killed right after its compare-and-set.
    await service.stores.drafts.change(draft, { state: 'approved', approval })
    expect(service.snapshot.current().policy.policy.version).toBe(version)
    expect(await active()).toMatchObject({ version: version + 1, name: { en: expect.stringContaining('Cut short') } })
    expect((await list()).versions.filter((each) => each.name.en.includes('Cut short'))).toHaveLength(1)
  })

  test('proposed and then left alone changes nothing', async () => {
    const before = await active()
    await proposed(textNamed('Left alone'))
    expect(await active()).toEqual(before)
    expect(service.snapshot.current().policy.policy.version).toBe(before?.version)
  })
})

test('every read and write of a policy stands in the audit', async () => {
  const head = await drafted(textNamed('Audited'))
  const entries = await service.stores.audit.of(`policy ${head.draftId}`)
  expect(entries.map(({ what }) => what)).toEqual(['policy-drafted', 'policy-read'])
  await tri.get('/api/policies/1')
  expect((await service.stores.audit.of('policy version 1')).at(-1)).toMatchObject({
    what: 'policy-read',
    staffMemberId: 'nv-doan-minh-tri',
  })
})
