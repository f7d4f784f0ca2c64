import { type Directory, type Office, officePath } from '../directory.ts'

/** Where a complaint can arise: an office, and a desk of it or none. */
export interface Place {
  readonly office: Office
  /** The office and those above it, nearest first. */
  readonly path: readonly string[]
  readonly desk: string | null
}

/** A set of places, one bit each. */
export type PlaceSet = Uint32Array

export interface Places {
  readonly list: readonly Place[]
  readonly everywhere: PlaceSet
}

/**
 * Every office of the directory. Desks are told apart only when a rule asks for the desk: then each desk it names, one other of
 * the office to stand for the rest, and none.
 */
export function placesOf(directory: Directory, asksForDesk: boolean, named: ReadonlySet<string>): Places {
  const desks = new Map<string, string[]>()
  for (const desk of directory.desks.values()) {
    const known = desks.get(desk.officeId)
    if (known) known.push(desk.code)
    else desks.set(desk.officeId, [desk.code])
  }
  const list = [...directory.offices.values()].flatMap((office): Place[] => {
    const path = officePath(directory, office.id).map((each) => each.id)
    const own = desks.get(office.id) ?? []
    const others = own.filter((code) => !named.has(code)).slice(0, 1)
    const told = asksForDesk ? [...own.filter((code) => named.has(code)), ...others, null] : [own[0] ?? null]
    return told.map((desk) => ({ office, path, desk }))
  })
  const everywhere = emptySet(list.length)
  for (let i = 0; i < list.length; i++) add(everywhere, i)
  return { list, everywhere }
}

export const emptySet = (size: number): PlaceSet => new Uint32Array((size + 31) >>> 5)

export function add(set: PlaceSet, place: number): void {
  set[place >>> 5] = (set[place >>> 5] ?? 0) | (1 << (place & 31))
}

export function both(a: PlaceSet, b: PlaceSet): PlaceSet {
  const set = new Uint32Array(a.length)
  for (let i = 0; i < set.length; i++) set[i] = (a[i] ?? 0) & (b[i] ?? 0)
  return set
}

export function without(a: PlaceSet, b: PlaceSet): PlaceSet {
  const set = new Uint32Array(a.length)
  for (let i = 0; i < set.length; i++) set[i] = (a[i] ?? 0) & ~(b[i] ?? 0)
  return set
}

export function isNowhere(set: PlaceSet): boolean {
  for (let i = 0; i < set.length; i++) if (set[i] !== 0) return false
  return true
}

export function isSamePlaces(a: PlaceSet, b: PlaceSet): boolean {
  if (a === b) return true
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false
  return true
}

/** The lowest place of the set at or after `from`, or -1. */
export function nextPlace(set: PlaceSet, from = 0): number {
  for (let word = from >>> 5; word < set.length; word++) {
    const bits = (set[word] ?? 0) & (word === from >>> 5 ? -1 << (from & 31) : -1)
    if (bits !== 0) return (word << 5) + 31 - Math.clz32(bits & -bits)
  }
  return -1
}
