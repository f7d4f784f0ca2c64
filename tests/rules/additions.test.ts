import { expect, test } from 'vitest'
import { ADDITIONS_BYTES_AT_MOST, fits } from '../../rules/additions.ts'

test('additions fit up to 1 MB with what each leaves behind, and not a byte further', () => {
  expect(fits([], ADDITIONS_BYTES_AT_MOST - 1024)).toBeNull()
  expect(fits([], ADDITIONS_BYTES_AT_MOST - 1023)).toEqual({ refused: 'additions-full' })
})

test('a thousand additions of one letter are as much as they are', () => {
  expect(
    fits(
      Array.from({ length: 1022 }, () => 1),
      1,
    ),
  ).toBeNull()
  expect(
    fits(
      Array.from({ length: 1023 }, () => 1),
      1,
    ),
  ).toEqual({ refused: 'additions-full' })
})
