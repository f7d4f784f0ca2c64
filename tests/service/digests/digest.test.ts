import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DEMONSTRATION_POLICY } from '../../../service/demonstration/policy.ts'
import { eventually } from '../../support/eventually.ts'
import { fileComplaint } from '../../support/filing.ts'
import { startTestService, type TestService } from '../../support/service.ts'

/** Wednesdays and other days far enough ahead that no real clock has passed them. */
const at = (local: string) => new Date(`${local}:00+07:00`)

let service: TestService
beforeAll(async () => {
  service = await startTestService({ at: at('2027-03-02T15:00') })
  // As a real city has it: letters wait for the office to open.
  const { quiet: _, ...policy } = DEMONSTRATION_POLICY
  const origin = { draftId: null, repeats: null, proposed: null, approved: null, activatedAt: service.clock.now }
  await service.stores.policies.add({ ...policy, version: 2 }, { format: 'yaml', text: '' }, origin)
  await service.snapshot.refresh()
})
afterAll(() => service?.end())

const file = (over: object = {}) =>
  fileComplaint(service, { attitudes: ['inattentive'], staffMemberIds: ['hk-nguyen-thi-hoa'], ...over })
const SUPERVISOR = 'hk-tran-thi-lan-phuong@'
const digestsTo = async (whom: string) =>
  (await service.letters()).filter((l) => l.to.includes(whom) && l.subject.includes('những việc đang chờ'))
const settled = (n: number) =>
  eventually(
    () => service.connection.collection('loose_letters').countDocuments({ settled: { $ne: null } }),
    (seen) => seen >= n,
    20_000,
  )

describe('the digest of a morning', () => {
  test('says how much is owed and by when, with a link and nothing else, once however often one looks', async () => {
    await file()
    await file()
    await file({ attitudes: ['made-to-wait'] })
    service.clock.now = at('2027-03-03T07:55')
    await service.digests.run()
    expect(await service.connection.collection('loose_letters').countDocuments()).toBe(0)

    service.clock.now = at('2027-03-03T08:00')
    await Promise.all([service.digests.run(), service.digests.run()])
    await service.digests.run()
    await settled(1)
    const [digest, ...others] = await eventually(
      () => digestsTo(SUPERVISOR),
      (all) => all.length > 0,
    )
    expect(others).toEqual([])
    expect(digest?.text).toContain('3 việc phải giải quyết: 3 việc đến hạn trong hôm nay')
    expect(digest?.text).toContain('17:00, 03/03/2027 (3 việc)')
    expect(digest?.text).toContain('/console/inbox')
    expect(`${digest?.subject} ${digest?.text}`).not.toMatch(/Gọi số|Hoàn Kiếm|HK-01|\/cases\//)
  })

  test('never counts a case that is closed to whoever reads it', async () => {
    // Handed to her before anyone knew that it is about her.
    await service.connection
      .collection('complaints')
      .updateOne({ handlerId: 'hk-tran-thi-lan-phuong' }, { $set: { 'parties.accused': ['hk-tran-thi-lan-phuong'] } })
    service.clock.now = at('2027-03-04T08:05')
    await service.digests.run()
    const all = await eventually(
      () => digestsTo(SUPERVISOR),
      (seen) => seen.length === 2,
      20_000,
    )
    expect(all.some((digest) => digest.text.includes('2 việc phải giải quyết: 2 việc đã quá hạn'))).toBe(true)
  })

  test('comes on no day off, nor in the evening of a day that was missed', async () => {
    const before = await service.connection.collection('loose_letters').countDocuments()
    for (const moment of ['2027-03-06T09:00', '2027-03-05T18:00', '2027-04-30T09:00']) {
      service.clock.now = at(moment)
      await service.digests.run()
    }
    expect(await service.connection.collection('loose_letters').countDocuments()).toBe(before)
  })

  test('reaches whoever stands in for one who is away, and not the one who is', async () => {
    service.clock.now = at('2027-03-08T08:05')
    const person = service.snapshot.current().directory.staff.get('hk-tran-thi-lan-phuong')
    const deputy = person?.deputyId ?? ''
    await service.connection.collection('staff').updateOne(
      { _id: 'hk-tran-thi-lan-phuong' as never },
      {
        $set: { absences: [{ from: at('2027-03-08T00:00').getTime(), to: at('2027-03-09T00:00').getTime() }] },
      },
    )
    await service.snapshot.refresh()
    await service.digests.run()
    const ids = (await service.connection.collection('loose_letters').find({ period: '2027-03-08' }).toArray()).map(
      ({ staffMemberId }) => staffMemberId,
    )
    expect(ids).toContain(deputy)
    expect(ids).not.toContain('hk-tran-thi-lan-phuong')
  })
})

describe('quiet hours', () => {
  const lettersTo = async (subject: string) => (await service.letters()).filter((l) => l.subject.includes(subject))

  test('hold a letter until the office of its reader opens', async () => {
    // What is owed from before goes while the office is open.
    service.clock.now = at('2027-03-10T10:00')
    service.relay.nudge()
    await eventually(
      () => service.connection.collection('complaints').countDocuments({ 'outbox.settled': null }),
      (n) => n === 0,
      20_000,
    )
    const before = (await lettersTo('phản ánh mới')).length
    service.clock.now = at('2027-03-10T20:00')
    await file({ deskCode: 'CG-01', staffMemberIds: [] })
    await eventually(
      async () =>
        service.connection
          .collection('complaints')
          .countDocuments({ outbox: { $elemMatch: { notice: 'case-assigned', nextAt: at('2027-03-11T08:00') } } }),
      (n) => n === 1,
      20_000,
    )
    expect(await lettersTo('phản ánh mới')).toHaveLength(before)
    service.clock.now = at('2027-03-11T08:00')
    service.relay.nudge()
    await eventually(
      () => lettersTo('phản ánh mới'),
      (all) => all.length === before + 1,
      20_000,
    )
  })

  test('let what is serious through', async () => {
    const before = (await lettersTo('phản ánh mới')).length
    service.clock.now = at('2027-03-13T03:00')
    await file({ deskCode: 'CG-01', staffMemberIds: [], attitudes: ['threatening'] })
    await eventually(
      () => lettersTo('phản ánh mới'),
      (all) => all.length === before + 1,
      20_000,
    )
  })

  test('remind by letter of what is serious alone; the rest waits for the digest', async () => {
    const reminders = () => lettersTo('nhắc hạn một vụ việc')
    const before = (await reminders()).length
    service.clock.now = at('2027-03-15T09:00')
    await file({ deskCode: 'CG-01', staffMemberIds: [] })
    await file({ deskCode: 'CG-01', staffMemberIds: [], attitudes: ['threatening'] })
    service.clock.now = at('2027-03-16T14:00')
    await service.sweeper.run()
    const reminded = await service.connection
      .collection('complaints')
      .countDocuments({ filedAt: at('2027-03-15T09:00'), 'events.verb': 'remind' })
    expect(reminded).toBe(2)
    service.relay.nudge()
    await eventually(reminders, (all) => all.length > before, 20_000)
    const owed = await service.connection
      .collection('complaints')
      .countDocuments({ 'facts.severity': 'ordinary', 'outbox.notice': 'case-reminder' })
    expect(owed).toBe(0)
  })
})
