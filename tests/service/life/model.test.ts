import fc from 'fast-check'
import { expect, test } from 'vitest'
import { VERBS } from '../../../rules/complaint.ts'
import { FILINGS, rolls } from './commands.ts'
import { Life, seen } from './life.ts'

const SEQUENCES = 10_000

test(`${SEQUENCES.toLocaleString('en')} random lives go the way the model says`, { timeout: 300_000 }, () => {
  fc.assert(
    fc.property(fc.nat(FILINGS.length - 1), rolls(16), (filing, sequence) => {
      const life = new Life(filing)
      for (const roll of sequence) life.does(roll)
    }),
    { numRuns: SEQUENCES, seed: 4 },
  )
  const { commands, accepted, refused, verbs } = seen
  // A model that is never asked proves nothing.
  // Declared days move dates by themselves; tests/service/calendars has them.
  expect([...verbs.keys()].sort()).toEqual(VERBS.filter((verb) => verb !== 'retime').sort())
  expect(refused.size).toBeGreaterThan(22)
  console.log(
    `life: ${SEQUENCES} sequences, ${commands} commands, ${accepted} accepted, refused by ${refused.size} words: ` +
      [...refused]
        .sort((a, b) => b[1] - a[1])
        .map(([word, n]) => `${word} ${n}`)
        .join(', '),
  )
  console.log(`life: verbs: ${[...verbs].map(([word, n]) => `${word} ${n}`).join(', ')}`)
})
