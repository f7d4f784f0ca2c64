import type { Directory } from './directory.ts'
import { officePath } from './directory.ts'
import { guard } from './guard.ts'
import type { Instant } from './working-calendar.ts'

/** What raised an alert: somebody's own charts, or the monthly comparison with colleagues; each with its mirror. */
export const ALERT_CHARTS = ['ratings-worse', 'ratings-better', 'complaints', 'review', 'commendation'] as const
export type AlertChart = (typeof ALERT_CHARTS)[number]

/** `taken-back`: late data undid the signal before anything came of it. */
export const ALERT_STATES = ['new', 'page-read', 'conversation-held', 'closed', 'taken-back'] as const
export type AlertState = (typeof ALERT_STATES)[number]

export const ALERT_VERBS = ['hold-conversation', 'close'] as const
export type AlertVerb = (typeof ALERT_VERBS)[number]

/** None is a sanction. The last two may be recorded without a conversation. */
export const ALERT_OUTCOMES = [
  'support-agreed',
  'circumstances-explain',
  'thanked',
  'no-ground-found',
  'data-problem',
] as const
export type AlertOutcome = (typeof ALERT_OUTCOMES)[number]

const WITHOUT_CONVERSATION: readonly AlertOutcome[] = ['no-ground-found', 'data-problem']

export const ALERT_REFUSALS = ['page-not-read', 'not-in-this-state', 'conversation-first'] as const
export interface AlertRefusal {
  readonly refused: (typeof ALERT_REFUSALS)[number]
}

export interface AlertStep {
  readonly verb: AlertVerb
  readonly outcome: AlertOutcome | null
  /** Whether whoever acts has opened the person's page since the alert was raised. */
  readonly hasReadPage: boolean
}

/** What follows from a step: first the person's page, then a conversation or the finding that there is nothing to it. */
export function nextAlertState(
  state: AlertState,
  { verb, outcome, hasReadPage }: AlertStep,
): AlertState | AlertRefusal {
  if (state === 'closed' || state === 'taken-back') return { refused: 'not-in-this-state' }
  if (!hasReadPage) return { refused: 'page-not-read' }
  if (verb === 'hold-conversation') {
    return state === 'conversation-held' ? { refused: 'not-in-this-state' } : 'conversation-held'
  }
  const needsConversation = outcome === null || !WITHOUT_CONVERSATION.includes(outcome)
  return needsConversation && state !== 'conversation-held' ? { refused: 'conversation-first' } : 'closed'
}

/** The outcomes that may be recorded as things stand. */
export const outcomesIn = (state: AlertState): readonly AlertOutcome[] =>
  ALERT_OUTCOMES.filter(
    (outcome) => typeof nextAlertState(state, { verb: 'close', outcome, hasReadPage: true }) === 'string',
  )

/**
 * An alert is for the reform office, and for the supervisors and heads of the person's office and of those above it; never for
 * the person, nor for anyone who answers to them or stands in for them.
 */
export function mayReadAlerts(directory: Directory, reader: string, about: string, now: Instant): boolean {
  const [person, whom] = [directory.staff.get(reader), directory.staff.get(about)]
  if (!person?.active || !whom) return false
  if (isClosedTo(directory, reader, about, now)) return false
  return (
    person.roles.includes('reform-officer') ||
    officePath(directory, whom.officeId).some(({ headId }) => headId === reader) ||
    [...directory.desks.values()].some(
      ({ officeId, supervisorId }) => officeId === whom.officeId && supervisorId === reader,
    )
  )
}

/** By the guard: about themselves, or somebody they answer to or stand in for. Not even a count may let them feel it. */
export const isClosedTo = (directory: Directory, reader: string, about: string, now: Instant): boolean =>
  guard({ accused: [about], possiblyAccused: [], contested: [] }, directory, now).excludes(reader) !== null

/** Whether anything of alerts can ever be for this person: what the navigation asks. */
export function readsAlerts(directory: Directory, reader: string): boolean {
  const person = directory.staff.get(reader)
  if (!person?.active) return false
  return (
    person.roles.includes('reform-officer') ||
    [...directory.offices.values()].some(({ headId }) => headId === reader) ||
    [...directory.desks.values()].some(({ supervisorId }) => supervisorId === reader)
  )
}

export interface AlarmRate {
  /** Blameless people named in a hundred staff-years. */
  readonly falsePer100StaffYears: number
  /** Share of staff who truly change within a year, and the share of these found. */
  readonly changing: number
  readonly found: number
}

/** What `npm run bench -- fairness` measures of the early warning, at the share of changes it assumes. */
export const MEASURED_ALARMS: AlarmRate = { falsePer100StaffYears: 2.1, changing: 0.05, found: 0.85 }

/** The share of false names expected among those named: false / (false + true), both per staff-year. */
export function chanceFalse({ falsePer100StaffYears, changing, found }: AlarmRate = MEASURED_ALARMS): number {
  const wrong = (1 - changing) * (falsePer100StaffYears / 100)
  return wrong / (wrong + changing * found)
}
