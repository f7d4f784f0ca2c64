import { describe, expect, test } from 'vitest'
import { decide } from '../../../rules/assignment.ts'
import { officePath } from '../../../rules/directory.ts'
import type { FactsWithWords } from '../../../rules/facts.ts'
import { NO_WORKLOAD } from '../../../rules/pool.ts'
import { compilePolicy } from '../../../rules/routing/index.ts'
import { demonstrationCity } from '../../../service/demonstration/city.ts'
import { DEMONSTRATION_POLICY } from '../../../service/demonstration/policy.ts'
import { theFacts } from '../../support/facts.ts'
import { compiled } from '../../support/policy.ts'

const now = Date.parse('2026-11-23T02:00:00Z')
const city = demonstrationCity(now)

const usual = theFacts({
  office: 'hoan-kiem',
  officePath: ['hoan-kiem', 'ha-noi'],
  desk: 'HK-01',
  weekday: 1,
  words: 'Chị ấy không chào hỏi gì.',
})

const decided = (facts: Partial<FactsWithWords>, accused: readonly string[] = []) =>
  decide({
    facts: { ...usual, ...facts },
    parties: { accused, possiblyAccused: [], contested: [] },
    directory: city,
    policy: compiled(DEMONSTRATION_POLICY),
    workload: NO_WORKLOAD,
    now,
  })

describe('the demonstration policy', () => {
  test('compiles without a fault', () => {
    expect(compilePolicy(DEMONSTRATION_POLICY)).not.toHaveProperty('faults')
  })

  test.each([
    ['an ordinary complaint', {}, 'default', 'hk-tran-thi-lan-phuong'],
    ['a threat', { severity: 'serious', attitudes: ['threatening'] }, 'serious-attitude', 'nv-doan-minh-tri'],
    ['a hint at money in words alone', { words: 'phai co PHONG BI moi nhanh' }, 'words-of-money', 'nv-doan-minh-tri'],
    ['the third within a month about one person', { staffRepeats: 3 }, 'same-person-again', 'hk-dang-minh-hop'],
    [
      'land papers after many trips',
      {
        office: 'dat-dai',
        officePath: ['dat-dai', 'ha-noi'],
        desk: 'DD-01',
        service: 'land-use-right',
        attitudes: ['needless-trips', 'unclear-guidance'],
      },
      'land-many-trips',
      'dd-dinh-cong-luan',
    ],
    ['a broken rule', { attitudes: ['rule-breaking'] }, 'against-the-rules', 'hk-dang-minh-hop'],
    [
      'anything at the funeral unit',
      {
        office: 'le-tang',
        officePath: ['le-tang', 'ha-noi'],
        officeKind: 'funeral',
        desk: 'LT-01',
        service: 'funeral',
      },
      'funeral',
      'lt-nhu-ba-trung',
    ],
    [
      'rudeness to a patient',
      { office: 'xanh-pon', officePath: ['xanh-pon', 'ha-noi'], officeKind: 'health', desk: 'XP-01' },
      'rude-to-patients',
      'xp-than-trong-khoi',
    ],
  ] as const)('sends %s where it belongs', (_, facts, rule, assigneeId) => {
    const decision = decided(facts as Partial<FactsWithWords>)
    expect(decision.because.rule).toBe(rule)
    expect(decision.assigneeId).toBe(assigneeId)
  })

  test('marks a complaint from just before noon, without moving it', () => {
    const decision = decided({ minuteOfDay: 675, attitudes: ['made-to-wait'] })
    expect(decision.because.rule).toBe('default')
    expect(decision.tags).toEqual(['sát giờ nghỉ'])
  })

  test('never gives a supervisor a complaint about herself', () => {
    const facts = { office: 'cau-giay', officePath: officePath(city, 'cau-giay').map((o) => o.id), desk: 'CG-01' }
    const decision = decided(facts, ['cg-to-thi-hanh'])
    expect(decision.assigneeId).toBe('cg-la-hong-son')
    expect(decision.because.guardSteppedIn).toBe(true)
  })

  test('ends with a rule that answers everything, and seats two people outside the tree', () => {
    const last = DEMONSTRATION_POLICY.rules.at(-1)
    expect([last?.when, last?.then.assign]).toEqual([{}, 'desk-supervisor'])
    for (const id of DEMONSTRATION_POLICY.outsideSeat) {
      expect(city.staff.get(id)?.roles).toContain('outside-seat')
    }
  })
})
