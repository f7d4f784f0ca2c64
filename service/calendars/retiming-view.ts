import type { ComplaintEvent } from '../complaints/event-log.ts'
import type { Retiming } from '../contract/index.ts'
import type { Retimed } from './retimed.ts'

/** What an event of the log remembers of a retiming. */
export interface RetimingFacts {
  readonly calendar: { readonly id: string; readonly from: number; readonly to: number }
  readonly days: Retiming['days']
  readonly moved: readonly {
    readonly of: Retiming['moved'][number]['of']
    readonly before: Date
    readonly after: Date
  }[]
}

export const factsOf = ({ calendar, from, days, moved }: Retimed): RetimingFacts => ({
  calendar: { id: calendar.id, from, to: calendar.version },
  days: days.map(({ on, now }) => ({
    on,
    is: now === null ? 'usual' : now.stretches.length === 0 ? 'closed' : 'open',
    because: now?.because ?? null,
  })),
  moved: moved.map(({ of, before, after }) => ({ of, before: new Date(before), after: new Date(after) })),
})

/** As the pages show it; undefined of every other event. */
export function retimingOf({ verb, facts }: ComplaintEvent): Retiming | undefined {
  if (verb !== 'retime') return undefined
  const { days, moved } = facts as unknown as RetimingFacts
  return {
    days: days.map((day) => ({ ...day })),
    moved: moved.map(({ of, before, after }) => ({ of, before: before.toISOString(), after: after.toISOString() })),
  }
}
