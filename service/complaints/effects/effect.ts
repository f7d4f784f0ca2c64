import type { Decision } from '../../../rules/assignment.ts'
import type { Facts } from '../../../rules/facts.ts'
import type { Parties } from '../../../rules/guard.ts'
import type { Attribution, CitizenView, State } from '../../../rules/vocabulary.ts'
import type { Instant, WorkingCalendar } from '../../../rules/working-calendar.ts'
import type { Command } from '../command.ts'
import type { Concluded } from '../document.ts'

/** What a verb does beyond moving the state, and what its event remembers. */
export interface Effect {
  readonly facts: Record<string, unknown>
  readonly decision?: Pick<Decision, 'assigneeId' | 'because'>
  /** Where the complaint comes to rest, when that is not what the table says. */
  readonly state?: State
  readonly parties?: Parties
  readonly attribution?: Attribution
  readonly complaintFacts?: Facts
  readonly calendar?: WorkingCalendar
  readonly tags?: readonly string[]
  /** Whose turn in a pool it took. */
  readonly turnOf?: string
  readonly level?: number
  readonly conclusions?: readonly Concluded[]
  readonly view?: CitizenView
  readonly notified?: readonly string[]
  readonly links?: readonly string[]
  /** Told of it besides the handler, as the policy wants. */
  readonly noticed?: readonly string[]
  /** An instant its letters speak of. */
  readonly until?: Instant
  /** Who is asked to decide. */
  readonly approverId?: string
}

export type CommandOf<V extends Command['verb']> = Extract<Command, { readonly verb: V }>
