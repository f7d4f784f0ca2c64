import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, predicateOf } from '../../../rules/condition/index.ts'
import type { FactsWithWords } from '../../../rules/facts.ts'
import type { Policy, Rule } from '../../../rules/policy.ts'
import { type CompiledPolicy, compilePolicy, type Routed, replaceRule, route } from '../../../rules/routing/index.ts'
import { containsWords } from '../../../rules/words/index.ts'
import { aRule, policyOf, someFacts } from './any-rule.ts'

const compiled = (policy: Policy): CompiledPolicy => {
  const result = compilePolicy(policy)
  if ('faults' in result) throw new Error(JSON.stringify(result.faults))
  return result
}

/** One rule after the other, as the policy reads: what the index must agree with. */
function inTurn(
  policy: Policy,
  facts: FactsWithWords,
): Pick<Routed, 'assign' | 'tags' | 'notify' | 'matchedWords'> & { rule: string | null } {
  const matching = policy.rules.filter(({ when }) => {
    const checked = check(when)
    return 'expression' in checked && predicateOf(checked.expression)(facts)
  })
  const first = matching.find(({ then }) => then.assign !== undefined)
  const phrases = [...JSON.stringify(first?.when ?? {}).matchAll(/"\$contains":(\[.*?\])/g)].flatMap(
    ([, list = '[]']) => JSON.parse(list) as string[],
  )
  return {
    assign: first?.then.assign ?? null,
    tags: [...new Set(matching.flatMap(({ then }) => then.tags ?? []))],
    notify: [...new Set(matching.flatMap(({ then }) => then.notify ?? []))],
    rule: first?.id ?? null,
    matchedWords: [...new Set(phrases.filter((phrase) => containsWords(facts.words, [phrase])))].sort(),
  }
}

const said = ({ assign, tags, notify, because, matchedWords }: Routed) => ({
  assign,
  tags,
  notify,
  rule: because.rule,
  matchedWords: [...new Set(matchedWords)].sort(),
})

const rules = (most: number) =>
  fc
    .array(fc.constant(0), { minLength: 1, maxLength: most })
    .chain((all) => fc.tuple(...all.map((_, i) => aRule(i))) as fc.Arbitrary<Rule[]>)

const RUNS = 2_000

test(`the index answers as asking one rule after the other does (${RUNS} policies × 12 complaints)`, () => {
  const seen = { answered: 0, unanswered: 0, worded: 0 }
  fc.assert(
    fc.property(rules(14), fc.array(someFacts, { minLength: 12, maxLength: 12 }), (given, complaints) => {
      const policy = policyOf(given)
      const index = compiled(policy)
      for (const facts of complaints) {
        const expected = inTurn(policy, facts)
        expect(said(route(index, facts))).toEqual(expected)
        if (expected.rule === null) seen.unanswered += 1
        else seen.answered += 1
        if (expected.matchedWords.length > 0) seen.worded += 1
      }
    }),
    { numRuns: RUNS },
  )
  for (const n of Object.values(seen)) expect(n).toBeGreaterThan(300)
})

test('so it does where hundreds of rules name no office and are asked by rows of bits', () => {
  fc.assert(
    fc.property(
      fc.array(aRule(0), { minLength: 300, maxLength: 300 }),
      fc.array(someFacts, { minLength: 30, maxLength: 30 }),
      (given, complaints) => {
        const policy = policyOf(given.map((rule, i) => ({ ...rule, id: `r${i}` })))
        const index = compiled(policy)
        for (const facts of complaints) expect(said(route(index, facts))).toEqual(inTurn(policy, facts))
      },
    ),
    { numRuns: 8 },
  )
})

test('a rule put in place of another gives the same as compiling anew, and leaves the policy before as it was', () => {
  fc.assert(
    fc.property(
      rules(10),
      aRule(99),
      fc.nat(),
      fc.array(someFacts, { minLength: 10, maxLength: 10 }),
      (given, rule, at, complaints) => {
        const position = at % given.length
        const before = compiled(policyOf(given))
        const after = replaceRule(before, position, rule)
        if ('faults' in after) throw new Error(JSON.stringify(after.faults))
        const anew = compiled(policyOf(given.with(position, rule)))
        for (const facts of complaints) {
          expect(route(after, facts)).toEqual(route(anew, facts))
          expect(said(route(before, facts))).toEqual(inTurn(policyOf(given), facts))
        }
      },
    ),
    { numRuns: 500 },
  )
})

describe('old history', () => {
  const policy = policyOf([
    { id: 'not-rude', when: { attitudes: { $ne: 'impolite' } }, then: { assign: 'office-head' } },
    { id: 'rest', when: {}, then: { assign: 'reform-office' } },
  ])
  const facts = fc.sample(someFacts, 1)[0] as FactsWithWords

  test.each([
    ['an attitude nobody knows any more', { attitudes: ['surly'] }],
    ['no hour', { minuteOfDay: undefined }],
    ['no attitudes at all', { attitudes: undefined }],
  ])('with %s is routed as MongoDB would select it', (_, over) => {
    const old = { ...facts, ...over } as unknown as FactsWithWords
    expect(said(route(compiled(policy), old))).toEqual(inTurn(policy, old))
    expect(route(compiled(policy), old).because.rule).toBe(
      'attitudes' in over || facts.attitudes[0] !== 'impolite' ? 'not-rude' : 'rest',
    )
  })
})

test('the reason names the rule and what it asked, and no word of the account', () => {
  const policy = policyOf([
    {
      id: 'money',
      when: { office: 'w1', words: { $contains: ['phong bì', 'tiền'] } },
      then: { assign: 'parent-office', tags: ['grave'], notify: ['reform-office'] },
    },
  ])
  const facts = { ...(fc.sample(someFacts, 1)[0] as FactsWithWords), office: 'w1', words: 'Chị ấy đòi PHONG BI' }
  expect(route(compiled(policy), facts)).toEqual({
    assign: 'parent-office',
    tags: ['grave'],
    notify: ['reform-office'],
    because: { policyVersion: 3, rule: 'money', matched: { office: 'w1' } },
    matchedWords: ['phong bì'],
  })
})

test('of the alternatives a rule leaves the reason names those that held, and none that asks the words', () => {
  const policy = policyOf([
    {
      id: 'grave',
      when: {
        $or: [
          { severity: 'serious', $or: [{ weekday: 6 }, { weekday: 7 }] },
          { words: { $contains: ['tiền'] }, anonymous: true },
          { staffRepeats: { $gte: 2 } },
        ],
        $and: [{ $or: [{ channel: 'kiosk' }, { minuteOfDay: { $gte: 720 } }] }],
      },
      then: { assign: 'parent-office' },
    },
    { id: 'rest', when: { $nor: [{ $or: [{ weekday: 1 }] }] }, then: { assign: 'office-head' } },
  ])
  const plainly: FactsWithWords = {
    ...(fc.sample(someFacts, 1)[0] as FactsWithWords),
    severity: 'serious',
    weekday: 7,
    words: 'Chị ấy đòi tiền',
    anonymous: true,
    staffRepeats: 2,
    channel: 'desk-page',
    minuteOfDay: 800,
  }
  const because = (over: Partial<FactsWithWords>) => route(compiled(policy), { ...plainly, ...over }).because
  expect(because({}).branches).toEqual(['$or.0', '$or.0.$or.1', '$or.2', '$and.0.$or.1'])
  expect(because({ severity: 'ordinary' }).branches).toEqual(['$or.2', '$and.0.$or.1'])
  expect(because({ severity: 'ordinary', staffRepeats: 0 })).toMatchObject({
    rule: 'grave',
    branches: ['$and.0.$or.1'],
  })
  expect(because({ minuteOfDay: 0 })).toMatchObject({ rule: 'rest' })
  expect(because({ minuteOfDay: 0 })).not.toHaveProperty('branches')
})
