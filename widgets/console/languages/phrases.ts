import type { Considered } from '../../../rules/because.ts'
import type { FactName } from '../../../rules/facts.ts'
import type { Exclusion } from '../../../rules/guard.ts'
import type { Pool, Seat } from '../../../rules/policy.ts'
import type { Attribution, Channel, State } from '../../../rules/vocabulary.ts'
import type { InboxItem, TimelineEntry, Waiting } from '../../../service/contract/index.ts'
import type { Cause } from '../case-cause.ts'
import type { CaseVerb } from '../case-verbs/offered.ts'
import type { TimeLeft } from '../formatting/time-left.ts'
import type { Owing } from '../inbox-owing.ts'
import type { InboxView } from '../router.ts'

export type Owes = NonNullable<InboxItem['owes']>

/** Names in place of ids: who did it, and who has it now. */
export interface Told {
  readonly person: string | null
  readonly to: string | null
  readonly level: number | null
  readonly reminderOf: Owes | null
  /** Who was asked for their side, or from whom the guard took the case. */
  readonly about: string | null
  /** Why the guard took it, in words. */
  readonly recusal: string | null
  /** Working days of an extension. */
  readonly days: number | null
}

/** Every sentence of the console; one that is missing in a language does not compile. */
export interface Phrases {
  readonly shell: {
    readonly skip: string
    readonly sections: string
    readonly menu: string
    /** How many wait on a page, after its name. */
    readonly waitingHere: (count: number) => string
    readonly views: Readonly<Record<InboxView, string>>
    readonly aboutMe: string
    readonly signs: string
    readonly signOut: string
    readonly signedOut: string
    readonly otherLanguage: string
    readonly demonstration: string
    readonly opening: string
    readonly again: string
    readonly nothingHere: string
    readonly back: string
    readonly titles: Readonly<
      Record<
        | 'signIn'
        | 'inbox'
        | 'case'
        | 'replies'
        | 'calendars'
        | 'kiosks'
        | 'policies'
        | 'policyDraft'
        | 'trends'
        | 'officeTrends'
        | 'staffTrends'
        | 'officeReport'
        | 'embedding'
        | 'photos'
        | 'alerts'
        | 'heldDays'
        | 'myRecord'
        | 'disputes'
        | 'dispute'
        | 'unknown',
        string
      >
    >
  }
  readonly signIn: {
    readonly title: string
    readonly lead: string
    readonly ended: string
    readonly username: string
    readonly password: string
    readonly missingUsername: string
    readonly missingPassword: string
    readonly send: string
    readonly sending: string
  }
  readonly time: {
    /** Hanoi weekdays, Sunday first. */
    readonly weekdays: readonly [string, string, string, string, string, string, string]
    /** How long is left or gone by, on its own. */
    readonly left: (left: TimeLeft) => string
    /** A deadline inside a sentence. */
    readonly by: (clock: string, weekday: string, date: string, left: TimeLeft) => string
    /** A deadline standing alone. */
    readonly moment: (clock: string, weekday: string, date: string) => string
  }
  readonly inbox: {
    readonly sentences: Readonly<Record<InboxView, (owing: Owing, nextBy: string) => string>>
    readonly empty: Readonly<Record<InboxView, { readonly title: string; readonly next: string }>>
    /** What waits besides the deadlines of one's cases. */
    readonly besides: { readonly title: string } & Readonly<Record<keyof Waiting, (count: number) => string>>
    readonly marks: Readonly<Record<'extension' | 'heard', string>>
    readonly loading: string
    readonly refresh: string
    readonly refreshed: string
    readonly more: string
    readonly columns: Readonly<Record<'owed' | 'complaint' | 'state' | 'filed' | 'handler', string>>
    readonly owed: Readonly<Record<Owes, string>>
    readonly nothingOwed: string
    readonly waiting: string
    readonly escalated: (level: number) => string
    readonly others: (count: number) => string
    readonly you: string
    readonly nobody: string
    readonly origins: Readonly<Record<'import' | 'demonstration', string>>
  }
  readonly case: {
    readonly title: string
    readonly loading: string
    /** What the case waits for; `who` is null when it is the reader. */
    readonly due: Readonly<Record<Owes, (who: string | null, by: string) => string>>
    readonly late: Readonly<Record<Owes, (who: string | null, since: string) => string>>
    readonly standing: Readonly<Record<State, string>>
    readonly imported: (sourceId: string | null) => string
    readonly changed: string
    readonly account: string
    readonly accountClosed: string
    readonly attitudes: string
    readonly facts: Readonly<Record<'happened' | 'filed' | 'service' | 'channel' | 'handler' | 'id', string>>
    readonly channels: Readonly<Record<Channel, string>>
    readonly notSaid: string
    readonly about: string
    readonly attributions: Readonly<Record<Attribution, string>>
    readonly contact: string
    readonly anonymous: string
    readonly contactClosed: string
    readonly noContact: string
    readonly contactFields: Readonly<Record<'name' | 'email' | 'phone', string>>
    readonly deadlines: string
    readonly noDeadlines: string
    readonly answer: string
    readonly conclusions: string
    readonly conclusionColumns: Readonly<Record<'person' | 'allegation' | 'finding' | 'action', string>>
    readonly nobodyKnown: string
    readonly notRecorded: string
    readonly citizenView: string
  }
  readonly why: {
    /** Null: the reader. */
    readonly title: (who: string | null) => string
    readonly titleOfNobody: string
    readonly causes: Readonly<
      Record<Cause['kind'], (cause: { person: string; level: number; recusal: string }) => string>
    >
    /** Which rule, in its own sentence where it has one. */
    readonly rule: (id: string, policyVersion: number, says: string | null) => string
    readonly policy: (policyVersion: number) => string
    readonly seats: Readonly<Record<Seat, string>>
    readonly pools: Readonly<Record<Pool['by'], (count: number) => string>>
    readonly byName: (person: string) => string
    readonly standsInFor: (person: string) => string
    readonly open: (count: number) => string
    readonly lastTurn: (moment: string | null) => string
    readonly words: string
    readonly matched: string
    readonly branches: (numbers: readonly string[]) => string
    readonly considered: string
    readonly outcomes: Readonly<Record<Considered['outcome'], string>>
    readonly exclusions: Readonly<Record<Exclusion, string>>
    readonly left: string
    readonly guard: Readonly<Record<'steppedIn' | 'silent', string>>
    readonly facts: Readonly<Record<Exclude<FactName, 'words'>, string>>
    readonly yes: string
    readonly no: string
    readonly none: string
  }
  readonly timeline: {
    readonly title: string
    readonly fresh: string
    readonly events: Readonly<Record<TimelineEntry['verb'], (told: Told) => string>>
    readonly sealed: string
  }
  readonly verbs: {
    readonly title: string
    readonly none: string
    /** Before the verbs that are seldom needed. */
    readonly whenNeeded: string
    readonly open: Readonly<Record<CaseVerb, string>>
    readonly openInReview: string
    readonly effects: Readonly<Record<CaseVerb, string>>
    readonly effectInReview: string
    readonly confirm: Readonly<Record<CaseVerb, string>>
    readonly done: Readonly<Record<CaseVerb, string>>
    readonly doneInReview: string
    readonly lookOver: string
    readonly change: string
    readonly cancel: string
    readonly sending: string
    readonly faults: string
    readonly renewed: string
    readonly gone: string
    readonly textLong: (most: number) => string
    readonly question: string
    readonly questionHint: string
    readonly questionMissing: string
    readonly answer: string
    readonly answerHint: string
    readonly answerLength: (written: number, least: number) => string
    readonly answerShort: (least: number) => string
    readonly conclusions: string
    readonly conclusionsHint: string
    readonly finding: string
    readonly action: string
    readonly choose: string
    readonly findingMissing: (allegation: string, person: string) => string
    readonly actionMissing: (allegation: string, person: string) => string
    readonly to: string
    readonly toHint: string
    readonly toMissing: string
    readonly toLoading: string
    readonly toAway: (standIn: string | null) => string
    readonly notOffered: (count: number) => string
    readonly notSeniorEnough: string
    readonly toNobody: string
    readonly because: string
    readonly becauseHint: string
    readonly becauseMissing: string
  }
}
