import { shownShare } from '../../rules/shown-share.ts'
import { CONDUCT_CRITERIA } from '../../rules/vocabulary.ts'
import type { Shown } from '../contract/trends.ts'
import type { Counts } from './cell.ts'
import type { Sum, Tally } from './sum.ts'

export const ratingsIn = (counts: Counts): number => counts.reduce((sum, n) => sum + n, 0)

/** A low rating is one of the two worst answers: robust where most people are content. */
export const lowIn = (scores: Counts): number => (scores[0] ?? 0) + (scores[1] ?? 0)

const asShown = ({ n, interval, share }: ReturnType<typeof shownShare>): Shown => ({
  n,
  interval: interval ? [interval[0], interval[1]] : null,
  share,
})

export const lowOf = ({ scores }: Pick<Tally, 'scores'>): Shown => asShown(shownShare(lowIn(scores), ratingsIn(scores)))

/** Satisfied or very satisfied. */
export const satisfiedOf = ({ scores }: Pick<Tally, 'scores'>): Shown =>
  asShown(shownShare((scores[3] ?? 0) + (scores[4] ?? 0), ratingsIn(scores)))

export const praiseIn = (scores: Counts): number => scores[4] ?? 0

export const criteriaOf = ({ met, notMet }: Pick<Tally, 'met' | 'notMet'>) =>
  CONDUCT_CRITERIA.map((criterion, i) => {
    const missed = notMet[i] ?? 0
    return { criterion, notMet: asShown(shownShare(missed, missed + (met[i] ?? 0))) }
  })

export const metOf = ({ met, notMet }: Pick<Tally, 'met' | 'notMet'>) =>
  CONDUCT_CRITERIA.map((criterion, i) => {
    const kept = met[i] ?? 0
    return { criterion, met: asShown(shownShare(kept, kept + (notMet[i] ?? 0))) }
  })

export const complaintsOf = (sum: Pick<Sum, 'received' | 'queue' | 'serious' | 'upheld' | 'served' | 'scores'>) => ({
  received: sum.received,
  queue: sum.queue,
  serious: sum.serious,
  upheld: sum.upheld,
  of:
    sum.served > 0
      ? { what: 'served' as const, count: sum.served }
      : { what: 'ratings' as const, count: ratingsIn(sum.scores) },
})
