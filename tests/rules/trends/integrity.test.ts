import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countRatings, guardDay, guardDays, type PersonDay, type VisitRating } from '../../../rules/trends/index.ts'

const rating = (id: string, over: Partial<VisitRating> = {}): VisitRating => ({
  id,
  at: 0,
  desk: 'HK-01',
  hour: 9,
  token: id,
  kiosk: false,
  ...over,
})
const day = (n: number, low: number): PersonDay => ({ day: 100, work: [{ stratum: 'desk', n, low }] })
const usual = { recent: [4, 5, 4, 6, 3, 4], share: 0.1 }

describe('which ratings count', () => {
  const anyRating = fc.record({
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 50 }),
    desk: fc.constantFrom('A', 'B'),
    hour: fc.integer({ min: 8, max: 11 }),
    token: fc.constantFrom('t1', 't2', 't3', 't4', 't5', 't6'),
    kiosk: fc.boolean(),
  })
  const distinct = fc.uniqueArray(anyRating, { selector: (r) => r.id, maxLength: 40 })

  test('unverified ratings shift exactly nothing, however many there are', () => {
    fc.assert(
      fc.property(distinct, distinct, (verified, others) => {
        const flood = others.map((r) => ({ ...r, id: `x${r.id}`, token: null }))
        const alone = countRatings(verified, () => 3)
        const flooded = countRatings([...flood, ...verified], () => 3)
        expect(flooded.filter((r) => r.because === 'unverified').every((r) => r.weight === 0)).toBe(true)
        expect(flooded.slice(flood.length)).toEqual(alone)
      }),
    )
  })

  test('each token weighs at most one, and the order of arrival decides nothing', () => {
    fc.assert(
      fc.property(distinct, (ratings) => {
        const counted = countRatings(ratings, () => 3)
        for (const token of new Set(ratings.map((r) => r.token))) {
          const weights = ratings.map((r, i) => (r.token === token ? (counted[i]?.weight ?? 0) : 0))
          expect(weights.filter((w) => w > 0)).toHaveLength(1)
          expect(Math.max(...weights)).toBeLessThanOrEqual(1)
        }
        const turned = countRatings([...ratings].reverse(), () => 3)
        expect([...turned].reverse()).toEqual(counted)
      }),
    )
  })

  test('a kiosk’s hour counts no more than the people served in it', () => {
    const ratings = Array.from({ length: 20 }, (_, i) => rating(`k${i}`, { kiosk: true }))
    const weights = countRatings(ratings, () => 5).map((r) => r.weight)
    expect(weights.reduce((a, b) => a + b)).toBeCloseTo(5, 12)
    expect(new Set(weights).size).toBe(1)
  })
})

describe('one day', () => {
  test('an ordinary one stays as it is', () =>
    expect(guardDay(day(6, 2), usual)).toMatchObject({ factor: 1, because: 'ordinary' }))

  test('a burst that is also low is held, and a person may release it up to the cap', () => {
    expect(guardDay(day(40, 40), usual)).toMatchObject({ factor: 0, because: 'held-as-burst', given: 40 })
    expect(guardDay(day(40, 40), { ...usual, decision: 'release' })).toMatchObject({ factor: 0.3, because: 'released' })
  })

  test('many ratings of the usual mix are scaled down with the mix kept', () => {
    const { work, because } = guardDay(day(40, 4), usual)
    expect([because, work]).toEqual(['more-than-usual', [{ stratum: 'desk', n: 12, low: 1.2 }]])
  })

  test('a day is judged by the days before it only', () => {
    const days = [4, 5, 4, 60, 5].map((n, i) => ({ day: i, work: [{ stratum: 'desk', n, low: n > 20 ? n : 0 }] }))
    expect(guardDays(days, () => 0.1).map((d) => d.factor)).toEqual([1, 1, 1, 0, 1])
  })
})
