import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { type Audience, audiences } from '../../../rules/audience.ts'
import { type Caseload, caseload } from '../../../rules/caseload.ts'
import type { Directory } from '../../../rules/directory.ts'
import { type Assignee, POOL_ORDERS, type Policy, type Rule, SEATS } from '../../../rules/policy.ts'
import { compilePolicy } from '../../../rules/routing/index.ts'
import { NO_PHOTOS } from '../../../rules/staff-photos.ts'
import { ATTITUDES } from '../../../rules/vocabulary.ts'
import { DAY, MINUTE } from '../../../rules/working-calendar.ts'
import { CALENDARS } from '../../../service/calendars/vietnam.ts'
import { relationTo } from '../../../service/complaints/access.ts'
import type { ComplaintDocument } from '../../../service/complaints/document.ts'
import { compose, countOf } from '../../../service/complaints/filing.ts'
import type { NewComplaint } from '../../../service/contract/index.ts'
import { demonstrationCity } from '../../../service/demonstration/city.ts'
import { DEMONSTRATION_POLICY } from '../../../service/demonstration/policy.ts'
import { type Random, seeded } from '../../../service/demonstration/random.ts'
import { feeling, type Snapshot } from '../../../service/directory/snapshot.ts'
import { deriveKeys } from '../../../service/security/keys.ts'

const PAIRS = 1_500
const FILINGS = 24
const HOUR = 60 * MINUTE
const START = Date.parse('2026-11-16T01:30:00Z')
const keys = deriveKeys(randomBytes(32).toString('base64url'))
const base = demonstrationCity(START)

/** The city with other deputies and absences, so that X comes to see cases in every way there is. */
function anyCity({ chance, pick }: Random): Directory {
  const ids = [...base.staff.keys()]
  const staff = [...base.staff.values()].map((person) => ({
    ...person,
    ...(chance(0.2) ? { deputyId: pick(ids) } : {}),
    ...(chance(0.15) ? { absences: [{ from: START - DAY, to: START + pick([1, 3, 30]) * DAY }] } : {}),
    ...(chance(0.05) ? { managerId: pick(ids) } : {}),
  }))
  return { ...base, staff: new Map(staff.map((person) => [person.id, person])) }
}

/** Rules that turn on loads, turns and counts, to seats of every kind. */
function anyPolicy({ chance, pick, next }: Random, directory: Directory, near: readonly string[]): Policy {
  const ids = [...directory.staff.keys()]
  const assign = (): Assignee => {
    if (chance(0.3)) return pick(SEATS)
    if (chance(0.1)) return { person: pick(ids) }
    const pool = Array.from({ length: 2 + Math.floor(next() * 3) }, () => (chance(0.5) ? pick(near) : pick(ids)))
    return { pool, by: pick(POOL_ORDERS) }
  }
  const when = (): Rule['when'] => {
    const n = 1 + Math.floor(next() * 3)
    return pick([
      {},
      { deskRepeats: { $gte: n } },
      { staffRepeats: { $gte: n } },
      { citizenRepeats: { $gte: n } },
      { supervisorOpen: { $gte: n } },
      { severity: 'serious' },
    ])
  }
  const rules = Array.from({ length: 2 + Math.floor(next() * 4) }, (_, i): Rule => {
    const id = `r${i}`
    return { id, when: when(), then: chance(0.8) ? { assign: assign(), tags: [id] } : { tags: [id] } }
  })
  return { ...DEMONSTRATION_POLICY, rules: [...rules, { id: 'rest', when: {}, then: { assign: assign() } }] }
}

interface Planned {
  readonly id: string
  readonly at: number
  readonly body: NewComplaint
  readonly settledAt: number
}

function anyFiling({ chance, pick }: Random, directory: Directory, desks: readonly string[], index: number): Planned {
  const deskCode = chance(0.8) ? pick(desks) : pick([...directory.desks.keys()])
  const office = directory.desks.get(deskCode)?.officeId
  const staff = [...directory.staff.values()].filter((p) => p.officeId === office).map((p) => p.id)
  return {
    id: `case-${index}`,
    at: START + index * HOUR,
    settledAt: START + (index + pick([1, 5, 100])) * HOUR,
    body: {
      deskCode,
      attitudes: [pick(ATTITUDES)],
      account: 'Chuyện ở quầy.',
      language: 'vi',
      channel: 'desk-page',
      ...(chance(0.6) ? { staffMemberIds: [pick(staff)] } : {}),
      ...(chance(0.5) ? { contact: { email: `${pick(['an', 'binh'])}@thu.vn` } } : {}),
    },
  }
}

/** Files them one after another, each on what the database would count by then. */
function live(
  plans: readonly Planned[],
  directory: Directory,
  policy: Policy,
  audience?: Audience,
): ComplaintDocument[] {
  const compiled = compilePolicy(policy)
  if ('faults' in compiled) throw new Error(JSON.stringify(compiled.faults))
  const audienceAt = audience ? () => audience : audiences(directory, policy)
  const filed: ComplaintDocument[] = []
  for (const { id, at, body } of plans) {
    const desk = directory.desks.get(body.deskCode)
    if (!desk) throw new Error(body.deskCode)
    const carried: Caseload = caseload(
      filed.map((each, i) => ({ ...countOf(each), open: (plans[i]?.settledAt ?? 0) > at ? 1 : 0 })),
      filed.flatMap(({ contactIndex: citizen, parties }) => (citizen ? [{ citizen, parties, recent: 1 }] : [])),
    )
    const snapshot: Snapshot = {
      directory,
      calendars: CALENDARS,
      declarations: [],
      policy: compiled,
      terms: new Map(),
      origins: new Map(),
      photos: NO_PHOTOS,
      caseload: carried,
      feltAt: feeling(audienceAt, carried),
      demonstration: true,
      loadedAt: new Date(at),
    }
    const filing = { caseId: id, receiptHash: id, body, desk, at: new Date(at), origin: 'citizen' as const }
    filed.push(compose(filing, snapshot, keys))
  }
  return filed
}

/** All that a console shows of the cases this person may see, at the end of it all. */
const seenBy = (id: string, documents: readonly ComplaintDocument[], directory: Directory) =>
  documents.flatMap((document) => {
    const relation = relationTo(document, id, directory, START + FILINGS * HOUR)
    const { _id, handlerId, facts, parties, because, tags, state, dueAt, turnOf } = document
    return relation ? [{ _id, relation, handlerId, facts, parties, because, tags, state, dueAt, turnOf }] : []
  })

function twins(seed: number, audience?: Audience) {
  const random = seeded(seed)
  const directory = anyCity(random)
  const accused = random.pick([...directory.staff.values()])
  const desks = [...directory.desks.values()].filter((desk) => desk.officeId === accused.officeId).map((d) => d.code)
  const near = [...directory.staff.values()].filter((p) => p.officeId === accused.officeId).map((p) => p.id)
  const policy = anyPolicy(random, directory, near)
  const around = desks.length > 0 ? desks : [...directory.desks.keys()]
  const plans = Array.from({ length: FILINGS }, (_, i) => anyFiling(random, directory, around, i))
  const at = Math.floor(random.next() * FILINGS * 0.7)
  const about = anyFiling(random, directory, around, at)
  const shift = directory.shifts.find((each) => each.staffMemberId === accused.id)
  // Named; or not named at all, at the desk where the accused has a turn.
  const { staffMemberIds: _, ...unnamed } = about.body
  const named = { ...about.body, staffMemberIds: [accused.id] }
  const body = shift && random.chance(0.3) ? { ...unnamed, deskCode: shift.deskCode } : named
  const hidden: Planned = { ...about, id: 'hidden', body, at: about.at - HOUR / 2 }
  const without = live(plans, directory, policy, audience)
  const withIt = live(plans.toSpliced(at, 0, hidden), directory, policy, audience)
  return { accused, directory, without, withIt, hidden: withIt[at] }
}

const handlers = (documents: readonly ComplaintDocument[]) =>
  documents.filter((d) => d._id !== 'hidden').map((d) => [d._id, d.handlerId, d.tags])

test(`${PAIRS.toLocaleString('en')} pairs of worlds that differ by one complaint about X look the same to X`, {
  timeout: 120_000,
}, () => {
  const met = { pairs: 0, closed: 0, seen: 0, otherwiseDifferent: 0 }
  for (let seed = 1; seed <= PAIRS; seed++) {
    const { accused, directory, without, withIt, hidden } = twins(seed)
    met.pairs += 1
    if (!hidden || relationTo(hidden, accused.id, directory, START + FILINGS * HOUR) !== null) continue
    met.closed += 1
    const seen = seenBy(accused.id, without, directory)
    met.seen += seen.length
    met.otherwiseDifferent += Number(JSON.stringify(handlers(without)) !== JSON.stringify(handlers(withIt)))
    expect({ seed, seen: seenBy(accused.id, withIt, directory) }).toEqual({ seed, seen })
  }
  process.stdout.write(`twins: ${JSON.stringify(met)}\n`)
  expect(met.closed).toBeGreaterThan(1_000)
  expect(met.seen).toBeGreaterThan(1_000)
})

test('were every case counted, X would see a difference: the worlds are fit to show one', { timeout: 120_000 }, () => {
  let betrayed = 0
  for (let seed = 1; seed <= 300; seed++) {
    const { accused, directory, without, withIt } = twins(seed, { misses: () => false })
    const before = JSON.stringify(seenBy(accused.id, without, directory))
    betrayed += Number(
      JSON.stringify(
        seenBy(
          accused.id,
          withIt.filter((d) => d._id !== 'hidden'),
          directory,
        ),
      ) !== before,
    )
  }
  expect(betrayed).toBeGreaterThan(10)
})
