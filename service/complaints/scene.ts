import type { LoggedEvent } from '../../rules/deadline.ts'
import type { Policy } from '../../rules/policy.ts'
import type { WorkingCalendar } from '../../rules/working-calendar.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import type { Sealer } from '../security/seal.ts'
import type { ComplaintDocument } from './document.ts'
import { logged } from './event-log.ts'
import { termsOf } from './terms.ts'

/** All that effects are worked out from. */
export interface Scene {
  readonly document: ComplaintDocument
  readonly log: readonly LoggedEvent[]
  readonly snapshot: Snapshot
  readonly policy: Policy
  readonly calendar: WorkingCalendar
  readonly at: Date
  readonly sealer: () => Sealer
}

export const sceneOf = (document: ComplaintDocument, snapshot: Snapshot, at: Date, sealer: () => Sealer): Scene => ({
  document,
  log: logged(document.events),
  snapshot,
  policy: termsOf(snapshot, document.events),
  calendar: calendarOf(snapshot, document.facts.office),
  at,
  sealer,
})

/** Text of this complaint that was sealed under a name. */
export function opened({ document, sealer }: Scene, name: string): string | null {
  const text = document.sealed.texts.find((each) => each.name === name)
  return text ? sealer().open(text) : null
}
