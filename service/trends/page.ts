import type { LocalMonth } from './cell.ts'
import type { TrendStore } from './store.ts'
import { yearId } from './subjects.ts'
import type { Sum } from './sum.ts'

/** One subject's sums, a month each, oldest first; null where nothing was counted. */
export interface SubjectMonths {
  readonly subject: string
  readonly months: readonly (Sum | null)[]
}

/** Every month from one until another, both included. */
export function monthsFrom(from: LocalMonth, until: LocalMonth): LocalMonth[] {
  const months: LocalMonth[] = []
  let year = Number(from.slice(0, 4))
  let month = Number(from.slice(5))
  for (let each = from; each <= until; ) {
    months.push(each)
    month += 1
    if (month > 12) {
      month = 1
      year += 1
    }
    each = `${year}-${String(month).padStart(2, '0')}`
  }
  return months
}

/** What a page of trends shows, from the sums alone: no rating is read. */
export async function readMonths(
  trends: TrendStore,
  subjects: readonly string[],
  from: LocalMonth,
  until: LocalMonth,
): Promise<SubjectMonths[]> {
  const months = monthsFrom(from, until)
  const ids = new Set(subjects.flatMap((subject) => months.map((month) => yearId(subject, month))))
  const years = new Map((await trends.years([...ids])).map((year) => [year._id, year]))
  return subjects.map((subject) => ({
    subject,
    months: months.map((month) => years.get(yearId(subject, month))?.months[month.slice(5)] ?? null),
  }))
}
