import { type Decision, routeTo } from '../../rules/assignment.ts'
import type { Because } from '../../rules/because.ts'
import type { Verb } from '../../rules/complaint.ts'
import { nextState } from '../../rules/complaint.ts'
import { type Deadlines, deadlinesOf, dueAt } from '../../rules/deadline.ts'
import { nextOwed, type Owed } from '../../rules/escalation.ts'
import type { FactsWithWords } from '../../rules/facts.ts'
import { guard, type Parties } from '../../rules/guard.ts'
import { isRefusal, type Refusal, refuse } from '../../rules/refusal.ts'
import { type CitizenView, OPEN_STATES, type State } from '../../rules/vocabulary.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import type { Conclusion } from '../contract/index.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import { type OutboxEntry, owed } from '../outbox/entry.ts'
import type { SealedText, Sealer } from '../security/seal.ts'
import type { ComplaintDocument } from './document.ts'
import { type ComplaintEvent, chained, headOf, logged, type Who } from './event-log.ts'
import { heldAlarm } from './filing.ts'
import { termsOf } from './terms.ts'

interface Common {
  /** The same id is the same command: found in the log, it was carried out already. */
  readonly id: string
  readonly at: Date
  readonly by: Who
}

/** Everything that can be asked of a complaint, with what each needs. */
export type Command = Common &
  (
    | { readonly verb: 'acknowledge' | 'hold' }
    | { readonly verb: 'ask'; readonly words: string }
    | { readonly verb: 'reply' | 'add' | 'contest'; readonly words: string }
    | { readonly verb: 'confirm'; readonly view: CitizenView }
    | { readonly verb: 'withdraw'; readonly words?: string | undefined }
    | { readonly verb: 'resolve'; readonly words: string; readonly conclusions: readonly Conclusion[] }
    | { readonly verb: 'reassign'; readonly to: string; readonly words: string }
    | { readonly verb: 'remind' | 'escalate' | 'resume' | 'lapse'; readonly owed: Owed }
  )

/** What a command changes: written as one compare-and-set. */
export interface Change {
  readonly set: Pick<
    ComplaintDocument,
    | 'state'
    | 'open'
    | 'settledAt'
    | 'parties'
    | 'handlerId'
    | 'level'
    | 'because'
    | 'dueAt'
    | 'owes'
    | 'wakeAt'
    | 'conclusions'
    | 'view'
  >
  readonly event: ComplaintEvent
  readonly text: SealedText | null
  readonly outbox: readonly OutboxEntry[]
}

export const SHORTEST_ANSWER = 20

const isOpen = (state: State): boolean => OPEN_STATES.some((open) => open === state)

/**
 * What the rules make of a command: the change to write, or a lawful no. Reads nothing but its arguments; whoever may send
 * which verb is decided before, from the same table.
 */
export function apply(
  document: ComplaintDocument,
  command: Command,
  snapshot: Snapshot,
  sealer: () => Sealer,
): Change | Refusal {
  const state = nextState(document.state, command.verb)
  if (isRefusal(state)) return state
  const effect = effectOf(document, command, snapshot)
  if (isRefusal(effect)) return effect

  const words = 'words' in command && command.words !== undefined ? command.words : null
  const said = words === null ? null : sealer().seal(command.id, words)
  const event = chained({
    id: command.id,
    at: command.at,
    by: command.by,
    verb: command.verb,
    facts: effect.facts,
    ...(said ? { said: said.commitment } : {}),
    previous: headOf(document._id, document.events),
  })
  const finalState = effect.held ? 'held' : state
  return {
    set: {
      state: finalState,
      open: isOpen(finalState),
      settledAt: isOpen(finalState) ? null : command.at,
      parties: effect.parties ?? document.parties,
      handlerId: effect.decision ? effect.decision.assigneeId : document.handlerId,
      level: effect.level ?? document.level,
      because: effect.decision?.because ?? document.because,
      conclusions: effect.conclusions ?? document.conclusions,
      view: effect.view ?? document.view,
      ...clock([...document.events, event], document, snapshot, command.at),
    },
    event,
    text: said?.sealed ?? null,
    outbox: noticesOf(document, command, effect, event, snapshot),
  }
}

/** The indexed derivations of the log. History that was imported owes nothing, whatever its log says. */
export function clock(
  events: readonly ComplaintEvent[],
  document: Pick<ComplaintDocument, 'origin' | 'facts'>,
  snapshot: Snapshot,
  now: Date,
): Pick<ComplaintDocument, 'dueAt' | 'owes' | 'wakeAt'> {
  if (document.origin === 'import') return { dueAt: null, owes: null, wakeAt: null }
  const deadlines = deadlinesAfter(events, document, snapshot)
  const due = dueAt(deadlines)
  const first = [deadlines.acknowledge, deadlines.resolve, deadlines.review].find((d) => d?.by === due)
  const calendar = calendarOf(snapshot, document.facts.office)
  const next = nextOwed(logged(events), termsOf(snapshot, events), calendar, now.getTime())
  return { dueAt: dateOf(due), owes: first?.kind ?? null, wakeAt: dateOf(next?.at ?? null) }
}

const dateOf = (instant: Instant | null): Date | null => (instant === null ? null : new Date(instant))

const deadlinesAfter = (
  events: readonly ComplaintEvent[],
  { facts }: Pick<ComplaintDocument, 'facts'>,
  snapshot: Snapshot,
): Deadlines => deadlinesOf(logged(events), termsOf(snapshot, events), calendarOf(snapshot, facts.office))

interface Effect {
  readonly facts: Record<string, unknown>
  readonly decision?: Decision
  readonly held?: boolean
  readonly parties?: Parties
  readonly level?: number
  readonly conclusions?: readonly Conclusion[]
  readonly view?: CitizenView
}

/** What a verb does beyond moving the state. */
function effectOf(document: ComplaintDocument, command: Command, snapshot: Snapshot): Effect | Refusal {
  switch (command.verb) {
    case 'acknowledge':
    case 'reply':
    case 'add':
    case 'withdraw':
    case 'resume':
      return { facts: {} }
    case 'hold':
      return { facts: {}, held: true, decision: { assigneeId: null, tags: [], because: document.because } }
    case 'ask': {
      const asked = document.events.filter((event) => event.verb === 'ask').length
      return asked >= termsOf(snapshot, document.events).questionsAtMost ? refuse('already-asked-twice') : { facts: {} }
    }
    case 'confirm':
      return { facts: { view: command.view }, view: command.view }
    case 'lapse':
      return { facts: { view: 'not-given' }, view: 'not-given' }
    case 'resolve':
      return resolved(document, command.words, command.conclusions)
    case 'reassign':
      return reassigned(document, command.to, command.at, snapshot)
    case 'remind':
      return command.owed.verb === 'remind'
        ? { facts: { of: command.owed.of, share: command.owed.share } }
        : refuse('not-in-this-state')
    case 'escalate':
      return command.owed.verb === 'escalate'
        ? escalated(document, command.owed, command.at, snapshot)
        : refuse('not-in-this-state')
    case 'contest':
      return contested(document, command.at, snapshot)
  }
}

function resolved(document: ComplaintDocument, answer: string, conclusions: readonly Conclusion[]): Effect | Refusal {
  if ([...answer.trim()].length < SHORTEST_ANSWER) return refuse('answer-too-short')
  const complete = conclusions.every((c) => c.finding !== null && c.action !== null)
  const missing = document.parties.accused.some((id) => !conclusions.some((c) => c.staffMemberId === id))
  if (!complete || missing || conclusions.length === 0) return refuse('finding-missing')
  return { facts: { conclusions }, conclusions }
}

function reassigned(document: ComplaintDocument, to: string, at: Date, snapshot: Snapshot): Effect | Refusal {
  const person = snapshot.directory.staff.get(to)
  if (!person?.active || to === document.handlerId) return refuse('not-on-staff')
  if (guard(document.parties, snapshot.directory, at.getTime()).excludes(to) !== null)
    return refuse('excluded-by-guard')
  const because: Because = {
    policyVersion: snapshot.policy.policy.version,
    rule: null,
    matched: {},
    considered: [{ staffMemberId: to, outcome: 'taken' }],
    guardSteppedIn: false,
  }
  return { facts: { handlerId: to, because }, decision: { assigneeId: to, tags: [], because } }
}

function escalated(
  document: ComplaintDocument,
  step: Extract<Owed, { verb: 'escalate' }>,
  at: Date,
  snapshot: Snapshot,
): Effect {
  const found = routeTo(questionOf(document, snapshot, at), step.to, document.handlerId)
  // With nobody further up, it stays where it is: an overdue case is never taken away from everyone.
  const decision = found.assigneeId === null ? undefined : found
  return {
    facts: { level: step.level, handlerId: decision?.assigneeId ?? document.handlerId, because: found.because },
    level: step.level,
    ...(decision ? { decision } : {}),
  }
}

/** Whoever gave the answer takes no part in judging it. */
function contested(document: ComplaintDocument, at: Date, snapshot: Snapshot): Effect {
  const answered = document.events.findLast((event) => event.verb === 'resolve')?.by
  const author = answered?.actor === 'staff' ? [answered.staffMemberId] : []
  const parties = { ...document.parties, contested: [...new Set([...document.parties.contested, ...author])] }
  const decision = routeTo({ ...questionOf(document, snapshot, at), parties }, 'office-head', document.handlerId)
  return {
    facts: { view: 'not-satisfied', handlerId: decision.assigneeId, because: decision.because },
    view: 'not-satisfied',
    parties,
    decision,
    held: decision.assigneeId === null,
  }
}

/** Words only steer the first assignment; afterwards the seat is given, so they stay sealed. */
const questionOf = (document: ComplaintDocument, snapshot: Snapshot, at: Date) => ({
  facts: { ...document.facts, words: '' } satisfies FactsWithWords,
  parties: document.parties,
  directory: snapshot.directory,
  policy: snapshot.policy,
  workload: snapshot.feltAt(document.facts.office),
  now: at.getTime(),
})

function noticesOf(
  document: ComplaintDocument,
  command: Command,
  effect: Effect,
  event: ComplaintEvent,
  snapshot: Snapshot,
): OutboxEntry[] {
  if (document.origin === 'import') return []
  const { _id: caseId } = document
  const staff = (notice: OutboxEntry['notice'], id: string | null, dueAt: Date | null = null) =>
    id === null ? [] : [owed(caseId, event.id, notice, { staffMemberId: id }, event.at, dueAt)]
  const citizen = (notice: OutboxEntry['notice'], until: Instant | null) =>
    document.contactConfirmed ? [owed(caseId, event.id, notice, 'citizen', event.at, dateOf(until))] : []
  const { resumeAt, lapseAt, review } = deadlinesAfter([...document.events, event], document, snapshot)
  const handler = effect.decision ? effect.decision.assigneeId : document.handlerId

  const notices: Readonly<Record<Verb, () => OutboxEntry[]>> = {
    acknowledge: () => [],
    resume: () => [],
    lapse: () => [],
    hold: () => heldAlarm(caseId, event, document.parties, snapshot),
    ask: () => citizen('question-asked', resumeAt),
    reply: () => staff('citizen-replied', handler),
    add: () => staff('citizen-replied', handler),
    remind: () => staff('case-reminder', handler, document.dueAt),
    reassign: () => staff('case-reassigned', handler, document.dueAt),
    escalate: () => staff('case-escalated', handler, document.dueAt),
    resolve: () => (document.state === 'in-review' ? citizen('review-done', null) : citizen('answer-ready', lapseAt)),
    confirm: () => staff('case-confirmed', handler),
    withdraw: () => staff('case-withdrawn', handler),
    contest: () =>
      effect.held
        ? heldAlarm(caseId, event, effect.parties ?? document.parties, snapshot)
        : staff('case-contested', handler, dateOf(review?.by ?? null)),
  }
  return notices[command.verb]()
}
