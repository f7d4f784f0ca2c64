import { describe, expect, test } from 'vitest'
import {
  beginWatch,
  complaintEvidence,
  type GuardedDay,
  guardDay,
  learnBaselines,
  monthlyReview,
  type ReviewedPerson,
  riskAdjustedThreshold,
  shownOf,
  thresholdTable,
  warningThresholds,
  watchComplaints,
  watchDays,
} from '../../../rules/trends/index.ts'
import { seeded } from '../../../service/demonstration/random.ts'

const thresholds = warningThresholds()

/** Days of one person at one desk, low ratings with the given chance. */
function daysOf(seed: number, p: number, length: number, from = 0, stratum = 'A'): GuardedDay[] {
  const random = seeded(seed)
  return Array.from({ length }, (_, i) => {
    const low = [0, 0, 0, 0].filter(() => random.chance(p)).length
    return guardDay({ day: from + i, work: [{ stratum, n: 4, low }] }, { recent: [4, 4, 4], share: 0.1 })
  })
}

const person = (staff: string, days: readonly GuardedDay[]): ReviewedPerson => ({
  staff,
  days,
  visits: days.length * 4,
  openHold: false,
})
const colleagues = Array.from({ length: 30 }, (_, i) => person(`c${i}`, daysOf(i, 0.1, 100)))

describe('the monthly review', () => {
  test('suggests a conversation about who clearly differs, and praises who is clearly better', () => {
    const { findings } = monthlyReview([
      ...colleagues,
      person('rude', daysOf(99, 0.35, 100)),
      person('kind', daysOf(98, 0.005, 100)),
    ])
    const of = (staff: string) => findings.find((finding) => finding.staff === staff)
    expect(of('rude')?.verdict).toBe('review-suggested')
    expect(of('rude')?.because.every(({ met }) => met)).toBe(true)
    expect(of('kind')?.verdict).toBe('commendation')
    expect(findings.filter(({ verdict }) => verdict === 'review-suggested')).toHaveLength(1)
  })

  test('a day held open, or one day alone, convicts nobody', () => {
    const rude = daysOf(99, 0.35, 100)
    const held = monthlyReview([...colleagues, { ...person('rude', rude), openHold: true }])
    expect(held.findings.at(-1)?.verdict).toBe('in-line')
    const quiet = daysOf(97, 0.1, 100)
    const once: GuardedDay = {
      day: 101,
      work: [{ stratum: 'A', n: 40, low: 40 }],
      factor: 1,
      because: 'released',
      given: 40,
    }
    const burst = monthlyReview([...colleagues, person('once', [...quiet, once])])
    expect(burst.findings.at(-1)?.verdict).toBe('in-line')
  })

  test('whoever works a desk alone cannot be told from the desk', () => {
    const alone = monthlyReview([...colleagues, person('alone', daysOf(96, 0.4, 100, 0, 'B'))])
    expect(alone.findings.at(-1)).toMatchObject({ verdict: 'cannot-separate', peerSupport: 0 })
  })

  test('too few ratings show only their count, then only their interval', () => {
    expect([9, 10, 29, 30].map(shownOf)).toEqual(['count', 'interval', 'interval', 'all'])
    const few = monthlyReview([...colleagues, person('new', daysOf(95, 0.9, 5))])
    expect(few.findings.at(-1)).toMatchObject({ verdict: 'too-few', shown: 'interval' })
  })
})

describe('the early warning', () => {
  const rows = colleagues.flatMap(({ staff, days }) =>
    days.flatMap(({ day, work }) => work.map((w) => ({ staff, week: Math.floor(day / 7), ...w }))),
  )
  const baseline = learnBaselines({ rows, days: 180, thresholds }).get('c0')
  if (!baseline) throw new Error('c0 has ratings')

  test('finds a change, dates it, and says what it rests on', () => {
    const days = [...daysOf(50, 0.1, 60, 200), ...daysOf(51, 0.35, 60, 260)]
    const { warnings } = watchDays(beginWatch(199), days, baseline)
    const [first] = warnings
    expect(first).toMatchObject({ staff: 'c0', direction: 'worse' })
    expect(first?.because.began).toBeGreaterThan(245)
    expect(first?.because.began).toBeLessThan(275)
    expect(first?.because.interval[0]).toBeGreaterThan(1)
    expect(warnings).toHaveLength(1)
  })

  test('finds an improvement too', () => {
    const { warnings } = watchDays(beginWatch(199), daysOf(52, 0, 250, 200), baseline)
    expect(warnings.map(({ direction }) => direction)).toEqual(['better'])
  })

  test('replayed from any snapshot it ends the same', () => {
    const days = daysOf(53, 0.2, 120, 200)
    const whole = watchDays(beginWatch(199), days, baseline)
    const half = watchDays(beginWatch(199), days.slice(0, 47), baseline)
    const rest = watchDays(JSON.parse(JSON.stringify(half.watch)), days.slice(47), baseline)
    expect(rest.watch).toEqual(whole.watch)
    expect([...half.warnings, ...rest.warnings]).toEqual(whole.warnings)
  })

  test('no single day, however bad, is enough', () => {
    const once = guardDay({ day: 200, work: [{ stratum: 'A', n: 8, low: 8 }] }, { recent: [4], share: 0.1 })
    expect(watchDays(beginWatch(199), [once], baseline).watch.worse.sum).toBe(1.5)
  })

  test('the table of thresholds stays near the exact ones', () => {
    for (const [p, arl0] of [
      [0.05, 10_000],
      [0.1, 200_000],
      [0.2, 50_000],
    ] as const) {
      const exact = riskAdjustedThreshold({ R: 2, mix: p, arl0 })
      expect(Math.abs(thresholds.worse(p, arl0) / exact - 1)).toBeLessThan(0.02)
    }
  })
})

describe('the chart of complaints', () => {
  const table = thresholdTable(2)
  const days = (count: number, received: (i: number) => number) =>
    Array.from({ length: count }, (_, day) => ({ day, received: received(day), exposure: 20, rate: 0.01 }))

  test('stays quiet at colleagues’ rate and speaks at four times it', () => {
    expect(
      watchComplaints(
        days(200, (i) => (i % 5 === 0 ? 1 : 0)),
        5_000,
        table,
      ),
    ).toBeNull()
    const found = watchComplaints(
      days(200, (i) => (i % 5 === 0 || i > 100 ? 1 : 0)),
      5_000,
      table,
    )
    expect(found?.on).toBeGreaterThan(105)
    expect(found?.received).toBeGreaterThan(found?.expected ?? 0)
  })

  test('weighs a day as the Poisson likelihood does', () =>
    expect(complaintEvidence(2, 0.5, 2)).toBeCloseTo(2 * Math.LN2 - 0.5, 12))
})
