import { describe, expect, test } from 'vitest'
import { checkText } from '../../../service/policies/reading/check.ts'
import { sentenceOf } from '../../../service/policies/reading/sentences.ts'
import { SHIPPED, shippedPolicy, shippedText } from '../../../service/policies/shipped.ts'

const context = { version: 1, people: ['le-van-an', 'tran-thi-bich'] }

const RULES = `name: { vi: Bộ quy tắc, en: A policy }
rules:
  - id: everything
    when: {}
    then: { assign: desk-supervisor }
`

/** Place, rule and sentence of each fault. */
function faultsOf(text: string, format: 'yaml' | 'json' = 'yaml', language: 'vi' | 'en' = 'en'): string[] {
  const checked = checkText(text, format, context)
  if (!('faults' in checked)) return []
  return checked.faults.map(
    (fault) => `${fault.place.line}:${fault.place.column} ${fault.rule ?? '-'} ${sentenceOf(fault)[language]}`,
  )
}

describe('the policies that come with the project', () => {
  test.each(SHIPPED)('%s can run as it stands', (name) => {
    expect(checkText(shippedText(name), 'yaml', { version: 1, people: null })).not.toHaveProperty('faults')
  })

  test('say each rule in both languages', () => {
    for (const name of SHIPPED) {
      for (const rule of shippedPolicy(name, 1).rules) {
        expect(rule.says?.vi.length).toBeGreaterThan(10)
        expect(rule.says?.en.length).toBeGreaterThan(10)
        expect(rule.says?.vi).not.toBe(rule.says?.en)
      }
    }
  })

  test("the small office's takes ten lines, the rest being what every installation begins with", () => {
    expect(shippedText('small-office').trimEnd().split('\n')).toHaveLength(10)
    const { allowances } = shippedPolicy('small-office', 1)
    expect(allowances.resolve).toEqual({ amount: 5, unit: 'working-days' })
    expect(allowances.dispute).toEqual({ amount: 10, unit: 'working-days' })
  })

  test('the one after the Law on Complaints promises calendar days', () => {
    const { allowances } = shippedPolicy('law-on-complaints', 1)
    expect(allowances.acknowledge).toEqual({ amount: 10, unit: 'calendar-days' })
    expect(allowances.resolve).toEqual({ amount: 30, unit: 'calendar-days' })
  })
})

describe('a fault has its line, its rule and the nearest right word', () => {
  test.each([
    ['a field that is not one', RULES.replace('then:', 'than:'), '3:5 everything The field “then” is missing.'],
    [
      'a field that is not one',
      RULES.replace('when:', 'whne:'),
      '4:5 everything There is no field “whne”. Did you mean “when”?',
    ],
    [
      'a seat',
      RULES.replace('desk-supervisor', 'desk-supervisr'),
      '5:21 everything “desk-supervisr” is not a word used here. Did you mean “desk-supervisor”?',
    ],
    [
      'a unit',
      `${RULES}allowances:\n  resolve: { amount: 5, unit: working-day }\n`,
      '7:31 - “working-day” is not a word used here. Did you mean “working-days”?',
    ],
    [
      'an amount',
      `${RULES}allowances:\n  resolve: { amount: 0, unit: working-days }\n`,
      '7:22 - Must be from 1 to 366.',
    ],
    [
      'the same id twice',
      `${RULES}  - { id: everything, then: {} }\n`,
      '6:11 everything Rule number 1 has this id already.',
    ],
    [
      'a person nobody knows',
      RULES.replace('desk-supervisor', '{ person: le-van-ann }'),
      '5:31 everything No staff member has the id “le-van-ann”. Did you mean “le-van-an”?',
    ],
    [
      'one person for two seats',
      `${RULES}outsideSeat: [le-van-an, le-van-an]\n`,
      '6:26 - The two must be different people.',
    ],
    [
      'a question that holds the clock too long',
      `${RULES}allowances:\n  question: { amount: 6, unit: working-days }\n`,
      '7:23 - A question to the citizen stops the clock for 5 working days at most: here 5 at most.',
    ],
    [
      'a question that holds it too long in hours',
      `${RULES}allowances:\n  question: { amount: 41, unit: working-hours }\n`,
      '7:23 - A question to the citizen stops the clock for 5 working days at most: here 40 at most.',
    ],
    ['a third question', `${RULES}questionsAtMost: 3\n`, '6:18 - Must be from 0 to 2.'],
    ['reminders out of order', `${RULES}reminders: [0.8, 0.5]\n`, '6:12 - Reminders must ascend.'],
    [
      'a rule that is too large',
      RULES.replace('{}', `{ office: { $in: [${'hoan-kiem, '.repeat(900)}] } }`),
      '3:5 everything This rule is larger than 8 KB: make several of it.',
    ],
    [
      'an anchor',
      RULES.replace('{}', '&here {}'),
      '4:17 - Anchors (&), aliases (*) and tags (!) are not accepted: write it out.',
    ],
    ['a second document', `${RULES}---\nname: x\n`, '6:1 - One policy in one text (no --- line).'],
    ['the same name twice', `${RULES}name: { vi: A, en: B }\n`, '6:1 - This name stands already in the same group.'],
  ])('%s', (_, text, expected) => {
    expect(faultsOf(text)).toContain(expected)
  })

  test('a condition that cannot run names the place inside it', () => {
    const [fault] = faultsOf(RULES.replace('{}', '{ severty: serious }'))
    expect(fault).toBe(
      '4:13 everything The condition cannot be read. There is no fact named “severty”. Did you mean “severity”?',
    )
    const [inVietnamese] = faultsOf(RULES.replace('{}', '{ severty: serious }'), 'yaml', 'vi')
    expect(inVietnamese).toBe(
      '4:13 everything Điều kiện chưa đúng. Không có thông tin nào tên là “severty”. Có phải ý bạn là “severity”?',
    )
  })

  test('an alias that would grow a thousandfold is never followed', () => {
    const bomb = `a: &a [x,x,x,x,x,x,x,x,x,x]\n${[...'bcdefghi'].map((n, i) => `${n}: &${n} [${`*${'abcdefghi'[i]},`.repeat(9)}]`).join('\n')}`
    expect(faultsOf(bomb).every((fault) => fault.includes('Anchors'))).toBe(true)
  })

  test('a hostile depth ends in a fault', () => {
    const deep = faultsOf('['.repeat(50_000))
    expect(deep.length).toBeGreaterThan(0)
    expect(deep.every((fault) => fault.includes('Nested'))).toBe(true)
    expect(faultsOf(`a: ${'['.repeat(200)}${']'.repeat(200)}`)).toEqual([expect.stringContaining('Nested')])
  })

  test('JSON is read as JSON', () => {
    const document = { name: { vi: 'A', en: 'B' }, rules: [{ id: 'one', then: { assign: 'office-head' } }] }
    expect(faultsOf(JSON.stringify(document, null, '\t'), 'json')).toEqual([])
    expect(faultsOf('{ name: x }', 'json')[0]).toContain('Cannot be read')
    expect(faultsOf('{"name": 1, "name": 2}', 'json')[0]).toContain('already')
  })

  test('an empty text says so', () => {
    expect(faultsOf('# nothing yet\n')).toEqual(['1:1 - There is nothing in the text yet.'])
  })
})
