import { afterAll, beforeAll, expect, test } from 'vitest'
import { brokenAt } from '../../service/complaints/event-log.ts'
import { compose } from '../../service/complaints/filing.ts'
import { type SignedInClient, startTestService, type TestService } from '../support/service.ts'

const RUNS = 1_000
const AT_ONCE = 8
const SUPERVISOR = 'hk-tran-thi-lan-phuong'

let here: TestService
let there: TestService
let supervisor: SignedInClient
let officer: SignedInClient
beforeAll(async () => {
  here = await startTestService()
  there = await startTestService({ beside: here })
  supervisor = await here.signIn('hoankiem.phutrach')
  officer = await there.signIn('noivu.caicach')
})
afterAll(async () => {
  await there?.end()
  await here?.end()
})

async function aCase(index: number): Promise<string> {
  const snapshot = here.snapshot.current()
  const desk = snapshot.directory.desks.get('HK-01')
  if (!desk) throw new Error('no such desk')
  const caseId = `race-${index}`
  const body = {
    deskCode: desk.code,
    attitudes: ['impolite' as const],
    account: 'Không chào, không nhìn.',
    language: 'vi' as const,
    channel: 'desk-page' as const,
    staffMemberIds: ['hk-nguyen-thi-hoa'],
  }
  const at = here.clock.now
  const { outboxAt: _, ...filed } = compose(
    { caseId, receiptHash: caseId, body, desk, at, origin: 'citizen' },
    snapshot,
    here.keys,
  )
  await here.stores.complaints.insertMany([{ ...filed, outbox: [] }])
  return `/api/cases/${caseId}`
}

/** Two processes: in one the handler acts and looks, in the other they are found to be the one it is about. */
async function race(index: number): Promise<string> {
  const url = await aCase(index)
  const because = 'Người dân nêu rõ tên khi được hỏi lại.'
  const name = () => officer.post(`${url}/correct-accused`, { version: 1, add: [SUPERVISOR], remove: [], because })
  // Each sets out first as often as the other.
  const head = index % 2 === 0 ? name() : null
  const acting = supervisor.post(`${url}/acknowledge`, { version: 1 })
  const naming = head ?? name()
  const looking = supervisor.get(url)
  const afterwards = naming.then(({ status }) => (status === 200 ? supervisor.get(url) : null))
  const [named, acted, looked, after] = await Promise.all([naming, acting, looking, afterwards])

  const document = await here.stores.complaints.byId(`race-${index}`)
  if (!document) throw new Error(`race ${index} has no case`)
  const verbs = document.events.map((event) => event.verb)
  expect(brokenAt(document._id, document.events)).toBe(-1)
  // One of the two was decided on version 1 and won; the other was told, in whichever way it still may know.
  expect([index, ...[named.status, acted.status].sort()]).toEqual([index, 200, expect.toBeOneOf([404, 409])])
  expect([200, 404]).toContain(looked.status)
  if (named.status === 200) {
    expect([index, verbs, after?.status]).toEqual([index, ['file', 'correct-accused'], 404])
    expect(document.handlerId).not.toBe(SUPERVISOR)
    return 'named-first'
  }
  expect([index, verbs]).toEqual([index, ['file', 'acknowledge']])
  return 'acted-first'
}

test(`${RUNS.toLocaleString('en')} times, whoever is named while they act has acted before it or not at all, and sees nothing after it`, {
  timeout: 180_000,
}, async () => {
  const met: Record<string, number> = {}
  for (let from = 0; from < RUNS; from += AT_ONCE) {
    const several = Array.from({ length: Math.min(AT_ONCE, RUNS - from) }, (__, i) => race(from + i))
    for (const how of await Promise.all(several)) met[how] = (met[how] ?? 0) + 1
  }
  process.stdout.write(`races: ${JSON.stringify(met)}\n`)
  expect(Object.keys(met)).toHaveLength(2)
})
