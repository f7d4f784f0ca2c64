/** Dates as they are written in Vietnam, wherever the reader's device stands: 23/11/2026 and 14:05, Hanoi time. */

const HOUR = 3_600_000
export const DAY = 24 * HOUR
/** Hanoi has kept UTC+7 without daylight saving since 1975. */
const EAST_OF_UTC = 7 * HOUR

const local = (at: string): Date => new Date(Date.parse(at) + EAST_OF_UTC)

const two = (n: number): string => String(n).padStart(2, '0')

export function dateOf(at: string): string {
  const day = local(at)
  return `${two(day.getUTCDate())}/${two(day.getUTCMonth() + 1)}/${day.getUTCFullYear()}`
}

export function clockOf(at: string): string {
  const day = local(at)
  return `${two(day.getUTCHours())}:${two(day.getUTCMinutes())}`
}

/** 0 Sunday … 6 Saturday. */
export const weekdayOf = (at: string): number => local(at).getUTCDay()

/** Midnights in Hanoi between two instants, negative when `to` lies on an earlier day. */
export const daysBetween = (from: number, to: number): number =>
  Math.floor((to + EAST_OF_UTC) / DAY) - Math.floor((from + EAST_OF_UTC) / DAY)
