const HANOI = 7 * 3_600_000

export const REPORT_KINDS = ['month', 'quarter', 'year'] as const
export type ReportKind = (typeof REPORT_KINDS)[number]

export interface ReportPeriod {
  readonly kind: ReportKind
  readonly year: number
  /** The month, or the quarter, of the year. */
  readonly number: number
  readonly from: string
  readonly until: string
}

const MONTHS: Readonly<Record<ReportKind, number>> = { month: 1, quarter: 3, year: 12 }
const SHOWN: Readonly<Record<ReportKind, number>> = { month: 12, quarter: 8, year: 3 }

const nameOf = (count: number): string => `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}`

/** Months, quarters or years up to the one that Hanoi is in at `now` (milliseconds since 1970), the newest first. */
export function periodsUpTo(kind: ReportKind, now: number): ReportPeriod[] {
  const local = new Date(now + HANOI)
  const size = MONTHS[kind]
  const current = Math.floor((local.getUTCFullYear() * 12 + local.getUTCMonth()) / size)
  return Array.from({ length: SHOWN[kind] }, (_, i) => {
    const first = (current - i) * size
    const year = Math.floor(first / 12)
    const number = Math.floor((first % 12) / size) + 1
    return { kind, year, number, from: nameOf(first), until: nameOf(first + size - 1) }
  })
}
