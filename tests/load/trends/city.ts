import type { Collection, Document } from 'mongodb'
import type { Desk, Office } from '../../../rules/directory.ts'
import { CONDUCT_CRITERIA, PUBLIC_SERVICES } from '../../../rules/vocabulary.ts'
import type { DirectoryContents } from '../../../service/directory/store.ts'
import { randomFrom } from '../../service/trends/material.ts'
import { progress } from './progress.ts'

export const STAFF = 5_000
const STAFF_AT_A_DESK = 4
const DESKS_OF_AN_OFFICE = 5
export const DAYS = 730
export const FIRST_DAY = Date.parse('2024-01-01T00:00:00+07:00')
export const LAST_MONTH = '2025-12'
export const FIRST_MONTH = '2024-01'
export const RATINGS = 3_000_000
export const DAY = 86_400_000

/** Of the demonstration city: all offices lie below it. */
export const TOP_OFFICE = 'ha-noi'

const deskOf = (staff: number) => Math.floor(staff / STAFF_AT_A_DESK)
export const officeOfDesk = (desk: number) => Math.floor(desk / DESKS_OF_AN_OFFICE)

function* ratings(count: number, seed: number): Generator<Document> {
  const random = randomFrom(seed)
  for (let i = 0; i < count; i++) {
    const staff = Math.floor(random() * STAFF)
    const desk = deskOf(staff)
    const score = random() < 0.09 ? 1 + Math.floor(random() * 2) : 3 + Math.floor(random() * 3)
    yield {
      _id: `r${i}`,
      deskCode: `D${desk}`,
      officeId: `O${officeOfDesk(desk)}`,
      service: PUBLIC_SERVICES[desk % PUBLIC_SERVICES.length],
      score,
      met: score > 3 ? [CONDUCT_CRITERIA[i % 6]] : [],
      notMet: score < 3 ? [CONDUCT_CRITERIA[i % 6]] : [],
      staffMemberId: `S${staff}`,
      attribution: 'named-by-citizen',
      ratedAt: new Date(FIRST_DAY + Math.floor(random() * DAYS) * DAY + (8 + random() * 9) * 3_600_000),
      verified: random() < 0.8,
      channel: 'kiosk',
      language: 'vi',
    }
  }
}

export async function fillRatings(collection: Collection, count: number): Promise<void> {
  const bar = progress('ratings')
  let batch: Document[] = []
  let done = 0
  const write = async () => {
    await collection.insertMany(batch, { ordered: false, writeConcern: { w: 1, j: false } })
    done += batch.length
    batch = []
    bar(done, count)
  }
  for (const rating of ratings(count, count)) {
    batch.push(rating)
    if (batch.length === 10_000) await write()
  }
  if (batch.length > 0) await write()
}

const named = (vi: string) => ({ vi, en: vi })

/** The offices, desks and people of the ratings, below the demonstration city, whose reform officers may look at all of them. */
export function cityOfRatings(): Partial<DirectoryContents> {
  const desks = Array.from(
    { length: STAFF / STAFF_AT_A_DESK },
    (_, i): Desk => ({
      code: `D${i}`,
      officeId: `O${officeOfDesk(i)}`,
      name: named(`Quầy ${i}`),
      services: [PUBLIC_SERVICES[i % PUBLIC_SERVICES.length] ?? 'other'],
      supervisorId: null,
    }),
  )
  const offices = [...new Set(desks.map(({ officeId }) => officeId))].map(
    (id): Office => ({
      id,
      name: named(`Cơ quan ${id}`),
      kind: 'ward',
      parentId: TOP_OFFICE,
      headId: null,
      calendarId: null,
    }),
  )
  const staff = Array.from({ length: STAFF }, (_, i) => ({
    id: `S${i}`,
    officeId: `O${officeOfDesk(deskOf(i))}`,
    name: `Cán bộ ${i}`,
    post: named('Cán bộ'),
    roles: ['staff-member'] as const,
    managerId: null,
    deputyId: null,
    absences: [],
    active: true,
    email: null,
  }))
  return { offices, desks, staff }
}
