import { ATTITUDES } from '../vocabulary.ts'
import { FINITE_FACTS, FULL_0, FULL_1, isInhabited, LAYOUT } from './finite.ts'
import { type Clause, canShow, fewest } from './marks.ts'

/** What is counted: facts that are numbers, and how long the lists are. */
export const NUMBERS = [
  'minuteOfDay',
  'deskRepeats',
  'staffRepeats',
  'citizenRepeats',
  'supervisorOpen',
  'attitudeCount',
  'staffCount',
] as const
export type NumberName = (typeof NUMBERS)[number]

/** Larger than any count that occurs. */
export const UNBOUNDED = 0x3fffffff
const most: Readonly<Partial<Record<NumberName, number>>> = {
  minuteOfDay: 24 * 60 - 1,
  attitudeCount: ATTITUDES.length,
}
/** Every complaint names an attitude; the rest may be nothing. */
export const LOWEST: readonly number[] = NUMBERS.map((name) => (name === 'attitudeCount' ? 1 : 0))
export const HIGHEST: readonly number[] = NUMBERS.map((name) => most[name] ?? UNBOUNDED)
const ATTITUDE_COUNT = NUMBERS.indexOf('attitudeCount')
const STAFF_COUNT = NUMBERS.indexOf('staffCount')

export const ALL_ATTITUDES = (1 << ATTITUDES.length) - 1
const STAFF_KNOWN = LAYOUT.staffKnown

/**
 * Complaints that meet a conjunction, apart from where they arise: for every fact the values left to it. What is asked of a list
 * stands as `any` (shows one of these) and `none` (shows nothing of these), which makes the complement of each the other.
 */
export interface Box {
  readonly finite0: number
  readonly finite1: number
  readonly low: readonly number[]
  readonly high: readonly number[]
  /** Bits of attitudes that must be absent. */
  readonly noAttitudes: number
  readonly anyAttitudes: readonly number[]
  readonly noMarks: readonly Clause[]
  readonly anyMarks: readonly Clause[]
}

export const EVERY_COMPLAINT: Box = {
  finite0: FULL_0,
  finite1: FULL_1,
  low: LOWEST,
  high: HIGHEST,
  noAttitudes: 0,
  anyAttitudes: [],
  noMarks: [],
  anyMarks: [],
}

const bitCount = (bits: number): number => {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}

/** Fewest bits that meet every mask. */
function fewestBits(masks: readonly number[], available: number, atMost: number): number {
  const [first, ...rest] = masks
  if (first === undefined) return 0
  if (atMost <= 0) return 1
  let best = atMost + 1
  for (let bits = first & available; bits !== 0; bits &= bits - 1) {
    const bit = bits & -bits
    const left = rest.filter((mask) => (mask & bit) === 0)
    best = Math.min(best, 1 + fewestBits(left, available, Math.min(best, atMost) - 1))
  }
  return best
}

function hasAttitudes(none: number, any: readonly number[], low: number, high: number): boolean {
  const available = ALL_ATTITUDES & ~none
  if (available === 0) return false
  for (const mask of any) if ((mask & available) === 0) return false
  if (low > 1 && bitCount(available) < low) return false
  return any.length <= high || fewestBits(any, available, high) <= high
}

function hasMarks(any: readonly Clause[], none: readonly Clause[], staffHigh: number): boolean {
  if (any.length > 0 && !canShow(any, none)) return false
  if (staffHigh >= any.length) return true
  const staff = any.filter((clause) => clause.fact === 'staffMembers')
  return staff.length <= staffHigh || fewest(staff, none, staffHigh) <= staffHigh
}

/** Who names a person says someone: `staffKnown` and an empty list of people exclude each other. */
const contradictsKnown = (finite: number, staffHigh: number): boolean =>
  staffHigh === 0 && (finite & STAFF_KNOWN.mask) >>> STAFF_KNOWN.shift === 0b10

const finiteOf = (box: Box, word: 0 | 1): number => (word === 0 ? box.finite0 : box.finite1)

/** Whether no complaint at all is left. Exact for lists, whose `any` only ever ask for more and `none` for less. */
export function isEmpty(box: Box): boolean {
  if (!isInhabited(box.finite0, box.finite1)) return true
  for (let i = 0; i < NUMBERS.length; i++) if ((box.low[i] ?? 0) > (box.high[i] ?? 0)) return true
  const { noAttitudes, anyAttitudes, low, high } = box
  if (!hasAttitudes(noAttitudes, anyAttitudes, low[ATTITUDE_COUNT] ?? 0, high[ATTITUDE_COUNT] ?? 0)) return true
  const staffHigh = high[STAFF_COUNT] ?? 0
  return contradictsKnown(finiteOf(box, STAFF_KNOWN.word), staffHigh) || !hasMarks(box.anyMarks, box.noMarks, staffHigh)
}

const joined = <T>(a: readonly T[], b: readonly T[]): readonly T[] =>
  b.length === 0 ? a : a.length === 0 ? b : [...a, ...b.filter((each) => !a.includes(each))]

const lower = (a: readonly number[], b: readonly number[]) =>
  b === LOWEST ? a : a === LOWEST ? b : a.map((each, i) => Math.max(each, b[i] ?? 0))
const higher = (a: readonly number[], b: readonly number[]) =>
  b === HIGHEST ? a : a === HIGHEST ? b : a.map((each, i) => Math.min(each, b[i] ?? 0))

/** Complaints in both, possibly none. */
export const intersection = (a: Box, b: Box): Box => ({
  finite0: a.finite0 & b.finite0,
  finite1: a.finite1 & b.finite1,
  low: lower(a.low, b.low),
  high: higher(a.high, b.high),
  noAttitudes: a.noAttitudes | b.noAttitudes,
  anyAttitudes: joined(a.anyAttitudes, b.anyAttitudes),
  noMarks: joined(a.noMarks, b.noMarks),
  anyMarks: joined(a.anyMarks, b.anyMarks),
})

/** Whether some complaint is in both; asked far more often than all else, so it builds nothing where it need not. */
export function meets(a: Box, b: Box): boolean {
  if (!isInhabited(a.finite0 & b.finite0, a.finite1 & b.finite1)) return false
  let { low, high } = a
  if (b.low !== LOWEST || b.high !== HIGHEST) {
    for (let i = 0; i < NUMBERS.length; i++) {
      if (Math.max(a.low[i] ?? 0, b.low[i] ?? 0) > Math.min(a.high[i] ?? 0, b.high[i] ?? 0)) return false
    }
    low = lower(a.low, b.low)
    high = higher(a.high, b.high)
  }
  const none = a.noAttitudes | b.noAttitudes
  const available = ALL_ATTITUDES & ~none
  for (const mask of a.anyAttitudes) if ((mask & available) === 0) return false
  for (const mask of b.anyAttitudes) if ((mask & available) === 0) return false
  const lists =
    (low[ATTITUDE_COUNT] ?? 0) > 1 || (high[ATTITUDE_COUNT] ?? 0) < ATTITUDES.length
      ? hasAttitudes(none, [...a.anyAttitudes, ...b.anyAttitudes], low[ATTITUDE_COUNT] ?? 0, high[ATTITUDE_COUNT] ?? 0)
      : available !== 0
  if (!lists) return false
  const staffHigh = high[STAFF_COUNT] ?? 0
  if (contradictsKnown(finiteOf(a, STAFF_KNOWN.word) & finiteOf(b, STAFF_KNOWN.word), staffHigh)) return false
  if (a.anyMarks.length + b.anyMarks.length === 0) return true
  return hasMarks(joined(a.anyMarks, b.anyMarks), joined(a.noMarks, b.noMarks), staffHigh)
}

/**
 * The complaints of `box` outside `cut`, as boxes that share none: each breaks one demand of `cut` and meets those before it.
 * Empty when `cut` holds all of `box`.
 */
export function outside(box: Box, cut: Box): Box[] {
  const pieces: Box[] = []
  let rest = box
  const split = (piece: Box, kept: Box) => {
    if (!isEmpty(piece)) pieces.push(piece)
    rest = kept
  }

  for (const fact of FINITE_FACTS) {
    const { word, mask } = LAYOUT[fact]
    const own = finiteOf(rest, word)
    const outer = own & mask & ~finiteOf(cut, word)
    if (outer === 0) continue
    const piece = (own & ~mask) | outer
    const kept = own & ~outer
    split(
      word === 0 ? { ...rest, finite0: piece } : { ...rest, finite1: piece },
      word === 0 ? { ...rest, finite0: kept } : { ...rest, finite1: kept },
    )
  }
  if (cut.low !== LOWEST || cut.high !== HIGHEST) {
    for (let i = 0; i < NUMBERS.length; i++) {
      const low = cut.low[i] ?? 0
      const high = cut.high[i] ?? 0
      if ((rest.low[i] ?? 0) < low)
        split(
          { ...rest, high: rest.high.with(i, Math.min(rest.high[i] ?? 0, low - 1)) },
          { ...rest, low: rest.low.with(i, low) },
        )
      if ((rest.high[i] ?? 0) > high)
        split(
          { ...rest, low: rest.low.with(i, Math.max(rest.low[i] ?? 0, high + 1)) },
          { ...rest, high: rest.high.with(i, high) },
        )
    }
  }
  const banned = cut.noAttitudes & ~rest.noAttitudes
  if (banned !== 0) {
    split(
      { ...rest, anyAttitudes: [...rest.anyAttitudes, banned] },
      { ...rest, noAttitudes: rest.noAttitudes | banned },
    )
  }
  for (const mask of cut.anyAttitudes) {
    if (rest.anyAttitudes.includes(mask)) continue
    split({ ...rest, noAttitudes: rest.noAttitudes | mask }, { ...rest, anyAttitudes: [...rest.anyAttitudes, mask] })
  }
  for (const clause of cut.noMarks) {
    if (rest.noMarks.includes(clause)) continue
    split({ ...rest, anyMarks: joined(rest.anyMarks, [clause]) }, { ...rest, noMarks: [...rest.noMarks, clause] })
  }
  for (const clause of cut.anyMarks) {
    if (rest.anyMarks.includes(clause)) continue
    split({ ...rest, noMarks: joined(rest.noMarks, [clause]) }, { ...rest, anyMarks: [...rest.anyMarks, clause] })
  }
  return pieces
}
