import type { FactName } from '../../../../rules/facts.ts'
import type { Allowance, Seat } from '../../../../rules/policy.ts'
import type { Signing } from '../../../../rules/signing.ts'
import type { DraftView, ReadablePolicy, SimulationView } from '../../../../service/contract/index.ts'

type DraftState = DraftView['head']['state']
type DraftEvent = DraftView['log'][number]['what']
type Terms = ReadablePolicy['terms']

/** Every sentence of the policy pages; one that is missing in a language does not compile. */
export interface PolicyPhrases {
  readonly title: string
  readonly lead: string
  readonly loading: string
  readonly backToList: string
  readonly twoPeople: string
  readonly active: string
  readonly version: (version: number) => string
  readonly ruleCount: (count: number) => string
  readonly activated: (date: string) => string
  readonly signed: (proposer: string, approver: string) => string
  readonly unsigned: string
  readonly repeats: (version: number) => string
  readonly drafts: string
  readonly noDrafts: string
  readonly begin: { readonly active: string; readonly blank: string; readonly file: string }
  readonly versions: string
  readonly rollBack: string
  readonly rollBackEffect: (version: number) => string
  readonly history: string
  readonly events: Readonly<Record<DraftEvent, string>>
  readonly states: Readonly<Record<DraftState, string>>
  readonly savedBy: (name: string, date: string) => string
  readonly readable: string
  readonly more: (count: number) => string
  readonly when: string
  readonly then: string
  readonly always: string
  readonly and: string
  readonly or: string
  readonly not: (what: string) => string
  readonly facts: Readonly<Record<FactName, string>>
  readonly tests: {
    readonly is: (values: string) => string
    readonly above: (value: string, inclusive: boolean) => string
    readonly below: (value: string, inclusive: boolean) => string
    readonly exists: string
    readonly every: (values: string) => string
    readonly size: (n: number) => string
    readonly contains: (phrases: string) => string
  }
  readonly seats: Readonly<Record<Seat, string>>
  readonly assignTo: (whom: string) => string
  readonly pool: (people: string) => string
  readonly tag: (tags: string) => string
  readonly notify: (seats: string) => string
  readonly terms: string
  readonly allowances: Readonly<Record<keyof Terms['allowances'], string>>
  readonly units: Readonly<Record<Allowance['unit'], string>>
  readonly ladder: string
  readonly outsideSeat: string
  readonly text: string
  readonly textHint: string
  readonly save: string
  readonly saved: string
  readonly unsaved: string
  readonly discard: string
  readonly discardSure: string
  readonly faults: (count: number) => string
  readonly noFaults: string
  readonly checking: string
  readonly line: (line: number) => string
  readonly goToLine: (line: number) => string
  readonly remarks: string
  readonly noRemarks: string
  readonly weights: Readonly<Record<'fault' | 'warning' | 'note', string>>
  readonly witness: string
  readonly answeredBy: (rule: string) => string
  readonly answeredByNone: string
  readonly up: (rule: string) => string
  readonly down: (rule: string) => string
  readonly moveNote: string
  readonly tryTitle: string
  readonly tryLead: string
  readonly tryNow: string
  readonly trySince: string
  readonly showRules: string
  readonly trySaveFirst: string
  readonly tryStop: string
  readonly tryProgress: (done: number, percent: number) => string
  readonly tryStates: Readonly<Record<Exclude<SimulationView['state'], 'running' | 'done'>, string>>
  readonly trySentence: (complaints: string, elsewhere: string, missed: string) => string
  readonly tryNothing: string
  /** Under the cases: how many of them are shown. */
  readonly casesShown: (shown: string, all: string) => string
  readonly moreCases: string
  /** Where more would change than a try keeps. */
  readonly casesEnd: (kept: string) => string
  readonly loads: string
  readonly loadColumns: Readonly<Record<'person' | 'active' | 'draft' | 'change', string>>
  readonly deadlines: string
  readonly deadlineColumns: Readonly<Record<'kind' | 'active' | 'draft' | 'newlyMissed' | 'newlyKept', string>>
  readonly kinds: Readonly<Record<'acknowledge' | 'resolve' | 'review', string>>
  readonly moves: string
  readonly moveColumns: Readonly<Record<'from' | 'to' | 'complaints', string>>
  readonly cases: string
  readonly caseColumns: Readonly<Record<'case' | 'active' | 'draft', string>>
  readonly nobody: string
  readonly byRule: (rule: string) => string
  readonly byNoRule: string
  readonly wordsMatched: string
  readonly guarded: string
  readonly several: (several: number, differ: number) => string
  readonly notReplayable: (count: number) => string
  readonly decide: string
  readonly because: string
  readonly becauseHint: string
  readonly becauseMissing: string
  readonly propose: string
  readonly approve: string
  readonly reject: string
  readonly takeBack: string
  readonly proposedBy: (name: string, date: string) => string
  readonly signing: Readonly<Record<Signing, string>>
  readonly done: Readonly<Record<'propose' | 'approve' | 'reject' | 'repeat' | 'discard', string>>
}
