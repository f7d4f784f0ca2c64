/** A rating as the rules of counting see it. Nothing in it tells who rated. */
export interface VisitRating {
  readonly id: string
  readonly at: number
  readonly desk: string
  /** The hour of the visit, any number that is equal within one. */
  readonly hour: number
  /** The one-time visit token it came with, or null: unverified. */
  readonly token: string | null
  /** Given on the desk's kiosk rather than with a ticket of one's own. */
  readonly kiosk: boolean
}

export const COUNTING_REASONS = ['counted', 'unverified', 'token-used-again', 'kiosk-hour-shared'] as const
export type CountingReason = (typeof COUNTING_REASONS)[number]

/** What a rating weighs in every statistic, and why. It is kept and shown whatever it weighs. */
export interface CountedRating {
  readonly id: string
  /** Between 0 and 1. */
  readonly weight: number
  readonly because: CountingReason
}

/** Ratings of one kiosk in one hour that count in full where the office does not say how many people it served. */
export const KIOSK_RATINGS_AN_HOUR = 12

/**
 * Which ratings count: none without a visit token, one for each token (the latest), and those of a kiosk's hour together no
 * more than the people served in it; what is beyond is scaled down with its mix kept, for no order of arrival is fairer.
 * `servedIn` answers null where the office does not count people.
 */
export function countRatings(
  ratings: readonly VisitRating[],
  servedIn: (desk: string, hour: number) => number | null = () => null,
): readonly CountedRating[] {
  const latest = new Map<string, VisitRating>()
  for (const rating of ratings) {
    if (rating.token === null) continue
    const before = latest.get(rating.token)
    if (!before || isLater(rating, before)) latest.set(rating.token, rating)
  }
  const hourOf = ({ desk, hour }: VisitRating) => `${hour}|${desk}`
  const inHour = new Map<string, number>()
  for (const rating of latest.values()) {
    if (rating.kiosk) inHour.set(hourOf(rating), (inHour.get(hourOf(rating)) ?? 0) + 1)
  }
  return ratings.map((rating): CountedRating => {
    const { id, token, kiosk, desk, hour } = rating
    if (token === null) return { id, weight: 0, because: 'unverified' }
    if (latest.get(token) !== rating) return { id, weight: 0, because: 'token-used-again' }
    const most = servedIn(desk, hour) ?? KIOSK_RATINGS_AN_HOUR
    const given = kiosk ? (inHour.get(hourOf(rating)) ?? 0) : 0
    return given > most
      ? { id, weight: most / given, because: 'kiosk-hour-shared' }
      : { id, weight: 1, because: 'counted' }
  })
}

/** By instant, then by id, so that the order of arrival decides nothing. */
const isLater = (a: VisitRating, b: VisitRating): boolean => a.at > b.at || (a.at === b.at && a.id > b.id)
