import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Condition, check, predicateOf } from '../../../rules/condition/index.ts'
import type { FactsWithWords } from '../../../rules/facts.ts'

const facts: FactsWithWords = {
  office: 'ward',
  officePath: ['ward', 'city'],
  officeKind: 'ward',
  desk: 'W-01',
  staffMembers: [],
  staffKnown: false,
  attitudes: ['impolite'],
  severity: 'ordinary',
  service: 'certification',
  channel: 'desk-page',
  language: 'vi',
  anonymous: true,
  weekday: 3,
  minuteOfDay: 540,
  deskRepeats: 0,
  staffRepeats: 0,
  citizenRepeats: 0,
  supervisorOpen: 0,
  words: 'Chị ấy đòi PHONG BÌ mới làm',
}

describe('a condition', () => {
  test.each([
    [{ office: 'ward' }, true],
    [{ attitudes: 'impolite' }, true],
    [{ attitudes: { $in: ['threatening', 'impolite'] } }, true],
    [{ attitudes: { $nin: ['impolite'] } }, false],
    [{ attitudes: { $size: 1 } }, true],
    [{ attitudes: { $all: [] } }, false],
    [{ service: { $ne: 'certification' } }, false],
    [{ minuteOfDay: { $gte: 480, $lt: 690 } }, true],
    [{ $or: [{ office: 'other' }, { anonymous: true }] }, true],
    [{ $nor: [{ office: 'ward' }] }, false],
    [{ minuteOfDay: { $not: { $gt: 600 } } }, true],
    [{ words: { $contains: ['phong bi'] } }, true],
    [{ words: { $contains: ['phong'] } }, true],
    [{ words: { $contains: ['hong'] } }, false],
    [{}, true],
  ])('%j is %s', (condition, expected) => {
    const checked = check(condition)
    expect('expression' in checked && predicateOf(checked.expression)(facts)).toBe(expected)
  })

  test.each([
    [{ ofice: 'ward' }, 'ofice'],
    [{ office: { $regex: '.*' } }, 'office.$regex'],
    [{ $where: 'true' }, '$where'],
    [{ minuteOfDay: { $gt: '9' } }, 'minuteOfDay.$gt'],
    [{ $and: [{ office: 3 }] }, '$and.0.office'],
    [{ words: 'phong bì' }, 'words'],
  ])('%j is refused at %s', (condition, path) => {
    const checked = check(condition)
    expect('faults' in checked && checked.faults[0]?.path).toBe(path)
  })

  test('deeper than six levels is refused', () => {
    let deep: object = { office: 'ward' }
    for (let i = 0; i < 50; i++) deep = { $and: [deep] }
    expect('faults' in check(deep as never)).toBe(true)
  })
})

describe('a fault', () => {
  const faultsOf = (condition: unknown) => {
    const checked = check(condition as Condition)
    return 'faults' in checked ? checked.faults : []
  }

  test.each([
    [{ ofice: 'ward' }, 'ofice', 'office'],
    [{ minuteOfday: 5 }, 'minuteOfday', 'minuteOfDay'],
    [{ attitudes: { $contians: ['x'] } }, 'attitudes.$contians', '$contains'],
    [{ $adn: [] }, '$adn', '$and'],
    [{ attitudes: 'impolit' }, 'attitudes', 'impolite'],
    [{ $or: [{ severity: { $in: ['ordinary', 'seriuos'] } }] }, '$or.0.severity.$in.1', 'serious'],
    [{ service: { $nin: ['helth-care'] } }, 'service.$nin.0', 'health-care'],
  ])('in %j names its place and the word that was meant', (condition, path, nearest) => {
    expect(faultsOf(condition)).toEqual([expect.objectContaining({ path, nearest })])
  })

  test('far from every known word suggests none', () => {
    expect(faultsOf({ xyzzyplugh: 1 })[0]).not.toHaveProperty('nearest')
  })

  test('is found with all the others at once', () => {
    expect(faultsOf({ ofice: 'x', $and: [{ weekday: 'Monday' }, { attitudes: { $size: -1 } }] })).toHaveLength(3)
  })

  test.each([
    ['a word of a thousand and one bytes', { office: 'ư'.repeat(513) }],
    ['a phrase without a letter', { words: { $contains: ['…'] } }],
    ['a list of no conditions', { $and: [] }],
    ['a field that says nothing', { office: {} }],
    ['a number that is none', { minuteOfDay: { $gt: Number.NaN } }],
    ['501 values', { office: { $in: Array.from({ length: 501 }, (_, i) => `o${i}`) } }],
    ['nine kilobytes', { office: { $in: Array.from({ length: 100 }, (_, i) => `${i}`.padEnd(90, 'x')) } }],
    ['a prototype', JSON.parse('{"__proto__":{"office":"ward"}}')],
    ['a constructor', { constructor: 'ward' }],
  ])('stands where there is %s', (_, condition) => {
    expect(faultsOf(condition)).not.toEqual([])
  })
})

test('whatever JSON is sent, the answer is a condition that runs or its faults, never a throw', () => {
  const word = fc.constantFrom(
    '$and',
    '$or',
    '$nor',
    '$not',
    '$in',
    '$eq',
    '$contains',
    'office',
    'words',
    'attitudes',
    'weekday',
  )
  const document = fc.letrec((tie) => ({
    value: fc.oneof({ maxDepth: 5 }, fc.jsonValue(), fc.dictionary(word, tie('value')), fc.array(tie('value'))),
  })).value
  let runnable = 0
  fc.assert(
    fc.property(document, (condition) => {
      const checked = check(condition as Condition)
      if ('faults' in checked) expect(checked.faults.length).toBeGreaterThan(0)
      else {
        runnable += 1
        expect(typeof predicateOf(checked.expression)(facts)).toBe('boolean')
      }
    }),
    { numRuns: 3_000 },
  )
  expect(runnable).toBeGreaterThan(20)
})

test('a hostile document is given up, not worked through', () => {
  const wide = { $or: Array.from({ length: 1_000_000 }, () => ({ office: 'x' })) }
  let deep: object = { office: 'x' }
  for (let i = 0; i < 100_000; i++) deep = { $nor: [deep] }
  const long = { words: { $contains: ['a'.repeat(10_000_000)] } }
  // As many fields as a request may be long.
  const many = Object.fromEntries(Array.from({ length: 9_000 }, (_, i) => [`f${i}`, i]))
  for (const hostile of [wide, deep, long, many]) {
    const began = performance.now()
    expect('faults' in check(hostile as Condition)).toBe(true)
    // The promise to a request: 50 ms, whatever it sends.
    expect(performance.now() - began).toBeLessThan(50)
  }
})
