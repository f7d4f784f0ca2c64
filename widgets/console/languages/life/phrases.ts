import type { DeadlineKind } from '../../../../rules/deadline.ts'
import type { ReplyState } from '../../../../rules/hearing.ts'
import type { NoticeAboutMe } from '../../../../service/contract/index.ts'

/** What is said of a case on its way: hearing the person concerned, more time, corrections, transfers, related cases. */
export interface LifePhrases {
  readonly hearing: {
    readonly title: string
    readonly states: Readonly<Record<ReplyState, string>>
    readonly until: (by: string) => string
    /** Why nothing can be found against this person yet. */
    readonly unheard: Readonly<Record<'not-invited' | 'open', (person: string, allegation: string) => string>>
    readonly rule: string
    readonly whom: string
    readonly whomMissing: string
    readonly about: string
    readonly aboutMissing: string
    readonly summary: string
    readonly summaryHint: string
    readonly summaryMissing: string
    readonly quotes: (words: string) => string
    readonly tellsWhen: string
    readonly names: string
    readonly invitedAt: (moment: string) => string
    readonly noLonger: string
    readonly reply: string
  }
  readonly extension: {
    readonly days: string
    readonly daysHint: string
    readonly daysMissing: string
    readonly workingDays: (days: number) => string
    readonly reason: string
    readonly reasonHint: string
    readonly reasonMissing: string
    readonly askedBy: string
    readonly newDeadline: Readonly<Record<DeadlineKind, string>>
    readonly note: string
    readonly noteHint: string
    readonly optional: string
    readonly whyNot: string
    readonly whyNotMissing: string
    readonly pending: (days: string, until: string) => string
  }
  readonly correction: {
    readonly remove: string
    readonly removeHint: string
    readonly add: string
    readonly addHint: string
    readonly nothing: string
    readonly nobody: string
    readonly reason: string
    readonly reasonHint: string
    readonly reasonMissing: string
  }
  readonly transfer: {
    readonly search: string
    readonly searchHint: string
    readonly desk: string
    readonly deskMissing: string
    readonly loading: string
    readonly none: string
    readonly reason: string
    readonly reasonHint: string
    readonly reasonMissing: string
  }
  readonly duplicates: {
    readonly title: string
    readonly lead: string
    readonly none: string
    readonly candidates: string
    readonly filed: (moment: string) => string
    readonly link: string
    readonly unlink: string
    readonly fromThere: string
    readonly linked: string
    readonly unlinked: string
    readonly open: (what: string) => string
    readonly loading: string
  }
  readonly replies: {
    readonly title: string
    readonly lead: string
    readonly loading: string
    readonly empty: { readonly title: string; readonly next: string }
    readonly month: (month: number, year: number) => string
    readonly about: string
    readonly summary: string
    readonly stages: Readonly<Record<NoticeAboutMe['stage'], string>>
    readonly replyBy: (by: string) => string
    readonly late: string
    readonly write: string
    readonly writeHint: string
    readonly missing: string
    readonly lookOver: string
    readonly send: string
    readonly sent: string
    readonly yours: (moment: string) => string
    readonly silent: string
    readonly findings: string
  }
}
