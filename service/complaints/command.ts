import { fits } from '../../rules/additions.ts'
import { nextState } from '../../rules/complaint.ts'
import { deadlinesOf, dueAt } from '../../rules/deadline.ts'
import { nextOwed, type Owed } from '../../rules/escalation.ts'
import type { Judged } from '../../rules/hearing.ts'
import { barredBy } from '../../rules/permission.ts'
import { isRefusal, type Refusal } from '../../rules/refusal.ts'
import { type CitizenView, OPEN_STATES, type State } from '../../rules/vocabulary.ts'
import type { Instant } from '../../rules/working-calendar.ts'
import type { Retimed } from '../calendars/retimed.ts'
import type { CaseAttachment } from '../contract/index.ts'
import { calendarOf, type Snapshot } from '../directory/snapshot.ts'
import type { OutboxEntry } from '../outbox/entry.ts'
import type { SealedText, Sealer } from '../security/seal.ts'
import type { ComplaintDocument } from './document.ts'
import { effectOf } from './effects/effect-of.ts'
import { type ComplaintEvent, chained, headOf, logged, type Who } from './event-log.ts'
import { circumstancesOf } from './offered.ts'
import { sceneOf } from './scene.ts'
import { noticesOf } from './tell.ts'
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
    | { readonly verb: 'acknowledge' | 'hold' | 'recuse' | 'assign' }
    | { readonly verb: 'ask'; readonly words: string }
    | { readonly verb: 'reply' | 'add'; readonly words: string; readonly attachments?: readonly CaseAttachment[] }
    | { readonly verb: 'contest'; readonly words: string }
    /** Of a dispute that was found right. */
    | { readonly verb: 'order-review'; readonly words: string }
    | { readonly verb: 'correct-record'; readonly staffMemberId: string; readonly words: string }
    | { readonly verb: 'confirm'; readonly view: CitizenView }
    | { readonly verb: 'withdraw' | 'approve-extension'; readonly words?: string | undefined }
    | {
        readonly verb: 'invite-reply'
        readonly staffMemberId: string
        readonly allegations: readonly string[]
        /** The neutral summary. */
        readonly words: string
      }
    | { readonly verb: 'give-reply'; readonly invitation: string; readonly words: string }
    | { readonly verb: 'request-extension'; readonly days: number; readonly words: string }
    | { readonly verb: 'refuse-extension'; readonly words: string }
    | { readonly verb: 'resolve'; readonly words: string; readonly conclusions: readonly Judged[] }
    | { readonly verb: 'reassign'; readonly to: string; readonly words: string }
    | { readonly verb: 'transfer'; readonly toDesk: string; readonly words: string }
    | {
        readonly verb: 'correct-accused'
        readonly add: readonly string[]
        readonly remove: readonly string[]
        readonly words: string
      }
    | { readonly verb: 'link'; readonly other: string; readonly otherHandlerId: string | null }
    | { readonly verb: 'unlink'; readonly other: string }
    | { readonly verb: 'retime'; readonly retimed: Retimed }
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
  > &
    Partial<
      Pick<
        ComplaintDocument,
        'facts' | 'attribution' | 'calendar' | 'tags' | 'turnOf' | 'notified' | 'links' | 'noticed'
      >
    >
  readonly event: ComplaintEvent
  readonly text: SealedText | null
  readonly outbox: readonly OutboxEntry[]
}

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
  const by = command.by.actor === 'staff' ? command.by.staffMemberId : null
  const barred = barredBy(command.verb, by, circumstancesOf(document, snapshot, command.at))
  if (barred) return barred
  const scene = sceneOf(document, snapshot, command.at, sealer)
  const effect = effectOf(command, scene)
  if (isRefusal(effect)) return effect

  const words = 'words' in command && command.words !== undefined ? command.words : null
  if (command.by.actor === 'citizen' && words !== null) {
    const full = fits(additionsTo(document), Buffer.byteLength(words))
    if (full) return full
  }
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
  const { complaintFacts, attribution, calendar, tags, turnOf, notified, links, noticed } = effect
  const finalState = effect.state ?? state
  const now = { origin: document.origin, facts: complaintFacts ?? document.facts }
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
      ...(complaintFacts ? { facts: complaintFacts } : {}),
      ...(attribution ? { attribution } : {}),
      ...(calendar ? { calendar: { id: calendar.id, version: calendar.version } } : {}),
      ...(tags ? { tags } : {}),
      ...(turnOf ? { turnOf } : {}),
      ...(notified ? { notified } : {}),
      ...(links ? { links } : {}),
      ...(noticed ? { noticed } : {}),
      ...clock([...document.events, event], now, snapshot, command.at),
    },
    event,
    text: said?.sealed ?? null,
    outbox: noticesOf(command, effect, event, scene),
  }
}

/** Bytes of each text that the citizen sent after filing. */
function additionsTo({ events, sealed }: ComplaintDocument): number[] {
  const added = new Set(events.filter(({ by, verb }) => by.actor === 'citizen' && verb !== 'file').map(({ id }) => id))
  return sealed.texts.filter(({ name }) => added.has(name)).map(({ box }) => box.length)
}

/** The indexed derivations of the log. History that was imported owes nothing, whatever its log says. */
export function clock(
  events: readonly ComplaintEvent[],
  document: Pick<ComplaintDocument, 'origin' | 'facts'>,
  snapshot: Snapshot,
  now: Date,
): Pick<ComplaintDocument, 'dueAt' | 'owes' | 'wakeAt'> {
  if (document.origin === 'import') return { dueAt: null, owes: null, wakeAt: null }
  const calendar = calendarOf(snapshot, document.facts.office)
  const deadlines = deadlinesOf(logged(events), termsOf(snapshot, events), calendar)
  const due = dueAt(deadlines)
  const first = [deadlines.acknowledge, deadlines.resolve, deadlines.review].find((d) => d?.by === due)
  const next = nextOwed(logged(events), termsOf(snapshot, events), calendar, now.getTime())
  return { dueAt: dateOf(due), owes: first?.kind ?? null, wakeAt: dateOf(next?.at ?? null) }
}

const dateOf = (instant: Instant | null): Date | null => (instant === null ? null : new Date(instant))
