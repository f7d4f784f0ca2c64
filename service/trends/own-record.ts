import { ENOUGH_FOR_INTERVAL } from '../../rules/shown-share.ts'
import type { OwnRecord } from '../contract/trends.ts'
import type { LocalMonth } from './cell.ts'
import { criteriaOf, lowOf, praiseIn, ratingsIn } from './figures.ts'
import { monthsFrom } from './page.ts'
import type { Period } from './period.ts'
import { monthsBefore } from './period.ts'
import { type Sum, together } from './sum.ts'

/** A month is shown once another is over after it: nobody remembers by then who stood there when. */
const MONTHS_LATE = 1

/** From January of the year before on, so that batches keep their edges from month to month and differences tell nothing. */
export function ownPeriod(thisMonth: LocalMonth): Period {
  const until = monthsBefore(thisMonth, MONTHS_LATE)
  return { from: `${Number(until.slice(0, 4)) - 1}-01`, until }
}

interface Batch {
  readonly from: LocalMonth
  readonly until: LocalMonth
  readonly sums: readonly (Sum | null)[]
}

const sizeOf = (sums: readonly (Sum | null)[]): number =>
  sums.reduce((n, sum) => n + (sum ? ratingsIn(sum.scores) : 0), 0)

/** Months of at least so many ratings by themselves, smaller ones together with those that follow. */
function batchesOf(names: readonly LocalMonth[], months: readonly (Sum | null)[]): { full: Batch[]; rest: number } {
  const full: Batch[] = []
  let began = 0
  months.forEach((_, i) => {
    const sums = months.slice(began, i + 1)
    const size = sizeOf(sums)
    if (size === 0) began = i + 1
    if (size < ENOUGH_FOR_INTERVAL) return
    full.push({ from: names[began] ?? '', until: names[i] ?? '', sums })
    began = i + 1
  })
  return { full, rest: sizeOf(months.slice(began)) }
}

/** What is counted about oneself. Complaints stand with the notices: a count here could tell one that nobody was told of. */
export function ownRecordOf({ from, until }: Period, months: readonly (Sum | null)[]): OwnRecord {
  const { full, rest } = batchesOf(monthsFrom(from, until), months)
  const all = together(full.flatMap(({ sums }) => sums))
  return {
    from,
    until,
    batches: full.map((batch) => {
      const sum = together(batch.sums)
      return {
        from: batch.from,
        until: batch.until,
        low: lowOf(sum),
        praise: praiseIn(sum.scores),
        criteria: criteriaOf(sum),
      }
    }),
    low: lowOf(all),
    praise: praiseIn(all.scores),
    criteria: criteriaOf(all),
    waiting: rest,
  }
}
