import { type Box, EVERY_COMPLAINT, meets } from './box.ts'
import { complaintIn } from './complaint-in.ts'
import { covering } from './cover.ts'
import { NAMED_AT_MOST } from './people.ts'
import { add, both, emptySet, nextPlace, type PlaceSet, without } from './places.ts'
import { plainly, type Remark } from './remark.ts'
import type { Cutting, Examined, Ledger } from './subject.ts'
import type { World } from './world.ts'

interface Gap {
  readonly box: Box
  readonly places: number[]
}

/** Complaints no rule answers, one remark for all places where the same complaint goes unanswered. */
export function remarksOnGaps(ledger: Ledger, world: World): Remark[] {
  const gaps: Gap[] = []
  const undecided: number[] = []
  let left: PlaceSet = world.places.everywhere
  for (let at = nextPlace(left); at >= 0; at = nextPlace(left, at + 1)) {
    const cuts = ledger.cutsAt(at)
    const known = gaps.find((gap) => !cuts.some((cut) => meets(gap.box, cut.box)))
    if (known) {
      known.places.push(at)
      continue
    }
    const covered = covering<Examined>(EVERY_COMPLAINT, cuts)
    if (covered === 'undecided') undecided.push(at)
    else if ('left' in covered) gaps.push({ box: covered.left, places: [at] })
    else {
      let proven = left
      for (const cut of covered.by) proven = both(proven, (cut as Cutting).places)
      const here = emptySet(world.places.list.length)
      add(here, at)
      left = without(left, both(proven, without(world.places.everywhere, here)))
    }
  }
  const remarks = gaps
    .sort((a, b) => b.places.length - a.places.length)
    .map((gap): Remark => {
      const offices = [...new Set(gap.places.flatMap((at) => world.places.list[at]?.office.id ?? []))]
      const place = world.places.list[gap.places[0] ?? 0]
      const facts = place ? complaintIn(gap.box, place, world) : null
      return {
        kind: 'gap',
        rules: [],
        paths: ['rules'],
        witness: facts && { facts, decidedBy: null },
        because: { offices: offices.slice(0, NAMED_AT_MOST), officeCount: offices.length },
      }
    })
  return undecided.length === 0 ? remarks : [...remarks, plainly('undecided', { about: 'gap' }, ['rules'])]
}
