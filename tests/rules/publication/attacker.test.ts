import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Edition, FEWEST, firstEdition, type Row, restated, suppressed } from '../../../rules/publication/index.ts'

const NAMES = ['a', 'b', 'c', 'd']

const rowOf = (sizes: readonly number[]): Row<{ n: number; satisfied: number }> => {
  const parts = Object.fromEntries(sizes.map((n, i) => [NAMES[i] ?? '', { n, satisfied: Math.floor(n / 2) }]))
  const sum = sizes.reduce((a, b) => a + b, 0)
  return { total: { n: sum, satisfied: sum }, parts }
}
const sizes = fc.array(fc.oneof(fc.integer({ min: 0, max: 14 }), fc.integer({ min: 0, max: 40 })), {
  minLength: 1,
  maxLength: 4,
})

/** Ways to share a sum among so many, each from nobody upwards. */
function* shares(sum: number, among: number): Generator<number[]> {
  if (among === 0) {
    if (sum === 0) yield []
    return
  }
  for (let first = 0; first <= sum; first++) for (const rest of shares(sum - first, among - 1)) yield [first, ...rest]
}

const patternOf = ({ total, parts }: Row): string =>
  JSON.stringify([
    total?.n ?? null,
    ...Object.keys(parts)
      .sort()
      .map((name) => parts[name]?.n ?? null),
  ])

/**
 * Everything a row can have been, for somebody who holds what was published and knows this very algorithm: each way to fill the
 * hidden parts that would have been published just so.
 */
function solutions(published: Row): number[][] {
  const names = Object.keys(published.parts).sort()
  const hidden = names.filter((name) => published.parts[name] === null)
  if (published.total === null || hidden.length === 0) return []
  const shown = names.reduce((sum, name) => sum + (published.parts[name]?.n ?? 0), 0)
  const found: number[][] = []
  for (const share of shares(published.total.n - shown, hidden.length)) {
    const filled = names.map((name) => published.parts[name]?.n ?? share[hidden.indexOf(name)] ?? 0)
    if (patternOf(suppressed(rowOf(filled))) === patternOf(published)) found.push(share)
  }
  return found
}

test('an attacker who holds a month and knows how it was made can tell no hidden number (3,000 rows)', () => {
  const seen = { hidden: 0, total: 0, fewest: Number.POSITIVE_INFINITY }
  fc.assert(
    fc.property(sizes, (given) => {
      const published = suppressed(rowOf(given))
      if (published.total === null) return
      seen.total += 1
      const names = Object.keys(published.parts).sort()
      const hidden = names.filter((name) => published.parts[name] === null)
      const possible = solutions(published)
      hidden.forEach((name, at) => {
        const size = given[NAMES.indexOf(name)] ?? 0
        if (size >= FEWEST) return
        const values = new Set(possible.map((share) => share[at]))
        seen.hidden += 1
        seen.fewest = Math.min(seen.fewest, values.size)
        expect([given, name, values.has(size), values.size >= 3]).toEqual([given, name, true, true])
      })
    }),
    { numRuns: 3_000 },
  )
  console.log(
    `${seen.hidden} hidden numbers attacked in ${seen.total} rows: each could be ${seen.fewest} numbers at least`,
  )
  expect(seen.hidden).toBeGreaterThan(500)
})

test('nothing shown speaks for fewer than ten people', () => {
  fc.assert(
    fc.property(sizes, (given) => {
      const { total, parts } = suppressed(rowOf(given))
      for (const cell of [total, ...Object.values(parts)]) expect(cell === null || cell.n >= FEWEST).toBe(true)
    }),
  )
})

describe('a restated month', () => {
  const changes = fc.array(fc.array(fc.integer({ min: -12, max: 12 }), { minLength: 4, maxLength: 4 }), {
    minLength: 1,
    maxLength: 5,
  })

  test('changes each figure by nothing or by ten people at least, and shows nothing it hid', () => {
    let changed = 0
    fc.assert(
      fc.property(sizes, changes, (given, steps) => {
        let counts = given
        const editions: Edition[] = [firstEdition('2026-10', { office: rowOf(given) })]
        for (const step of steps) {
          counts = counts.map((n, i) => Math.max(0, n + (step[i] ?? 0)))
          editions.push(restated(editions.at(-1) as Edition, { office: rowOf(counts) }))
        }
        for (let i = 1; i < editions.length; i++) {
          const [before, after] = [editions[i - 1]?.rows.office, editions[i]?.rows.office]
          if (!before || !after) throw new Error('an office is missing from an edition')
          expect(after.total === null).toBe(before.total === null)
          const cells = [
            ...Object.keys(before.parts).map((name) => [before.parts[name], after.parts[name]]),
            [before.total, after.total],
          ]
          for (const [was = null, is = null] of cells) {
            expect(is === null).toBe(was === null)
            const difference = Math.abs((is?.n ?? 0) - (was?.n ?? 0))
            expect(difference === 0 || difference >= FEWEST).toBe(true)
            if (difference > 0) changed += 1
          }
        }
      }),
      { numRuns: 2_000 },
    )
    expect(changed).toBeGreaterThan(100)
  })

  test('leaves what is hidden together what it was: holding every edition tells no more than holding the first', () => {
    fc.assert(
      fc.property(sizes, changes, (given, steps) => {
        let counts = given
        let edition = firstEdition('2026-10', { office: rowOf(given) })
        const hiddenSum = ({ rows }: Edition) => {
          const row = rows.office
          if (!row?.total) return null
          return row.total.n - Object.values(row.parts).reduce((sum, cell) => sum + (cell?.n ?? 0), 0)
        }
        const first = hiddenSum(edition)
        for (const step of steps) {
          counts = counts.map((n, i) => Math.max(0, n + (step[i] ?? 0)))
          edition = restated(edition, { office: rowOf(counts) })
          expect(hiddenSum(edition)).toBe(first)
        }
      }),
    )
  })
})
