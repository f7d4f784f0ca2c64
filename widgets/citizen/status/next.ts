import type { ComplaintProgress } from '../../../service/contract/index.ts'
import type { Phrases } from '../phrases.ts'
import { momentOf } from '../time.ts'

interface Shown {
  readonly progress: ComplaintProgress
  readonly phrases: Phrases['progress']
  readonly now: number
}

/** What happens next and by when; a deadline that has passed is said to have passed. */
export function nextSentences({ progress, phrases, now }: Shown): string[] {
  const { next } = phrases
  const { state, acknowledgeBy, resolveBy } = progress
  const by = (instant: string | null, sentence: (moment: string) => string) => {
    if (instant === null) return []
    const moment = momentOf(instant, phrases)
    return [Date.parse(instant) < now ? next.overdue(moment) : sentence(moment)]
  }
  switch (state) {
    case 'assigned':
      return [...by(acknowledgeBy, next.assigned), ...by(resolveBy, next.acknowledged)]
    case 'acknowledged':
      return by(resolveBy, next.acknowledged)
    case 'in-review':
      return [...by(resolveBy, next.acknowledged), next['in-review']]
    default:
      return [next[state]]
  }
}
