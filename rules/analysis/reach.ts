import type { FactName } from '../facts.ts'
import type { Box } from './box.ts'
import { intersection, meets } from './box.ts'
import { complaintIn } from './complaint-in.ts'
import { covering } from './cover.ts'
import { both, nextPlace, type PlaceSet, without } from './places.ts'
import { regionsOf } from './regions.ts'
import { plainly, type Remark, type Witness } from './remark.ts'
import { type Cutting, type Examined, type Ledger, targetOf } from './subject.ts'
import type { World } from './world.ts'

/** Whether a rule ever assigns, given all assigning rules before it in the ledger. Null: it does, or nothing can be said of it. */
export function remarkOnReach(rule: Examined, ledger: Ledger, world: World): Remark | null {
  const path = [`rules.${rule.index}.when`]
  if (rule.regions === null) return plainly('undecided', { about: 'reachable' }, path, [rule.id])
  if (rule.regions.length === 0) return plainly('unreachable', { facts: contradicting(rule, world) }, path, [rule.id])
  if (rule.assign === null) return null

  const by = new Set<Examined>()
  for (const { places, box } of rule.regions) {
    const shadow = shadowOn(box, places, ledger)
    if (shadow === 'reaches') return null
    if (shadow === 'undecided') return plainly('undecided', { about: 'reachable' }, path, [rule.id])
    for (const cut of shadow) by.add(cut.rule)
  }
  const shadowing = [...by].sort((a, b) => a.index - b.index)
  return {
    kind: 'shadowed',
    rules: [rule.id, ...shadowing.map((each) => each.id)],
    paths: [...path, ...shadowing.map((each) => `rules.${each.index}.when`)],
    witness: whoAnswers(rule, ledger, world),
    because: { by: shadowing.map(targetOf), stillTags: rule.tells },
  }
}

/** Place by place; a proof made at one place holds wherever all the cuts that made it are. */
function shadowOn(box: Box, places: PlaceSet, ledger: Ledger): 'reaches' | 'undecided' | Set<Cutting> {
  const shadow = new Set<Cutting>()
  let left = places
  for (let at = nextPlace(left); at >= 0; at = nextPlace(left, at + 1)) {
    const cuts = ledger.cutsAt(at)
    const covered = covering<Examined>(box, cuts)
    if (covered === 'undecided') return 'undecided'
    if ('left' in covered) return 'reaches'
    let proven = left
    for (const cut of covered.by) {
      shadow.add(cut as Cutting)
      proven = both(proven, (cut as Cutting).places)
    }
    left = without(left, proven)
  }
  return shadow
}

/** A complaint this rule matches, and the earlier rule that answers it: the first that touches its box answers all they share. */
function whoAnswers(rule: Examined, ledger: Ledger, world: World): Witness | null {
  const [region] = rule.regions ?? []
  if (!region) return null
  const at = nextPlace(region.places)
  const place = world.places.list[at]
  const first = ledger
    .cutsAt(at)
    .filter((cut) => meets(region.box, cut.box))
    .reduce<Cutting | null>((least, cut) => (least && least.rule.index <= cut.rule.index ? least : cut), null)
  const facts = place && first && complaintIn(intersection(region.box, first.box), place, world)
  return facts ? { facts, decidedBy: targetOf(first.rule) } : null
}

/** Fewest facts whose demands already contradict one another: each of them is needed for that. */
function contradicting(rule: Examined, world: World): FactName[] {
  const stillEmpty = (facts: readonly FactName[]) =>
    regionsOf(rule.expression, world, (fact) => facts.includes(fact))?.length === 0
  return rule.facts.reduce<readonly FactName[]>((kept, fact) => {
    const without = kept.filter((each) => each !== fact)
    return stillEmpty(without) ? without : kept
  }, rule.facts) as FactName[]
}
