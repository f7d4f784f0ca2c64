import type { CaseView, Person, TimelineEntry } from '../../service/contract/index.ts'

/** What last put the case into its handler's hands. */
export type Cause =
  | { readonly kind: 'rule' | 'no-rule' | 'contested' | 'disputed' | 'held' | 'found' }
  | { readonly kind: 'escalated'; readonly level: number }
  | { readonly kind: 'reassigned'; readonly by: Person | null }
  | { readonly kind: 'recused'; readonly from: Person | null; readonly recusal: TimelineEntry['recusal'] }

const MOVES = ['file', 'contest', 'order-review', 'escalate', 'reassign', 'recuse', 'assign', 'hold'] as const

export function causeOf({ because, timeline, state }: CaseView): Cause {
  if (state === 'held') return { kind: 'held' }
  const last = timeline.findLast((entry) => MOVES.some((verb) => verb === entry.verb))
  switch (last?.verb) {
    case 'escalate':
      return { kind: 'escalated', level: last.level ?? 1 }
    case 'reassign':
      return { kind: 'reassigned', by: last.person }
    case 'assign':
      return { kind: 'found' }
    case 'recuse':
      return { kind: 'recused', from: last.about, recusal: last.recusal }
    case 'contest':
      return { kind: 'contested' }
    case 'order-review':
      return { kind: 'disputed' }
    default:
      return { kind: because.rule === null ? 'no-rule' : 'rule' }
  }
}
