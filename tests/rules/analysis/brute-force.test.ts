import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Analysis, analyse } from '../../../rules/analysis/analyse.ts'
import { check, predicateOf } from '../../../rules/condition/index.ts'
import type { FactsWithWords } from '../../../rules/facts.ts'
import type { Assignee, Policy, Rule } from '../../../rules/policy.ts'
import { compilePolicy, route } from '../../../rules/routing/index.ts'
import { type Attitude, severityOf } from '../../../rules/vocabulary.ts'
import { theFacts } from '../../support/facts.ts'
import { aPolicy } from '../../support/policy.ts'
import { SMALL_CITY } from './small-city.ts'

const RUNS = 3_000

const subsets = <T>(items: readonly T[]): T[][] =>
  Array.from({ length: 2 ** items.length }, (_, bits) => items.filter((_, i) => bits & (1 << i)))

const BASE = theFacts({ office: 'ward-a', officePath: ['ward-a', 'city'], desk: 'A-01', attitudes: ['other'] })

type Tests = fc.Arbitrary<object>
const ops = (field: string, ...tests: fc.Arbitrary<unknown>[]): Tests =>
  fc.oneof(...tests).map((wanted) => ({ [field]: wanted }))
const among = <T>(...values: T[]) => fc.constantFrom(...values)
const some = <T>(...values: T[]) => fc.subarray(values, { minLength: 1 })
const listOps = (values: string[], sizes: number[]) => [
  among(...values),
  some(...values).map(($in) => ({ $in })),
  some(...values).map(($nin) => ({ $nin })),
  some(...values).map(($all) => ({ $all })),
  some(...values).map(($all) => ({ $not: { $all } })),
  among(...sizes).map(($size) => ({ $size })),
  among(...sizes).map(($size) => ({ $not: { $size } })),
]
const scalarOps = <T>(...values: T[]) => [
  among(...values),
  among(...values).map(($ne) => ({ $ne })),
  some(...values).map(($in) => ({ $in })),
  some(...values).map(($nin) => ({ $nin })),
]
const numberOps = (...values: number[]) => [
  ...scalarOps(...values),
  among(...values).map(($gte) => ({ $gte })),
  among(...values).map(($lt) => ({ $lt })),
  fc.tuple(among(...values), among(...values)).map(([$gt, $lte]) => ({ $gt, $lte })),
  among(...values).map(($gt) => ({ $not: { $gt } })),
]

/** Facts that hang together, what rules may ask of them, and every value that those questions can tell apart. */
interface Corner {
  readonly asks: Tests
  readonly domain: readonly Partial<FactsWithWords>[]
}

const place = (office: string, officeKind: FactsWithWords['officeKind'], ...desks: (string | null)[]) =>
  desks.map((desk) => ({ office, officeKind, desk, officePath: office === 'city' ? ['city'] : [office, 'city'] }))

const CORNERS: readonly Corner[] = [
  {
    asks: fc.oneof(
      ops('office', ...scalarOps('ward-a', 'ward-b', 'gone')),
      ops('officePath', ...listOps(['city', 'ward-a', 'clinic'], [1, 2])),
      ops('officeKind', ...scalarOps('ward', 'health')),
      ops('desk', ...scalarOps('A-01', 'B-01', null), among({ $exists: true }, { $exists: false })),
    ),
    domain: [
      ...place('city', 'city', null),
      ...place('ward-a', 'ward', 'A-01', 'A-02', null),
      ...place('ward-b', 'ward', 'B-01', null),
      ...place('clinic', 'health', null),
      ...place('reform', 'department', null),
      { office: 'front', officeKind: 'inspectorate', desk: null, officePath: ['front'] },
    ],
  },
  {
    asks: fc.oneof(
      ops('attitudes', ...listOps(['impolite', 'threatening', 'made-to-wait'], [1, 2])),
      ops('severity', ...scalarOps('serious', 'ordinary')),
    ),
    domain: subsets<Attitude>([
      'impolite',
      'threatening',
      'made-to-wait',
      'discriminating',
      'other',
      'inattentive',
      'unexplained',
    ])
      .filter((attitudes) => attitudes.length > 0)
      .map((attitudes) => ({ attitudes, severity: severityOf(attitudes) })),
  },
  {
    asks: ops('service', ...scalarOps('certification', 'education', null)),
    domain: (['certification', 'education', 'funeral', null] as const).map((service) => ({ service })),
  },
  { asks: ops('weekday', ...numberOps(1, 3, 6, 8)), domain: [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday })) },
  {
    asks: ops('minuteOfDay', ...numberOps(480, 600, 719.5)),
    domain: [0, 479, 480, 481, 599, 600, 601, 719, 720, 1439].map((minuteOfDay) => ({ minuteOfDay })),
  },
  {
    asks: ops('deskRepeats', ...numberOps(0, 2, 3)),
    domain: [0, 1, 2, 3, 4].map((deskRepeats) => ({ deskRepeats })),
  },
  {
    asks: fc.oneof(
      ops('staffMembers', ...listOps(['s1', 's2'], [0, 1, 2])),
      ops('staffKnown', among(true, false), among({ $ne: true })),
    ),
    domain: subsets(['s1', 's2', 's3', 's4', 'mayor']).flatMap((staffMembers) =>
      (staffMembers.length > 0 ? [true, false] : [false]).map((staffKnown) => ({ staffMembers, staffKnown })),
    ),
  },
  {
    asks: some('phong bì', 'bì', 'Tiền', 'bì tiền', 'và').map(($contains) => ({ words: { $contains } })),
    domain: subsets(['phong bì', 'bì', 'tiền', 'bì tiền', 'và']).map((phrases) => ({ words: phrases.join(' x ') })),
  },
]

const MOST_COMPLAINTS = 2_000
const corners = fc
  .subarray([...CORNERS.keys()], { minLength: 1, maxLength: 3 })
  .filter((chosen) => complaintsOf(chosen).length <= MOST_COMPLAINTS)

function complaintsOf(chosen: readonly number[]): FactsWithWords[] {
  return chosen.reduce<FactsWithWords[]>(
    (all, corner) => all.flatMap((facts) => (CORNERS[corner]?.domain ?? []).map((values) => ({ ...facts, ...values }))),
    [BASE],
  )
}

const conditionOver = (chosen: readonly number[]): fc.Arbitrary<object> =>
  fc.letrec<{ any: object; leaf: object }>((tie) => ({
    leaf: fc.oneof(...chosen.flatMap((corner) => CORNERS[corner]?.asks ?? [])),
    any: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      { weight: 4, arbitrary: tie('leaf') },
      { weight: 1, arbitrary: fc.constant({}) },
      { weight: 3, arbitrary: fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })) },
      { weight: 2, arbitrary: fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })) },
      { weight: 1, arbitrary: fc.array(tie('any'), { minLength: 1, maxLength: 2 }).map(($nor) => ({ $nor })) },
    ),
  })).any

const assignees = among<Assignee | undefined>(
  'desk-supervisor',
  'office-head',
  'reform-office',
  { person: 'mayor' },
  undefined,
)
const trials = corners.chain((chosen) =>
  fc
    .array(fc.record({ when: conditionOver(chosen), assign: assignees }), { minLength: 1, maxLength: 6 })
    .map((rules) => ({
      chosen,
      policy: aPolicy(
        rules.map(
          ({ when, assign }, i): Rule => ({
            id: `rule-${i}`,
            when: when as Rule['when'],
            then: { tags: ['tag'], ...(assign ? { assign } : {}) },
          }),
        ),
      ),
    })),
)

const compiled = (policy: Policy) => {
  const result = compilePolicy(policy)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result
}
const analysed = (policy: Policy): Analysis => {
  const result = analyse(policy, { directory: SMALL_CITY })
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result
}
const matching = (policy: Policy) => {
  const predicates = new Map(
    policy.rules.map(({ id, when }) => {
      const checked = check(when)
      return [id, 'faults' in checked ? null : predicateOf(checked.expression)]
    }),
  )
  return (id: string | undefined, facts: FactsWithWords) => predicates.get(id ?? '')?.(facts) ?? false
}

test(`what the analysis says of ${RUNS} small policies is what trying every complaint shows`, () => {
  const seen = {
    policies: 0,
    complaints: 0,
    unreachable: 0,
    shadowed: 0,
    together: 0,
    gaps: 0,
    overlaps: 0,
    witnesses: 0,
    undecided: 0,
  }
  fc.assert(
    fc.property(trials, ({ chosen, policy }) => {
      const routable = compiled(policy)
      const matches = matching(policy)
      const complaints = complaintsOf(chosen)
      const assigns = new Set(complaints.map((facts) => route(routable, facts).because.rule))
      const { remarks, counts } = analysed(policy)
      const about = (...kinds: string[]) => remarks.filter(({ kind }) => kinds.includes(kind))

      expect(counts.undecided).toBe(0)
      const never = new Set(about('unreachable', 'shadowed').map(({ rules }) => rules[0]))
      const cannotMatch = new Set(about('unreachable').map(({ rules }) => rules[0]))
      for (const {
        id,
        then: { assign },
      } of policy.rules) {
        expect([id, cannotMatch.has(id)]).toEqual([id, !complaints.some((facts) => matches(id, facts))])
        if (assign !== undefined) expect([id, never.has(id)]).toEqual([id, !assigns.has(id)])
      }
      expect(about('gap').length > 0).toBe(assigns.has(null))

      for (const { kind, rules, witness } of remarks) {
        if (kind === 'unreachable') expect(witness).toBeNull()
        if (!['shadowed', 'gap', 'conflict', 'order-decides'].includes(kind)) continue
        if (!witness) throw new Error(`${kind} without a witness`)
        const { because, assign } = route(routable, witness.facts)
        expect({ rule: because.rule, assign }).toEqual({
          rule: witness.decidedBy?.rule ?? null,
          assign: witness.decidedBy?.assign ?? null,
        })
        if (kind !== 'gap') {
          expect(matches(rules[0], witness.facts)).toBe(true)
          const index = (id: string | null | undefined) => policy.rules.findIndex((rule) => rule.id === id)
          expect(index(because.rule)).toBeLessThan(index(rules[0]))
        }
        seen.witnesses += 1
      }
      for (const remark of remarks) {
        if (remark.kind !== 'shadowed') continue
        const by = remark.because.by.map(({ rule }) => rule)
        const open = complaints.find((each) => matches(remark.rules[0], each) && !by.some((id) => matches(id, each)))
        expect(open).toBeUndefined()
        if (by.length > 1) seen.together += 1
      }
      seen.policies += 1
      seen.complaints += complaints.length
      seen.unreachable += counts.unreachable
      seen.shadowed += counts.shadowed
      seen.gaps += counts.gap
      seen.overlaps += counts.conflict + counts['order-decides']
    }),
    { numRuns: RUNS },
  )
  console.log(
    Object.entries(seen)
      .map(([what, n]) => `${what} ${n}`)
      .join(', '),
  )
  expect(Math.min(seen.unreachable, seen.shadowed, seen.together, seen.gaps, seen.overlaps)).toBeGreaterThan(50)
}, 120_000)
