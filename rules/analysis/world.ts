import type { Expression, Scalar, Test } from '../condition/index.ts'
import type { Directory } from '../directory.ts'
import type { FactName } from '../facts.ts'
import { Marks, phraseOf } from './marks.ts'
import { add, emptySet, type Place, type PlaceSet, type Places, placesOf } from './places.ts'

/** Where a condition holds whatever else is told. */
export type PlaceFact = 'office' | 'officePath' | 'officeKind' | 'desk'
export const isPlaceFact = (fact: FactName): fact is PlaceFact =>
  fact === 'office' || fact === 'officePath' || fact === 'officeKind' || fact === 'desk'

/** Every complaint that can arise in this directory, as far as the conditions can tell them apart. */
export interface World {
  readonly directory: Directory
  readonly places: Places
  readonly marks: Marks
  readonly placesWhere: (fact: PlaceFact, test: Test) => PlaceSet
  /** The words of a phrase as they are matched. */
  readonly phrase: (text: string) => string
}

/** Calls `visit` with every test of an expression. */
export function eachTest(expression: Expression, visit: (fact: FactName, test: Test) => void): void {
  if (expression.kind === 'test') visit(expression.fact, expression.test)
  else if (expression.kind === 'not') eachTest(expression.of, visit)
  else for (const each of expression.of) eachTest(each, visit)
}

/** The names a test speaks of, whatever it asks of them. */
export const namesIn = (test: Test): readonly string[] => {
  if (test.op === 'contains') return test.phrases
  return 'values' in test ? test.values.filter((value): value is string => typeof value === 'string') : []
}

export function worldOf(directory: Directory, expressions: readonly Expression[]): World {
  const phrases = new Map<string, string>()
  const phrase = (text: string): string => {
    const known = phrases.get(text) ?? phraseOf(text)
    phrases.set(text, known)
    return known
  }
  const staffMembers = new Set<string>()
  const desks = new Set<string>()
  let asksForDesk = false
  for (const expression of expressions) {
    eachTest(expression, (fact, test) => {
      asksForDesk ||= fact === 'desk'
      for (const name of namesIn(test)) {
        if (fact === 'words') phrase(name)
        else if (fact === 'staffMembers') staffMembers.add(name)
        else if (fact === 'desk') desks.add(name)
      }
    })
  }
  const places = placesOf(directory, asksForDesk, desks)
  const known = new Map<string, PlaceSet>()
  const holding = new Map<PlaceFact, ReadonlyMap<Scalar, readonly number[]>>()

  function search(fact: PlaceFact, test: Test): PlaceSet {
    const set = emptySet(places.list.length)
    if (test.op === 'in') {
      const index = holding.get(fact) ?? indexBy(fact, places.list)
      holding.set(fact, index)
      for (const value of test.values) for (const place of index.get(value) ?? []) add(set, place)
    } else {
      const passes = passing(test)
      places.list.forEach((place, i) => {
        if (passes(valueAt(place, fact))) add(set, i)
      })
    }
    return set
  }

  return {
    directory,
    places,
    marks: new Marks(new Set([...phrases.values()].filter((each) => each !== '')), staffMembers),
    phrase,
    placesWhere(fact, test) {
      const key = `${fact} ${keyOf(test)}`
      const set = known.get(key) ?? search(fact, test)
      known.set(key, set)
      return set
    },
  }
}

/** Most tests ask for one name. */
const keyOf = (test: Test): string =>
  test.op === 'in' && test.values.length === 1 ? JSON.stringify(test.values[0]) : JSON.stringify(test)

/** The places that hold each value of a fact. */
function indexBy(fact: PlaceFact, list: readonly Place[]): Map<Scalar, number[]> {
  const index = new Map<Scalar, number[]>()
  list.forEach((place, i) => {
    const value = valueAt(place, fact)
    for (const each of typeof value === 'object' && value !== null ? value : [value]) {
      const known = index.get(each)
      if (known) known.push(i)
      else index.set(each, [i])
    }
  })
  return index
}

const valueAt = (place: Place, fact: PlaceFact): Scalar | readonly string[] => {
  if (fact === 'officePath') return place.path
  if (fact === 'desk') return place.desk
  return fact === 'office' ? place.office.id : place.office.kind
}

/** What MongoDB would answer for a value that is there. */
export function passing(test: Test): (value: Scalar | readonly Scalar[]) => boolean {
  const holds = (value: Scalar | readonly Scalar[], wanted: Scalar) =>
    typeof value === 'object' && value !== null ? value.includes(wanted) : value === wanted
  switch (test.op) {
    case 'in': {
      const values = new Set(test.values)
      return (value) =>
        typeof value === 'object' && value !== null ? value.some((each) => values.has(each)) : values.has(value)
    }
    case 'every':
      return (value) => test.values.length > 0 && test.values.every((wanted) => holds(value, wanted))
    case 'size':
      return (value) => typeof value === 'object' && value !== null && value.length === test.n
    case 'range': {
      const { above, below } = test
      return (value) =>
        typeof value === 'number' &&
        (!above || value > above.value || (above.inclusive && value === above.value)) &&
        (!below || value < below.value || (below.inclusive && value === below.value))
    }
    case 'exists':
      return () => true
    case 'contains':
      return () => false
  }
}
