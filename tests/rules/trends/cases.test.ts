import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { INSTANCES, type StatisticsCase } from './instances.ts'

const file = new URL('../../data/statistics-cases.json', import.meta.url)
const { cases }: { cases: readonly StatisticsCase[] } = JSON.parse(readFileSync(file, 'utf8'))

/** The greatest relative difference of any number from the one expected, at the place where it stands. */
function worst(ours: unknown, expected: unknown, path = ''): { off: number; path: string } {
  if (typeof expected === 'number') {
    if (typeof ours !== 'number' || Number.isNaN(ours)) return { off: Number.POSITIVE_INFINITY, path }
    const off = Math.abs(ours - expected)
    return { off: expected === 0 ? off : off / Math.abs(expected), path }
  }
  if (typeof expected !== 'object' || expected === null) {
    return { off: ours === expected ? 0 : Number.POSITIVE_INFINITY, path: `${path}: ${ours} for ${expected}` }
  }
  const given = (ours ?? {}) as Record<string, unknown>
  return Object.entries(expected)
    .map(([key, value]) => worst(given[key], value, `${path}/${key}`))
    .reduce((a, b) => (b.off > a.off ? b : a), { off: 0, path })
}

/** What the reference calls exact is held to ten digits, beyond what its file asks. */
const SPECIAL = 1e-10

describe('every published or cross-checked value is met', () => {
  test.each(cases.map((each) => [each.id, each] as const))('%s', (id, { kind, input, expected, relTol }) => {
    const ours = INSTANCES[kind]?.(input, id, expected)
    const { off, path } = worst(ours, expected)
    expect(off, path).toBeLessThanOrEqual(kind === 'specialFunction' ? Math.min(relTol, SPECIAL) : relTol)
  })
})
