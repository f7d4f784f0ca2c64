import type { Connection } from 'mongoose'
import type { Desk, Directory, Office, StaffMember } from '../../../rules/directory.ts'
import { compilePolicy } from '../../../rules/routing/index.ts'
import { PUBLIC_SERVICES } from '../../../rules/vocabulary.ts'
import { runNight } from '../../../service/alerts/night.ts'
import { DEMONSTRATION_POLICY } from '../../../service/demonstration/policy.ts'
import type { AllStores } from '../../../service/stores.ts'
import type { Cell, Day } from '../../../service/trends/cell.ts'
import type { TrendSources } from '../../../service/trends/roller.ts'
import { randomFrom } from '../../service/trends/material.ts'

const STAFF = 10_000
const STAFF_AT_A_DESK = 4
const DESKS = STAFF / STAFF_AT_A_DESK
const DESKS_OF_AN_OFFICE = 5
const OFFICES = DESKS / DESKS_OF_AN_OFFICE
const RATINGS_A_DAY = 3
const MONTHS = ['2026-03', '2026-04', '2026-05', '2026-06', '2026-07', '2026-08', '2026-09'] as const
const LAST_MONTH = '2026-09'
/** The night that is measured is that after the 17th; up to the 16th everything was seen. */
const MEASURED_DAY = '17'
const LATE_DAY = '08'
const LATE_SHARE = 0.01

const night = (date: string) => new Date(`${date}T18:30:00Z`)
const deskKeyOf = (desk: number) => `D${desk}`
const named = (vi: string) => ({ vi, en: vi })

/** A city of this size: each office with a head, each desk with a supervisor of its office. */
function cityOf(): Directory {
  const officeOf = (desk: number) => `O${Math.floor(desk / DESKS_OF_AN_OFFICE)}`
  const offices: Office[] = Array.from({ length: OFFICES }, (_, i) => ({
    id: `O${i}`,
    name: named(`Cơ quan ${i}`),
    kind: 'ward',
    parentId: i === 0 ? null : 'O0',
    headId: `H${i}`,
    calendarId: null,
  }))
  const desks: Desk[] = Array.from({ length: DESKS }, (_, i) => ({
    code: deskKeyOf(i),
    officeId: officeOf(i),
    name: named(`Quầy ${i}`),
    services: [PUBLIC_SERVICES[i % PUBLIC_SERVICES.length] ?? 'other'],
    supervisorId: `V${Math.floor(i / DESKS_OF_AN_OFFICE)}`,
  }))
  const person = (id: string, officeId: string, managerId: string | null, role: StaffMember['roles']): StaffMember => ({
    id,
    officeId,
    name: id,
    post: named('Cán bộ'),
    roles: role,
    managerId,
    deputyId: null,
    absences: [],
    active: true,
  })
  const staff = [
    ...offices.flatMap(({ id }, i) => [
      person(`H${i}`, id, null, ['office-head']),
      person(`V${i}`, id, `H${i}`, ['supervisor']),
    ]),
    ...Array.from({ length: STAFF }, (_, i) => {
      const desk = Math.floor(i / STAFF_AT_A_DESK)
      return person(`S${i}`, officeOf(desk), `V${Math.floor(desk / DESKS_OF_AN_OFFICE)}`, ['staff-member'])
    }),
  ]
  return {
    version: 1,
    offices: new Map(offices.map((each) => [each.id, each])),
    desks: new Map(desks.map((each) => [each.code, each])),
    staff: new Map(staff.map((each) => [each.id, each])),
    shifts: [],
    reformOfficeId: 'O0',
  }
}

function dayOfDesk(desk: number, random: () => number): Day {
  const cells = Array.from({ length: STAFF_AT_A_DESK }, (_, i): Cell => {
    const scores = [0, 0, 0, 0, 0]
    for (let rating = 0; rating < RATINGS_A_DAY; rating++) {
      const score = random() < 0.08 ? 0 : 4
      scores[score] = (scores[score] ?? 0) + 1
    }
    return {
      staffMemberId: `S${desk * STAFF_AT_A_DESK + i}`,
      service: PUBLIC_SERVICES[desk % PUBLIC_SERVICES.length] ?? 'other',
      scores,
      named: RATINGS_A_DAY,
      ...(random() < 0.003 ? { received: 1 } : {}),
    }
  })
  return { cells, ...(cells.some(({ received }) => received) ? { received: 1 } : {}) }
}

const workingDaysOf = (month: string, until: string): string[] =>
  Array.from({ length: 31 }, (_, i) => String(i + 1).padStart(2, '0')).filter((day) => {
    const at = new Date(`${month}-${day}T00:00:00Z`)
    return at.toISOString().slice(0, 7) === month && day <= until && ![0, 6].includes(at.getUTCDay())
  })

/** Rollups as the roller leaves them, seven months of them. */
async function fill(connection: Connection): Promise<void> {
  const random = randomFrom(3)
  const collection = connection.collection('trend_desk_months')
  for (const month of MONTHS) {
    const days = workingDaysOf(month, month === LAST_MONTH ? '16' : '31')
    for (let from = 0; from < DESKS; from += 500) {
      await collection.insertMany(
        Array.from({ length: 500 }, (_, i) => {
          const desk = from + i
          return {
            _id: `${deskKeyOf(desk)}|${month}`,
            version: 1,
            deskKey: deskKeyOf(desk),
            officeId: `O${Math.floor(desk / DESKS_OF_AN_OFFICE)}`,
            month,
            days: Object.fromEntries(days.map((day) => [day, dayOfDesk(desk, random)])),
            staff: Array.from({ length: STAFF_AT_A_DESK }, (__, j) => `S${desk * STAFF_AT_A_DESK + j}`),
            owed: [],
            owing: false,
            unwatched: [],
            unwatching: false,
          }
        }) as never[],
      )
    }
  }
}

/** Everybody's day of the night that is measured, and a day of last week for whom something came late. */
async function oneMoreDay(connection: Connection): Promise<void> {
  const random = randomFrom(4)
  const staffOf = (desk: number) => Array.from({ length: STAFF_AT_A_DESK }, (_, j) => `S${desk * STAFF_AT_A_DESK + j}`)
  const written = (desk: number, day: string) => ({
    updateOne: {
      filter: { _id: `${deskKeyOf(desk)}|${LAST_MONTH}` } as object,
      update: {
        $set: { [`days.${day}`]: dayOfDesk(desk, random), unwatching: true },
        $addToSet: { unwatched: { $each: staffOf(desk).map((id) => `${day}|${id}`) } } as object,
        $inc: { version: 1 },
      },
    },
  })
  await connection
    .collection('trend_desk_months')
    .bulkWrite(
      Array.from({ length: DESKS }, (_, desk) => [
        written(desk, MEASURED_DAY),
        ...(random() < LATE_SHARE ? [written(desk, LATE_DAY)] : []),
      ]).flat(),
      { ordered: false },
    )
}

/** Seconds that the nights of 10,000 staff take: an ordinary one, and the first of a month, with its review. */
export async function measureNight(
  connection: Connection,
  stores: AllStores,
  sources: TrendSources,
  say: (line: string) => void,
): Promise<{ nightSeconds: number; monthSeconds: number }> {
  const policy = compilePolicy(DEMONSTRATION_POLICY)
  if ('faults' in policy) throw new Error('the demonstration policy has faults')
  const snapshot = { directory: cityOf(), policy }
  const parts = { sources, watches: stores.watches, alerts: stores.alerts, snapshot: { current: () => snapshot } }
  const timed = async (at: Date) => {
    const began = performance.now()
    const done = await runNight(parts, at)
    if (!done) throw new Error('the night did not run')
    return { seconds: (performance.now() - began) / 1_000, ...done }
  }
  await stores.createIndexes()
  await fill(connection)
  const caughtUp = await timed(night('2026-08-31'))
  say(
    `${STAFF.toLocaleString('en')} staff, ${DESKS.toLocaleString('en')} desks: six months of nights caught up in ${caughtUp.seconds.toFixed(1)} s`,
  )
  const first = await timed(night('2026-09-01'))
  say(
    `  first night of a month (baselines, shares, review of 180 days, all charts): ${first.seconds.toFixed(2)} s, ${first.found} alerts`,
  )
  await timed(night('2026-09-16'))
  await oneMoreDay(connection)
  const usual = await timed(night(`${LAST_MONTH}-${MEASURED_DAY}`))
  say(
    `  an ordinary night (ratings for worse and for better, complaints: read, moved on, written; ${usual.replayed} people replayed for late data): ${usual.seconds.toFixed(2)} s`,
  )
  return { nightSeconds: usual.seconds, monthSeconds: first.seconds }
}
