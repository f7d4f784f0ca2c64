import { isSameAssignee } from '../assignee.ts'
import type { FactName } from '../facts.ts'
import { type Box, intersection, meets, outside } from './box.ts'
import { complaintIn } from './complaint-in.ts'
import { covering } from './cover.ts'
import { isSamePlaces, nextPlace, type PlaceSet } from './places.ts'
import type { Remark, Target, Witness } from './remark.ts'
import { type Examined, type Ledger, targetOf } from './subject.ts'
import { isPlaceFact, type World } from './world.ts'

/** Of one rule's clashes, as many as are worth telling apart. */
const CLASHES_AT_MOST = 5
/** Notes on order that anyone would read: in a long policy every rule could have one. */
export const ORDER_NOTES_AT_MOST = 50

/** Assigning rules by where they hold: only rules of the same places are compared, since a narrower place is a meant exception. */
export class Neighbours {
  readonly #groups = new Map<string, { readonly places: PlaceSet; readonly rules: Examined[] }[]>()

  enter(rule: Examined): void {
    const places = placesOfRule(rule)
    if (!places) return
    const bucket = this.#bucket(places)
    const group = bucket.find((each) => isSamePlaces(each.places, places))
    if (group) group.rules.push(rule)
    else bucket.push({ places, rules: [rule] })
  }

  of(rule: Examined): readonly Examined[] {
    const places = placesOfRule(rule)
    if (!places) return []
    return this.#bucket(places).find((each) => isSamePlaces(each.places, places))?.rules ?? []
  }

  #bucket(places: PlaceSet) {
    let sum = 0
    for (const word of places) sum = (Math.imul(sum, 31) + word) | 0
    const key = String(sum)
    const known = this.#groups.get(key) ?? []
    this.#groups.set(key, known)
    return known
  }
}

/** Null for a rule whose alternatives hold at different places. */
function placesOfRule(rule: Examined): PlaceSet | null {
  const [first, ...others] = rule.regions ?? []
  if (!first || rule.assign === null) return null
  return others.every((each) => isSamePlaces(each.places, first.places)) ? first.places : null
}

interface Clash {
  readonly first: Examined
  readonly witness: Witness
}

/**
 * Where the order of the rules alone decides between two assignees. Overlap is how first match is meant to work, so an exception
 * standing before the wider rule is none of it; left are pairs of which neither holds the other. Those that ask the very same
 * facts are conflicts, the others worth a note: one for each later rule, its first clashes named.
 */
export function remarksOnOverlaps(
  rule: Examined,
  neighbours: Neighbours,
  ledger: Ledger,
  world: World,
  withNotes: boolean,
): Remark[] {
  const conflicts: Clash[] = []
  const others: Clash[] = []
  for (const earlier of neighbours.of(rule)) {
    if (conflicts.length + others.length >= CLASHES_AT_MOST) break
    const isConflict = sameFacts(earlier.facts, rule.facts)
    if ((!isConflict && !withNotes) || isSameAssignee(earlier.assign, rule.assign)) continue
    const witness = overlap(earlier, rule, ledger, world)
    if (witness) (isConflict ? conflicts : others).push({ first: earlier, witness })
  }
  const about = (clashes: readonly Clash[]) => ({
    rules: [rule.id, ...clashes.map(({ first }) => first.id)],
    paths: [rule, ...clashes.map(({ first }) => first)].map(({ index }) => `rules.${index}`),
    witness: clashes[0]?.witness ?? null,
  })
  const firsts = (clashes: readonly Clash[]): Target[] => clashes.map(({ first }) => targetOf(first))
  const second = targetOf(rule)
  const remarks: Remark[] = []
  if (conflicts.length > 0) {
    const facts = rule.facts.filter((fact) => !isPlaceFact(fact))
    remarks.push({ kind: 'conflict', ...about(conflicts), because: { facts, second, firsts: firsts(conflicts) } })
  }
  if (others.length > 0)
    remarks.push({ kind: 'order-decides', ...about(others), because: { second, firsts: firsts(others) } })
  return remarks
}

const sameFacts = (a: readonly FactName[], b: readonly FactName[]) =>
  a.length === b.length && a.every((fact, i) => fact === b[i])

/** A complaint that both match, neither rule being the exception of the other, and that the earlier one answers. */
function overlap(earlier: Examined, later: Examined, ledger: Ledger, world: World): Witness | null {
  for (const a of earlier.regions ?? []) {
    for (const b of later.regions ?? []) {
      if (!meets(a.box, b.box)) continue
      if (holds(earlier, b.box) || holds(later, a.box)) return null
      const at = nextPlace(b.places)
      const place = world.places.list[at]
      const before = ledger.cutsAt(at).filter((cut) => cut.rule.index < earlier.index)
      const covered = covering(intersection(a.box, b.box), before)
      if (covered === 'undecided' || !('left' in covered) || !place) continue
      const facts = complaintIn(covered.left, place, world)
      if (facts) return { facts, decidedBy: targetOf(earlier) }
    }
  }
  return null
}

const holds = (rule: Examined, box: Box): boolean =>
  (rule.regions ?? []).some((region) => meets(region.box, box) && outside(box, region.box).length === 0)
