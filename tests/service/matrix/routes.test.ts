import { afterAll, beforeAll, expect, test } from 'vitest'
import { VERBS, type Verb } from '../../../rules/complaint.ts'
import type { StaffMember } from '../../../rules/directory.ts'
import { STATES } from '../../../rules/vocabulary.ts'
import type { ComplaintDocument } from '../../../service/complaints/document.ts'
import { compose } from '../../../service/complaints/filing.ts'
import { contract } from '../../../service/contract/index.ts'
import { ACCOUNTS } from '../../../service/demonstration/accounts.ts'
import { seeded } from '../../../service/demonstration/random.ts'
import { freshKey, type SignedInClient, startTestService, type TestService } from '../../support/service.ts'
import { MAY, standing } from './the-table.ts'

const CASES = 50
const because = 'Theo phân công của lãnh đạo cơ quan.'

/** A lawful body for every command on a case; a new command is added here before its line can pass. */
const BODIES: Readonly<Record<string, object>> = {
  acknowledge: {},
  ask: { question: because },
  resolve: {
    answer: because,
    conclusions: [{ staffMemberId: null, allegation: 'impolite', finding: 'upheld', action: 'apology' }],
  },
  reassign: { to: 'hk-dang-minh-hop', because },
  'invite-reply': { staffMemberId: 'hk-nguyen-thi-hoa', allegations: ['impolite'], summary: because },
  'request-extension': { days: 2, because },
  'approve-extension': {},
  'refuse-extension': { because },
  transfer: { toDesk: 'BD-01', because },
  'correct-accused': { add: ['hk-vu-dinh-nam'], remove: [], because },
  link: { other: 'nothing-here' },
  unlink: { other: 'nothing-here' },
}

let service: TestService
let documents: readonly ComplaintDocument[]
beforeAll(async () => {
  service = await startTestService()
  // The sweeper would take cases out of the wrong hands that are put there on purpose.
  await service.sweeper.close()
  documents = await anyCases()
})
afterAll(() => service?.end())

/** Complaints in every state, in all kinds of hands, about all kinds of people, with people away all over the city. */
async function anyCases(): Promise<ComplaintDocument[]> {
  const random = seeded(20261124)
  const { pick, chance } = random
  const signing = ACCOUNTS.map((account) => account.staffMemberId)
  const { stores, keys, clock } = service
  const before = service.snapshot.current().directory
  const ids = [...before.staff.keys()]
  const away = { from: clock.now.getTime() - 1, to: clock.now.getTime() + 86_400_000 }
  const staff = await Promise.all(
    [...before.staff.values()].map(async (person: StaffMember) => ({
      ...person,
      email: await stores.directory.emailOf(person.id),
      ...(chance(0.3) ? { absences: [away], deputyId: chance(0.5) ? pick(signing) : person.deputyId } : {}),
    })),
  )
  await stores.directory.keep({ staff })
  const snapshot = await service.snapshot.fresh()
  const desks = [...snapshot.directory.desks.values()]
  const some = (share: number) => (chance(share) ? [chance(0.5) ? pick(signing) : pick(ids)] : [])
  const made = Array.from({ length: CASES }, (__, index): ComplaintDocument => {
    const desk = chance(0.6) ? (desks.find((each) => each.code === 'HK-01') ?? pick(desks)) : pick(desks)
    const id = `matrix-${index}`
    const body = {
      deskCode: desk.code,
      attitudes: ['impolite' as const],
      account: 'Không chào.',
      language: 'vi' as const,
      channel: 'desk-page' as const,
      staffMemberIds: ['hk-nguyen-thi-hoa'],
    }
    const filing = { caseId: id, receiptHash: id, body, desk, at: clock.now, origin: 'citizen' as const }
    const { outboxAt: _, ...composed } = compose(filing, snapshot, keys)
    const state = STATES[index % STATES.length] ?? 'assigned'
    const open = !['resolved', 'closed', 'withdrawn'].includes(state)
    return {
      ...composed,
      state,
      open,
      settledAt: open ? null : clock.now,
      // Nothing falls due while the table is walked.
      wakeAt: null,
      outbox: [],
      handlerId: chance(0.9) ? (chance(0.5) ? pick(signing) : pick(ids)) : null,
      parties: { accused: some(0.5), possiblyAccused: some(0.3), contested: some(0.3) },
      ...(chance(0.3) ? { noticed: some(1) } : {}),
    }
  })
  await stores.complaints.insertMany(made)
  return made
}

test('each person × case × route answers as the table says, and changes nothing it may not', {
  timeout: 180_000,
}, async () => {
  // What hangs on a case under an id of its own has tests of its own.
  const lines = Object.keys(contract).filter((endpoint) => / \/api\/cases\/:caseId(?!.*:)/.test(endpoint))
  const { directory } = await service.snapshot.fresh()
  const now = service.clock.now.getTime()
  const met: Record<string, number> = { requests: 0 }
  for (const { username, staffMemberId } of ACCOUNTS) {
    const client: SignedInClient = await service.signIn(username)
    for (const document of documents) {
      const { _id, parties, handlerId, facts, noticed = [] } = document
      const seen = { parties, handlerId, office: facts.office, imported: false, noticed }
      const relation = standing(staffMemberId, seen, directory, now)
      for (const endpoint of lines) {
        const [method, path = ''] = endpoint.split(' ')
        const url = path.replace(':caseId', _id)
        const verb = url.split('/').at(-1) ?? ''
        const isCommand = method === 'POST'
        const body = BODIES[verb]
        if (isCommand && body === undefined)
          throw new Error(`${endpoint} has no body in tests/service/matrix/routes.test.ts`)
        const isAllowed = relation !== null && isVerb(verb) && MAY[relation].includes(verb)
        // What they may do is asked for a version that never was, so that the table stays as it is while it is walked.
        const version = isAllowed ? 999 : document.version
        const { status } = isCommand ? await client.post(url, { version, ...body }, freshKey()) : await client.get(url)
        const expected = relation === null ? [404] : !isCommand ? [200] : isAllowed ? [409] : [403, 409]
        if (!expected.includes(status)) {
          expect({ username, caseId: _id, state: document.state, relation, endpoint, status }).toEqual(expected)
        }
        met.requests = (met.requests ?? 0) + 1
        met[relation ?? 'none'] = (met[relation ?? 'none'] ?? 0) + 1
      }
    }
  }
  process.stdout.write(`matrix over HTTP: ${JSON.stringify(met)}\n`)
  expect(met.requests).toBeGreaterThan(5_000)
  const versions = await service.stores.complaints.collection.distinct('version')
  expect(versions).toEqual([1])
})

const isVerb = (word: string): word is Verb => VERBS.some((verb) => verb === word)
