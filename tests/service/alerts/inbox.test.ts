import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { alertId, type FoundAlert } from '../../../service/alerts/store.ts'
import type { AlertInbox, AlertView, HeldDays } from '../../../service/contract/index.ts'
import { BECAUSE_OF_ALERT } from '../../support/because-of-alert.ts'
import { startTestService, type TestService } from '../../support/service.ts'
import { aRating, randomFrom } from '../trends/material.ts'

const NAM = 'hk-vu-dinh-nam'
let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.end())

const anAlert = (over: Partial<FoundAlert> = {}): FoundAlert => ({
  staffMemberId: NAM,
  chart: 'ratings-worse',
  signal: '2026-05-01',
  on: '2026-11-10',
  because: BECAUSE_OF_ALERT,
  ...over,
})
const inbox = async (who: string) => {
  const { status, body } = await (await service.signIn(who)).get('/api/alerts')
  return { status, body: body as AlertInbox }
}
const mine = async (who: string, id: string) =>
  (await inbox(who)).body.alerts.find(({ alertId: each }) => each === id) as AlertView
const raise = async (over: Partial<FoundAlert> = {}) => {
  const alert = anAlert(over)
  await service.stores.alerts.raise([alert], service.clock.now)
  return alertId(alert)
}
const step = async (who: string, id: string, verb: string, over: object = {}) => {
  const client = await service.signIn(who)
  const { version } = (await mine(who, id)) ?? { version: 1 }
  const { status, body } = await client.post(`/api/alerts/${id}/${verb}`, { version, ...over })
  return { status, body: body as AlertView & { code?: string } }
}
const readPage = async (who: string, about: string) =>
  (await (await service.signIn(who)).get(`/api/trends/staff/${about}`)).status

describe('an alert', () => {
  test('is for the reform office and the supervisor and head of the person’s office, never for the person or others', async () => {
    const id = await raise()
    for (const who of ['noivu.caicach', 'hoankiem.phutrach', 'hoankiem.chutich']) {
      expect((await inbox(who)).body.alerts.map((each) => each.alertId)).toContain(id)
    }
    expect((await inbox('hoankiem.canbo')).status).toBe(403)
    expect((await inbox('caugiay.phutrach')).body.alerts).toEqual([])
    expect((await step('caugiay.phutrach', id, 'conversation')).body.code).toBe('alert/unknown')
  })

  test('about a supervisor is not seen by them, nor felt in the rate', async () => {
    const before = (await inbox('hoankiem.phutrach')).body
    const id = await raise({ staffMemberId: 'hk-tran-thi-lan-phuong' })
    expect((await inbox('hoankiem.phutrach')).body).toEqual(before)
    expect((await inbox('hoankiem.chutich')).body.alerts.map((each) => each.alertId)).toContain(id)
    await service.connection
      .collection('alerts')
      .updateOne({ _id: id } as object, { $set: { state: 'closed', outcome: 'no-ground-found' } })
    expect((await inbox('hoankiem.phutrach')).body).toEqual(before)
    expect((await inbox('noivu.caicach')).body.rate.decided).toBe(before.rate.decided + 1)
  })

  test('asks for the person’s page first, then for a conversation; each step says why when it cannot be taken', async () => {
    const id = await raise({ signal: '2026-06-01' })
    const who = 'hoankiem.phutrach'
    expect(await mine(who, id)).toMatchObject({ state: 'new', pageRead: false })
    expect((await step(who, id, 'conversation')).body.code).toBe('alert/page-not-read')
    expect((await step(who, id, 'outcome', { outcome: 'no-ground-found' })).body.code).toBe('alert/page-not-read')
    expect(await readPage(who, NAM)).toBe(200)
    expect(await mine(who, id)).toMatchObject({ state: 'page-read', pageRead: true })
    expect((await step(who, id, 'outcome', { outcome: 'support-agreed' })).body.code).toBe('alert/conversation-first')
    expect((await step(who, id, 'conversation')).body.state).toBe('conversation-held')
    expect((await step(who, id, 'outcome', { outcome: 'support-agreed' })).body).toMatchObject({
      state: 'closed',
      outcome: 'support-agreed',
    })
    expect((await step(who, id, 'outcome', { outcome: 'no-ground-found' })).body.code).toBe('alert/not-in-this-state')
    const looks = await service.stores.audit.of(id)
    expect(looks.map(({ what }) => what)).toEqual(['alert-acted-on', 'alert-acted-on'])
  })

  test('read by one is not read by another, and of two answers at once one is kept', async () => {
    const id = await raise({ signal: '2026-07-01' })
    await readPage('hoankiem.phutrach', NAM)
    expect((await step('hoankiem.chutich', id, 'conversation')).body.code).toBe('alert/page-not-read')
    await readPage('hoankiem.chutich', NAM)
    const { version } = await mine('hoankiem.chutich', id)
    const people = await Promise.all(['hoankiem.phutrach', 'hoankiem.chutich'].map((who) => service.signIn(who)))
    const answers = await Promise.all(
      people.map((each) => each.post(`/api/alerts/${id}/outcome`, { version, outcome: 'data-problem' })),
    )
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
  })

  test('opens the person’s page to a supervisor; without one it stays with the reform office', async () => {
    expect(await readPage('caugiay.phutrach', NAM)).toBe(403)
    expect(await readPage('hoankiem.phutrach', 'hk-le-thi-thu-thao')).toBe(403)
    expect(await readPage('hoankiem.canbo', 'hk-nguyen-thi-hoa')).toBe(403)
  })

  test('once closed, counts in the realised rate beside the expected one: from ten on, with its interval', async () => {
    const before = (await inbox('noivu.caicach')).body.rate
    expect(before.decided).toBeLessThan(10)
    expect(before).toMatchObject({ share: null, interval: null, nominalPer100StaffYears: 0.4 })
    for (let i = 0; i < 10; i++) {
      const id = await raise({
        staffMemberId: 'cg-pham-anh-duy',
        signal: `2026-0${1 + (i % 9)}-0${1 + Math.floor(i / 9)}`,
      })
      await readPage('noivu.caicach', 'cg-pham-anh-duy')
      await step('noivu.caicach', id, 'outcome', { outcome: i < 4 ? 'no-ground-found' : 'data-problem' })
    }
    const { rate } = (await inbox('noivu.caicach')).body
    expect(rate.decided).toBe(before.decided + 10)
    expect(rate.share).toBeCloseTo((before.noGround + 4) / rate.decided)
    expect(rate.interval?.[0]).toBeLessThan(rate.share ?? 0)
    expect(rate.expected).toBeCloseTo(0.32, 2)
  })
})

describe('a held day', () => {
  const days = async (who: string) =>
    (await (await service.signIn(who)).get('/api/held-days')) as { status: number; body: HeldDays }

  test('is looked at by the reform office, not by the desk’s own supervisor; the decision has a reason and is audited', async () => {
    const random = randomFrom(3)
    const rate = (day: number, count: number, score: number) =>
      Array.from({ length: count }, () =>
        aRating(random, {
          deskCode: 'HK-01',
          officeId: 'hoan-kiem',
          staffMemberId: NAM,
          attribution: 'named-by-citizen',
          score,
          verified: true,
          ratedAt: new Date(Date.parse('2026-10-01T02:00:00Z') + day * 86_400_000),
        }),
      )
    await service.stores.ratings.insertMany([...Array(40).keys()].flatMap((day) => rate(day, 3, 5)))
    await service.stores.ratings.insertMany(rate(45, 40, 1))
    await service.trends.run()
    const [held] = (await days('noivu.caicach')).body.days
    expect(held).toMatchObject({
      staffMemberId: NAM,
      because: 'held-as-burst',
      given: 40,
      low: 40,
      usual: 3,
      decided: null,
    })
    expect((await days('hoankiem.phutrach')).status).toBe(403)

    const officer = await service.signIn('noivu.caicach')
    const url = `/api/held-days/${held?.heldId}/decision`
    const asked = { version: held?.version, decision: 'release', reason: 'Hôm đó quầy phục vụ một đoàn đông người.' }
    expect((await officer.post(url, { ...asked, reason: 'ngắn' })).status).toBe(400)
    expect((await (await service.signIn('hoankiem.phutrach')).post(url, asked)).status).toBe(403)
    expect((await officer.post(url, asked)).status).toBe(200)
    expect((await officer.post(url, asked)).status).toBe(409)
    await service.trends.run()
    const [after] = (await days('noivu.caicach')).body.days
    expect(after).toMatchObject({ because: 'released', decided: { what: 'release', reason: asked.reason } })
    const year = (await service.stores.trends.years([`staff|${NAM}|2026`]))[0]
    expect(year?.months['11']?.scores[0]).toBe(9)
    expect((await service.stores.audit.of(`${held?.heldId} release`)).map(({ what }) => what)).toEqual([
      'held-day-decided',
    ])
  })
})
