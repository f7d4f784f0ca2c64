import { expect, test } from 'vitest'
import { ownPeriod, ownRecordOf } from '../../../service/trends/own-record.ts'
import { monthsFrom } from '../../../service/trends/page.ts'
import type { Sum } from '../../../service/trends/sum.ts'

const sumOf = (n: number): Sum => ({
  scores: [0, 0, 0, 0, n],
  unverified: [0, 0, 0, 0, 0],
  met: [n, 0, 0, 0, 0, 0],
  notMet: [0, 0, 0, 0, 0, 0],
  received: 0,
  upheld: 0,
  days: 1,
  named: 0,
  serious: 0,
  withdrawn: 0,
  queue: 0,
  served: 0,
})
const recordOf = (counts: readonly number[], thisMonth: string) => {
  const period = ownPeriod(thisMonth)
  return ownRecordOf(
    period,
    monthsFrom(period.from, period.until).map((_, i) => (counts[i] ? sumOf(counts[i]) : null)),
  )
}

test('months with too few ratings are put together with the next until there are ten; the rest waits as a number', () => {
  const record = recordOf([12, 4, 0, 3, 9, 0, 2], '2026-09')
  expect(record.from).toBe('2025-01')
  expect(record.batches.map(({ from, until, low }) => [from, until, low.n])).toEqual([
    ['2025-01', '2025-01', 12],
    ['2025-02', '2025-05', 16],
  ])
  expect([record.low.n, record.praise, record.waiting]).toEqual([28, 28, 2])
})

test('a month later every batch stands as it stood, so that what is new is never fewer than ten', () => {
  const counts = [3, 5, 8, 1, 14, 2, 2, 7, 9, 30, 1, 4, 4, 6, 11, 2]
  const editions = ['2026-02', '2026-03', '2026-04', '2026-05'].map((month) => recordOf(counts, month))
  editions.forEach((edition, i) => {
    const next = editions[i + 1]
    if (!next) return
    expect(next.batches.slice(0, edition.batches.length)).toEqual(edition.batches)
    const added = next.low.n - edition.low.n
    expect(added === 0 || added >= 10).toBe(true)
  })
})
