import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containsWords, PhraseIndex } from '../../rules/words/index.ts'

const found = (phrases: readonly string[], text: string): string[] => {
  const index = new PhraseIndex(phrases)
  const marks = new Uint32Array(index.size)
  index.mark(text, marks, 7)
  return phrases.filter((phrase) => marks[index.idOf(phrase)] === 7)
}

test.each([
  ['Chị ấy đòi PHONG BÌ mới làm', ['phong bi', 'phong bì', 'bì mới'], ['phong bi', 'phong bì', 'bì mới']],
  ['hong bi', ['phong bì'], []],
  ['Đòi tiền', ['đoi tien', 'ĐÒI'], ['đoi tien', 'ĐÒI']],
  ['Cán bộ ĐÒI TIỀN', ['doi tien', 'đoi tiên'], ['doi tien', 'đoi tiên']],
  [
    'Cán bộ ĐÒI TIỀN'.normalize('NFD'),
    ['doi tien', 'đòi tiền'.normalize('NFD')],
    ['doi tien', 'đòi tiền'.normalize('NFD')],
  ],
  ['can bo doi tien', ['đòi tiền', 'ĐỒI'], ['đòi tiền', 'ĐỒI']],
  ['đòiđòi tiềnlẻ', ['đòi', 'tiền'], []],
  ['Đo\u0300i tie\u0302\u0300n'.normalize('NFD'), ['đòi tiền'], ['đòi tiền']],
  ['đưa tiền, tiền cà phê', ['tiền cà', 'tiền tiền', 'phê'], ['tiền cà', 'tiền tiền', 'phê']],
  ['một hai một hai ba', ['một hai ba', 'hai một', 'hai'], ['một hai ba', 'hai một', 'hai']],
  ['😀 bồi dưỡng 😀', ['bồi dưỡng'], ['bồi dưỡng']],
  ['ΟΔΟΣ 한국어', ['οδος', '한국어'], ['οδος', '한국어']],
  ['', ['một'], []],
])('in “%s” of %j are found %j', (text, phrases, expected) => {
  expect(found(phrases, text)).toEqual(expected)
})

/** Texts of few letters, so that phrases meet them, with marks put together and apart and anything else between. */
const letters = fc.constantFrom(
  'a',
  'á',
  'Ạ',
  'a\u0301',
  'b',
  'đ',
  'D',
  'e',
  'ế',
  'ß',
  '中',
  ' ',
  ' ',
  ', ',
  '…',
  '😀',
  'Σ',
  '9',
)
const text = fc.array(letters, { maxLength: 40 }).map((all) => all.join(''))
const RUNS = 20_000

test(`one pass over a text finds what searching for each phrase finds (${RUNS} texts)`, () => {
  let hits = 0
  fc.assert(
    fc.property(text, fc.array(text, { minLength: 1, maxLength: 12 }), (haystack, phrases) => {
      const expected = phrases.filter((phrase) => containsWords(haystack, [phrase]))
      hits += expected.length
      expect(found(phrases, haystack)).toEqual(expected)
    }),
    { numRuns: RUNS },
  )
  expect(hits).toBeGreaterThan(1_000)
})
