import type { FactName } from '../facts.ts'
import { CHANNELS, LANGUAGES, PUBLIC_SERVICES } from '../vocabulary.ts'

type Scalar = string | number | boolean | null

/** Facts with few values, the likeliest first: it is the one a witness shows when the policy leaves the choice. */
const VALUES = {
  service: ['certification', ...PUBLIC_SERVICES.filter((each) => each !== 'certification'), null],
  channel: CHANNELS,
  weekday: [1, 2, 3, 4, 5, 6, 7],
  language: LANGUAGES,
  anonymous: [true, false],
  staffKnown: [false, true],
} as const satisfies Partial<Record<FactName, readonly Scalar[]>>

export type FiniteFact = keyof typeof VALUES
export const FINITE_FACTS = Object.keys(VALUES) as readonly FiniteFact[]
export const isFiniteFact = (fact: FactName): fact is FiniteFact => Object.hasOwn(VALUES, fact)

/**
 * The sets of all these facts' values are kept in two words of at most 30 bits, a bit a value and a spare bit above each
 * fact. Adding `carry` sets every spare bit just when no fact is left without a value: one test for all of them.
 */
interface Layout {
  readonly word: 0 | 1
  readonly shift: number
  readonly mask: number
}

const layoutOf = {} as Record<FiniteFact, Layout>
const full = [0, 0]
const carry = [0, 0]
const spare = [0, 0]
const used = [0, 0]
for (const fact of FINITE_FACTS) {
  const width = VALUES[fact].length
  const word = (used[0] ?? 0) + width + 1 <= 30 ? 0 : 1
  const shift = used[word] ?? 0
  if (shift + width + 1 > 30) throw new RangeError(`no room for the values of ${fact}`)
  const mask = ((1 << width) - 1) << shift
  layoutOf[fact] = { word, shift, mask }
  full[word] = (full[word] ?? 0) | mask
  carry[word] = (carry[word] ?? 0) + mask
  spare[word] = (spare[word] ?? 0) | (1 << (shift + width))
  used[word] = shift + width + 1
}
export const LAYOUT: Readonly<Record<FiniteFact, Layout>> = layoutOf
export const [FULL_0 = 0, FULL_1 = 0] = full
const [CARRY_0 = 0, CARRY_1 = 0] = carry
const [SPARE_0 = 0, SPARE_1 = 0] = spare

/** The masks of the facts that share a word. */
export const MASKS_0: readonly number[] = FINITE_FACTS.flatMap((fact) =>
  LAYOUT[fact].word === 0 ? LAYOUT[fact].mask : [],
)
export const MASKS_1: readonly number[] = FINITE_FACTS.flatMap((fact) =>
  LAYOUT[fact].word === 1 ? LAYOUT[fact].mask : [],
)

/** Whether every fact keeps a value. */
export const isInhabited = (word0: number, word1: number): boolean =>
  ((word0 + CARRY_0) & SPARE_0) === SPARE_0 && ((word1 + CARRY_1) & SPARE_1) === SPARE_1

/** The bits of the values that pass. */
export function bitsOf(fact: FiniteFact, passes: (value: Scalar) => boolean): number {
  const { shift } = LAYOUT[fact]
  return VALUES[fact].reduce<number>((bits, value, i) => (passes(value) ? bits | (1 << (shift + i)) : bits), 0)
}

/** The likeliest value in a set. */
export function likeliest<F extends FiniteFact>(fact: F, word: number): (typeof VALUES)[F][number] {
  const { shift, mask } = LAYOUT[fact]
  const bits = (word & mask) >>> shift
  const value = VALUES[fact][31 - Math.clz32(bits & -bits)]
  if (value === undefined) throw new RangeError(`no value of ${fact} is left`)
  return value
}
