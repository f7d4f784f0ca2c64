import fc from 'fast-check'
import type { Condition } from '../../../rules/condition/index.ts'
import type { FactsWithWords } from '../../../rules/facts.ts'
import type { Policy, Rule } from '../../../rules/policy.ts'
import {
  ATTITUDES,
  CHANNELS,
  LANGUAGES,
  OFFICE_KINDS,
  PUBLIC_SERVICES,
  SEVERITIES,
  severityOf,
} from '../../../rules/vocabulary.ts'
import { aPolicy } from '../../support/policy.ts'

const OFFICES = ['w1', 'w2', 'w3', 'd1', 'city']
const DESKS = ['A', 'B', 'C']
const PEOPLE = ['p', 'q', 'r']
const PHRASES = ['phong bì', 'tiền', 'quát', 'đi lại', 'phong', 'tiền cà phê']

const some = <T>(values: readonly T[]) =>
  fc.subarray([...values], { minLength: 1, maxLength: Math.min(3, values.length) })
const number = fc.integer({ min: -1, max: 9 })
const minute = fc.integer({ min: 0, max: 1439 })

const ofWords = (field: string, values: readonly unknown[]) => {
  const value = fc.constantFrom(...values, null)
  const list = fc.subarray([...values, null], { minLength: 0, maxLength: Math.min(3, values.length) })
  return fc.oneof(
    value.map((each) => ({ [field]: each })),
    fc.constantFrom('$eq', '$ne').chain((op) => value.map((each) => ({ [field]: { [op]: each } }))),
    fc.constantFrom('$in', '$nin', '$all').chain((op) => list.map((each) => ({ [field]: { [op]: each } }))),
    fc.boolean().map((each) => ({ [field]: { $exists: each } })),
    list.map((each) => ({ [field]: { $not: { $in: each } } })),
  )
}
const ofNumbers = (field: string, value: fc.Arbitrary<number>) =>
  fc.oneof(
    fc
      .constantFrom('$eq', '$ne', '$gt', '$gte', '$lt', '$lte')
      .chain((op) => value.map((each) => ({ [field]: { [op]: each } }))),
    fc.tuple(value, value).map(([a, b]) => ({ [field]: { $gte: Math.min(a, b), $lt: Math.max(a, b) } })),
    value.map((each) => ({ [field]: { $not: { $gt: each + 0.5 } } })),
  )

const test: fc.Arbitrary<Condition> = fc.oneof(
  ofWords('office', OFFICES),
  ofWords('officePath', OFFICES),
  ofWords('desk', DESKS),
  ofWords('staffMembers', PEOPLE),
  ofWords('attitudes', ATTITUDES.slice(0, 5)),
  ofWords('severity', SEVERITIES),
  ofWords('service', PUBLIC_SERVICES.slice(0, 4)),
  ofWords('channel', CHANNELS),
  ofWords('language', LANGUAGES),
  ofWords('officeKind', OFFICE_KINDS.slice(0, 4)),
  ofWords('anonymous', [true, false]),
  ofWords('staffKnown', [true, false]),
  ofNumbers('weekday', fc.integer({ min: 0, max: 8 })),
  ofNumbers('minuteOfDay', minute),
  ofNumbers('deskRepeats', number),
  ofNumbers('citizenRepeats', number),
  fc.integer({ min: 0, max: 3 }).map((n) => ({ attitudes: { $size: n } })),
)
const words: fc.Arbitrary<Condition> = some(PHRASES).map((phrases) => ({ words: { $contains: phrases } }))

/** Conditions of every kind the language knows, not deeper than it allows. */
export const aCondition = ({ withWords }: { withWords: boolean }): fc.Arbitrary<Condition> => {
  const leaf = withWords ? fc.oneof({ arbitrary: test, weight: 6 }, { arbitrary: words, weight: 1 }) : test
  const merged = fc.array(leaf, { minLength: 1, maxLength: 3 }).map((all) => Object.assign({}, ...all) as Condition)
  const group = (of: fc.Arbitrary<Condition>) =>
    fc
      .constantFrom('$and', '$or', '$nor')
      .chain((op) => fc.array(of, { minLength: 1, maxLength: 3 }).map((all) => ({ [op]: all })))
  return fc.oneof(
    { arbitrary: merged, weight: 5 },
    { arbitrary: group(merged), weight: 3 },
    { arbitrary: group(group(merged)), weight: 1 },
  )
}

export const aRule = (index: number): fc.Arbitrary<Rule> =>
  fc.record({
    id: fc.constant(`r${index}`),
    when: aCondition({ withWords: true }),
    then: fc.record(
      {
        assign: fc.constantFrom('desk-supervisor' as const, 'office-head' as const, 'reform-office' as const),
        tags: some(['a', 'b', 'c']),
        notify: some(['office-head', 'parent-office'] as const),
      },
      { requiredKeys: [] },
    ),
  })

export const policyOf = (rules: readonly Rule[]): Policy => aPolicy(rules, { version: 3, ladder: [], reminders: [] })

export const someFacts: fc.Arbitrary<FactsWithWords> = fc
  .record({
    office: fc.constantFrom(...OFFICES),
    desk: fc.constantFrom(...DESKS, null),
    staffMembers: fc.subarray(PEOPLE),
    attitudes: some(ATTITUDES.slice(0, 9)),
    service: fc.constantFrom(...PUBLIC_SERVICES.slice(0, 5), null),
    channel: fc.constantFrom(...CHANNELS),
    language: fc.constantFrom(...LANGUAGES),
    officeKind: fc.constantFrom(...OFFICE_KINDS),
    anonymous: fc.boolean(),
    staffKnown: fc.boolean(),
    weekday: fc.integer({ min: 1, max: 7 }),
    minuteOfDay: minute,
    deskRepeats: number,
    staffRepeats: number,
    citizenRepeats: number,
    supervisorOpen: number,
    words: fc
      .array(fc.constantFrom(...PHRASES, 'Hôm nay', 'PHONG', 'cà phê'), { maxLength: 4 })
      .map((all) => all.join(' ')),
  })
  .map((facts) => ({
    ...facts,
    officePath: [...new Set([facts.office, 'd1', 'city'])],
    severity: severityOf(facts.attitudes),
  }))
