import { describe, expect, test } from 'vitest'
import { warningThresholds } from '../../../rules/trends/index.ts'
import { judgeWorld, naiveOutcome, ourOutcome, tunedToOurRate } from '../../load/fairness/measure.ts'

/** Two seeded worlds guard what the bench measures on more, with room for chance. */
describe('1,200 people for a year', () => {
  const thresholds = warningThresholds()
  const people = [2_001, 2_002].flatMap((seed) => judgeWorld({ seed }, thresholds))
  const ours = ourOutcome(people)

  test('few blameless people are named', () => expect(ours.falsePer100).toBeLessThanOrEqual(3.5))
  test('most who changed are found within 90 days', () => expect(ours.found).toBeGreaterThanOrEqual(0.75))
  test('campaigns accuse hardly anybody', () => expect(ours.bombed).toBeLessThanOrEqual(0.12))
  test('no naive rule comes near at the same rate of false alarms', () => {
    for (const { rule, outcome } of tunedToOurRate(people, ours.falsePer100)) {
      expect(ours.found - outcome.found, rule).toBeGreaterThanOrEqual(0.4)
    }
  })
  test('and as offices set them they accuse most of the blameless', () => {
    expect(naiveOutcome(people, 'complaints at least', 3).falsePer100).toBeGreaterThan(50)
    expect(naiveOutcome(people, 'mean below', -4).bombed).toBeGreaterThan(0.9)
  })
})
