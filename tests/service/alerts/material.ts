import type { RatingDocument } from '../../../service/ratings/store.ts'
import type { AllStores } from '../../../service/stores.ts'
import { aRating, randomFrom } from '../trends/material.ts'

/** Six people of one office at one desk. */
export const COLLEAGUES = ['hk-nguyen-thi-hoa', 'hk-vu-dinh-nam', 'hk-le-thi-thu-thao', 'hk-dang-minh-hop'] as const
const DAY = 86_400_000

export interface Served {
  readonly from: string
  readonly days: number
  readonly perDay: number
  /** Share of low ratings of a person on the n-th day. */
  readonly low: (staffMemberId: string, day: number) => number
  readonly seed?: number
}

/** Verified ratings of everybody at desk HK-01 on one day. */
export const ratingsOn = (
  random: () => number,
  date: string,
  perDay: number,
  low: (staffMemberId: string) => number,
): RatingDocument[] =>
  COLLEAGUES.flatMap((staffMemberId) =>
    Array.from({ length: perDay }, (_, i) =>
      aRating(random, {
        deskCode: 'HK-01',
        officeId: 'hoan-kiem',
        service: 'certification',
        staffMemberId,
        attribution: 'named-by-citizen',
        score: random() < low(staffMemberId) ? 1 : 5,
        verified: true,
        notMet: [],
        met: [],
        ratedAt: new Date(Date.parse(`${date}T02:00:00Z`) + i * 600_000),
      }),
    ),
  )

/** The same on every working day of so many. */
export async function serve(stores: AllStores, { from, days, perDay, low, seed = 1 }: Served): Promise<void> {
  const random = randomFrom(seed)
  const start = Date.parse(`${from}T02:00:00Z`)
  const ratings = Array.from({ length: days }, (_, day) => {
    const at = new Date(start + day * DAY)
    if ([0, 6].includes(at.getUTCDay())) return []
    return ratingsOn(random, at.toISOString().slice(0, 10), perDay, (id) => low(id, day))
  }).flat()
  await stores.ratings.insertMany(ratings)
}
