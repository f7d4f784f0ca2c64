import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { receiptHash } from '../../../service/complaints/receipt.ts'
import type { ComplaintProgress, ComplaintReceipt, Foresight, NewDeclaration } from '../../../service/contract/index.ts'
import { eventually } from '../../support/eventually.ts'
import { fileComplaint } from '../../support/filing.ts'
import { freshKey, type SignedInClient, startTestService, type TestService } from '../../support/service.ts'

let service: TestService
let officer: SignedInClient
let supervisor: SignedInClient
beforeAll(async () => {
  service = await startTestService()
  officer = await service.signIn('noivu.caicach')
  supervisor = await service.signIn('hoankiem.phutrach')
})
afterAll(() => service?.end())

const VIETNAM = { calendarId: 'vietnam' }
const BECAUSE = 'Nghỉ do bão số 15, theo công điện của Chủ tịch UBND thành phố'

const file = (over: object = {}) => fileComplaint(service, { attitudes: ['inattentive'], ...over })
const kept = async ({ trackingCode }: ComplaintReceipt) => {
  const document = await service.stores.complaints.byReceiptHash(receiptHash(service.keys, trackingCode))
  if (!document) throw new Error('the complaint is gone')
  return document
}
const progress = async ({ trackingCode }: ComplaintReceipt): Promise<ComplaintProgress> =>
  (await service.app.inject({ method: 'POST', url: '/api/complaints/track', payload: { trackingCode } })).json()

const version = async (): Promise<number> => ((await officer.get('/api/calendars')).body as { version: number }).version
const declare = async (over: Partial<NewDeclaration>, key = freshKey(), by = officer) =>
  (await by.post(
    '/api/calendars/declarations',
    { version: await version(), for: VIETNAM, because: BECAUSE, days: [], ...over },
    key,
  )) as { status: number; body: { version: number; code: string } }
const foresee = async (days: NewDeclaration['days'], whom: NewDeclaration['for'] = VIETNAM): Promise<Foresight> =>
  (await officer.post('/api/calendars/foresights', { for: whom, days })).body

const retimings = (document: Awaited<ReturnType<typeof kept>>) => document.events.filter((e) => e.verb === 'retime')

describe('a holiday declared later', () => {
  test('moves open deadlines and says so in the log and to the citizen, once', async () => {
    const receipt = await file({ contact: { email: 'chau@thu.vn' } })
    const before = await kept(receipt)
    await service.stores.complaints.confirmContact(before._id)
    expect(before.dueAt?.toISOString()).toBe('2026-11-19T10:00:00.000Z')

    const days = [{ on: '2026-11-19', stretches: [] }]
    expect(await foresee(days)).toMatchObject({ version: 1, cases: 1, later: 1, sooner: 0, letters: 1 })
    const { status, body } = await declare({ days })
    expect(status).toBe(201)
    expect(body.version).toBe(2)

    await service.sweeper.run()
    await service.sweeper.run()
    const after = await kept(receipt)
    expect(after.dueAt?.toISOString()).toBe('2026-11-20T10:00:00.000Z')
    expect(after.calendar).toEqual({ id: 'vietnam', version: 2 })
    expect(retimings(after)).toHaveLength(1)
    expect(retimings(after)[0]?.facts).toMatchObject({
      calendar: { id: 'vietnam', from: 1, to: 2 },
      days: [{ on: '2026-11-19', is: 'closed', because: BECAUSE }],
    })

    const seen = (await progress(receipt)).steps.find((step) => step.verb === 'retime')
    expect(seen?.by).toBe('clock')
    expect(seen?.retiming?.moved).toContainEqual({
      of: 'acknowledge',
      before: '2026-11-19T10:00:00.000Z',
      after: '2026-11-20T10:00:00.000Z',
    })
    const letters = await eventually(service.letters, (all) => all.some((l) => l.subject.includes('ngày đã hẹn')))
    const letter = letters.find((l) => l.subject.includes('ngày đã hẹn'))
    expect(letter?.to).toContain('chau@thu.vn')
    expect(letter?.text).not.toContain('bão')
  })

  test('and taken back again moves them back, in a step of its own', async () => {
    const receipt = await file()
    const first = (await kept(receipt)).dueAt
    const declared = await declare({ days: [{ on: '2026-11-20', stretches: [] }] })
    await service.sweeper.run()
    const back = await declare({ days: [{ on: '2026-11-20', stretches: null }], because: 'Bão đã đổi hướng' })
    await service.sweeper.run()
    const after = await kept(receipt)
    expect(after.dueAt).toEqual(first)
    expect(retimings(after).map((event) => event.id)).toEqual([
      `clock:retime:vietnam:${declared.body.version}`,
      `clock:retime:vietnam:${back.body.version}`,
    ])
    expect(retimings(after)[1]?.facts).toMatchObject({ days: [{ on: '2026-11-20', is: 'usual' }] })
  })

  test('for one office leaves the cases of others alone, though they note no version either', async () => {
    const [here, there] = [await file(), await file({ deskCode: 'CG-01' })]
    await declare({ for: { officeId: 'hoan-kiem' }, days: [{ on: '2026-11-23', stretches: [] }] })
    await service.sweeper.run()
    expect(retimings(await kept(here))).toHaveLength(1)
    expect(retimings(await kept(there))).toHaveLength(0)
  })

  test('that moves nothing is noted on the case, and not in its log', async () => {
    const receipt = await file()
    const { body } = await declare({ days: [{ on: '2027-06-01', stretches: [] }] })
    await service.sweeper.run()
    const after = await kept(receipt)
    expect(after.calendar.version).toBe(body.version)
    expect(retimings(after)).toHaveLength(0)
  })

  test('moves how long silence after an answer is waited for', async () => {
    const receipt = await file()
    const document = await kept(receipt)
    const { events } = document
    // Answered, as far as the clock looks.
    const answered = { ...events[0], id: 'answered', verb: 'resolve', at: service.clock.now, facts: {} }
    await service.stores.complaints.collection.updateOne(
      { _id: document._id },
      {
        $set: { state: 'resolved', open: false, wakeAt: new Date('2026-12-10T10:00:00Z') },
        $push: { events: answered } as object,
      },
    )
    await declare({ days: [{ on: '2026-12-01', stretches: [] }] })
    await service.sweeper.run()
    const [retiming] = retimings(await kept(receipt))
    expect(retiming?.facts).toMatchObject({ moved: [{ of: 'silence' }] })
  })
})

describe('declaring', () => {
  test('is for reform officers; reading is for all staff', async () => {
    const days = [{ on: '2026-12-02', stretches: [] }]
    expect((await declare({ days }, freshKey(), supervisor)).body.code).toBe('calendar/not-yours')
    expect((await supervisor.get('/api/calendars/days?officeId=hoan-kiem&month=2026-12')).status).toBe(200)
    expect((await supervisor.get('/api/calendars/declarations')).status).toBe(200)
  })

  test('twice with one key is one declaration', async () => {
    const key = freshKey()
    const first = await declare({ days: [{ on: '2026-12-03', stretches: [] }] }, key)
    const again = await declare({ days: [{ on: '2026-12-03', stretches: [] }] }, key)
    expect(again.body).toEqual(first.body)
    expect(await version()).toBe(first.body.version)
  })

  test('on a version that is no longer the last is a conflict; of two at once one wins', async () => {
    const on = await version()
    const both = await Promise.all(
      ['2026-12-08', '2026-12-09'].map((date) => declare({ version: on, days: [{ on: date, stretches: [] }] })),
    )
    expect(both.map((each) => each.status).sort()).toEqual([201, 409])
  })

  test('swaps two days in one declaration, which anyone may read with its reason and its author', async () => {
    const saturday = [
      { from: 480, to: 690 },
      { from: 810, to: 1020 },
    ]
    const days = [
      { on: '2026-12-11', stretches: [] },
      { on: '2026-12-12', stretches: saturday },
    ]
    await declare({ days, because: 'Hoán đổi ngày làm việc' })
    const { body } = await supervisor.get('/api/calendars/days?calendarId=vietnam&month=2026-12')
    const month = body as { days: { on: string; stretches: unknown[]; because: string | null }[] }
    expect(month.days.find(({ on }) => on === '2026-12-11')?.stretches).toEqual([])
    expect(month.days.find(({ on }) => on === '2026-12-12')).toMatchObject({ stretches: saturday })
    const { body: history } = await supervisor.get('/api/calendars/declarations')
    expect((history as { declarations: object[] }).declarations[0]).toMatchObject({ because: 'Hoán đổi ngày làm việc' })
  })

  test('is audited', async () => {
    const { body } = await declare({ days: [{ on: '2026-12-15', stretches: [] }] })
    const [entry] = await service.stores.audit.of(`calendar-version-${body.version}`)
    expect(entry?.what).toBe('calendar-declared')
  })

  test.each([
    ['a date that does not exist', [{ on: '2027-02-29', stretches: [] }], 'calendar/date-out-of-range'],
    ['a date too long ago', [{ on: '2025-11-24', stretches: [] }], 'calendar/date-out-of-range'],
    [
      'hours that overlap',
      [
        {
          on: '2026-12-16',
          stretches: [
            { from: 480, to: 700 },
            { from: 690, to: 800 },
          ],
        },
      ],
      'calendar/hours-do-not-fit',
    ],
    [
      'a date twice',
      [
        { on: '2026-12-16', stretches: [] },
        { on: '2026-12-16', stretches: null },
      ],
      'calendar/hours-do-not-fit',
    ],
  ] as const)('refuses %s', async (_, days, code) => {
    expect((await declare({ days: days as unknown as NewDeclaration['days'] })).body.code).toBe(code)
  })

  test('what is foreseen counts no case that is closed to whoever asks', async () => {
    const days = [{ on: '2026-11-24', stretches: [{ from: 480, to: 690 }] }]
    const before = await foresee(days)
    const me = [...service.snapshot.current().directory.staff.values()].find((p) => p.roles.includes('reform-officer'))
    const receipt = await file()
    const document = await kept(receipt)
    expect((await foresee(days)).cases).toBe(before.cases + 1)
    await service.stores.complaints.collection.updateOne(
      { _id: document._id },
      {
        $set: {
          'parties.accused': [...service.snapshot.current().directory.staff.values()]
            .filter((p) => p.officeId === me?.officeId)
            .map((p) => p.id),
        },
      },
    )
    expect((await foresee(days)).cases).toBe(before.cases)
  })
})
