import { reopens } from '../../rules/deadline.ts'
import { nextOwed, type Owed } from '../../rules/escalation.ts'
import { isRefusal } from '../../rules/refusal.ts'
import { type Retimed, retimed } from '../calendars/retimed.ts'
import { apply, type Command, clock } from '../complaints/command.ts'
import type { ComplaintDocument } from '../complaints/document.ts'
import { type ComplaintEvent, logged } from '../complaints/event-log.ts'
import type { ComplaintStore } from '../complaints/store.ts'
import { termsOf } from '../complaints/terms.ts'
import { calendarOf, type SnapshotHolder } from '../directory/snapshot.ts'
import type { Keys } from '../security/keys.ts'
import { openSealer } from '../security/seal.ts'

export interface ClockParts {
  readonly store: ComplaintStore
  readonly snapshot: SnapshotHolder
  readonly keys: Keys
  readonly now: () => Date
}

/** The same step has the same id, so that two sweepers, or one that was killed, take it once. */
const stepId = (owed: Owed, { events }: ComplaintDocument): string => {
  const contests = events.filter(reopens).length
  if (owed.verb === 'escalate') return `clock:escalate:${contests}:${owed.level}`
  const turns = events.filter(({ verb }) => BEGINS_ANEW.includes(verb)).length
  if (owed.verb === 'remind') return `clock:remind:${owed.of}:${owed.share}:${turns}`
  return `clock:${owed.verb}:${turns}`
}
/** After one of these the same step may be owed again. */
const BEGINS_ANEW: readonly ComplaintEvent['verb'][] = ['ask', 'contest', 'order-review', 'approve-extension']

/** A clock that was put back does not write history backwards. */
const notBefore = (now: Date, { events }: ComplaintDocument): Date =>
  new Date(Math.max(now.getTime(), events.at(-1)?.at.getTime() ?? 0))

const open = (document: ComplaintDocument, keys: Keys) => () => openSealer(document._id, document.sealed.key, keys)

/**
 * Does whatever time owes a complaint, one step after another, until nothing is owed now: first of all that its dates are those
 * of the calendar in force. Returns the steps taken.
 */
export async function bringUpToDate(caseId: string, parts: ClockParts): Promise<number> {
  const { store, snapshot, keys, now } = parts
  for (let steps = 0; ; ) {
    const document = await store.byId(caseId)
    if (!document) return steps
    const current = snapshot.current()
    const instant = now()
    const at = notBefore(instant, document)
    const later = retimed(document, current)
    if (later) {
      if (await retime(document, later, at, parts)) steps += 1
      continue
    }
    const calendar = calendarOf(current, document.facts.office)
    const owed = nextOwed(logged(document.events), termsOf(current, document.events), calendar, instant.getTime())
    if (!owed || owed.at > instant.getTime()) {
      await store.setClock(document, clock(document.events, document, current, instant))
      return steps
    }
    const command: Command = { verb: owed.verb, owed, id: stepId(owed, document), at, by: { actor: 'clock' } }
    const change = apply(document, command, current, open(document, keys))
    if (isRefusal(change)) {
      // Time owes it nothing until someone moves it.
      await store.setClock(document, { dueAt: document.dueAt, owes: document.owes, wakeAt: null })
      return steps
    }
    // Lost the race: whoever won has done it, or changed what is owed. The next look decides.
    if (!(await store.commit(document, change))) return steps
    steps += 1
  }
}

/**
 * Brings a case to a later calendar. When dates moved its log says so, once for each version; when none did, the version alone
 * is noted. False when nothing was written to the log, be it that another was faster: the caller reads the case again.
 */
async function retime(document: ComplaintDocument, later: Retimed, at: Date, parts: ClockParts): Promise<boolean> {
  const { store, snapshot, keys, now } = parts
  const { id: calendarId, version } = later.calendar
  const id = `clock:retime:${calendarId}:${version}`
  const current = snapshot.current()
  const told = later.moved.length === 0 || document.events.some((event) => event.id === id)
  const command: Command = { verb: 'retime', retimed: later, id, at, by: { actor: 'clock' } }
  const change = told ? null : apply(document, command, current, open(document, keys))
  if (change !== null && !isRefusal(change)) return store.commit(document, change)
  const derived = clock(document.events, document, current, now())
  await store.setClock(document, { ...derived, calendar: { id: calendarId, version } })
  return false
}
