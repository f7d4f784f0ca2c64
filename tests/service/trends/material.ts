import { randomBytes } from 'node:crypto'
import type { Connection } from 'mongoose'
import { CONDUCT_CRITERIA, type PublicService } from '../../../rules/vocabulary.ts'
import type { RatingDocument } from '../../../service/ratings/store.ts'
import { type AllStores, allStores } from '../../../service/stores.ts'
import { localDays } from '../../../service/trends/local-days.ts'
import { type PackedSum, unpackSum } from '../../../service/trends/packed-sum.ts'
import type { TrendSources } from '../../../service/trends/roller.ts'

/** Numbers between 0 and 1, the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = Math.imul(state ^ (state >>> 15), state | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}

const SERVICES: readonly PublicService[] = ['identity-card', 'certification', 'health-care']

export const aRating = (random: () => number, over: Partial<RatingDocument> = {}): RatingDocument => {
  const desk = 1 + Math.floor(random() * 3)
  const known = random() < 0.8
  const day = Math.floor(random() * 40)
  return {
    _id: randomBytes(12).toString('hex'),
    fingerprint: '',
    origin: 'citizen',
    deskCode: `D-${desk}`,
    officeId: desk < 3 ? 'office-1' : 'office-2',
    service: SERVICES[Math.floor(random() * 3)] ?? null,
    score: 1 + Math.floor(random() * 5),
    met: CONDUCT_CRITERIA.filter(() => random() < 0.3),
    notMet: [],
    // The last one sits at desks of both offices.
    staffMemberId: known ? `s-${desk}-${Math.floor(random() * 2)}` : random() < 0.5 ? 's-both' : null,
    attribution: known ? 'named-by-citizen' : 'unknown',
    ratedAt: new Date(Date.parse('2026-09-20T01:00:00Z') + day * 86_400_000 + Math.floor(random() * 8) * 3_600_000),
    verified: random() < 0.7,
    channel: 'kiosk',
    language: 'vi',
    touched: 1,
    ...over,
  }
}

export const sourcesOn = (connection: Connection, stores: AllStores = allStores(connection)): TrendSources => ({
  connection,
  trends: stores.trends,
  ratings: stores.ratings,
  complaints: stores.complaints,
  complaintSources: stores.complaintSources,
  served: stores.served,
  limitedDays: stores.limitedDays,
  now: () => new Date('2026-11-20T02:00:00Z'),
  localDays: localDays(420),
  officeOf: (deskKey) => (deskKey === 'D-3' ? 'office-2' : 'office-1'),
})

/** The rollups as they stand, without what only tells who wrote them and when. */
export async function rollupsOf(connection: Connection): Promise<unknown> {
  const months = await connection.collection('trend_desk_months').find().sort({ _id: 1 }).toArray()
  const years = await connection.collection('trend_years').find({}, { promoteBuffers: true }).sort({ _id: 1 }).toArray()
  const work = await connection.collection('trend_office_work').find().sort({ _id: 1 }).toArray()
  const filled = (each: object | undefined) => Object.keys(each ?? {}).length > 0
  return {
    months: months
      .filter(({ days }) => filled(days))
      .map(({ version: _, owing: __, unwatched: ___, unwatching: ____, ...rest }) => sorted(rest)),
    years: years
      .filter((year) => filled(year.months))
      .map(({ _id, months }) => [_id, sorted(mapped(months, (month) => unpackSum(month as PackedSum)))]),
    work: work.filter(({ rows }) => rows.length > 0).map(({ _id, rows }) => [_id, rows]),
  }
}

const mapped = (of: object, to: (value: unknown) => unknown): object =>
  Object.fromEntries(Object.entries(of).map(([name, value]) => [name, to(value)]))

const sorted = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(sorted)
    : value !== null && typeof value === 'object'
      ? Object.fromEntries(
          Object.entries(value)
            .sort(([a], [b]) => (a < b ? -1 : 1))
            .map(([name, each]) => [name, sorted(each)]),
        )
      : value
