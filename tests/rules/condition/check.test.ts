import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, faultSentence, MAX_NODES, MOST_FAULTS, predicateOf } from '../../../rules/condition/index.ts'
import { theFacts } from '../../support/facts.ts'

const facts = theFacts({ words: 'Chị ấy đòi PHONG BÌ mới làm' })

const faultsOf = (document: unknown) => {
  const checked = check(document)
  return 'faults' in checked ? checked.faults : []
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
    expect('faults' in check(deep)).toBe(true)
  })
})

describe('a fault', () => {
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
      const checked = check(condition)
      if ('faults' in checked) expect(checked.faults.length).toBeGreaterThan(0)
      else {
        runnable += 1
        expect(typeof predicateOf(checked.expression)(facts)).toBe('boolean')
      }
    }),
    { numRuns: 1_000 },
  )
  expect(runnable).toBeGreaterThan(20)
})

describe('what is wrong has a place, a sentence and the nearest right word', () => {
  test.each([
    [{ ofice: 'ward' }, 'ofice', 'unknown-fact', 'office'],
    [{ $adn: [] }, '$adn', 'unknown-operator', '$and'],
    [{ minuteOfDay: { $gtee: 3 } }, 'minuteOfDay.$gtee', 'unknown-operator', '$gte'],
    [{ attitudes: { $in: ['impolite', 'inatentive'] } }, 'attitudes.$in.1', 'unknown-value', 'inattentive'],
    [{ $and: [{ severity: 'serous' }] }, '$and.0.severity', 'unknown-value', 'serious'],
    [{ service: { $not: { $eq: 'identity card' } } }, 'service.$not.$eq', 'unknown-value', 'identity-card'],
    [{ channel: 'kiosc' }, 'channel', 'unknown-value', 'kiosk'],
    [{ language: 'vn' }, 'language', 'unknown-value', 'vi'],
    [{ officeKind: 'wards' }, 'officeKind', 'unknown-value', 'ward'],
    [{ office: { $regex: '.*' } }, 'office.$regex', 'unknown-operator', undefined],
    [{ $where: 'true' }, '$where', 'unknown-operator', undefined],
    [{ office: { $gt: 3 } }, 'office.$gt', 'operator-elsewhere', undefined],
    [{ office: { $size: 3 } }, 'office.$size', 'operator-elsewhere', undefined],
    [{ words: { $in: ['x'] } }, 'words.$in', 'operator-elsewhere', undefined],
    [{ words: 'phong bì' }, 'words', 'operator-elsewhere', undefined],
    [{ minuteOfDay: { $gt: '9' } }, 'minuteOfDay.$gt', 'wrong-type', undefined],
    [{ minuteOfDay: { $gt: Number.NaN } }, 'minuteOfDay.$gt', 'wrong-type', undefined],
    [{ attitudes: { $size: 1.5 } }, 'attitudes.$size', 'wrong-type', undefined],
    [{ office: { $in: 'a' } }, 'office.$in', 'wrong-type', undefined],
    [{ office: ['a'] }, 'office', 'wrong-type', undefined],
    [{ office: { $not: 'a' } }, 'office.$not', 'wrong-type', undefined],
    [{ office: '\ud800' }, 'office', 'wrong-type', undefined],
    [{ $and: [{ office: 3 }] }, '$and.0.office', 'wrong-type', undefined],
    [{ $or: [] }, '$or', 'empty', undefined],
    [{ office: {} }, 'office', 'empty', undefined],
    [{ words: { $contains: ['…'] } }, 'words.$contains.0', 'no-word', undefined],
    [[], '', 'not-a-condition', undefined],
    [null, '', 'not-a-condition', undefined],
    [{ $nor: [new Date(0)] }, '$nor.0', 'not-a-condition', undefined],
  ])('%j', (document, path, fault, nearest) => {
    const [first] = faultsOf(document)
    expect(first).toMatchObject({ path, fault })
    expect(first?.nearest).toBe(nearest)
    for (const sentence of first ? Object.values(faultSentence(first)) : [])
      expect(sentence).not.toMatch(/undefined|null/)
  })
})

describe('limits hold', () => {
  const nested = (levels: number): object => {
    let deep: object = { office: 'ward' }
    for (let i = 0; i < levels; i++) deep = { $and: [deep] }
    return deep
  }
  test.each<[string, unknown, string]>([
    ['a seventh level', nested(5), 'too-deep'],
    [
      'a document that holds itself',
      (() => {
        const loop: Record<string, unknown> = {}
        loop.$and = [loop]
        return loop
      })(),
      'too-deep',
    ],
    ['more nodes', { weekday: { $in: Array.from({ length: MAX_NODES }, (_, i) => (i % 7) + 1) } }, 'too-many-nodes'],
    ['a long string', { office: 'ă'.repeat(513) }, 'too-long'],
    ['a large document', { office: { $in: Array.from({ length: 9 }, (_, i) => `${i}`.repeat(1000)) } }, 'too-large'],
  ])('%s is refused', (_, document, fault) => {
    expect(faultsOf(document).map((each) => each.fault)).toContain(fault)
  })

  test('at the limits a document passes', () => {
    expect(faultsOf(nested(4))).toEqual([])
    expect(faultsOf({ office: 'ă'.repeat(512) })).toEqual([])
  })
})

describe('a hostile document delays nobody', () => {
  const many = (n: number, at: (i: number) => unknown) => Array.from({ length: n }, (_, i) => at(i))
  const HOSTILE: readonly (readonly [string, () => unknown])[] = [
    [
      'prototype keys',
      () =>
        JSON.parse('{"__proto__":{"office":"a"},"constructor":{"prototype":1},"toString":1,"office":{"__proto__":1}}'),
    ],
    ['a prototype as a fact', () => JSON.parse('{"hasOwnProperty":"x"}')],
    ['a megabyte of nesting', () => JSON.parse(`${'{"$and":['.repeat(100_000)}{}${']}'.repeat(100_000)}`)],
    [
      'a megabyte of $not',
      () => JSON.parse(`{"office":${'{"$not":'.repeat(100_000)}{"$eq":"a"}${'}'.repeat(100_000)}}`),
    ],
    [
      'a megabyte of unknown facts',
      () => Object.fromEntries(many(100_000, (i) => [`offixe${i}`, i]) as [string, unknown][]),
    ],
    [
      'a megabyte of unknown operators',
      () => ({ office: Object.fromEntries(many(100_000, (i) => [`$inn${i}`, i]) as [string, unknown][]) }),
    ],
    ['a megabyte of wrong values', () => ({ attitudes: { $in: many(150_000, (i) => `impolit${i}`) } })],
    ['a megabyte in one string', () => ({ words: { $contains: ['ế'.repeat(350_000)] } })],
    ['a megabyte in one key', () => ({ ['x'.repeat(1_000_000)]: 1 })],
    [
      'long words near a right one',
      () => ({ attitudes: { $in: many(400, () => 'impolitely-inattentively-unexplained-and-in-general-not-good') } }),
    ],
    ['a hundred thousand conditions', () => ({ $or: many(100_000, () => ({ office: 'a' })) })],
    [
      'one condition shared as by an alias, doubled a hundred times',
      () => {
        let each: unknown = { office: 'a' }
        for (let i = 0; i < 100; i++) each = { $and: [each, each] }
        return each
      },
    ],
    ['combining marks', () => ({ words: { $contains: [`e${'\u0301'.repeat(500)}`] } })],
  ]

  test.each(HOSTILE)('%s', (_, make) => {
    const document = make()
    let checked = check(document)
    // Of the processor, all threads together: what else runs on the machine while this does is no delay of the document's.
    const took = [1, 2, 3, 4].map(() => {
      const started = process.cpuUsage()
      checked = check(document)
      const { user, system } = process.cpuUsage(started)
      return (user + system) / 1_000
    })
    expect(Math.min(...took)).toBeLessThan(50)
    if ('faults' in checked) expect(checked.faults.length).toBeLessThanOrEqual(MOST_FAULTS)
    expect(JSON.stringify(checked).length).toBeLessThan(20_000)
  })

  test('5,000 documents of any shape are answered, never thrown at', () => {
    const key = fc.oneof(
      fc.constantFrom('$and', '$or', '$nor', '$not', '$in', '$eq', '$gt', '$all', '$size', '$contains', '$exists'),
      fc.constantFrom('office', 'attitudes', 'weekday', 'words', 'anonymous', 'desk', '__proto__', 'constructor'),
      fc.string(),
    )
    const anything = fc.anything({
      key,
      maxDepth: 7,
      withNullPrototype: true,
      withDate: true,
      withMap: true,
      withBigInt: true,
    })
    fc.assert(
      fc.property(fc.oneof(anything, fc.dictionary(key, anything)), (document) => {
        const checked = check(document)
        if ('faults' in checked) {
          expect(checked.faults.length).toBeGreaterThan(0)
          for (const fault of checked.faults) faultSentence(fault)
        }
      }),
      { numRuns: 5_000 },
    )
  }, 60_000)
})
