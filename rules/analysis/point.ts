import { ALL_ATTITUDES, Box, boundsLists, HIGHEST, LOWEST, NUMBERS } from './box.ts'
import { FULL_0, FULL_1, LAYOUT, MASKS_0, MASKS_1 } from './finite.ts'

/** One plain complaint of a box: a value for every fact, few attitudes, and of the marks those the box asks for. */
export interface Point {
  readonly finite0: number
  readonly finite1: number
  readonly numbers: readonly number[]
  readonly attitudes: number
  readonly marks: readonly number[]
}

const KNOWN = LAYOUT.staffKnown
const MINUTE = NUMBERS.indexOf('minuteOfDay')

/**
 * Different `turn`s take different values. Null for boxes that bound lists or demand that someone is named, which
 * take more than a first try: those are searched.
 */
export function pointIn(box: Box, turn: number): Point | null {
  if (boundsLists(box) || box.anyMarks.some((clause) => clause.fact === 'staffMembers')) return null
  const anonymous = unnamed(box.finite0, box.finite1)
  if (!anonymous) return null
  const attitudes = attitudesIn(box, turn)
  const marks: number[] = []
  for (const clause of box.anyMarks) {
    const mark = clause.marks.find((each) => !box.noMarks.some((none) => none.broughtBy.has(each)))
    if (mark === undefined) return null
    marks.push(mark)
  }
  const numbers = box.low.map((low, i) =>
    i === MINUTE ? low + Math.floor((((turn * 5) % 8) / 8) * ((box.high[i] ?? low) - low)) : low,
  )
  return {
    finite0: oneEach(anonymous[0], MASKS_0, turn),
    finite1: oneEach(anonymous[1], MASKS_1, turn),
    numbers,
    attitudes,
    marks,
  }
}

/** The sets without "a staff member is known", if that leaves anything. */
function unnamed(finite0: number, finite1: number): readonly [number, number] | null {
  const known = 0b10 << KNOWN.shift
  const word = KNOWN.word === 0 ? finite0 : finite1
  if ((word & KNOWN.mask & ~known) === 0) return null
  return KNOWN.word === 0 ? [finite0 & ~known, finite1] : [finite0, finite1 & ~known]
}

function oneEach(word: number, masks: readonly number[], turn: number): number {
  let chosen = 0
  for (const mask of masks) chosen |= nthBit(word & mask, turn)
  return chosen
}

/** The bit `turn` steps on from the lowest, round and round. */
function nthBit(bits: number, turn: number): number {
  let left = bits
  for (let i = 0; i < turn; i++) {
    left &= left - 1
    if (left === 0) left = bits
  }
  return left & -left
}

function attitudesIn({ anyAttitudes, noAttitudes }: Box, turn: number): number {
  const available = ALL_ATTITUDES & ~noAttitudes
  let chosen = anyAttitudes.length === 0 ? nthBit(available, turn) : 0
  for (const mask of anyAttitudes) if ((mask & chosen) === 0) chosen |= nthBit(mask & available, turn)
  return chosen
}

/** Whether a box, as a rule asks it, holds this complaint; "perhaps" counts as yes. */
export function holds(box: Box, { finite0, finite1, numbers, attitudes, marks }: Point): boolean {
  if ((finite0 & ~box.finite0) !== 0 || (finite1 & ~box.finite1) !== 0 || (attitudes & box.noAttitudes) !== 0)
    return false
  for (let i = 0; i < box.anyAttitudes.length; i++) if (((box.anyAttitudes[i] ?? 0) & attitudes) === 0) return false
  if (boundsLists(box)) return true
  if (box.low !== LOWEST || box.high !== HIGHEST) {
    for (let i = 0; i < NUMBERS.length; i++) {
      const n = numbers[i] ?? 0
      if (n < (box.low[i] ?? 0) || n > (box.high[i] ?? 0)) return false
    }
  }
  for (const clause of box.anyMarks) if (!marks.some((mark) => clause.broughtBy.has(mark))) return false
  for (const clause of box.noMarks) if (marks.some((mark) => clause.broughtBy.has(mark))) return false
  return true
}

/** The box of this complaint alone, but for what no rule asks: its plainest complaint is the point itself. */
export const boxAround = (point: Point, box: Box): Box =>
  new Box(
    point.finite0 & FULL_0,
    point.finite1 & FULL_1,
    point.numbers.map((n, i) => Math.max(n, LOWEST[i] ?? 0)),
    point.numbers.map((n, i) => (LISTS.includes(i) ? (HIGHEST[i] ?? n) : n)),
    ALL_ATTITUDES & ~point.attitudes,
    bitsIn(point.attitudes),
    box.noMarks,
    box.anyMarks,
  )

/** Each bit by itself: all of them are shown. */
function bitsIn(bits: number): number[] {
  const each: number[] = []
  for (let left = bits; left !== 0; left &= left - 1) each.push(left & -left)
  return each
}

const LISTS = [NUMBERS.indexOf('attitudeCount'), NUMBERS.indexOf('staffCount')]
