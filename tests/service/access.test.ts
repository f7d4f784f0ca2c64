import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StaffMember } from '../../rules/directory.ts'
import type { CaseView } from '../../service/contract/index.ts'
import { fileComplaint } from '../support/filing.ts'
import { type SignedInClient, startTestService, type TestService } from '../support/service.ts'

let here: TestService
let there: TestService
let supervisor: SignedInClient
beforeAll(async () => {
  here = await startTestService()
  there = await startTestService({ beside: here })
  supervisor = await there.signIn('hoankiem.phutrach')
})
afterAll(async () => {
  await there?.end()
  await here?.end()
})

const SUPERVISOR = 'hk-tran-thi-lan-phuong'

const file = async (over: object = {}) =>
  (await fileComplaint(here, { staffMemberIds: ['hk-nguyen-thi-hoa'], ...over })).caseId

/** A change of the directory made by the other process, undone at the end. */
async function whileChanged(id: string, change: Partial<StaffMember>, during: () => Promise<void>): Promise<void> {
  const person = here.snapshot.current().directory.staff.get(id)
  if (!person) throw new Error(`nobody is ${id}`)
  const email = await here.stores.directory.emailOf(id)
  await here.stores.directory.keep({ staff: [{ ...person, ...change, email }] })
  try {
    await during()
  } finally {
    await here.stores.directory.keep({ staff: [{ ...person, email }] })
    await here.snapshot.fresh()
  }
}

describe('what one process changes holds for the next request to another', () => {
  test('a handler who now answers to the accused sees the case no more, nor can act on it', async () => {
    const caseId = await file()
    const url = `/api/cases/${caseId}`
    expect((await supervisor.get(url)).status).toBe(200)
    await whileChanged(SUPERVISOR, { managerId: 'hk-nguyen-thi-hoa' }, async () => {
      expect((await supervisor.get(url)).status).toBe(404)
      expect((await supervisor.post(`${url}/acknowledge`, { version: 1 })).status).toBe(404)
      const inbox = (await supervisor.get('/api/inbox')).body as { items: { caseId: string }[] }
      expect(inbox.items.map((item) => item.caseId)).not.toContain(caseId)
    })
    expect((await supervisor.get(url)).status).toBe(200)
  })

  test('a deputy acts from the first request of an absence, and for an accused person never', async () => {
    const deputy = await there.signIn('hoankiem.chutich')
    const today = { from: here.clock.now.getTime() - 1, to: here.clock.now.getTime() + 3_600_000 }
    const aboutAnother = await file({ deskCode: 'CG-01', staffMemberIds: ['cg-pham-anh-duy'] })
    const aboutHead = await file({ deskCode: 'CG-01', staffMemberIds: ['cg-la-hong-son'] })
    expect((await deputy.get(`/api/cases/${aboutAnother}`)).status).toBe(404)
    const awayWithDeputy = { absences: [today], deputyId: 'hk-dang-minh-hop' }
    await whileChanged('cg-to-thi-hanh', awayWithDeputy, async () => {
      expect((await deputy.get(`/api/cases/${aboutAnother}`)).status).toBe(200)
      expect((await deputy.get(`/api/cases/${aboutHead}`)).status).toBe(404)
    })
    expect((await deputy.get(`/api/cases/${aboutAnother}`)).status).toBe(404)
  })

  test('whoever has left is signed out', async () => {
    await whileChanged(SUPERVISOR, { active: false }, async () => {
      expect((await supervisor.get('/api/inbox')).status).toBe(401)
    })
    expect((await supervisor.get('/api/inbox')).status).toBe(200)
  })

  test('a filing made from the directory of a moment ago is closed all the same to whoever is excluded by now', async () => {
    await there.snapshot.refresh()
    const person = here.snapshot.current().directory.staff.get(SUPERVISOR)
    await whileChanged(SUPERVISOR, { managerId: 'hk-vu-dinh-nam' }, async () => {
      // Filed where the change is not known yet.
      expect(there.snapshot.current().directory.staff.get(SUPERVISOR)).toEqual(person)
      const caseId = await file({ staffMemberIds: ['hk-vu-dinh-nam'] })
      expect((await supervisor.get(`/api/cases/${caseId}`)).status).toBe(404)
    })
  })
})

describe('a case in hands that may not hold it any more', () => {
  const caseNow = async (caseId: string) => {
    const found = await here.stores.complaints.byId(caseId)
    if (!found) throw new Error(`no case ${caseId}`)
    return found
  }

  test('goes upwards, once, with an event that says from whom and why', async () => {
    const caseId = await file()
    expect((await caseNow(caseId)).handlerId).toBe(SUPERVISOR)
    await whileChanged(SUPERVISOR, { managerId: 'hk-nguyen-thi-hoa' }, async () => {
      await Promise.all([here.sweeper.run(), there.sweeper.run()])
      const moved = await caseNow(caseId)
      expect(moved.handlerId).toBe('hk-dang-minh-hop')
      const [event, ...others] = moved.events.filter((each) => each.verb === 'recuse')
      expect(others).toEqual([])
      expect(event?.facts).toMatchObject({ from: SUPERVISOR, recusal: 'subordinate', handlerId: 'hk-dang-minh-hop' })
      expect(moved.because).toMatchObject({ guardSteppedIn: true, seat: { person: SUPERVISOR } })
      expect(moved.outbox.filter((each) => each.notice === 'case-reassigned').map((each) => each.to)).toEqual([
        { staffMemberId: 'hk-dang-minh-hop' },
      ])
    })
    const head = await there.signIn('hoankiem.chutich')
    const seen = (await head.get(`/api/cases/${caseId}`)).body as CaseView
    expect(seen.timeline.at(-1)).toMatchObject({ verb: 'recuse', about: { id: SUPERVISOR }, recusal: 'subordinate' })
  })

  test('goes on when its handler has left, and when they begin to stand in for the accused', async () => {
    const left = await file()
    await whileChanged(SUPERVISOR, { active: false }, async () => {
      await here.sweeper.run()
      expect((await caseNow(left)).events.at(-1)?.facts).toMatchObject({ from: SUPERVISOR, recusal: 'inactive' })
    })
    // About someone else: a third one about the same person would go to the head anyway.
    const standing = await file({ staffMemberIds: ['hk-vu-dinh-nam'] })
    const away = { from: here.clock.now.getTime() + 3_600_000, to: here.clock.now.getTime() + 7_200_000 }
    await whileChanged('hk-vu-dinh-nam', { deputyId: SUPERVISOR, absences: [away] }, async () => {
      await here.sweeper.run()
      expect((await caseNow(standing)).handlerId).toBe(SUPERVISOR)
      // Nothing is written anywhere when an absence begins: time itself changes who stands in for whom.
      here.clock.now = new Date(away.from)
      await here.sweeper.run()
      expect((await caseNow(standing)).events.at(-1)?.facts).toMatchObject({ recusal: 'acting-for' })
      here.clock.now = new Date(away.from - 3_600_000)
    })
  })

  test('is held, and the reform office alarmed, when nobody at all is left', async () => {
    const caseId = await file()
    const everyone = [...here.snapshot.current().directory.staff.keys()].filter((id) => id !== SUPERVISOR)
    await here.stores.complaints.collection.updateOne(
      { _id: caseId },
      {
        $set: {
          'parties.contested': everyone.filter((id) => !id.startsWith('nv-')),
          'parties.accused': ['nv-luong-cong-hoat'],
        },
      },
    )
    await whileChanged(SUPERVISOR, { managerId: 'nv-luong-cong-hoat' }, async () => {
      await here.sweeper.run()
      const held = await caseNow(caseId)
      expect(held).toMatchObject({ state: 'held', handlerId: null })
    })
    await here.stores.complaints.collection.updateOne({ _id: caseId }, { $set: { 'parties.contested': [] } })
    // Somebody may have it again: it does not wait for a person to notice, since nobody could see it.
    await here.sweeper.run()
    const found = await caseNow(caseId)
    expect(found).toMatchObject({ state: 'assigned', handlerId: 'hk-dang-minh-hop' })
    expect(found.events.at(-1)?.verb).toBe('assign')
  })
})
