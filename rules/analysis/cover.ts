import { type Box, isWithin, meets, outside } from './box.ts'
import { boxAround, holds, pointIn } from './point.ts'

/** Part of a rule: complaints it matches at places where it is asked. */
export interface Cut<R> {
  readonly box: Box
  readonly rule: R
  /** How much the box demands: what demands least leaves least outside. */
  readonly demands: number
}

export type Covering<R> =
  /** Complaints of the box that no cut holds. */
  | { readonly left: Box }
  /** Cuts that hold all of it together. */
  | { readonly by: ReadonlySet<Cut<R>> }
  | 'undecided'

/** Whether a box is covered by boxes is NP-hard in general; past this many splits nothing is claimed. */
const SPLITS_AT_MOST = 4_000

/**
 * Whether every complaint of `box` lies in one of the cuts. Takes one cut at a time and looks on in what lies outside it; exact,
 * and cheap where some cut holds the whole or few touch it, which is the rule in policies people write.
 */
export function covering<R>(box: Box, cuts: readonly Cut<R>[]): Covering<R> {
  const plain = plainlyLeft(box, cuts)
  if (plain) return { left: plain }
  const search = new Search<R>()
  const left = search.leftOf(box, cuts)
  if (search.splits > SPLITS_AT_MOST) return 'undecided'
  return left === null ? { by: search.by } : { left }
}

/** Most boxes are not covered, and some plain complaint of theirs shows it sooner than any search. */
const POINTS_TRIED = 8

function plainlyLeft<R>(box: Box, cuts: readonly Cut<R>[]): Box | null {
  for (let turn = 0; turn < POINTS_TRIED; turn++) {
    const point = pointIn(box, turn)
    if (!point) return null
    if (!cuts.some((cut) => holds(cut.box, point))) return boxAround(point, box)
  }
  return null
}

class Search<R> {
  readonly by = new Set<Cut<R>>()
  splits = 0

  /** What no cut holds, or null; meaningless once there were too many splits. */
  leftOf(piece: Box, cuts: readonly Cut<R>[]): Box | null {
    const touching: Cut<R>[] = []
    let simplest: Cut<R> | undefined
    for (let i = 0; i < cuts.length; i++) {
      const cut = cuts[i] as Cut<R>
      if (!meets(piece, cut.box)) continue
      if (isWithin(piece, cut.box)) {
        this.by.add(cut)
        return null
      }
      touching.push(cut)
      if (simplest === undefined || cut.demands < simplest.demands) simplest = cut
    }
    if (simplest === undefined) return piece
    this.splits += 1
    this.by.add(simplest)
    const others = touching.filter((cut) => cut !== simplest)
    for (const rest of outside(piece, simplest.box)) {
      if (this.splits > SPLITS_AT_MOST) return null
      const left = this.leftOf(rest, others)
      if (left !== null) return left
    }
    return null
  }
}
