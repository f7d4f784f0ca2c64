import { ATTITUDES } from '../vocabulary.ts'
import { FULL_0, FULL_1, isInhabited, LAYOUT, MASKS_0, MASKS_1 } from './finite.ts'
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
 * A class only so that the engine lays all boxes out alike: everything here runs millions of times.
 */
export class Box {
  constructor(
    readonly finite0: number,
    readonly finite1: number,
    readonly low: readonly number[],
    readonly high: readonly number[],
    /** Bits of attitudes that must be absent. */
    readonly noAttitudes: number,
    readonly anyAttitudes: readonly number[],
    readonly noMarks: readonly Clause[],
    readonly anyMarks: readonly Clause[],
  ) {}
}

const NO_BITS: readonly number[] = []
const NO_MARKS: readonly Clause[] = []

export const EVERY_COMPLAINT = new Box(FULL_0, FULL_1, LOWEST, HIGHEST, 0, NO_BITS, NO_MARKS, NO_MARKS)

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

function joined<T>(a: readonly T[], b: readonly T[]): readonly T[] {
  if (b.length === 0) return a
  if (a.length === 0) return b
  const all = [...a]
  for (const each of b) if (!a.includes(each)) all.push(each)
  return all
}

function lower(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b === LOWEST || a === b) return a
  return a === LOWEST ? b : a.map((each, i) => Math.max(each, b[i] ?? 0))
}

function higher(a: readonly number[], b: readonly number[]): readonly number[] {
  if (b === HIGHEST || a === b) return a
  return a === HIGHEST ? b : a.map((each, i) => Math.min(each, b[i] ?? 0))
}

/** Complaints in both, possibly none. */
export const intersection = (a: Box, b: Box): Box =>
  new Box(
    a.finite0 & b.finite0,
    a.finite1 & b.finite1,
    lower(a.low, b.low),
    higher(a.high, b.high),
    a.noAttitudes | b.noAttitudes,
    joined(a.anyAttitudes, b.anyAttitudes),
    joined(a.noMarks, b.noMarks),
    joined(a.anyMarks, b.anyMarks),
  )

/** Whether some complaint is in both; asked far more often than all else, so it builds nothing where it need not. */
export function meets(a: Box, b: Box): boolean {
  if (!isInhabited(a.finite0 & b.finite0, a.finite1 & b.finite1)) return false
  const none = a.noAttitudes | b.noAttitudes
  const available = ALL_ATTITUDES & ~none
  if (available === 0) return false
  for (let i = 0; i < a.anyAttitudes.length; i++) if (((a.anyAttitudes[i] ?? 0) & available) === 0) return false
  for (let i = 0; i < b.anyAttitudes.length; i++) if (((b.anyAttitudes[i] ?? 0) & available) === 0) return false
  if (b.low !== LOWEST || b.high !== HIGHEST) {
    for (let i = 0; i < NUMBERS.length; i++) {
      if ((b.low[i] ?? 0) > (a.high[i] ?? 0) || (b.high[i] ?? 0) < (a.low[i] ?? 0)) return false
    }
  }
  if (boundsLists(a) || boundsLists(b)) return !isEmpty(intersection(a, b))
  // Without anything barred, or anything asked, no mark stands in the way of another.
  if (a.noMarks.length + b.noMarks.length === 0 || a.anyMarks.length + b.anyMarks.length === 0) return true
  return canShow(joined(a.anyMarks, b.anyMarks), joined(a.noMarks, b.noMarks))
}

/** Whether it bounds how long a list is, which ties facts to one another. */
export const boundsLists = ({ low, high }: Box): boolean =>
  (low[ATTITUDE_COUNT] ?? 0) > 1 ||
  (high[ATTITUDE_COUNT] ?? 0) < ATTITUDES.length ||
  (low[STAFF_COUNT] ?? 0) > 0 ||
  (high[STAFF_COUNT] ?? 0) < UNBOUNDED

/** Whether `cut` plainly holds all of `box`; some it holds it may not see, for which `outside` then leaves no piece. */
export function isWithin(box: Box, cut: Box): boolean {
  if ((box.finite0 & ~cut.finite0) !== 0 || (box.finite1 & ~cut.finite1) !== 0) return false
  if ((cut.noAttitudes & ~box.noAttitudes) !== 0) return false
  if (cut.low !== LOWEST) {
    for (let i = 0; i < NUMBERS.length; i++) if ((cut.low[i] ?? 0) > (box.low[i] ?? 0)) return false
  }
  if (cut.high !== HIGHEST) {
    for (let i = 0; i < NUMBERS.length; i++) if ((cut.high[i] ?? 0) < (box.high[i] ?? 0)) return false
  }
  for (let i = 0; i < cut.anyAttitudes.length; i++) if (!mustShow(box, cut.anyAttitudes[i] ?? 0)) return false
  for (let i = 0; i < cut.noMarks.length; i++) if (!box.noMarks.includes(cut.noMarks[i] as Clause)) return false
  for (let i = 0; i < cut.anyMarks.length; i++) if (!box.anyMarks.includes(cut.anyMarks[i] as Clause)) return false
  return true
}

/** Whether every complaint of the box shows one of these attitudes: with them barred, something it demands is out of reach. */
function mustShow(box: Box, mask: number): boolean {
  const left = ALL_ATTITUDES & ~box.noAttitudes & ~mask
  if (left === 0) return true
  for (let i = 0; i < box.anyAttitudes.length; i++) if (((box.anyAttitudes[i] ?? 0) & left) === 0) return true
  return false
}

const bounds = (a: readonly number[], b: readonly number[]): number =>
  a === b ? 0 : a.reduce((sum, each, i) => (each === b[i] ? sum : sum + 1), 0)

/** How many things a complaint must meet to be in it. */
export const demandsOf = (box: Box): number =>
  MASKS_0.filter((mask) => (box.finite0 & mask) !== mask).length +
  MASKS_1.filter((mask) => (box.finite1 & mask) !== mask).length +
  bounds(box.low, LOWEST) +
  bounds(box.high, HIGHEST) +
  (box.noAttitudes === 0 ? 0 : 1) +
  box.anyAttitudes.length +
  box.noMarks.length +
  box.anyMarks.length

/**
 * The complaints of `box` outside `cut`, as boxes that share none: each breaks one demand of `cut` and meets those before it.
 * Empty when `cut` holds all of `box`. The two must meet.
 */
export function outside(box: Box, cut: Box): Box[] {
  const pieces: Box[] = []
  let { finite0, finite1, low, high, noAttitudes, anyAttitudes, noMarks, anyMarks } = box

  if ((finite0 & ~cut.finite0) !== 0) {
    for (const mask of MASKS_0) {
      const outer = finite0 & mask & ~cut.finite0
      if (outer === 0) continue
      keep(pieces, new Box((finite0 & ~mask) | outer, finite1, low, high, noAttitudes, anyAttitudes, noMarks, anyMarks))
      finite0 &= ~outer
    }
  }
  if ((finite1 & ~cut.finite1) !== 0) {
    for (const mask of MASKS_1) {
      const outer = finite1 & mask & ~cut.finite1
      if (outer === 0) continue
      keep(pieces, new Box(finite0, (finite1 & ~mask) | outer, low, high, noAttitudes, anyAttitudes, noMarks, anyMarks))
      finite1 &= ~outer
    }
  }
  if (cut.low !== LOWEST || cut.high !== HIGHEST) {
    for (let i = 0; i < NUMBERS.length; i++) {
      const least = cut.low[i] ?? 0
      if ((low[i] ?? 0) < least) {
        const below = high.with(i, Math.min(high[i] ?? 0, least - 1))
        keep(pieces, new Box(finite0, finite1, low, below, noAttitudes, anyAttitudes, noMarks, anyMarks))
        low = low.with(i, least)
      }
      const most = cut.high[i] ?? 0
      if ((high[i] ?? 0) > most) {
        const above = low.with(i, Math.max(low[i] ?? 0, most + 1))
        keep(pieces, new Box(finite0, finite1, above, high, noAttitudes, anyAttitudes, noMarks, anyMarks))
        high = high.with(i, most)
      }
    }
  }
  const barred = cut.noAttitudes & ~noAttitudes
  if (barred !== 0) {
    keep(pieces, new Box(finite0, finite1, low, high, noAttitudes, [...anyAttitudes, barred], noMarks, anyMarks))
    noAttitudes |= barred
  }
  for (const mask of cut.anyAttitudes) {
    if (anyAttitudes.includes(mask)) continue
    keep(pieces, new Box(finite0, finite1, low, high, noAttitudes | mask, anyAttitudes, noMarks, anyMarks))
    anyAttitudes = [...anyAttitudes, mask]
  }
  for (const clause of cut.noMarks) {
    if (noMarks.includes(clause)) continue
    keep(pieces, new Box(finite0, finite1, low, high, noAttitudes, anyAttitudes, noMarks, joined(anyMarks, [clause])))
    noMarks = [...noMarks, clause]
  }
  for (const clause of cut.anyMarks) {
    if (anyMarks.includes(clause)) continue
    keep(pieces, new Box(finite0, finite1, low, high, noAttitudes, anyAttitudes, joined(noMarks, [clause]), anyMarks))
    anyMarks = [...anyMarks, clause]
  }
  return pieces
}

function keep(pieces: Box[], piece: Box): void {
  if (!isEmpty(piece)) pieces.push(piece)
}
