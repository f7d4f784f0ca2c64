import { CONDUCT_CRITERIA, type ConductCriterion, type PublicService, SCORES } from '../../rules/vocabulary.ts'
import type { Cell, Counts, Day } from './cell.ts'
import type { ComplaintSource, RatingSource } from './sources.ts'

interface Growing {
  readonly staffMemberId: string | null
  readonly service: PublicService | null
  scores: number[]
  held: number[]
  readonly unverified: number[]
  met: number[]
  notMet: number[]
  named: number
  received: number
  serious: number
  upheld: number
  withdrawn: number
}

const zeros = (list: readonly unknown[]): number[] => list.map(() => 0)
const raise = (counts: number[], index: number): void => {
  counts[index] = (counts[index] ?? 0) + 1
}

/**
 * One desk's day from its ratings and complaints alone: the same input gives the same day to the letter, in whatever order
 * it comes, so that computing it again changes nothing. `factors` say of whom only a part of the day's ratings may count.
 */
export function dayOf(
  ratings: Iterable<RatingSource>,
  complaints: readonly ComplaintSource[],
  served: number | null,
  factors: ReadonlyMap<string, number> = new Map(),
): Day {
  const cells = new Map<string, Growing>()
  const cellOf = (staffMemberId: string | null, service: PublicService | null): Growing => {
    const key = `${staffMemberId ?? ''}|${service ?? ''}`
    let cell = cells.get(key)
    if (!cell) {
      cell = {
        staffMemberId,
        service,
        scores: zeros(SCORES),
        held: zeros(SCORES),
        unverified: zeros(SCORES),
        met: zeros(CONDUCT_CRITERIA),
        notMet: zeros(CONDUCT_CRITERIA),
        named: 0,
        received: 0,
        serious: 0,
        upheld: 0,
        withdrawn: 0,
      }
      cells.set(key, cell)
    }
    return cell
  }

  for (const rating of ratings) {
    const cell = cellOf(rating.staffMemberId, rating.service)
    raise(rating.verified ? cell.scores : cell.unverified, rating.score - 1)
    if (!rating.verified) continue
    if (rating.staffMemberId !== null && rating.attribution === 'named-by-citizen') cell.named += 1
    for (const criterion of rating.met) raise(cell.met, indexOf(criterion))
    for (const criterion of rating.notMet) raise(cell.notMet, indexOf(criterion))
  }
  for (const [staffMemberId, factor] of factors) {
    const own = [...cells.entries()]
      .sort(byKey)
      .flatMap(([, cell]) => (cell.staffMemberId === staffMemberId ? [cell] : []))
    holdBack(own, factor)
  }
  for (const complaint of complaints) {
    if (!complaint.isAboutConduct) continue
    for (const staffMemberId of complaint.accused) {
      const cell = cellOf(staffMemberId, complaint.service)
      cell.received += 1
      if (complaint.isSerious) cell.serious += 1
      if (complaint.isWithdrawn) cell.withdrawn += 1
      if (complaint.upheldAbout.includes(staffMemberId)) cell.upheld += 1
    }
  }

  const count = (counts: (complaint: ComplaintSource) => boolean) => complaints.filter(counts).length
  return {
    ...(served === null ? {} : { served }),
    ...some('received', complaints.length),
    ...some(
      'queue',
      count((each) => !each.isAboutConduct),
    ),
    ...some(
      'serious',
      count((each) => each.isSerious),
    ),
    ...some(
      'upheld',
      count((each) => each.isUpheld),
    ),
    cells: [...cells.entries()].sort(byKey).map(([, cell]) => compact(cell)),
  }
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number => (a < b ? -1 : 1)

/** Leaves the part of a person's ratings that may count, its mix kept as nearly as whole ratings can. */
function holdBack(cells: readonly Growing[], factor: number): void {
  if (factor >= 1) return
  const slots = cells.flatMap((cell) => cell.scores.map((n, i) => ({ cell, i, n, kept: Math.floor(n * factor) })))
  const total = slots.reduce((sum, { n }) => sum + n, 0)
  let left = Math.round(total * factor) - slots.reduce((sum, { kept }) => sum + kept, 0)
  const rest = ({ n, kept }: (typeof slots)[number]) => n * factor - kept
  for (const slot of [...slots].sort((a, b) => rest(b) - rest(a))) {
    if (left <= 0) break
    slot.kept += 1
    left -= 1
  }
  for (const { cell, i, n, kept } of slots) {
    cell.scores[i] = kept
    cell.held[i] = n - kept
  }
  const part = (n: number) => Math.round(n * factor)
  for (const cell of cells) {
    cell.met = cell.met.map(part)
    cell.notMet = cell.notMet.map(part)
    cell.named = part(cell.named)
  }
}

export const isEmpty = (day: Day): boolean =>
  day.served === undefined && day.received === undefined && day.cells.length === 0

const indexOf = (criterion: ConductCriterion): number => CONDUCT_CRITERIA.indexOf(criterion)

const some = <Name extends string>(name: Name, n: number): Partial<Record<Name, number>> =>
  n > 0 ? ({ [name]: n } as Record<Name, number>) : {}

const any = <Name extends string>(name: Name, counts: Counts): Partial<Record<Name, Counts>> =>
  counts.some((n) => n > 0) ? ({ [name]: counts } as Record<Name, Counts>) : {}

const compact = (cell: Growing): Cell => ({
  staffMemberId: cell.staffMemberId,
  service: cell.service,
  ...any('scores', cell.scores),
  ...any('held', cell.held),
  ...any('unverified', cell.unverified),
  ...any('met', cell.met),
  ...any('notMet', cell.notMet),
  ...some('named', cell.named),
  ...some('received', cell.received),
  ...some('serious', cell.serious),
  ...some('upheld', cell.upheld),
  ...some('withdrawn', cell.withdrawn),
})
