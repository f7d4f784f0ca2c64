import { expect, test } from 'vitest'
import { MAX_ATTEMPTS, nextAttemptAfter } from '../../notifications/backoff.ts'

const HOUR = 3_600_000
const luck = [() => 0, () => 0.5, () => 0.999999]
const waits = (random: () => number) =>
  Array.from({ length: MAX_ATTEMPTS - 1 }, (_, n) => nextAttemptAfter(n + 1, random))

test.each(luck)('waits grow, the first under half a minute, none over an hour', (random) => {
  const all = waits(random)
  expect(all[0]).toBeLessThan(30_000)
  expect(all).toEqual(all.toSorted((a, b) => a - b))
  expect(all.at(-1)).toBeLessThanOrEqual(HOUR)
})

test.each(luck)('all attempts together outlast six hours without a mail server', (random) => {
  expect(waits(random).reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(6 * HOUR)
})

test('letters held up together do not come back together', () => {
  expect(nextAttemptAfter(9, () => 0) - nextAttemptAfter(9, () => 0.999999)).toBeGreaterThan(5 * 60_000)
})

test('a count far past the last attempt still waits no more than an hour', () => {
  expect(nextAttemptAfter(10_000, () => 0)).toBe(HOUR)
})
