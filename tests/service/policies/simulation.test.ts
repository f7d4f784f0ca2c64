import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LoggedEvent } from '../../../rules/deadline.ts'
import { guard } from '../../../rules/guard.ts'
import { punctuality } from '../../../rules/simulate/index.ts'
import { VIETNAM_CALENDAR } from '../../../service/calendars/vietnam.ts'
import type { ComplaintDocument } from '../../../service/complaints/document.ts'
import { clocked, logged } from '../../../service/complaints/event-log.ts'
import type { DraftView, SimulatedCases, SimulationView } from '../../../service/contract/index.ts'
import { shippedText } from '../../../service/policies/shipped.ts'
import { CASES_A_PAGE } from '../../../service/policies/simulation/case-pages.ts'
import { pastOf, projectionFor, type StoredPast } from '../../../service/policies/simulation/past.ts'
import { manyComplaints } from '../../load/many-complaints.ts'
import { eventually } from '../../support/eventually.ts'
import { type SignedInClient, startTestService, type TestService } from '../../support/service.ts'

let service: TestService
let tri: SignedInClient
let hien: SignedInClient

beforeAll(async () => {
  service = await startTestService()
  tri = await service.signIn('noivu.caicach')
  hien = await service.signIn('noivu.thuhien')
  await service.stores.complaints.insertMany([...manyComplaints(400, service.snapshot.current(), service.keys)])
}, 120_000)
afterAll(() => service?.end())

async function draftOf(text: string): Promise<string> {
  const { body } = await tri.post('/api/policy-drafts', { from: 'text', format: 'yaml', text })
  return (body as DraftView).head.draftId
}

async function tried(text: string, who = tri, since?: string): Promise<SimulationView> {
  const { status, body } = await who.post('/api/policy-simulations', {
    draftId: await draftOf(text),
    ...(since ? { since } : {}),
  })
  expect(status).toBe(201)
  return over((body as SimulationView).simulationId, who)
}
const over = (id: string, who = tri): Promise<SimulationView> =>
  eventually(
    async () => (await who.get(`/api/policy-simulations/${id}`)).body as SimulationView,
    ({ state }) => state !== 'running',
    60_000,
  )
/** As the guard says, asked one by one. */
async function openTo(staffMemberId: string): Promise<number> {
  const { directory } = service.snapshot.current()
  const stored = await service.connection.db?.collection<ComplaintDocument>('complaints').find().toArray()
  const now = service.clock.now.getTime()
  return (stored ?? []).filter(({ parties }) => guard(parties, directory, now).excludes(staffMemberId) === null).length
}
const reportOf = ({ report }: SimulationView) => {
  if (!report) throw new Error('no report')
  return report
}

describe('a draft tried on history', () => {
  test('says how many would go elsewhere, who gains and loses, and both reasons of each', async () => {
    const { state, done, report } = await tried(shippedText('law-on-complaints'))
    expect(state).toBe('done')
    if (!report) throw new Error('no report')
    const open = await openTo('nv-doan-minh-tri')
    expect(open).toBeGreaterThan(300)
    expect([done, report.complaints]).toEqual([open, open])
    expect(report.elsewhere).toBeGreaterThan(0)
    const sum = (side: 'active' | 'draft') => report.loads.reduce((all, each) => all + each[side], 0)
    expect([sum('active'), sum('draft')]).toEqual([open, open])
    const moved = report.cases.find((each) => each.elsewhere)
    expect(moved?.active?.policyVersion).toBe(1)
    expect(moved?.draft?.policyVersion).toBe(2)
    expect(moved?.active?.handler?.id).not.toBe(moved?.draft?.handler?.id)
    expect(moved?.draft?.rule).toMatch(/^[a-z-]+$/)
  }, 90_000)

  test('which says the same as the active policy moves nothing and misses nothing new', async () => {
    const report = reportOf(await tried(shippedText('city')))
    expect(report).toMatchObject({ elsewhere: 0, otherRule: 0, caseCount: 0 })
  }, 90_000)

  test('shows every complaint that would change, page by page, to whoever tried it alone', async () => {
    const view = await tried(shippedText('law-on-complaints'))
    const { caseCount, casesKept, cases: firstPage } = reportOf(view)
    expect(caseCount).toBeGreaterThan(CASES_A_PAGE)
    expect([casesKept, firstPage.length]).toEqual([caseCount, CASES_A_PAGE])
    const address = (page: number) => `/api/policy-simulations/${view.simulationId}/cases?page=${page}`
    const pages = await Promise.all(
      Array.from({ length: Math.ceil(caseCount / CASES_A_PAGE) + 1 }, (_, page) => tri.get(address(page))),
    )
    const cases = pages.flatMap(({ body }) => (body as SimulatedCases).cases)
    expect(cases.slice(0, CASES_A_PAGE)).toEqual(firstPage)
    expect(new Set(cases.map(({ caseId }) => caseId)).size).toBe(caseCount)
    expect(cases.every(({ active, draft }) => active?.rule && draft?.rule)).toBe(true)
    expect(cases.map(({ filedAt }) => filedAt)).toEqual(cases.map(({ filedAt }) => filedAt).sort())
    expect(await hien.get(address(0))).toMatchObject({ status: 404, body: { code: 'policy/unknown' } })
    await tried(shippedText('small-office'))
    const left = service.connection.db?.collection('policy-simulation-cases')
    expect(await left?.countDocuments({ simulation: view.simulationId })).toBe(0)
  }, 90_000)

  test('which promises less time would have missed deadlines that were kept', async () => {
    const hasty = shippedText('city').replace(
      'resolve: { amount: 5, unit: working-days }',
      'resolve: { amount: 2, unit: working-hours }',
    )
    const resolve = reportOf(await tried(hasty)).deadlines.find(({ kind }) => kind === 'resolve')
    expect(resolve?.newlyMissed).toBeGreaterThan(50)
    expect(resolve?.draft).toBe((resolve?.active ?? 0) + (resolve?.newlyMissed ?? 0) - (resolve?.newlyKept ?? 0))
  }, 90_000)

  test('never shows a word of an account, and says that words matched', async () => {
    const asking = shippedText('city').replace('- phong bì', '- cảm ơn')
    const view = await tried(asking)
    const report = reportOf(view)
    expect(report.openedAccounts).toBe(true)
    expect(report.cases.some((each) => each.draft?.wordsMatched && each.draft.rule === 'words-of-money')).toBe(true)
    const kept = JSON.stringify(view)
    const documents = await service.connection.db?.collection('policy-simulations').find().toArray()
    for (const told of [kept, JSON.stringify(documents)]) expect(told).not.toMatch(/cảm ơn/i)
  }, 90_000)

  test('counts erased accounts as not replayable where words would decide', async () => {
    const complaints = service.connection.db?.collection('complaints')
    const [first] = (await complaints?.find({ 'facts.severity': 'ordinary' }).limit(1).toArray()) ?? []
    if (!first) throw new Error('no complaint')
    await complaints?.updateOne({ _id: first._id }, { $set: { sealed: { key: null, texts: [] } } })
    expect(reportOf(await tried(shippedText('law-on-complaints'))).notReplayable).toBe(1)
    await complaints?.replaceOne({ _id: first._id }, first)
  }, 90_000)

  test('begins where it is asked to', async () => {
    const since = new Date(service.clock.now.getTime() - 30 * 86_400_000)
    const count = await service.connection.db?.collection('complaints').countDocuments({ filedAt: { $gte: since } })
    expect(reportOf(await tried(shippedText('city'), tri, since.toISOString())).complaints).toBe(count)
  }, 90_000)

  test('leaves out what is closed to whoever tries it, and is theirs alone', async () => {
    const complaints = service.connection.db?.collection('complaints')
    const before = await openTo('nv-doan-minh-tri')
    const theirs = await openTo('nv-mai-thi-thu-hien')
    const [one] = (await complaints?.find({ 'facts.office': 'hoan-kiem' }).limit(1).toArray()) ?? []
    if (!one) throw new Error('no complaint')
    await complaints?.updateOne({ _id: one._id }, { $set: { 'parties.accused': ['nv-doan-minh-tri'] } })
    const mine = await tried(shippedText('city'))
    expect(reportOf(mine).complaints).toBe(before - 1)
    expect(reportOf(await tried(shippedText('city'), hien)).complaints).toBe(theirs)
    expect(await hien.get(`/api/policy-simulations/${mine.simulationId}`)).toMatchObject({
      status: 404,
      body: { code: 'policy/unknown' },
    })
    await complaints?.replaceOne({ _id: one._id }, one)
  }, 90_000)

  test('stands in the audit once', async () => {
    const { simulationId } = await tried(shippedText('small-office'))
    const entries = await service.connection.db
      ?.collection('audit')
      .find({ what: 'policy-simulated', about: { $regex: simulationId } })
      .toArray()
    expect(entries).toMatchObject([{ staffMemberId: 'nv-doan-minh-tri' }])
  }, 90_000)
})

test('a log read in part moves the clock as the whole one does', async () => {
  const complaints = service.connection.db?.collection<StoredPast & ComplaintDocument>('complaints')
  const whole = await complaints?.find().sort({ _id: 1 }).toArray()
  const part = await complaints?.find({}, { projection: projectionFor(true), sort: { _id: 1 } }).toArray()
  expect(whole?.length).toBeGreaterThan(0)
  expect(part?.map((each) => pastOf(each, null))).toEqual(whole?.map((each) => pastOf(each, null)))
  const { policy } = service.snapshot.current().policy
  const timed = (log: readonly LoggedEvent[]) => punctuality(log, policy, VIETNAM_CALENDAR, Date.now())
  expect(part?.map((each) => timed(clocked(each.events)))).toEqual(whole?.map((each) => timed(logged(each.events))))
})
