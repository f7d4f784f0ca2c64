/** Lengths of time a reader chooses among, in months. */
export const LENGTHS = [3, 12, 24] as const
export type Length = (typeof LENGTHS)[number]

const HANOI = 7 * 3_600_000

/** Years before the present one that can be chosen whole: imported history is older than any length of time reaches. */
const YEARS = 10

/** Calendar years a reader chooses among, the newest first, by what year it is in Hanoi at `now`. */
export function yearsUpTo(now: number): number[] {
  const year = new Date(now + HANOI).getUTCFullYear()
  return Array.from({ length: YEARS }, (_, i) => year - 1 - i)
}

export const yearPeriod = (year: number): { from: string; until: string } => ({
  from: `${year}-01`,
  until: `${year}-12`,
})

/** So many months up to the one that Hanoi is in at `now` (milliseconds since 1970). */
export function periodUpTo(now: number, length: Length): { from: string; until: string } {
  const local = new Date(now + HANOI)
  const until = local.toISOString().slice(0, 7)
  const from = new Date(Date.UTC(local.getUTCFullYear(), local.getUTCMonth() - length + 1, 1)).toISOString().slice(0, 7)
  return { from, until }
}
