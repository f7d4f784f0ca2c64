import fc from 'fast-check'
import type { Connection } from 'mongoose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { check, databaseQuestion, predicateOf } from '../../../rules/condition/index.ts'
import type { FactsWithWords } from '../../../rules/facts.ts'
import { connectDatabase } from '../../../service/database.ts'
import { aCondition, someFacts } from '../../rules/routing/any-rule.ts'
import { freshDatabase } from '../../support/service.ts'

let connection: Connection
beforeAll(async () => {
  connection = await connectDatabase(freshDatabase())
})
afterAll(async () => {
  await connection?.dropDatabase()
  await connection?.close()
})

const COMPLAINTS = 400
const CONDITIONS = 1_500

/** History of every kind: facts as today, and facts that are missing, null, lists where one expects a word, and the reverse. */
const anyFacts = someFacts.chain((facts) =>
  fc
    .array(
      fc.tuple(
        fc.constantFrom(...(Object.keys(facts) as (keyof FactsWithWords)[]).filter((name) => name !== 'words')),
        fc.constantFrom<unknown>(undefined, null, [], ['w1'], ['impolite', null], 'w1', 3, [2, 600], true, 'ordinary'),
      ),
      { maxLength: 4 },
    )
    .map((changes) => {
      const changed: Record<string, unknown> = { ...facts }
      for (const [name, value] of changes) {
        if (value === undefined) delete changed[name]
        else changed[name] = value
      }
      return changed as unknown as FactsWithWords
    }),
)

test(`in memory and in the database a condition selects the same complaints (${CONDITIONS} conditions × ${COMPLAINTS} complaints)`, async () => {
  const complaints = fc.sample(anyFacts, COMPLAINTS)
  const collection = connection.collection('history')
  await collection.insertMany(complaints.map(({ words: _, ...facts }, i) => ({ _id: i, facts })) as never[])
  const conditions = fc.sample(aCondition({ withWords: true }), CONDITIONS)
  let selected = 0
  let asked = 0
  for (const condition of conditions) {
    const checked = check(condition)
    if ('faults' in checked) throw new Error(JSON.stringify({ condition, faults: checked.faults }))
    const matches = predicateOf(checked.expression)
    const expected = complaints.flatMap((facts, i) => (matches(facts) ? [i] : []))
    const { filter, needsWords } = databaseQuestion(checked.expression)
    const found = await collection
      .find(filter as object, { projection: { _id: 1 } })
      .sort({ _id: 1 })
      .toArray()
    const ids = found.map(({ _id }) => Number(_id))
    // Sealed words are asked in memory, of what the database leaves: which must leave out nothing.
    const left = needsWords ? ids.filter((i) => matches(complaints[i] as FactsWithWords)) : ids
    expect([condition, left]).toEqual([condition, expected])
    selected += expected.length
    if (needsWords) asked += ids.length
  }
  console.log(`${CONDITIONS * COMPLAINTS} pairs: ${selected} selected, ${asked} asked again in memory for their words`)
  expect(selected).toBeGreaterThan(10_000)
  expect(asked).toBeLessThan(CONDITIONS * COMPLAINTS * 0.3)
}, 120_000)
