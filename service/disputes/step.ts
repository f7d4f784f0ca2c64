import { routeTo } from '../../rules/assignment.ts'
import type { Because } from '../../rules/because.ts'
import { type DisputeVerb, nextOwedToDispute } from '../../rules/dispute.ts'
import type { Assignee } from '../../rules/policy.ts'
import { recusalOf } from '../../rules/recusal.ts'
import { chained, headOf, type Who } from '../complaints/event-log.ts'
import { termsOf } from '../complaints/terms.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import { type DisputeDocument, type DisputeEvent, loggedDispute } from './document.ts'
import { type DisputeNotice, lettersTo } from './letters.ts'
import type { DisputeChange } from './store.ts'

/** The seat every dispute begins at: the reform office keeps the records. */
export const FIRST_SEAT: Assignee = 'reform-office'

/** Who may decide, from a seat upwards; the guard is asked as for any case. */
export function deciderFrom(
  { parties, officeId }: Pick<DisputeDocument, 'parties' | 'officeId'>,
  seat: Assignee,
  heldBy: string | null,
  { directory, policy, feltAt }: Snapshot,
  at: Date,
): { readonly deciderId: string | null; readonly because: Because } {
  const facts = { office: officeId, desk: null }
  const question = { facts, parties, directory, policy, workload: feltAt(officeId), now: at.getTime() }
  const { assigneeId, because } = routeTo(question, seat, heldBy)
  return { deciderId: assigneeId, because }
}

interface Happening {
  readonly id: string
  readonly at: Date
  readonly by: Who
  readonly facts: Readonly<Record<string, unknown>>
  readonly said?: string
}

export const eventOf = (
  disputeId: string,
  before: readonly DisputeEvent[],
  verb: DisputeVerb,
  { id, at, by, facts, said }: Happening,
): DisputeEvent =>
  chained({ id, at, by, verb, facts, ...(said === undefined ? {} : { said }), previous: headOf(disputeId, before) })

const owedNext = (events: readonly DisputeEvent[], officeId: string, snapshot: Snapshot, at: Date) => {
  const { dispute } = termsOf(snapshot, events).allowances
  return nextOwedToDispute(loggedDispute(events), dispute, calendarOf(snapshot, officeId), at.getTime())
}

/** When time itself must look at it next. */
export function wakeAtOf(events: readonly DisputeEvent[], officeId: string, snapshot: Snapshot, at: Date): Date | null {
  const owed = owedNext(events, officeId, snapshot, at)
  return owed === null ? null : new Date(owed.at)
}

/** Whom the reform office has left to ask when nobody may decide: told that it is held. */
const alarmed = ({ parties }: DisputeDocument, { directory, policy }: Snapshot): string[] => {
  const involved = new Set([...parties.accused, ...parties.possiblyAccused])
  const officers = [...directory.staff.values()].filter((p) => p.active && p.roles.includes('reform-officer'))
  return [...officers.map(({ id }) => id), ...policy.policy.outsideSeat].filter((id) => !involved.has(id))
}

/**
 * What directory or time have made due: another decider, a reminder, an escalation; null when nothing. Its id is the same whoever
 * finds it due, so that it is done once.
 */
export function stepDue(dispute: DisputeDocument, snapshot: Snapshot, now: Date): DisputeChange | null {
  const { deciderId, parties, events, officeId, state, _id } = dispute
  const at = new Date(Math.max(now.getTime(), events.at(-1)?.at.getTime() ?? 0))
  const write = (
    verb: DisputeVerb,
    name: string,
    facts: Happening['facts'],
    notice: DisputeNotice,
    to: readonly (string | null)[],
    set: DisputeChange['set'],
  ) => {
    const event = eventOf(_id, events, verb, { id: `clock:${name}`, at, by: { actor: 'clock' }, facts })
    const after = [...events, event]
    return {
      event,
      set: { wakeAt: wakeAtOf(after, officeId, snapshot, at), ...set },
      letters: lettersTo(event, notice, to),
    }
  }
  const given = (verb: 'assign' | 'recuse', { deciderId: to, because }: ReturnType<typeof deciderFrom>) =>
    to === null
      ? write(
          verb,
          `${verb}:${dispute.version}`,
          { deciderId: null, because },
          'dispute-held',
          alarmed(dispute, snapshot),
          { state: 'held', deciderId: null, because },
        )
      : write(verb, `${verb}:${dispute.version}`, { deciderId: to, because }, 'dispute-assigned', [to], {
          state: 'open',
          deciderId: to,
          because,
        })

  if (state === 'held') {
    const found = deciderFrom(dispute, FIRST_SEAT, null, snapshot, at)
    return found.deciderId === null ? null : given('assign', found)
  }
  if (deciderId !== null && recusalOf(deciderId, parties, snapshot.directory, at.getTime()) !== null)
    return given('recuse', deciderFrom(dispute, { person: deciderId }, null, snapshot, at))
  const owed = owedNext(events, officeId, snapshot, now)
  if (!owed || owed.at > now.getTime()) return null
  if (owed.verb === 'remind') return write('remind', 'remind', {}, 'dispute-reminder', [deciderId], {})
  const above = deciderFrom(dispute, deciderId === null ? FIRST_SEAT : { person: deciderId }, deciderId, snapshot, at)
  // With nobody further up, it stays where it is.
  const to = above.deciderId ?? deciderId
  return write('escalate', `escalate:${owed.level}`, { level: owed.level, deciderId: to }, 'dispute-escalated', [to], {
    deciderId: to,
    ...(above.deciderId === null ? {} : { because: above.because }),
  })
}
