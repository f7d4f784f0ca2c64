import { type Box, EVERY_COMPLAINT, meets } from './box.ts'
import { complaintIn } from './complaint-in.ts'
import { type Cut, covering } from './cover.ts'
import { NAMED_AT_MOST } from './people.ts'
import { both, nextPlace, type PlaceSet, without } from './places.ts'
import { plainly, type Remark } from './remark.ts'
import type { Cutting, Examined, Ledger } from './subject.ts'
import type { World } from './world.ts'

/** Kinds of gaps that are told apart; the last also stands for whatever else goes unanswered elsewhere. */
const GAPS_AT_MOST = 20

interface Gap {
  readonly box: Box
  readonly places: number[]
}

/** Complaints no rule answers, one remark for all places where the same complaint goes unanswered. */
export function remarksOnGaps(ledger: Ledger, world: World): Remark[] {
  const gaps: Gap[] = []
  let isDecided = true
  let left: PlaceSet = world.places.everywhere
  for (let at = nextPlace(left); at >= 0; at = nextPlace(left, at + 1)) {
    const cuts = ledger.cutsAt(at)
    const known = gaps.find((gap) => !cuts.some((cut) => meets(gap.box, cut.box)))
    if (known) {
      known.places.push(at)
      continue
    }
    const covered = covering<Examined>(EVERY_COMPLAINT, cuts)
    if (covered === 'undecided') isDecided = false
    else if ('left' in covered) {
      if (gaps.length < GAPS_AT_MOST) gaps.push({ box: covered.left, places: [at] })
      else gaps.at(-1)?.places.push(at)
    } else left = without(left, provenBy(covered.by, left))
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
  return isDecided ? remarks : [...remarks, plainly('undecided', { about: 'gap' }, ['rules'])]
}

/** Of the places of `left`, those where all these cuts are: what they cover at one, they cover at each. */
function provenBy(cuts: Iterable<Cut<Examined>>, left: PlaceSet): PlaceSet {
  let proven = left
  for (const cut of cuts) proven = both(proven, (cut as Cutting).places)
  return proven
}
