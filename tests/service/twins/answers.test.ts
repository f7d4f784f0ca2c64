import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import type { Policy, Rule } from '../../../rules/policy.ts'
import { DEMONSTRATION_PASSWORD } from '../../../service/commands/seeding.ts'
import { caseIdFor } from '../../../service/complaints/receipt.ts'
import { DEMONSTRATION_POLICY } from '../../../service/demonstration/policy.ts'
import { shippedText } from '../../../service/policies/shipped.ts'
import { deriveKeys } from '../../../service/security/keys.ts'
import { answerTo, everyGet } from '../../support/every-get.ts'
import { startTestService, type TestService, WEDNESDAY_MORNING } from '../../support/service.ts'
import { EXAMPLES } from './examples.ts'

const HOUR = 3_600_000
const COLLEAGUES = ['hk-tran-thi-lan-phuong', 'hk-nguyen-thi-thanh-huong']
const OFFICERS = ['nv-doan-minh-tri', 'nv-mai-thi-thu-hien', 'nv-trinh-hai-yen']

/** Pools of every kind, and tags that turn on every count. */
const rules: readonly Rule[] = [
  { id: 'crowded', when: { deskRepeats: { $gte: 3 } }, then: { tags: ['crowded'] } },
  { id: 'again', when: { staffRepeats: { $gte: 2 } }, then: { tags: ['again'] } },
  { id: 'same-citizen', when: { citizenRepeats: { $gte: 1 } }, then: { tags: ['same citizen'] } },
  { id: 'loaded', when: { supervisorOpen: { $gte: 3 } }, then: { tags: ['loaded'] } },
  { id: 'grave', when: { severity: 'serious' }, then: { assign: { pool: OFFICERS, by: 'least-open' } } },
  { id: 'rules', when: { attitudes: 'rule-breaking' }, then: { assign: { pool: COLLEAGUES, by: 'round-robin' } } },
  { id: 'rest', when: {}, then: { assign: { pool: COLLEAGUES, by: 'least-open' } } },
]
const POOLED: Policy = { ...DEMONSTRATION_POLICY, version: 2, rules }

/** The same for both worlds: keys, sign-ins, and a name for each filing. */
const keys = deriveKeys(createHash('sha256').update('twins').digest('base64url'))
const keyOf = (name: string) => createHash('sha256').update(name).digest('base64url').slice(0, 32)

async function aWorld(): Promise<TestService> {
  const world = await startTestService({ keys })
  const origin = { draftId: null, repeats: null, proposed: null, approved: null, activatedAt: WEDNESDAY_MORNING }
  await world.stores.policies.add(POOLED, { format: 'yaml', text: shippedText('city') }, origin)
  await world.snapshot.fresh()
  return world
}

async function file(world: TestService, name: string, over: object = {}): Promise<void> {
  const reply = await world.app.inject({
    method: 'POST',
    url: '/api/complaints',
    headers: { 'idempotency-key': keyOf(name) },
    payload: {
      deskCode: 'HK-01',
      attitudes: ['impolite'],
      account: 'Tôi hỏi giấy tờ còn thiếu thì bị gắt.',
      language: 'vi',
      channel: 'desk-page',
      staffMemberIds: ['hk-nguyen-thi-hoa'],
      contact: { email: 'an@thu.vn' },
      ...over,
    },
  })
  if (reply.statusCode !== 201) throw new Error(reply.body)
}

/** One session in both worlds, so that nothing differs but what is to differ. */
async function signIn(worlds: readonly TestService[], username: string): Promise<Record<string, string>> {
  const [first, ...others] = worlds
  const reply = await first?.app.inject({
    method: 'POST',
    url: '/api/sessions',
    payload: { username, password: DEMONSTRATION_PASSWORD },
  })
  const sessions = await first?.connection.collection('sessions').find().toArray()
  for (const other of others) await other.connection.collection('sessions').insertMany(sessions ?? [])
  return Object.fromEntries((reply?.cookies ?? []).map((cookie) => [cookie.name, cookie.value]))
}

const allCaseIds = async (worlds: readonly TestService[]) => {
  const found = await Promise.all(worlds.map((world) => world.stores.complaints.collection.find().toArray()))
  return [...new Set(found.flat().map((each) => String(each._id)))].sort()
}

interface Differing {
  readonly username: string
  /** Whom the complaint is about that only one of the worlds has. */
  readonly accused: string
  readonly over?: object
}

/** What this person is answered, address by address, in both worlds. */
async function answersIn({ username, accused, over = {} }: Differing) {
  const worlds = [await aWorld(), await aWorld()] as const
  const [without, withIt] = worlds
  try {
    const both = async (name: string, more: object = {}) => {
      for (const world of worlds) await file(world, name, more)
    }
    const pass = async () => {
      for (const { clock, snapshot } of worlds) {
        clock.now = new Date(clock.now.getTime() + HOUR / 4)
        await snapshot.refresh()
      }
    }
    const cookies = await signIn(worlds, username)
    await both('before-1')
    await both('before-2', { attitudes: ['threatening'], deskCode: 'CG-01', staffMemberIds: ['cg-pham-anh-duy'] })
    await pass()
    await file(withIt, 'hidden', { staffMemberIds: [accused], ...over })
    if (OFFICERS.includes(accused)) await correct(withIt, accused)
    await pass()
    await both('after-1')
    await both('after-2', { attitudes: ['rule-breaking'], contact: { email: 'binh@thu.vn' } })
    await both('after-3', { attitudes: ['threatening'], deskCode: 'CG-01', staffMemberIds: ['cg-pham-anh-duy'] })
    await pass()
    await both('after-4', { staffMemberIds: ['hk-vu-dinh-nam'] })
    await both('after-5', { attitudes: ['discriminating'], deskCode: 'HK-02', staffMemberIds: ['hk-le-thi-thu-thao'] })

    for (const world of worlds) await world.trends.run()

    const answers: { url: string; without: string; withIt: string }[] = []
    for (const url of everyGet(EXAMPLES, { caseIds: await allCaseIds(worlds) })) {
      const [a, b] = [await answerTo(without, url, cookies), await answerTo(withIt, url, cookies)]
      answers.push({ url, without: a, withIt: b })
    }
    return answers
  } finally {
    for (const world of worlds) await world.end()
  }
}

/** The reform office has no desk at which to name its people: their part is found out later. */
async function correct(world: TestService, accused: string): Promise<void> {
  await world.stores.complaints.collection.updateOne(
    { _id: caseIdFor(keys, keyOf('hidden')) },
    {
      $set: { 'parties.accused': [accused], 'facts.staffMembers': [accused] },
    },
  )
}

test.each<[string, Differing]>([
  ['a supervisor, at the desk they answer for', { username: 'hoankiem.phutrach', accused: 'hk-tran-thi-lan-phuong' }],
  [
    'a head, gravely',
    { username: 'hoankiem.chutich', accused: 'hk-dang-minh-hop', over: { attitudes: ['threatening'] } },
  ],
  ['a staff member by name', { username: 'hoankiem.canbo', accused: 'hk-nguyen-thi-hoa' }],
  [
    'a staff member by the roster alone',
    { username: 'hoankiem.canbo', accused: 'hk-nguyen-thi-hoa', over: { staffMemberIds: [] } },
  ],
  [
    'an officer in a pool of colleagues',
    {
      username: 'noivu.caicach',
      accused: 'nv-doan-minh-tri',
      over: { staffMemberIds: [], attitudes: ['threatening'] },
    },
  ],
])('no answer betrays a complaint about %s', { timeout: 60_000 }, async (who, differing) => {
  const answers = await answersIn(differing)
  for (const { url, without, withIt } of answers) expect({ url, answer: withIt }).toEqual({ url, answer: without })
  const open = answers.filter((each) => each.without.startsWith('200')).length
  process.stdout.write(`twins over HTTP, ${who}: ${answers.length} addresses, ${open} of them open\n`)
  expect(open).toBeGreaterThan(3)
})

test('a complaint about someone else does show: the worlds are fit to differ', { timeout: 60_000 }, async () => {
  const answers = await answersIn({ username: 'hoankiem.phutrach', accused: 'hk-vu-dinh-nam' })
  const differing = answers.filter((each) => each.without !== each.withIt).map((each) => each.url)
  expect(differing).toContain('/api/inbox')
  expect(differing.length).toBeGreaterThan(2)
})
