import { type Box, meets, outside } from './box.ts'

/** Part of a rule: complaints it matches at places where it is asked. */
export interface Cut<R> {
  readonly box: Box
  readonly rule: R
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
  const by = new Set<Cut<R>>()
  let splits = 0

  const leftOf = (piece: Box, among: readonly Cut<R>[]): Box | null => {
    const touching: Cut<R>[] = []
    for (const cut of among) if (meets(piece, cut.box)) touching.push(cut)
    if (touching.length === 0) return piece
    splits += 1
    if (splits > SPLITS_AT_MOST) throw new Exhausted()

    // The cut that leaves the fewest pieces: none when it holds everything.
    let best: Cut<R> | undefined
    let pieces: readonly Box[] = []
    for (const cut of touching) {
      const rest = outside(piece, cut.box)
      if (best === undefined || rest.length < pieces.length) {
        best = cut
        pieces = rest
      }
      if (pieces.length <= 1) break
    }
    if (best === undefined) return piece
    by.add(best)
    const others = touching.filter((cut) => cut !== best)
    for (const rest of pieces) {
      const left = leftOf(rest, others)
      if (left !== null) return left
    }
    return null
  }

  try {
    const left = leftOf(box, cuts)
    return left === null ? { by } : { left }
  } catch (error) {
    if (error instanceof Exhausted) return 'undecided'
    throw error
  }
}

class Exhausted extends Error {}
