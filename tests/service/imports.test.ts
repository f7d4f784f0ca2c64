import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { CaseView, InboxPage } from '../../service/contract/index.ts'
import { readDate } from '../../service/imports/dates.ts'
import { readMap } from '../../service/imports/map.ts'
import { type ImportPlan, planImport } from '../../service/imports/plan.ts'
import { readTable } from '../../service/imports/table.ts'
import { stillMissing, writeImport } from '../../service/imports/write.ts'
import { startTestService, type TestService } from '../support/service.ts'

const root = resolve(import.meta.dirname, '../..')
const read = (file: string) => readFileSync(join(root, file), 'utf8')
const map = readMap(read('service/imports/maps/philadelphia.json'))
const complaints = read('tests/data/complaints.csv')
const context = { utcOffset: 420, calendarId: 'vietnam', now: new Date('2026-11-18T02:00:00Z') }
const plan = (over: string = complaints): ImportPlan =>
  planImport(
    map,
    {
      complaints: readTable(over, ['complaint_id']),
      findings: readTable(read('tests/data/findings.csv'), ['complaint_id']),
    },
    context,
  )

let service: TestService
beforeAll(async () => {
  service = await startTestService()
})
afterAll(() => service?.end())

const run = async (given: ImportPlan, stopped: () => boolean = () => false) => {
  const parts = { stores: service.stores, snapshot: service.snapshot, keys: service.keys }
  const calendarId = service.snapshot.current().calendars.keys().next().value ?? ''
  const offices = given.offices.map((o) => (o.parentId === null ? { ...o, calendarId } : o))
  const missing = await stillMissing(given, map, parts)
  return writeImport({ ...given, offices }, missing, map, parts, { advanced: () => {}, stopped })
}

describe('real history', () => {
  test('arrives whole, is routed, carries its findings, and owes nothing', async () => {
    const planned = plan()
    expect(planned.refused).toEqual([])
    expect(await run(planned)).toBe(planned.complaints.length)

    const { collection } = service.stores.complaints
    const kept = await collection.find({ origin: 'import' } as object).toArray()
    expect(kept).toHaveLength(planned.complaints.length)
    for (const each of kept) {
      expect(each).toMatchObject({ state: 'closed', open: false, dueAt: null, wakeAt: null, outbox: [] })
      expect(each.handlerId).toBeTruthy()
      expect(each.because.policyVersion).toBe(1)
    }
    const findings = kept.reduce((sum, each) => sum + each.conclusions.length, 0)
    expect(findings).toBe(read('tests/data/findings.csv').trim().split('\n').length - 1)
    expect(await service.sweeper.run()).toBe(0)
    expect(await service.letters()).toEqual([])
  })

  test('brought in again adds nothing', async () => {
    expect(await run(plan())).toBe(0)
  })

  test('shows in the console, with each person’s finding, and nothing to be done', async () => {
    const officer = await service.signIn('noivu.caicach')
    const { items } = (await officer.get('/api/inbox?view=done&limit=100')).body as InboxPage
    const views: CaseView[] = []
    for (const item of items) views.push((await officer.get(`/api/cases/${item.caseId}`)).body)
    expect(views).toHaveLength(plan().complaints.length)
    expect(views.every((v) => v.account !== null && v.openVerbs.length === 0 && v.sourceId !== null)).toBe(true)
    expect(views.some((v) => new Set(v.conclusions.map((c) => c.finding)).size > 1)).toBe(true)
  })

  test('stopped before it begins, writes no complaint', async () => {
    const other = { ...plan(), complaints: plan().complaints.map((c) => ({ ...c, sourceId: `other-${c.sourceId}` })) }
    expect(await run(other, () => true)).toBe(0)
  })
})

test('what cannot be read is refused, line by line, with its reason', () => {
  const [header = '', first = ''] = complaints.split('\n')
  const { refused, complaints: good } = plan(
    [header, first, first, first.replace(/\d{4}-\d\d-\d\d/, '2016-02-30'), first.replace(/^[^,]+/, '')].join('\n'),
  )
  expect(good).toHaveLength(1)
  expect(refused.filter((r) => r.file === 'complaints').map((r) => [r.line, r.because])).toEqual([
    [3, expect.stringContaining('already')],
    [4, expect.stringContaining('already')],
    [5, 'has no complaint_id'],
  ])
})

test.each([
  ['2016-02-29', 'YYYY-MM-DD', '2016-02-28T17:00:00.000Z'],
  ['2015-02-29', 'YYYY-MM-DD', null],
  ['23/11/2026 14:05:00', 'DD/MM/YYYY HH:mm:ss', '2026-11-23T07:05:00.000Z'],
  ['11/23/2026', 'DD/MM/YYYY', null],
  ['yesterday', 'YYYY-MM-DD', null],
] as const)('the date %s written %s is %s', (text, format, expected) => {
  expect(readDate(text, format, 420)?.toISOString() ?? null).toBe(expected)
})

test('the map for earlier survey forms reads a sheet without numbers', () => {
  const forms = readMap(read('service/imports/maps/phieu-khao-sat.json'))
  const sheet = `Dấu thời gian,Đơn vị,Thái độ của cán bộ,"Nội dung phản ánh, góp ý"
03/08/2023 09:15:00,Phường Sơn Tây,Để chờ lâu,Chờ hai tiếng
03/08/2023 10:00:00,Phường Sơn Tây,Khác,Góp ý chung`
  const planned = planImport(forms, { complaints: readTable(sheet, ['Đơn vị']), findings: [] }, context)
  expect(planned.complaints.map((c) => c.attitudes)).toEqual([['made-to-wait'], ['other']])
  expect(planned.offices.map((o) => o.id)).toEqual(['phieu-khao-sat', 'phieu-khao-sat-phuong-son-tay'])
})
