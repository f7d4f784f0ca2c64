import type { Expression, Test } from '../condition/index.ts'
import type { FactName } from '../facts.ts'
import { ATTITUDES, SERIOUS_ATTITUDES, SEVERITIES } from '../vocabulary.ts'
import {
  Box,
  EVERY_COMPLAINT,
  HIGHEST,
  intersection,
  isEmpty,
  LOWEST,
  NUMBERS,
  type NumberName,
  UNBOUNDED,
} from './box.ts'
import { bitsOf, type FiniteFact, isFiniteFact, LAYOUT } from './finite.ts'
import type { Clause } from './marks.ts'
import type { PlaceSet } from './places.ts'
import { both, isNowhere, without } from './places.ts'
import { isPlaceFact, passing, type World } from './world.ts'

/** Complaints that arise at one of these places and are told within this box. */
export interface Region {
  readonly places: PlaceSet
  readonly box: Box
}

/** A condition that falls into more regions than this is left undecided rather than let a draft run away with the machine. */
const REGIONS_AT_MOST = 128

/** Thrown inside, never out. */
class TooMany extends Error {}

/**
 * The regions whose union is the condition, none of them empty; null when there would be too many. `asked` leaves tests of other
 * facts out, as if they held.
 */
export function regionsOf(
  expression: Expression,
  world: World,
  asked: (fact: FactName) => boolean = () => true,
): Region[] | null {
  try {
    return expand(expression, true, { world, asked })
  } catch (error) {
    if (error instanceof TooMany) return null
    throw error
  }
}

interface Expansion {
  readonly world: World
  readonly asked: (fact: FactName) => boolean
}

function expand(expression: Expression, wanted: boolean, expansion: Expansion): Region[] {
  switch (expression.kind) {
    case 'not':
      return expand(expression.of, !wanted, expansion)
    case 'test':
      if (!expansion.asked(expression.fact)) return [everything(expansion.world)]
      return regionsOfTest(expression.fact, expression.test, wanted, expansion.world)
    default:
      return (expression.kind === 'all') === wanted
        ? expression.of.reduce<Region[]>(
            (sum, each) =>
              sum.length === 0 ? sum : crossed(sum, expand(each, wanted, expansion), expansion.world.places.everywhere),
            [everything(expansion.world)],
          )
        : bounded(expression.of.flatMap((each) => expand(each, wanted, expansion)))
  }
}

const everything = (world: World): Region => ({ places: world.places.everywhere, box: EVERY_COMPLAINT })

function bounded(regions: Region[]): Region[] {
  if (regions.length > REGIONS_AT_MOST) throw new TooMany()
  return regions
}

function shared(a: PlaceSet, b: PlaceSet, everywhere: PlaceSet): PlaceSet {
  if (a === b || b === everywhere) return a
  return a === everywhere ? b : both(a, b)
}

function crossed(left: readonly Region[], right: readonly Region[], everywhere: PlaceSet): Region[] {
  const regions: Region[] = []
  for (const a of left) {
    for (const b of right) {
      const places = shared(a.places, b.places, everywhere)
      const box = a.box === EVERY_COMPLAINT ? b.box : b.box === EVERY_COMPLAINT ? a.box : intersection(a.box, b.box)
      const isSomewhere = places === a.places || places === b.places || !isNowhere(places)
      if (isSomewhere && !isEmpty(box)) regions.push({ places, box })
      if (regions.length > REGIONS_AT_MOST) throw new TooMany()
    }
  }
  return regions
}

function regionsOfTest(fact: FactName, test: Test, wanted: boolean, world: World): Region[] {
  if (isPlaceFact(fact)) {
    const where = world.placesWhere(fact, test)
    const places = wanted ? where : without(world.places.everywhere, where)
    return isNowhere(places) ? [] : [{ places, box: EVERY_COMPLAINT }]
  }
  return boxesOfTest(fact, test, wanted, world)
    .filter((box) => !isEmpty(box))
    .map((box) => ({ places: world.places.everywhere, box }))
}

/** Every fact is told, if only as null, so asking whether it is there leaves nothing out. */
function boxesOfTest(fact: FactName, test: Test, wanted: boolean, world: World): Box[] {
  if (test.op === 'exists') return wanted ? [EVERY_COMPLAINT] : []
  if (isFiniteFact(fact)) return [finite(fact, test, wanted)]
  switch (fact) {
    case 'severity': {
      const passes = passing(test)
      const left = SEVERITIES.filter((each) => passes(each) === wanted)
      if (left.length === SEVERITIES.length) return [EVERY_COMPLAINT]
      return left.map((each) => (each === 'serious' ? showing([SERIOUS]) : lacking(SERIOUS)))
    }
    case 'attitudes':
      return attitudes(test, wanted)
    case 'staffMembers':
    case 'words':
      return marks(fact, test, wanted, world)
    case 'minuteOfDay':
    case 'deskRepeats':
    case 'staffRepeats':
    case 'citizenRepeats':
    case 'supervisorOpen':
      return numbers(fact, intervalsOf(test), wanted)
    default:
      // Facts of places never come here.
      return []
  }
}

const bitOf = new Map<unknown, number>(ATTITUDES.map((attitude, i) => [attitude, 1 << i]))
const attitudeBit = (value: unknown): number => bitOf.get(value) ?? 0
const SERIOUS = SERIOUS_ATTITUDES.reduce((bits, each) => bits | attitudeBit(each), 0)

const { finite0: FREE_0, finite1: FREE_1 } = EVERY_COMPLAINT
const showing = (attitudes: readonly number[]) => new Box(FREE_0, FREE_1, LOWEST, HIGHEST, 0, attitudes, [], [])
const lacking = (attitudes: number) => new Box(FREE_0, FREE_1, LOWEST, HIGHEST, attitudes, [], [], [])
const marked = (any: readonly Clause[]) => new Box(FREE_0, FREE_1, LOWEST, HIGHEST, 0, [], [], any)
const unmarked = (none: readonly Clause[]) => new Box(FREE_0, FREE_1, LOWEST, HIGHEST, 0, [], none, [])

function finite(fact: FiniteFact, test: Test, wanted: boolean): Box {
  const passes = passing(test)
  const { word, mask } = LAYOUT[fact]
  const bits = bitsOf(fact, (value) => passes(value) === wanted)
  return word === 0
    ? new Box((FREE_0 & ~mask) | bits, FREE_1, LOWEST, HIGHEST, 0, [], [], [])
    : new Box(FREE_0, (FREE_1 & ~mask) | bits, LOWEST, HIGHEST, 0, [], [], [])
}

function attitudes(test: Test, wanted: boolean): Box[] {
  if (test.op === 'size') return sized('attitudeCount', test.n, wanted)
  if (test.op === 'in') {
    const mask = test.values.reduce<number>((bits, each) => bits | attitudeBit(each), 0)
    return [wanted ? showing([mask]) : lacking(mask)]
  }
  if (test.op !== 'every') return wanted ? [] : [EVERY_COMPLAINT]
  const bits = test.values.map(attitudeBit)
  if (bits.length === 0 || bits.includes(0)) return wanted ? [] : [EVERY_COMPLAINT]
  return wanted ? [showing([...new Set(bits)])] : bits.map(lacking)
}

function marks(fact: 'staffMembers' | 'words', test: Test, wanted: boolean, world: World): Box[] {
  const clause = (names: readonly string[]) => world.marks.clause(fact, names)
  const strings = (values: readonly unknown[]) => values.filter((value) => typeof value === 'string')
  if (test.op === 'size') return sized('staffCount', test.n, wanted)
  if (test.op === 'in' || test.op === 'contains') {
    const named = clause(test.op === 'in' ? strings(test.values) : test.phrases.map(world.phrase))
    return [wanted ? marked([named]) : unmarked([named])]
  }
  if (test.op !== 'every') return wanted ? [] : [EVERY_COMPLAINT]
  const names = strings(test.values)
  if (names.length === 0 || names.length < test.values.length) return wanted ? [] : [EVERY_COMPLAINT]
  const each = [...new Set(names)].map((name) => clause([name]))
  return wanted ? [marked(each)] : each.map((one) => unmarked([one]))
}

/** Whole numbers a test lets pass, as ascending intervals. */
function intervalsOf(test: Test): [number, number][] {
  switch (test.op) {
    case 'range': {
      const { above, below } = test
      const low = above ? (above.inclusive ? Math.ceil(above.value) : Math.floor(above.value) + 1) : 0
      const high = below ? (below.inclusive ? Math.floor(below.value) : Math.ceil(below.value) - 1) : UNBOUNDED
      return low <= high ? [[low, high]] : []
    }
    case 'in':
    case 'every': {
      const values = [...new Set(test.values)]
      const whole = values.filter((value): value is number => Number.isInteger(value)).sort((a, b) => a - b)
      if (test.op === 'in') return whole.map((value) => [value, value])
      const [only] = whole
      return only !== undefined && values.length === 1 ? [[only, only]] : []
    }
    default:
      return []
  }
}

const sized = (name: NumberName, n: number, wanted: boolean): Box[] =>
  numbers(name, Number.isInteger(n) ? [[n, n]] : [], wanted)

function numbers(name: NumberName, passing: readonly (readonly [number, number])[], wanted: boolean): Box[] {
  const i = NUMBERS.indexOf(name)
  const least = LOWEST[i] ?? 0
  const most = HIGHEST[i] ?? UNBOUNDED
  const between = (low: number, high: number): Box[] => {
    const from = Math.max(low, least)
    const to = Math.min(high, most)
    if (from > to) return []
    return [
      new Box(
        FREE_0,
        FREE_1,
        from === least ? LOWEST : LOWEST.with(i, from),
        to === most ? HIGHEST : HIGHEST.with(i, to),
        0,
        [],
        [],
        [],
      ),
    ]
  }
  if (wanted) return passing.flatMap(([low, high]) => between(low, high))
  const gaps: Box[] = []
  let next = least
  for (const [low, high] of passing) {
    gaps.push(...between(next, low - 1))
    next = Math.max(next, high + 1)
  }
  return [...gaps, ...between(next, most)]
}
