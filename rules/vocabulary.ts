/** Every closed list of words, written once: types, schemas, radio buttons and translations all derive from these. */

export const LANGUAGES = ['vi', 'en'] as const
export type Language = (typeof LANGUAGES)[number]
export type InLanguages<T> = Readonly<Record<Language, T>>

/** What a citizen may say was wrong, in the order it is offered. */
export const ATTITUDES = [
  'impolite',
  'inattentive',
  'unexplained',
  'unclear-guidance',
  'needless-trips',
  'made-to-wait',
  'rule-breaking',
  'hinted-at-money',
  'threatening',
  'discriminating',
  'other',
] as const
export type Attitude = (typeof ATTITUDES)[number]

/** Grave first is what a severity means here: how much harm the allegation, if true, does to the citizen. */
export const SEVERITIES = ['ordinary', 'serious'] as const
export type Severity = (typeof SEVERITIES)[number]

/** Allegations that no average may dilute and that no colleague at the same desk should handle. */
export const SERIOUS_ATTITUDES: readonly Attitude[] = ['hinted-at-money', 'threatening', 'discriminating']

/** About waiting and procedure: they count for the desk, never for whoever sat there. */
export const DESK_ATTITUDES: readonly Attitude[] = ['needless-trips', 'made-to-wait']

/** The six official criteria of conduct in the national satisfaction survey. */
export const CONDUCT_CRITERIA = [
  'polite',
  'attentive',
  'answered-fully',
  'guided-thoroughly',
  'instructions-easy',
  'followed-rules',
] as const
export type ConductCriterion = (typeof CONDUCT_CRITERIA)[number]

/** Worst to best; a rating of n is SCORES[n - 1]. */
export const SCORES = ['very-dissatisfied', 'dissatisfied', 'neutral', 'satisfied', 'very-satisfied'] as const
export type Score = (typeof SCORES)[number]

/** The six services the national survey began with, and the rest. */
export const PUBLIC_SERVICES = [
  'identity-card',
  'land-use-right',
  'construction-permit',
  'certification',
  'birth-registration',
  'marriage-registration',
  'health-care',
  'education',
  'funeral',
  'other',
] as const
export type PublicService = (typeof PUBLIC_SERVICES)[number]

export const OFFICE_KINDS = [
  'city',
  'department',
  'service-centre',
  'ward',
  'commune',
  'health',
  'education',
  'funeral',
  'inspectorate',
] as const
export type OfficeKind = (typeof OFFICE_KINDS)[number]

/** How a complaint reached us. */
export const CHANNELS = ['desk-page', 'embedded', 'kiosk', 'assisted', 'import'] as const
export type Channel = (typeof CHANNELS)[number]

/** Where a record comes from. Imported history owes nothing: no notice, no live deadline, no escalation. */
export const ORIGINS = ['citizen', 'import', 'demonstration'] as const
export type Origin = (typeof ORIGINS)[number]

export const ROLES = [
  'staff-member',
  'supervisor',
  'office-head',
  'reform-officer',
  'outside-seat',
  'administrator',
] as const
export type Role = (typeof ROLES)[number]

export const STATES = [
  'assigned',
  'acknowledged',
  'waiting',
  'resolved',
  'in-review',
  'held',
  'closed',
  'withdrawn',
] as const
export type State = (typeof STATES)[number]

/** States in which somebody owes the citizen an answer. */
export const OPEN_STATES = [
  'assigned',
  'acknowledged',
  'waiting',
  'in-review',
  'held',
] as const satisfies readonly State[]

/** Per accused person and allegation: what was found. */
export const FINDINGS = ['upheld', 'partly-upheld', 'not-upheld', 'cannot-tell'] as const
export type Finding = (typeof FINDINGS)[number]

/** What was done about it; never a synonym for the finding. */
export const ACTIONS = [
  'apology',
  'correction',
  'coaching',
  'reflective-practice',
  'referral-to-discipline',
  'none',
] as const
export type Action = (typeof ACTIONS)[number]

/** How the citizen sees the answer. */
export const CITIZEN_VIEWS = ['satisfied', 'partly-satisfied', 'not-satisfied', 'not-given'] as const
export type CitizenView = (typeof CITIZEN_VIEWS)[number]

/** How sure we are which staff member a record is about. */
export const ATTRIBUTIONS = [
  'named-by-citizen',
  'only-one-on-roster',
  'one-of-several',
  'established',
  'unknown',
] as const
export type Attribution = (typeof ATTRIBUTIONS)[number]

export const isSerious = (attitudes: readonly Attitude[]): boolean =>
  attitudes.some((a) => SERIOUS_ATTITUDES.includes(a))

export const severityOf = (attitudes: readonly Attitude[]): Severity => (isSerious(attitudes) ? 'serious' : 'ordinary')
